#include "desktop/wizard/sheet_notes.h"

#include "desktop/theme.h"
#include "desktop/widgets/button.h"
#include "desktop/widgets/small_widgets.h"

#include <QBoxLayout>
#include <QSet>

namespace desktop {

namespace {

constexpr int mostLines = 6;

QString keyOf(const QString &sheet, int row, const QString &code)
{
    return sheet + QLatin1Char('\n') + QString::number(row) + QLatin1Char('\n') + code;
}

} // namespace

QStringList sheetNotes(const importing::ImportPlan &plan)
{
    QSet<QString> ofRows;
    for (const importing::PlannedRow &row : plan.rows)
        for (const domain::Issue &issue : row.issues)
            ofRows << keyOf(row.sheet, row.row, issue.code);
    QStringList notes;
    for (const importing::RowIssue &found : plan.issues) {
        if (ofRows.contains(keyOf(found.sheet, found.row, found.issue.code)))
            continue;
        const QString sentence = plan.sheets.size() > 1 && !found.sheet.isEmpty()
            ? SheetNotes::tr("“%1”: %2").arg(found.sheet, found.issue.message)
            : found.issue.message;
        if (!notes.contains(sentence))
            notes << sentence;
    }
    return notes;
}

SheetNotes::SheetNotes(QWidget *parent)
    : QWidget(parent)
    , m_lines(new QVBoxLayout)
    , m_more(new Button(QString(), Button::Link))
{
    setFill(this, tokens().warnTint);
    m_lines->setSpacing(4);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 5, 12, 5);
    row->setSpacing(12);
    row->addLayout(m_lines, 1);
    row->addWidget(m_more, 0, Qt::AlignTop);
    connect(m_more, &QPushButton::clicked, this, [this] { setOpen(!m_open); });
    hide();
}

void SheetNotes::setNotes(const QStringList &notes)
{
    m_notes = notes;
    setVisible(!notes.isEmpty());
    setOpen(false);
}

void SheetNotes::setOpen(bool open)
{
    m_open = open;
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &note : m_notes.mid(0, open ? mostLines : 1)) {
        auto *line = new StateLabel;
        line->setFont(uiFont(10));
        line->setState(Icon::Warning, note, tokens().warn);
        line->setMinimumWidth(0);
        m_lines->addWidget(line);
    }
    if (open && m_notes.size() > mostLines) {
        auto *rest
            = textLabel(tr("and %n more", nullptr, static_cast<int>(m_notes.size() - mostLines)), 9, tokens().text2);
        rest->setToolTip(m_notes.mid(mostLines).join(QLatin1Char('\n')));
        m_lines->addWidget(rest);
    }
    m_more->setVisible(m_notes.size() > 1);
    m_more->setText(open ? tr("Show one") : tr("All %n notes", nullptr, static_cast<int>(m_notes.size())));
    m_more->updateGeometry();
}

} // namespace desktop
