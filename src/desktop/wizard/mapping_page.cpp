#include "desktop/wizard/mapping_page.h"

#include "desktop/theme.h"
#include "desktop/widgets/small_widgets.h"
#include "importing/returned_rows.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QScrollArea>
#include <algorithm>

namespace desktop {

namespace {
constexpr int comboWidth = 240;
}

MappingPage::MappingPage(QWidget *parent)
    : QWidget(parent)
    , m_grid(nullptr)
    , m_intro(textLabel({}, 10, tokens().text2))
{
    setFill(this, tokens().base);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    auto *content = new FilledPage(tokens().base);
    auto *outer = new QVBoxLayout(content);
    outer->setContentsMargins(16, 12, 16, 16);
    outer->addWidget(m_intro);
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(3, 1);
    outer->addLayout(m_grid);
    outer->addStretch();
    area->setWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);
}

void MappingPage::setPlan(const importing::ImportPlan &plan)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_intro->setText(tr("Columns were matched by their names and by what they hold. Change what is not right; nothing "
                        "is written yet."));
    const QString heads[] = {tr("Column of the sheet"), tr("Our field"), {}, tr("First value")};
    for (int i = 0; i < 4; ++i)
        m_grid->addWidget(textLabel(heads[i], 9, tokens().text2), 0, i);
    QStringList shown;
    for (const importing::SheetMatch &sheet : plan.sheets) {
        for (const importing::ColumnMatch &column : sheet.columns) {
            if (!column.header.isEmpty() && !shown.contains(column.header)) {
                shown << column.header;
                addRow(plan, column);
            }
        }
    }
    addCodes(plan);
}

void MappingPage::addRow(const importing::ImportPlan &plan, const importing::ColumnMatch &column)
{
    auto *combo = new ComboBox;
    combo->setFixedWidth(comboWidth);
    combo->addItem(tr("do not import"), QString());
    for (const domain::Field *field : plan.entity->fields)
        combo->addItem(domain::labelOf(*plan.entity, *field), field->name());
    combo->setCurrentIndex(column.field ? combo->findData(column.field->name()) : 0);
    combo->setAccessibleName(column.header);
    auto *state = new StateLabel;
    if (column.remembered)
        state->setState(Icon::Done, tr("remembered"), tokens().text2);
    else if (!column.certain)
        state->setState(Icon::Warning, tr("decided by its values, please look"), tokens().warn);
    QString example = column.field ? column.example : QString();
    if (column.field && column.field->has(domain::Sensitive))
        example = example.left(3) + QStringLiteral("…");
    const int row = m_grid->rowCount();
    auto *label = textLabel(column.header, 10, tokens().text);
    label->setBuddy(combo);
    m_grid->addWidget(label, row, 0);
    m_grid->addWidget(combo, row, 1);
    m_grid->addWidget(state, row, 2);
    m_grid->addWidget(textLabel(example.left(40), 10, tokens().text2), row, 3);
    connect(combo, &QComboBox::activated, this,
            [this, combo, header = column.header] { m_chosen[header] = combo->currentData().toString(); });
}

/// Bare codes that were answered, and those that are still open: systems disagree on what they stand for.
void MappingPage::addCodes(const importing::ImportPlan &plan)
{
    QStringList shown;
    const auto add = [&](const QString &column, const QString &code, const domain::Field *field) {
        const QString key = column + QLatin1Char(':') + code;
        if (field == nullptr || shown.contains(key))
            return;
        if (shown.isEmpty()) {
            const int row = m_grid->rowCount();
            m_grid->addWidget(textLabel(tr("Code in the sheet"), 9, tokens().text2), row, 0);
            m_grid->addWidget(textLabel(tr("What it means"), 9, tokens().text2), row, 1);
        }
        shown << key;
        addCode(plan, column, code, *field);
    };
    for (auto code = plan.options.codes.begin(); code != plan.options.codes.end(); ++code)
        for (const importing::SheetMatch &sheet : plan.sheets)
            for (const importing::ColumnMatch &column : sheet.columns)
                if (code.key().section(QLatin1Char(':'), 0, -2) == column.header)
                    add(column.header, code.key().section(QLatin1Char(':'), -1), column.field);
    for (const importing::RowIssue &found : plan.issues)
        if (found.issue.code == QLatin1StringView("code_asked"))
            add(found.column, found.issue.value, found.issue.field);
}

void MappingPage::addCode(const importing::ImportPlan &plan, const QString &column, const QString &code,
                          const domain::Field &field)
{
    const QString key = column + QLatin1Char(':') + code;
    auto *combo = new ComboBox;
    combo->setFixedWidth(comboWidth);
    combo->addItem(tr("please choose"), QString());
    for (const QString &word : importing::wordsOf(field).words)
        combo->addItem(word, word);
    combo->setCurrentIndex(std::max(0, combo->findData(plan.options.codes.value(key))));
    combo->setAccessibleName(key);
    auto *state = new StateLabel;
    if (plan.remembered.codes.contains(key))
        state->setState(Icon::Done, tr("remembered"), tokens().text2);
    else if (combo->currentIndex() == 0)
        state->setState(Icon::Warning, tr("not known yet"), tokens().warn);
    const int row = m_grid->rowCount();
    auto *label = textLabel(tr("%1: %2").arg(column, code), 10, tokens().text);
    label->setBuddy(combo);
    m_grid->addWidget(label, row, 0);
    m_grid->addWidget(combo, row, 1);
    m_grid->addWidget(state, row, 2);
    connect(combo, &QComboBox::activated, this, [this, combo, key] {
        const QString word = combo->currentData().toString();
        if (word.isEmpty())
            m_codes.remove(key);
        else
            m_codes[key] = word;
    });
}

} // namespace desktop
