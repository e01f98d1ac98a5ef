#include "desktop/wizard/mapping_strip.h"

#include "desktop/theme.h"
#include "desktop/widgets/button.h"
#include "desktop/widgets/small_widgets.h"

#include <QBoxLayout>
#include <QFontMetrics>
#include <QScrollArea>

namespace desktop {

using namespace Qt::StringLiterals;

namespace {
constexpr int stripHeight = 64;
constexpr int cellWidth = 104;
} // namespace

MappingStrip::MappingStrip(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(stripHeight);
    setFill(this, tokens().window);
    auto *heads = new QVBoxLayout;
    heads->setSpacing(6);
    heads->addStretch();
    heads->addWidget(textLabel(tr("Column"), 9, tokens().text2));
    heads->addWidget(textLabel(tr("Field"), 9, tokens().text2));
    heads->addStretch();
    auto *strip = new FilledPage(tokens().window);
    m_row = new QHBoxLayout(strip);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    auto *area = new QScrollArea;
    area->setWidget(strip);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *change = new Button(Icon::Pencil, tr("Change"), Button::Link);
    change->setHint(u"Alt+2"_s);
    connect(change, &QPushButton::clicked, this, &MappingStrip::changeWanted);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(12);
    row->addLayout(heads);
    row->addWidget(area, 1);
    row->addWidget(change);
}

void MappingStrip::setPlan(const importing::ImportPlan &plan)
{
    while (QLayoutItem *item = m_row->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QStringList shown;
    for (const importing::SheetMatch &sheet : plan.sheets) {
        for (const importing::ColumnMatch &column : sheet.columns) {
            if (column.header.isEmpty() || shown.contains(column.header))
                continue;
            shown << column.header;
            addColumn(*plan.entity, column);
        }
    }
    m_row->addStretch();
}

void MappingStrip::addColumn(const domain::Entity &entity, const importing::ColumnMatch &column)
{
    const Tokens &t = tokens();
    auto *cell = new QWidget;
    cell->setFixedWidth(cellWidth);
    const QString field = column.field ? domain::labelOf(entity, *column.field) : tr("not imported");
    const QFontMetrics small(uiFont(9)), normal(uiFont(10, !column.certain));
    auto *box = new QVBoxLayout(cell);
    box->setContentsMargins(10, 0, 4, 0);
    box->setSpacing(4);
    box->addStretch();
    box->addWidget(textLabel(small.elidedText(column.header, Qt::ElideRight, cellWidth - 16), 9, t.text2));
    box->addWidget(textLabel(normal.elidedText(field, Qt::ElideRight, cellWidth - 16), 10,
                             !column.field        ? t.text2
                                 : column.certain ? t.text
                                                  : t.warn,
                             !column.certain));
    box->addStretch();
    QString tip = column.header + u" → "_s + field;
    if (column.field && !column.certain)
        tip += u'\n' + tr("Decided by its values, please look");
    cell->setToolTip(tip);
    m_row->addWidget(new Hairline(Qt::Vertical, 40));
    m_row->addWidget(cell);
}

} // namespace desktop
