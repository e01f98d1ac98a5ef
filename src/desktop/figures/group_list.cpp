#include "desktop/figures/group_list.h"

#include "desktop/theme.h"

#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>

namespace desktop {

namespace {

constexpr int panelWidth = 232;
constexpr int NameRole = Qt::UserRole;
constexpr int CountRole = Qt::UserRole + 1;

class GroupDelegate final : public QStyledItemDelegate
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
        const QString count = QLocale().toString(index.data(CountRole).toInt());
        painter->setFont(uiFont(9));
        painter->setPen(t.text2);
        painter->drawText(option.rect.adjusted(0, 0, -16, 0), Qt::AlignRight | Qt::AlignVCenter, count);
        const QFont font = uiFont(10, current);
        painter->setFont(font);
        painter->setPen(t.text);
        const QRect room = option.rect.adjusted(16, 0, -24 - QFontMetrics(uiFont(9)).horizontalAdvance(count), 0);
        painter->drawText(room, Qt::AlignVCenter,
                          QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, room.width()));
        painter->restore();
    }
};

} // namespace

GroupList::GroupList(QWidget *parent)
    : QListWidget(parent)
{
    setFixedWidth(panelWidth);
    setItemDelegate(new GroupDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void GroupList::setGroups(const QString &all, const QList<std::pair<QString, int>> &groups)
{
    const QString before = chosen();
    {
        const QSignalBlocker quiet(this);
        clear();
        int total = 0;
        for (const auto &[name, count] : groups)
            total += count;
        const auto add = [this](const QString &text, const QString &name, int count) {
            auto *item = new QListWidgetItem(text, this);
            item->setData(NameRole, name);
            item->setData(CountRole, count);
        };
        add(all, {}, total);
        for (const auto &[name, count] : groups)
            add(name, name, count);
        setCurrentRow(0);
    }
    choose(before);
}

QString GroupList::chosen() const
{
    const QListWidgetItem *item = currentItem();
    return item ? item->data(NameRole).toString() : QString();
}

void GroupList::choose(const QString &group)
{
    for (int row = 0; row < count(); ++row)
        if (item(row)->data(NameRole).toString() == group)
            setCurrentRow(row);
}

} // namespace desktop
