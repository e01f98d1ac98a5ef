#include "desktop/report/outline_panel.h"

#include "desktop/icons.h"
#include "desktop/theme.h"
#include "desktop/widgets/small_widgets.h"

#include <QBoxLayout>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>

namespace desktop {

namespace {

constexpr int panelWidth = 232;
constexpr int LevelRole = Qt::UserRole;
constexpr int PageRole = Qt::UserRole + 1; // text at the right
constexpr int PlaceRole = Qt::UserRole + 2;
constexpr int IconRole = Qt::UserRole + 3;
constexpr int TargetRole = Qt::UserRole + 4;

class OutlineDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {panelWidth, rowHeight}; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = tokens();
        const bool current = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        if (current) {
            painter->fillRect(option.rect, t.selected);
            painter->fillRect(option.rect.left(), option.rect.top() + 5, 3, option.rect.height() - 10, t.text);
        } else if (option.state.testFlag(QStyle::State_MouseOver)) {
            painter->fillRect(option.rect, t.hover);
        }
        int x = option.rect.left() + 16 + qMax(0, index.data(LevelRole).toInt() - 1) * 16;
        if (const QVariant mark = index.data(IconRole); mark.isValid()) {
            const auto which = static_cast<Icon>(mark.toInt());
            paintIcon(*painter, which, QRectF(x, option.rect.center().y() - 6.5, 14, 14),
                      which == Icon::Warning     ? t.warn
                          : which == Icon::Check ? t.ok
                                                 : t.text2);
            x += 20;
        }
        const QString page = index.data(PageRole).toString();
        painter->setFont(uiFont(9));
        painter->setPen(t.text2);
        painter->drawText(option.rect.adjusted(0, 0, -16, 0), Qt::AlignRight | Qt::AlignVCenter, page);
        const QFont font = uiFont(10, current);
        painter->setFont(font);
        painter->setPen(t.text);
        const int right = option.rect.right() - 20 - QFontMetrics(uiFont(9)).horizontalAdvance(page);
        painter->drawText(QRect(x, option.rect.top(), right - x, option.rect.height()), Qt::AlignVCenter,
                          QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, right - x));
        painter->restore();
    }
};

} // namespace

OutlinePanel::OutlinePanel(QWidget *parent)
    : QWidget(parent)
    , m_pages(textLabel({}, 9, tokens().text2))
    , m_outline(makeList(tr("Outline")))
    , m_waitingTitle(textLabel(tr("To be settled"), 10, tokens().text, true))
    , m_waiting(makeList(tr("To be settled")))
    , m_texts(makeList(tr("The year's own texts")))
{
    setFixedWidth(panelWidth);
    setFill(this, tokens().window);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 10, 16, 6);
    head->addWidget(textLabel(tr("Outline"), 10, tokens().text, true), 1);
    head->addWidget(m_pages);
    m_waitingTitle->setContentsMargins(16, 10, 16, 4);
    auto *textsTitle = textLabel(tr("The year's own texts"), 10, tokens().text, true);
    textsTitle->setContentsMargins(16, 10, 16, 4);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 8);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_outline, 1);
    layout->addWidget(new Hairline(Qt::Horizontal));
    layout->addWidget(m_waitingTitle);
    layout->addWidget(m_waiting);
    layout->addWidget(textsTitle);
    layout->addWidget(m_texts);
    fitHeight(m_waiting, 0);
    fitHeight(m_texts, 0);
    connect(m_outline, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item && m_outline->hasFocus())
            Q_EMIT placeWanted(item->data(TargetRole).toInt(), item->data(PlaceRole).toDouble());
    });
    connect(m_waiting, &QListWidget::itemActivated, this,
            [this](QListWidgetItem *item) { Q_EMIT figureWanted(item->data(TargetRole).toInt()); });
    connect(m_waiting, &QListWidget::itemClicked, m_waiting, &QListWidget::itemActivated);
    connect(m_texts, &QListWidget::itemActivated, this,
            [this](QListWidgetItem *item) { Q_EMIT textWanted(item->data(TargetRole).toString()); });
    connect(m_texts, &QListWidget::itemClicked, m_texts, &QListWidget::itemActivated);
}

QListWidget *OutlinePanel::makeList(const QString &name)
{
    auto *list = new QListWidget;
    list->setItemDelegate(new OutlineDelegate(list));
    list->setFrameShape(QFrame::NoFrame);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setMouseTracking(true);
    list->setAccessibleName(name);
    list->setMinimumHeight(0);
    return list;
}

void OutlinePanel::fitHeight(QListWidget *list, int most)
{
    list->setFixedHeight(qMin(list->count(), most) * rowHeight);
}

void OutlinePanel::show(const reporting::DisplayList &list, const reporting::Document &document)
{
    m_pages->setText(tr("%n page(s)", nullptr, static_cast<int>(list.pages.size())));
    m_outline->clear();
    for (const reporting::OutlineEntry &entry : list.outline) {
        auto *item = new QListWidgetItem(entry.text, m_outline);
        item->setData(LevelRole, entry.level);
        item->setData(PageRole, QString::number(entry.page + 1));
        item->setData(TargetRole, entry.page);
        item->setData(PlaceRole, entry.y);
        item->setToolTip(entry.text);
    }
    m_waiting->clear();
    for (const reporting::DisplayPage &page : list.pages) {
        for (const reporting::FigureArea &area : page.figures) {
            if (!area.missing || area.figure < 0)
                continue;
            const reporting::PrintedFigure &figure = document.figures[area.figure];
            auto *item = new QListWidgetItem(figure.label, m_waiting);
            item->setData(IconRole, static_cast<int>(Icon::Warning));
            item->setData(TargetRole, area.figure);
            item->setToolTip(figure.label);
        }
    }
    if (m_waiting->count() == 0) {
        auto *item = new QListWidgetItem(tr("Nothing is missing"), m_waiting);
        item->setData(IconRole, static_cast<int>(Icon::Check));
        item->setFlags(Qt::ItemIsEnabled);
        item->setData(TargetRole, -1);
    }
    fitHeight(m_waiting, 5);
}

void OutlinePanel::setTexts(const QList<std::pair<QString, bool>> &texts)
{
    m_texts->clear();
    for (const auto &[name, written] : texts) {
        auto *item = new QListWidgetItem(name, m_texts);
        item->setData(IconRole, static_cast<int>(written ? Icon::Pencil : Icon::Add));
        item->setData(PageRole, written ? QString() : tr("not written"));
        item->setData(TargetRole, name);
    }
    fitHeight(m_texts, 5);
}

void OutlinePanel::markPlace(int page)
{
    if (m_outline->hasFocus())
        return;
    for (int row = m_outline->count() - 1; row >= 0; --row) {
        if (m_outline->item(row)->data(TargetRole).toInt() <= page) {
            m_outline->setCurrentRow(row);
            return;
        }
    }
}

} // namespace desktop
