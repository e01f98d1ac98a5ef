#include "desktop/frame/quick_find.h"

#include "app/ledgers.h"
#include "app/records.h"
#include "desktop/theme.h"
#include "desktop/widgets/record_name.h"
#include "domain/registry.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QTimer>

namespace desktop {

using namespace Qt::StringLiterals;

namespace {
constexpr int typingPause = 180; // ms
constexpr int perEntity = 4;
constexpr int mostFound = 14;
constexpr int mostLedgers = 3;
constexpr int EntityRole = Qt::UserRole;
constexpr int IdRole = Qt::UserRole + 1;
constexpr int narrowest = 360;
} // namespace

QuickFind::QuickFind(const Context &context, QLineEdit *box, QWidget *window)
    : QListWidget(window)
    , m_context(context)
    , m_box(box)
    , m_delay(new QTimer(this))
{
    setStyleSheet(
        u"QListWidget{background:%1;border:1px solid %2;border-radius:4px;padding:4px 0;outline:0}"
        "QListWidget::item{padding:3px 10px;border:0;background:transparent;color:%3}QListWidget::item:selected{background:%4;color:%3;border:0}"_s
            .arg(tokens().base.name(), tokens().border.name(), tokens().text.name(), tokens().selected.name()));
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Found records"));
    hide();
    m_box->installEventFilter(this);
    m_delay->setSingleShot(true);
    m_delay->setInterval(typingPause);
    connect(m_box, &QLineEdit::textChanged, m_delay, qOverload<>(&QTimer::start));
    connect(m_delay, &QTimer::timeout, this, &QuickFind::search);
    connect(this, &QListWidget::itemClicked, this, &QuickFind::take);
}

void QuickFind::search()
{
    clear();
    const QStringList words = m_box->text().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty()) {
        hide();
        return;
    }
    for (const domain::Entity *entity : domain::allEntities()) {
        if (count() < mostLedgers && app::isCalled(*entity, words))
            add(tr("%1  ·  Ledger").arg(domain::labelOf(*entity)), *entity, 0);
    }
    guarded(m_context, this, "find", [&] {
        for (const domain::Entity *entity : domain::allEntities()) {
            if (count() >= mostFound || !entity->options.title)
                continue;
            app::ListQuery query;
            query.filter.words = words;
            query.limit = perEntity;
            app::Records records(m_context.office, *entity);
            for (const domain::Record &record : records.load(records.ids(query)))
                add(u"%1  ·  %2"_s.arg(recordName(record), domain::labelOf(*entity)), *entity, record.id);
        }
    });
    if (count() == 0) {
        auto *item = new QListWidgetItem(tr("Nothing found"), this);
        item->setFlags(Qt::NoItemFlags);
    } else {
        setCurrentRow(0);
    }
    const int width = qMax(narrowest, m_box->width());
    const QPoint corner = m_box->mapTo(parentWidget(), QPoint(m_box->width() - width, m_box->height() + 4));
    setGeometry(corner.x(), corner.y(), width, qMin(count(), mostFound) * (sizeHintForRow(0) + 1) + 12);
    raise();
    show();
}

void QuickFind::add(const QString &text, const domain::Entity &entity, qint64 id)
{
    auto *item = new QListWidgetItem(text, this);
    item->setData(EntityRole, entity.name());
    item->setData(IdRole, id);
}

void QuickFind::take(QListWidgetItem *item)
{
    const domain::Entity *entity = item ? domain::findEntity(item->data(EntityRole).toString()) : nullptr;
    if (!entity)
        return;
    const qint64 id = item->data(IdRole).toLongLong();
    hide();
    m_box->clear();
    Q_EMIT chosen(*entity, id);
}

bool QuickFind::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_box && event->type() == QEvent::FocusOut)
        QTimer::singleShot(0, this, [this] { setVisible(isVisible() && (m_box->hasFocus() || underMouse())); });
    if (watched == m_box && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            setCurrentRow(qBound(0, currentRow() + (key == Qt::Key_Down ? 1 : -1), qMax(0, count() - 1)));
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_delay->stop();
            if (!isVisible())
                search();
            take(currentItem());
            return true;
        }
        if (key == Qt::Key_Escape)
            hide();
    }
    return QListWidget::eventFilter(watched, event);
}

} // namespace desktop
