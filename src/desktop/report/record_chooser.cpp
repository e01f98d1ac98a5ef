#include "desktop/report/record_chooser.h"

#include "app/records.h"
#include "desktop/theme.h"
#include "desktop/widgets/button.h"
#include "desktop/widgets/record_name.h"
#include "desktop/widgets/search_field.h"
#include "desktop/widgets/small_widgets.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QListWidget>
#include <QTimer>

namespace desktop {

using namespace Qt::StringLiterals;

namespace {

constexpr int typingPause = 180; // ms
constexpr int mostShown = 200;

} // namespace

RecordChooser::RecordChooser(const Context &context, const domain::Entity &ledger, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_ledger(ledger)
    , m_search(new SearchField(tr("Search by name"), {}))
    , m_list(new QListWidget)
    , m_delay(new QTimer(this))
    , m_take(new Button(tr("Make the document"), Button::Primary))
{
    setWindowTitle(tr("Which record is the document about?"));
    resize(520, 480);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(domain::labelOf(ledger));
    m_list->setStyleSheet(
        u"QListView::item{height:28px;padding:0 8px;color:%2}QListView::item:selected{background:%1;color:%2}"_s.arg(
            tokens().selected.name(), tokens().text.name()));
    auto *head = new QVBoxLayout;
    head->setContentsMargins(16, 12, 16, 8);
    head->setSpacing(8);
    head->addWidget(textLabel(domain::labelOf(ledger), 12, tokens().text, true));
    head->addWidget(m_search);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 10, 16, 12);
    foot->setSpacing(8);
    auto *cancel = new Button(tr("Cancel"));
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(m_take);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);
    layout->addWidget(new Hairline(Qt::Horizontal));
    layout->addLayout(foot);
    m_delay->setSingleShot(true);
    m_delay->setInterval(typingPause);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, m_delay, qOverload<>(&QTimer::start));
    connect(m_delay, &QTimer::timeout, this, &RecordChooser::search);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_take, &QPushButton::clicked, this, &QDialog::accept);
    m_take->setDefault(true);
    search();
}

void RecordChooser::search()
{
    m_delay->stop();
    m_list->clear();
    guarded(m_context, this, "find", [&] {
        app::ListQuery query;
        query.filter.words = m_search->text().split(u' ', Qt::SkipEmptyParts);
        query.limit = mostShown;
        app::Records records(m_context.office, m_ledger);
        for (const domain::Record &record : records.load(records.ids(query))) {
            auto *item = new QListWidgetItem(recordName(record), m_list);
            item->setData(Qt::UserRole, record.id);
        }
    });
    m_take->setEnabled(m_list->count() > 0);
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
    else
        (new QListWidgetItem(tr("Nothing found"), m_list))->setFlags(Qt::NoItemFlags);
}

qint64 RecordChooser::chosen() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item == nullptr ? 0 : item->data(Qt::UserRole).toLongLong();
}

bool RecordChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_delay->isActive())
            search(); // what was typed last counts
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace desktop
