#include "desktop/wizard/mapping_page.h"

#include "desktop/theme.h"
#include "desktop/widgets/small_widgets.h"
#include "domain/value_text.h"
#include "importing/returned_rows.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QGridLayout>
#include <QScrollArea>
#include <algorithm>

namespace desktop {

using namespace Qt::StringLiterals;
using importing::ColumnMatch;
using importing::SheetMatch;
using importing::SheetOverview;

namespace {

constexpr int nameWidth = 240;
constexpr int comboWidth = 240;
constexpr int stateWidth = 250;
constexpr qsizetype longestExample = 48;

bool isShown(const ColumnMatch &column) { return !column.header.isEmpty(); }

QString exampleOf(const ColumnMatch &column)
{
    const bool personal = column.field != nullptr && column.field->has(domain::Sensitive);
    const QString text = personal && column.example.size() > 10 ? domain::masked(column.example) : column.example;
    return text.size() > longestExample ? text.left(longestExample) + u'…' : text;
}

} // namespace

MappingPage::MappingPage(QWidget *parent)
    : QWidget(parent)
    , m_area(new QScrollArea)
{
    setFill(this, tokens().base);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_area);
}

void MappingPage::forget()
{
    m_chosen.clear();
    m_codes.clear();
    m_sheets.clear();
}

void MappingPage::setSubject(const MappingSubject &subject)
{
    m_content = new FilledPage(tokens().base);
    m_rows = new QVBoxLayout(m_content);
    m_rows->setContentsMargins(16, 16, 16, 16);
    m_rows->setSpacing(8);
    m_boxes.clear();
    showState(subject);
    addSheets(subject);
    addCodes(subject);
    QStringList shown;
    for (const SheetMatch &sheet : subject.sheets)
        addColumns(subject, sheet, shown);
    m_rows->addStretch();
    m_area->setWidget(m_content); // the former one goes
}

/// Why the page is open, in one or two sentences.
void MappingPage::showState(const MappingSubject &subject)
{
    const Tokens &t = tokens();
    const auto add = [&](Icon icon, const QString &text, const QColor &colour) {
        auto *label = new StateLabel;
        label->setFont(uiFont(10));
        label->setState(icon, text, colour);
        m_rows->addWidget(label);
    };
    if (!subject.problem.isEmpty())
        add(Icon::Error, subject.problem, t.error);
    QStringList missing;
    for (const domain::Field *field : subject.missing)
        missing << u"“%1”"_s.arg(domain::labelOf(*subject.entity, *field));
    if (!missing.isEmpty())
        add(Icon::Warning, tr("No column was found for %1. Choose it below.").arg(missing.join(tr(", "))), t.warn);
    if (!subject.remembered.isEmpty())
        add(Icon::Done,
            tr("A sheet like this was imported before: %n decision(s) were taken over. Only what is new is asked.",
               nullptr, static_cast<int>(subject.remembered.columns.size() + subject.remembered.codes.size())),
            t.ok);
    if (const int open = subject.openCodes(); open > 0)
        add(Icon::Warning,
            tr("%n code(s) of the sheet have to be explained once; the answer is kept for the next sheet of this kind.",
               nullptr, open),
            t.warn);
    if (subject.problem.isEmpty())
        add(Icon::Info,
            tr("Columns were matched by their names and by what they hold. Change what is not right; nothing is "
               "written yet."),
            t.text2);
}

QGridLayout *MappingPage::addSection(const QString &title, const QStringList &heads)
{
    m_rows->addSpacing(8);
    m_rows->addWidget(textLabel(title, 12, tokens().text, true));
    m_rows->addWidget(new Hairline(Qt::Horizontal));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    grid->setColumnMinimumWidth(0, nameWidth);
    grid->setColumnMinimumWidth(2, stateWidth);
    grid->setColumnStretch(3, 1);
    for (int i = 0; i < heads.size(); ++i)
        grid->addWidget(textLabel(heads[i], 9, tokens().text2), 0, i);
    m_rows->addLayout(grid);
    return grid;
}

void MappingPage::addSheets(const MappingSubject &subject)
{
    const auto full = std::ranges::count_if(subject.file, [](const SheetOverview &sheet) { return !sheet.blank; });
    if (full < 2)
        return;
    QGridLayout *grid = addSection(tr("Sheets of the file"), {});
    for (const SheetOverview &sheet : subject.file) {
        if (sheet.blank)
            continue;
        const auto known = std::ranges::count_if(sheet.match.columns, [](const ColumnMatch &c) { return c.field; });
        auto *box = new QCheckBox(sheet.hidden ? tr("%1 (hidden)").arg(sheet.name) : sheet.name);
        box->setChecked(std::ranges::find(subject.sheets, sheet.match.sheet, &SheetMatch::sheet)
                        != subject.sheets.end());
        const QString found = sheet.usable
            ? tr("header in row %1, %n column(s) known", nullptr, static_cast<int>(known)).arg(sheet.match.headerRow)
            : tr("no rows of this ledger recognised");
        const int row = grid->rowCount();
        grid->addWidget(box, row, 0);
        grid->addWidget(textLabel(found, 10, tokens().text2), row, 1, 1, 2);
        m_boxes << QPair(sheet.match.sheet, box);
        connect(box, &QCheckBox::toggled, this, &MappingPage::chooseSheets);
    }
}

