#include "desktop/list/filter_bar.h"

#include "desktop/list/filter_chip.h"
#include "desktop/theme.h"
#include "desktop/widgets/button.h"
#include "desktop/widgets/search_field.h"
#include "desktop/widgets/small_widgets.h"
#include "domain/vocabulary.h"

#include <QBoxLayout>
#include <QMenu>
#include <QShortcut>
#include <QTimer>

namespace desktop {

using namespace Qt::StringLiterals;
using domain::FilterOp;
using domain::Kind;

namespace {

constexpr int typingPause = 180; // ms

QString searchHint(const domain::Entity &entity)
{
    QStringList labels;
    for (const domain::Field *field : entity.fields) {
        if (field->has(domain::Searchable) && labels.size() < 3)
            labels << domain::labelOf(entity, *field);
    }
    return labels.isEmpty() ? FilterBar::tr("Search") : labels.join(FilterBar::tr(", "));
}

} // namespace

FilterBar::FilterBar(const Context &context, const domain::Entity &entity, const QString &createText, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_entity(entity)
    , m_year(context.office.today().year())
    , m_search(new SearchField(searchHint(entity), {}))
    , m_delay(new QTimer(this))
    , m_chips(new QHBoxLayout)
    , m_filter(new Button(Icon::Add, tr("Filter"), Button::Flat))
    , m_clear(new Button(tr("Clear"), Button::Flat))
    , m_save(new Button(tr("Keep list…"), Button::Flat))
    , m_error(new StateLabel)
    , m_export(new Button(Icon::Export, tr("Export"), Button::Flat))
    , m_print(Button::iconOnly(Icon::Print, tr("Print as a ledger  Ctrl+P")))
    , m_columns(Button::iconOnly(Icon::Columns, tr("Columns")))
{
    setFixedHeight(41);
    m_search->setFixedWidth(208);
    m_search->setToolTip(tr("Words, or conditions such as %1  (Ctrl+F)").arg(u"sex=女, joined_date>=2025-01-01"_s));
    auto *import = new Button(Icon::Import, tr("Import"), Button::Flat);
    import->setToolTip(tr("Import a table  Ctrl+I"));
    auto *create = new Button(Icon::Add, createText);
    create->setHint(u"Ctrl+N"_s);
    create->setObjectName(u"create"_s);
    m_chips->setSpacing(6);
    m_error->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 12, 5);
    row->setSpacing(4);
    row->addWidget(m_search);
    row->addSpacing(6);
    row->addLayout(m_chips);
    row->addWidget(m_filter);
    row->addWidget(m_clear);
    row->addWidget(m_save);
    row->addWidget(m_error, 1);
    row->addStretch();
    row->addWidget(import);
    row->addWidget(m_export);
    row->addWidget(m_print);
    row->addWidget(m_columns);
    row->addSpacing(4);
    row->addWidget(create);
    if (entity.options.keptByProgram) { // nobody types or imports here
        import->hide();
        create->hide();
    }

    m_delay->setSingleShot(true);
    m_delay->setInterval(typingPause);
    connect(m_search, &QLineEdit::textChanged, m_delay, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        m_delay->stop();
        rebuildChips();
        Q_EMIT changed();
    });
    connect(m_delay, &QTimer::timeout, this, [this] {
        rebuildChips();
        Q_EMIT changed();
    });
    connect(m_filter, &QPushButton::clicked, this, &FilterBar::showFilterMenu);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        clear();
        Q_EMIT changed();
    });
    connect(m_save, &QPushButton::clicked, this, &FilterBar::saveWanted);
    connect(import, &QPushButton::clicked, this, &FilterBar::importWanted);
    connect(m_export, &QPushButton::clicked, this, &FilterBar::showExportMenu);
    connect(m_print, &QPushButton::clicked, this, &FilterBar::printWanted);
    connect(create, &QPushButton::clicked, this, &FilterBar::createWanted);
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_search, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    rebuildChips();
}

domain::Filter FilterBar::filter() const
{
    domain::Filter filter = domain::parseSearch(m_entity, m_search->text()).filter;
    filter.terms = m_terms + filter.terms;
    return filter;
}

QString FilterBar::error() const { return domain::parseSearch(m_entity, m_search->text()).error; }

bool FilterBar::isEmpty() const
{
    return m_terms.isEmpty() && m_search->text().trimmed().isEmpty() && m_rowsLabel.isEmpty();
}

QString FilterBar::inWords() const
{
    const QString words = domain::filterInWords(m_entity, filter());
    return m_rowsLabel.isEmpty() ? words : words.isEmpty() ? m_rowsLabel : m_rowsLabel + u" · "_s + words;
}

void FilterBar::clear()
{
    const QSignalBlocker quiet(m_search);
    m_search->clear();
    m_terms.clear();
    if (!std::exchange(m_rowsLabel, {}).isEmpty())
        Q_EMIT rowsChipRemoved();
    rebuildChips();
}

