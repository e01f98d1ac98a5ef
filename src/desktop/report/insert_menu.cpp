#include "desktop/report/insert_menu.h"

#include "desktop/theme.h"
#include "desktop/widgets/search_field.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScreen>
#include <QTreeWidget>
#include <algorithm>

namespace desktop {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize menuSize{520, 440};
constexpr int labelWidth = 250;
constexpr int textRole = Qt::UserRole;

QString inOneLine(QString text) { return text.replace(u'\n', u' '); }

} // namespace

InsertMenu::InsertMenu(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_search(new SearchField(tr("Search what to insert"), {}))
    , m_tree(new QTreeWidget)
{
    setObjectName(u"insertMenu"_s);
    setStyleSheet(
        u"#insertMenu{background:%1;border:1px solid %2}"_s.arg(tokens().base.name(), tokens().border.name()));
    m_tree->setStyleSheet(
        u"QTreeView{border:0;outline:0;background:%1}QTreeView::item{height:26px;border:0}QTreeView::item:selected{background:%2;color:%3}"_s
            .arg(tokens().base.name(), tokens().selected.name(), tokens().text.name()));
    m_tree->setColumnCount(2);
    m_tree->setHeaderHidden(true);
    m_tree->header()->setStretchLastSection(true);
    m_tree->setColumnWidth(0, labelWidth);
    m_tree->setUniformRowHeights(true);
    m_tree->setFocusPolicy(Qt::NoFocus);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setAccessibleName(tr("What can be inserted"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 4, 8);
    layout->setSpacing(6);
    layout->addWidget(m_search);
    layout->addWidget(m_tree, 1);
    resize(menuSize);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &InsertMenu::filter);
    connect(m_tree, &QTreeWidget::itemClicked, this, &InsertMenu::take);
}

void InsertMenu::setGroups(const QList<reporting::InsertableGroup> &groups)
{
    m_tree->clear();
    for (const reporting::InsertableGroup &group : groups) {
        auto *head = new QTreeWidgetItem(m_tree, {group.title});
        head->setFirstColumnSpanned(true);
        head->setFont(0, uiFont(10, true));
        for (const reporting::Insertable &entry : group.entries) {
            auto *item = new QTreeWidgetItem(
                head, {inOneLine(entry.label), entry.text == entry.label ? QString() : inOneLine(entry.text)});
            item->setData(0, textRole, entry.text);
            item->setForeground(1, tokens().text2);
            item->setToolTip(0, entry.label);
            item->setToolTip(1, entry.text);
            item->setFirstColumnSpanned(entry.text == entry.label);
        }
    }
    m_search->clear();
    filter({});
}

void InsertMenu::filter(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    QTreeWidgetItem *first = nullptr;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = m_tree->topLevelItem(i);
        bool any = false;
        for (int j = 0; j < group->childCount(); ++j) {
            QTreeWidgetItem *item = group->child(j);
            const QString all = group->text(0) + u' ' + item->text(0) + u' ' + item->text(1);
            const bool fits = std::ranges::all_of(
                words, [&all](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
            item->setHidden(!fits);
            any = any || fits;
            if (fits && first == nullptr && !words.isEmpty())
                first = item;
        }
        group->setHidden(!any);
        group->setExpanded(any && !words.isEmpty());
    }
    m_tree->setCurrentItem(first != nullptr ? first : m_tree->topLevelItem(0));
    m_tree->scrollToItem(m_tree->currentItem());
}

void InsertMenu::openBelow(const QWidget *place)
{
    QPoint corner = place->mapToGlobal(QPoint(0, place->height() + 2));
    if (const QScreen *screen = place->screen()) {
        const QRect room = screen->availableGeometry();
        corner.setX(qBound(room.left(), corner.x(), qMax(room.left(), room.right() - width())));
        corner.setY(qBound(room.top(), corner.y(), qMax(room.top(), room.bottom() - height())));
    }
    move(corner);
    m_search->clear();
    show();
    m_search->setFocus();
}

void InsertMenu::take(QTreeWidgetItem *item)
{
    if (item == nullptr)
        return;
    if (item->childCount() > 0) {
        item->setExpanded(!item->isExpanded());
        return;
    }
    const QString text = item->data(0, textRole).toString();
    close();
    Q_EMIT chosen(text);
}

bool InsertMenu::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        QCoreApplication::sendEvent(m_tree, event);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take(m_tree->currentItem());
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return false;
    }
}

} // namespace desktop
