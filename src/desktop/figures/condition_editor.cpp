#include "desktop/figures/condition_editor.h"

#include "desktop/list/filter_chip.h"
#include "desktop/theme.h"
#include "desktop/widgets/button.h"
#include "desktop/widgets/small_widgets.h"
#include "domain/filter_path.h"
#include "domain/vocabulary.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QMenu>

namespace desktop {

using namespace Qt::StringLiterals;
using domain::FilterOp;
using domain::FilterTerm;
using domain::Kind;

namespace {

constexpr int chipGap = 6;
constexpr int chipRoom = 430; // width a row of chips may take

/// "Membership" and "= 在册": what a condition is about, and the rest of it in words.
std::pair<QString, QString> wordsOf(const domain::Entity &entity, const FilterTerm &term)
{
    domain::Filter one;
    one.terms << term;
    const QString words = domain::filterInWords(entity, one);
    const auto path = domain::resolvePath(entity, term.path);
    const QString field = path ? domain::pathInWords(entity, *path) : QString();
    if (field.isEmpty() || !words.startsWith(field))
        return {QString(), words};
    return {field, words.mid(field.size()).trimmed()};
}

} // namespace

ConditionEditor::ConditionEditor(QWidget *parent)
    : QWidget(parent)
    , m_chips(new QVBoxLayout)
    , m_line(new QLineEdit)
    , m_add(new Button(Icon::Add, tr("Condition"), Button::Flat))
    , m_error(textLabel({}, 9, tokens().error))
{
    m_line->setPlaceholderText(tr("no condition: all of them"));
    m_line->setAccessibleName(tr("Conditions"));
    m_error->setWordWrap(true);
    m_error->hide();
    m_chips->setSpacing(chipGap);
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_line, 1);
    row->addWidget(m_add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(row);
    layout->addWidget(m_error);
    layout->addLayout(m_chips);
    setFocusProxy(m_line);
    connect(m_add, &QPushButton::clicked, this, &ConditionEditor::showMenu);
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        showChips();
        Q_EMIT changed();
    });
}

void ConditionEditor::setEntity(const domain::Entity &entity)
{
    if (m_entity == &entity)
        return;
    m_entity = &entity;
    write({});
}

void ConditionEditor::setFilter(const domain::Filter &filter) { write(filter.terms); }

domain::ParsedFilter ConditionEditor::filter() const
{
    const QString text = m_line->text().trimmed();
    return text.isEmpty() || !m_entity ? domain::ParsedFilter{} : domain::parseFilter(*m_entity, text);
}

void ConditionEditor::add(const FilterTerm &term)
{
    QList<FilterTerm> terms = filter().filter.terms;
    terms.removeIf([&](const FilterTerm &other) { return other.path == term.path && other.op == term.op; });
    write(terms << term);
    Q_EMIT changed();
}

void ConditionEditor::write(const QList<FilterTerm> &terms)
{
    domain::Filter filter;
    filter.terms = terms;
    m_line->setText(domain::filterText(filter));
    m_line->setCursorPosition(0);
    showChips();
}

void ConditionEditor::showChips()
{
    while (QLayoutItem *row = m_chips->takeAt(0)) {
        while (QLayoutItem *item = row->layout()->takeAt(0)) {
            if (item->widget())
                item->widget()->deleteLater();
            delete item;
        }
        delete row;
    }
    const domain::ParsedFilter parsed = filter();
    m_error->setText(parsed.error);
    m_error->setVisible(!parsed.error.isEmpty());
    QHBoxLayout *row = nullptr;
    int room = 0;
    for (const FilterTerm &term : parsed.filter.terms) {
        const auto [field, words] = wordsOf(*m_entity, term);
        auto *chip = new FilterChip(field, words);
        const int width = chip->sizeHint().width() + chipGap;
        if (!row || width > room) {
            if (row)
                row->addStretch();
            row = new QHBoxLayout;
            row->setSpacing(chipGap);
            m_chips->addLayout(row);
            room = chipRoom;
        }
        row->addWidget(chip);
        room -= width;
        connect(chip, &QAbstractButton::clicked, this, [this, term] {
            QList<FilterTerm> terms = filter().filter.terms;
            terms.removeOne(term);
            write(terms);
            Q_EMIT changed();
        });
    }
    if (row)
        row->addStretch();
}

void ConditionEditor::showMenu()
{
    if (!m_entity)
        return;
    QMenu menu(this);
    fillMenu(&menu, *m_entity, {}, 0);
    menu.exec(m_add->mapToGlobal(QPoint(0, m_add->height())));
}

void ConditionEditor::fillMenu(QMenu *menu, const domain::Entity &entity, const QString &prefix, int depth)
{
    for (const domain::Field *field : entity.fields) {
        if (field->has(domain::Sensitive) || field->options.format == domain::Format::Multiline)
            continue;
        QMenu *own = menu->addMenu(domain::labelOf(entity, *field));
        fillValues(own, *field, prefix + field->name());
        if (field->kind == Kind::Reference && field->options.target && depth == 0) {
            own->addSeparator(); // and the fields of the record it refers to
            fillMenu(own, *field->options.target, QString::fromLatin1(field->options.path) + u'.', depth + 1);
        }
    }
}

void ConditionEditor::fillValues(QMenu *menu, const domain::Field &field, const QString &path)
{
    const auto add = [&](const QString &text, FilterOp op, const QStringList &values) {
        const FilterTerm term{path, op, values, {}};
        connect(menu->addAction(text), &QAction::triggered, this, [this, term] { this->add(term); });
    };
    if (field.kind == Kind::Choice || field.kind == Kind::Choices) {
        const domain::Vocabulary &vocabulary = domain::vocabularyOf(field.options.vocabulary);
        for (const QString &code : vocabulary.codes())
            add(vocabulary.label(code), field.kind == Kind::Choice ? FilterOp::Equal : FilterOp::Contains, {code});
    } else if (field.kind == Kind::Bool) {
        add(tr("yes"), FilterOp::Equal, {u"是"_s});
        add(tr("no"), FilterOp::Equal, {u"否"_s});
    } else {
        connect(menu->addAction(tr("type a value…")), &QAction::triggered, this, [this, &field, path] {
            const bool text = field.kind == Kind::Text || field.kind == Kind::Reference;
            const QString before = m_line->text().trimmed();
            m_line->setText((before.isEmpty() ? QString() : before + u", "_s) + path + (text ? u"="_s : u">="_s));
            m_line->setFocus();
            showChips();
            Q_EMIT changed();
        });
    }
    menu->addSeparator();
    add(tr("is empty"), FilterOp::IsEmpty, {});
    add(tr("is not empty"), FilterOp::NotEmpty, {});
}

} // namespace desktop