void MappingPage::chooseSheets()
{
    QList<int> sheets;
    for (const auto &[sheet, box] : std::as_const(m_boxes))
        if (box->isChecked())
            sheets << sheet;
    m_sheets = sheets;
    Q_EMIT sheetsChanged();
}

/// Bare codes: systems disagree on what they stand for, so nobody but the sender knows.
void MappingPage::addCodes(const MappingSubject &subject)
{
    if (subject.codes.isEmpty())
        return;
    QGridLayout *grid = addSection(tr("What the codes mean"), {tr("Code in the sheet"), tr("What it means")});
    for (const CodeQuestion &question : subject.codes) {
        const QString key = question.key();
        auto *combo = new ComboBox;
        combo->setFixedWidth(comboWidth);
        combo->addItem(tr("please choose"), QString());
        for (const QString &word : importing::wordsOf(*question.field).words)
            combo->addItem(word, word);
        const QString answer = subject.options.codes.value(key);
        if (!answer.isEmpty() && combo->findData(answer) < 0)
            combo->addItem(answer, answer); // as the file itself says it
        combo->setCurrentIndex(std::max(0, combo->findData(answer)));
        combo->setAccessibleName(key);
        auto *state = new StateLabel;
        if (subject.remembered.codes.contains(key))
            state->setState(Icon::Done, tr("as last time"), tokens().text2);
        else if (subject.isOpen(question))
            state->setState(Icon::Warning, tr("%n row(s) wait for the answer", nullptr, question.rows), tokens().warn);
        const int row = grid->rowCount();
        auto *label = textLabel(tr("%1: %2").arg(question.column, question.code), 10, tokens().text);
        label->setBuddy(combo);
        grid->addWidget(label, row, 0);
        grid->addWidget(combo, row, 1);
        grid->addWidget(state, row, 2);
        connect(combo, &QComboBox::activated, this, [this, combo, key] {
            const QString word = combo->currentData().toString();
            if (word.isEmpty())
                m_codes.remove(key);
            else
                m_codes[key] = word;
        });
    }
}

void MappingPage::addColumns(const MappingSubject &subject, const SheetMatch &sheet, QStringList &shown)
{
    QGridLayout *grid = nullptr;
    for (const ColumnMatch &column : sheet.columns) {
        if (!isShown(column) || shown.contains(column.header))
            continue;
        shown << column.header;
        if (grid == nullptr)
            grid = addSection(subject.sheets.size() > 1 ? tr("Columns of the sheet “%1”").arg(sheet.name)
                                                        : tr("Columns"),
                              {tr("Column of the sheet"), tr("Our field"), {}, tr("First value")});
        addColumn(subject, grid, column);
    }
}

void MappingPage::addColumn(const MappingSubject &subject, QGridLayout *grid, const ColumnMatch &column)
{
    auto *combo = new ComboBox;
    combo->setFixedWidth(comboWidth);
    combo->addItem(tr("do not import"), QString());
    for (const domain::Field *field : subject.entity->fields)
        combo->addItem(domain::labelOf(*subject.entity, *field), field->name());
    const QString told = m_chosen.value(column.header, column.field ? column.field->name() : QString());
    combo->setCurrentIndex(std::max(0, combo->findData(told)));
    combo->setAccessibleName(column.header);
    auto *state = new StateLabel;
    if (column.remembered)
        state->setState(Icon::Done, tr("as last time"), tokens().text2);
    else if (m_chosen.contains(column.header))
        state->setState(Icon::Done, tr("as you chose"), tokens().text2);
    else if (!column.certain)
        state->setState(Icon::Warning, tr("decided by its values, please look"), tokens().warn);
    else if (column.field == nullptr)
        state->setState(Icon::Minus, tr("no field of that name"), tokens().text2);
    const int row = grid->rowCount();
    auto *label = textLabel(column.header, 10, tokens().text);
    label->setBuddy(combo);
    label->setToolTip(column.header);
    grid->addWidget(label, row, 0);
    grid->addWidget(combo, row, 1);
    grid->addWidget(state, row, 2);
    grid->addWidget(textLabel(exampleOf(column), 10, tokens().text2), row, 3);
    connect(combo, &QComboBox::activated, this,
            [this, combo, header = column.header] { m_chosen[header] = combo->currentData().toString(); });
}

} // namespace desktop