void FilterBar::setRowsChip(const QString &label)
{
    m_rowsLabel = label;
    rebuildChips();
}

void FilterBar::showError(const QString &message)
{
    if (message.isEmpty())
        m_error->clear();
    else
        m_error->setState(Icon::Error, message, tokens().error);
}

void FilterBar::showExportMenu()
{
    QMenu menu(this);
    connect(menu.addAction(tr("As a workbook or text…")), &QAction::triggered, this, &FilterBar::exportWanted);
    if (!m_entity.options.keptByProgram) {
        connect(menu.addAction(tr("Into an official form…")), &QAction::triggered, this, &FilterBar::formFillWanted);
        connect(menu.addAction(tr("Blank import form…")), &QAction::triggered, this, &FilterBar::blankFormWanted);
    }
    menu.exec(m_export->mapToGlobal(QPoint(0, m_export->height())));
}

void FilterBar::setExportEnabled(bool enabled) { m_export->setEnabled(enabled); }

void FilterBar::showFilterMenu()
{
    QMenu menu(this);
    for (const domain::Field *field : m_entity.fields) {
        if (!field->has(domain::Sensitive) && field->options.format != domain::Format::Multiline)
            fillFieldMenu(menu.addMenu(domain::labelOf(m_entity, *field)), *field);
    }
    menu.exec(m_filter->mapToGlobal(QPoint(0, m_filter->height())));
}

void FilterBar::fillFieldMenu(QMenu *menu, const domain::Field &field)
{
    const auto add = [&](const QString &text, FilterOp op, const QStringList &values) {
        const domain::FilterTerm term{field.name(), op, values, {}};
        connect(menu->addAction(text), &QAction::triggered, this, [this, term] { addTerm(term); });
    };
    if (field.kind == Kind::Choice || field.kind == Kind::Choices) {
        const domain::Vocabulary &vocabulary = domain::vocabularyOf(field.options.vocabulary);
        for (const QString &code : vocabulary.codes())
            add(vocabulary.label(code), field.kind == Kind::Choice ? FilterOp::Equal : FilterOp::Contains, {code});
        menu->addSeparator();
    } else if (field.kind == Kind::Bool) {
        add(tr("yes"), FilterOp::Equal, {u"是"_s});
        add(tr("no"), FilterOp::Equal, {u"否"_s});
        menu->addSeparator();
    } else if (field.kind == Kind::Date) {
        for (const int year : {m_year, m_year - 1}) {
            const domain::Period period = domain::Period::ofYear(year);
            add(tr("in %1").arg(year), FilterOp::Between,
                {period.from.toString(Qt::ISODate), period.to.toString(Qt::ISODate)});
        }
        menu->addSeparator();
    } else {
        connect(menu->addAction(tr("type a value…")), &QAction::triggered, this, [this, &field] {
            const bool number = field.kind != Kind::Text && field.kind != Kind::Reference;
            m_search->setText(domain::labelOf(m_entity, field) + (number ? u">="_s : u"~"_s));
            m_search->setFocus();
        });
    }
    add(tr("is empty"), FilterOp::IsEmpty, {});
    add(tr("is not empty"), FilterOp::NotEmpty, {});
}

void FilterBar::addTerm(const domain::FilterTerm &term)
{
    m_terms.removeIf([&](const domain::FilterTerm &other) { return other.path == term.path; });
    m_terms << term;
    rebuildChips();
    Q_EMIT changed();
}

QString FilterBar::valueWords(const domain::FilterTerm &term) const
{
    switch (term.op) {
    case FilterOp::IsEmpty:
        return tr("is empty");
    case FilterOp::NotEmpty:
        return tr("is not empty");
    case FilterOp::Between:
        return tr("in %1").arg(term.values.first().left(4));
    default:
        return term.values.join(u'、');
    }
}

void FilterBar::rebuildChips()
{
    while (QLayoutItem *item = m_chips->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    if (!m_rowsLabel.isEmpty()) {
        auto *chip = new FilterChip(tr("Rows of"), m_rowsLabel);
        m_chips->addWidget(chip);
        connect(chip, &QAbstractButton::clicked, this, [this] {
            m_rowsLabel.clear();
            rebuildChips();
            Q_EMIT rowsChipRemoved();
            Q_EMIT changed();
        });
    }
    for (const domain::FilterTerm &term : m_terms) {
        const domain::Field *field = m_entity.field(term.path);
        auto *chip = new FilterChip(field ? domain::labelOf(m_entity, *field) : term.path, valueWords(term));
        m_chips->addWidget(chip);
        connect(chip, &QAbstractButton::clicked, this, [this, term] {
            m_terms.removeAll(term);
            rebuildChips();
            Q_EMIT changed();
        });
    }
    m_clear->setVisible(!isEmpty());
    m_save->setVisible(!isEmpty() && m_rowsLabel.isEmpty());
}

} // namespace desktop
