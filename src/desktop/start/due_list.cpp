#include "desktop/start/due_list.h"

#include "desktop/frame/navigation.h"
#include "desktop/theme.h"
#include "domain/registry.h"

#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>
#include <algorithm>
#include <limits>

namespace desktop {

using namespace Qt::StringLiterals;

namespace {

constexpr int groupHeight = 24;
constexpr int itemHeight = 49;
constexpr int margin = 16;
constexpr int soon = 7; // days
constexpr qsizetype mostPerGroup = 60;

enum Role {
    GroupRole = Qt::UserRole, // heading
    UrgentRole,
    CountRole,
    SecondRole, // second line
    WhenRole,
    DaysRole, // until the day; negative: overdue
    EntityRole,
    RecordRole,
};

class DueDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return {200, index.data(GroupRole).toBool() ? groupHeight : itemHeight};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        if (index.data(GroupRole).toBool())
            paintGroup(*painter, option.rect, index);
        else
            paintItem(*painter, option, index);
        painter->restore();
    }

private:
    static void paintGroup(QPainter &painter, const QRect &box, const QModelIndex &index)
    {
        const Tokens &t = tokens();
        painter.fillRect(box, t.window);
        const QString title = index.data(Qt::DisplayRole).toString();
        const QFont font = uiFont(9, true);
        painter.setFont(font);
        painter.setPen(index.data(UrgentRole).toBool() ? t.error : t.text);
        painter.drawText(box.adjusted(margin, 0, 0, 0), Qt::AlignVCenter, title);
        painter.setFont(uiFont(9));
        painter.setPen(t.text2);
        painter.drawText(box.adjusted(margin + QFontMetrics(font).horizontalAdvance(title) + 6, 0, 0, 0),
                         Qt::AlignVCenter, QLocale().toString(index.data(CountRole).toLongLong()));
    }

    static void paintItem(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        const Tokens &t = tokens();
        const QRect box = option.rect;
        const bool current = option.state.testFlag(QStyle::State_Selected);
        const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
        painter.fillRect(box,
                         current       ? (option.state.testFlag(QStyle::State_Active) ? t.selected : t.inactive)
                             : hovered ? t.hover
                                       : t.base);
        if (current)
            painter.fillRect(box.left(), box.top() + 8, 3, box.height() - 16, t.text);
        painter.fillRect(box.left() + margin, box.bottom(), box.width() - margin, 1, t.line);
        const domain::Entity *entity = domain::findEntity(index.data(EntityRole).toString());
        paintIcon(painter, entity ? sectionFor(*entity).icon : Icon::Clock,
                  QRectF(box.left() + margin, box.top() + 8, 16, 16), t.text2);

        const int days = index.data(DaysRole).toInt();
        const QString when = index.data(WhenRole).toString();
        const QFont small = uiFont(9);
        painter.setFont(small);
        const int whenWidth = QFontMetrics(small).horizontalAdvance(when);
        const QRect right(box.right() - margin - whenWidth, box.top() + 5, whenWidth + 1, 22);
        painter.setPen(days < 0 ? t.error : days == 0 ? t.warn : t.text2);
        painter.drawText(right, Qt::AlignVCenter | Qt::AlignRight, when);
        if (days <= 0)
            paintIcon(painter, days < 0 ? Icon::Error : Icon::Clock,
                      QRectF(right.left() - 18, right.center().y() - 6.5, 14, 14), days < 0 ? t.error : t.warn);
        const int left = box.left() + margin + 26;
        const int room = right.left() - (days <= 0 ? 26 : 8) - left;
        const QFont font = uiFont(10, current);
        painter.setFont(font);
        painter.setPen(t.text);
        painter.drawText(QRect(left, box.top() + 5, room, 22), Qt::AlignVCenter,
                         QFontMetrics(font).elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, room));
        painter.setFont(small);
        painter.setPen(t.text2);
        const int below = box.right() - margin - left;
        painter.drawText(QRect(left, box.top() + 25, below, 20), Qt::AlignVCenter,
                         QFontMetrics(small).elidedText(index.data(SecondRole).toString(), Qt::ElideRight, below));
    }
};

QString whenText(QDate due, QDate today)
{
    const auto days = today.daysTo(due);
    if (days < 0)
        return DueList::tr("%n day(s) overdue", nullptr, static_cast<int>(-days));
    if (days == 0)
        return DueList::tr("today");
    if (days <= soon)
        return due.toString(u"MM-dd "_s) + QLocale().dayName(due.dayOfWeek(), QLocale::ShortFormat);
    return due.year() == today.year() ? due.toString(u"MM-dd"_s) : due.toString(Qt::ISODate);
}

} // namespace

DueList::DueList(QWidget *parent)
    : QListWidget(parent)
{
    setItemDelegate(new DueDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setAccessibleName(tr("Due and overdue"));
    connect(this, &QListWidget::itemClicked, this, &DueList::open);
    connect(this, &QListWidget::itemActivated, this, &DueList::open);
}

void DueList::addGroup(const QString &title, bool urgent, qsizetype count)
{
    auto *item = new QListWidgetItem(title, this);
    item->setFlags(Qt::NoItemFlags);
    item->setData(GroupRole, true);
    item->setData(UrgentRole, urgent);
    item->setData(CountRole, count);
}

void DueList::show(const QList<services::DueItem> &items, QDate today)
{
    clear();
    m_overdue = 0;
    struct Group
    {
        QString title;
        qint64 last; // day of the group, counted from today
        QList<const services::DueItem *> items;
    };
    Group groups[] = {{tr("Overdue"), -1, {}},
                      {tr("Today"), 0, {}},
                      {tr("Within %n day(s)", nullptr, soon), soon, {}},
                      {tr("Later"), std::numeric_limits<qint64>::max(), {}}};
    for (const services::DueItem &item : items) {
        const qint64 days = today.daysTo(item.due);
        auto *group = std::ranges::find_if(groups, [&](const Group &one) { return days <= one.last; });
        group->items << &item;
    }
    m_overdue = static_cast<int>(groups[0].items.size());
    for (const Group &group : groups) {
        if (group.items.isEmpty())
            continue;
        addGroup(group.title, group.last < 0, group.items.size());
        // What has just become overdue is what somebody can still do something about.
        const qsizetype from = group.last < 0 ? qMax<qsizetype>(0, group.items.size() - mostPerGroup) : 0;
        for (const services::DueItem *due : group.items.mid(from, mostPerGroup)) {
            auto *item = new QListWidgetItem(due->title.isEmpty() ? due->label : due->title, this);
            QStringList second{due->label, domain::labelOf(*due->entity)};
            for (const QString &more : {due->number, due->who})
                if (!more.isEmpty())
                    second << more;
            item->setData(SecondRole, second.join(u" · "_s));
            item->setData(WhenRole, whenText(due->due, today));
            item->setData(DaysRole, today.daysTo(due->due));
            item->setData(EntityRole, due->entity->name());
            item->setData(RecordRole, due->record);
            item->setToolTip(due->basis.isEmpty() ? due->rule : due->basis);
        }
    }
}

QStringList DueList::groups() const
{
    QStringList titles;
    for (int row = 0; row < count(); ++row)
        if (item(row)->data(GroupRole).toBool())
            titles << item(row)->text();
    return titles;
}

void DueList::open(const QListWidgetItem *item)
{
    if (!item)
        return;
    if (const domain::Entity *entity = domain::findEntity(item->data(EntityRole).toString()))
        Q_EMIT chosen(*entity, item->data(RecordRole).toLongLong());
}

} // namespace desktop
