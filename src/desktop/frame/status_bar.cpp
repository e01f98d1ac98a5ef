#include "desktop/frame/status_bar.h"

#include "desktop/theme.h"
#include "desktop/widgets/button.h"
#include "desktop/widgets/small_widgets.h"

#include <QBoxLayout>
#include <QLocale>
#include <QTimer>

namespace desktop {

namespace {
constexpr int noticeTime = 12'000; // ms
}

StatusBar::StatusBar(QWidget *parent)
    : QWidget(parent)
    , m_status(new QLabel)
    , m_notice(textLabel({}, 9, tokens().text))
    , m_undo(new Button(tr("Undo"), Button::Link))
    , m_job(textLabel({}, 9, tokens().text))
    , m_meter(new Meter(4))
    , m_stop(new Button(tr("Stop"), Button::Link))
    , m_copies(new Button(Icon::Database, {}, Button::Link))
    , m_operator(new Button(Icon::Person, {}, Button::Link))
    , m_place(textLabel({}, 9, tokens().text))
    , m_fade(new QTimer(this))
{
    setFixedHeight(statusBarHeight);
    setFill(this, tokens().window);
    m_status->setFont(uiFont(9));
    m_copies->setPoints(9);
    m_operator->setPoints(9);
    m_meter->setFixedWidth(120);
    auto *database = new QLabel;
    database->setPixmap(icon(Icon::Database, tokens().text2).pixmap(14, 14));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(8);
    row->addWidget(m_status);
    row->addSpacing(16);
    row->addWidget(m_notice);
    row->addWidget(m_undo);
    row->addStretch();
    row->addWidget(m_job);
    row->addWidget(m_meter);
    row->addWidget(m_stop);
    row->addStretch();
    row->addWidget(m_copies);
    row->addSpacing(8);
    row->addWidget(m_operator);
    row->addSpacing(8);
    row->addWidget(database);
    row->addWidget(m_place);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new Hairline(Qt::Horizontal));
    layout->addLayout(row, 1);
    setJob({}, 0, 0);
    notice({}, {});
    m_fade->setSingleShot(true);
    m_fade->setInterval(noticeTime);
    connect(m_fade, &QTimer::timeout, this, [this] { notice({}, {}); });
    m_operator->setToolTip(tr("Who works here: the name in the history of the office. Click to change it."));
    connect(m_operator, &QPushButton::clicked, this, &StatusBar::operatorWanted);
    connect(m_copies, &QPushButton::clicked, this, &StatusBar::copiesWanted);
    connect(m_stop, &QPushButton::clicked, this, &StatusBar::stopWanted);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        const auto action = std::exchange(m_action, {});
        notice({}, {});
        if (action)
            action();
    });
}

void StatusBar::setStatus(const QString &richText) { m_status->setText(richText); }
void StatusBar::setPlace(const QString &text) { m_place->setText(text); }

void StatusBar::setOperator(const QString &name) { m_operator->setText(name); }

void StatusBar::setCopies(Icon icon, const QString &text, const QColor &colour, const QString &details)
{
    m_copies->setLook(icon, colour);
    m_copies->setText(text);
    m_copies->setToolTip(details);
}

QString StatusBar::copiesText() const { return m_copies->text(); }

void StatusBar::notice(const QString &text, std::function<void()> undo) { offer(text, tr("Undo"), std::move(undo)); }

void StatusBar::offer(const QString &text, const QString &word, std::function<void()> action)
{
    constexpr qsizetype longest = 60; // the rest is in the tooltip
    m_notice->setText(text.size() > longest ? text.left(longest) + QChar(0x2026) : text);
    m_notice->setToolTip(text.size() > longest ? text : QString());
    m_notice->setVisible(!text.isEmpty());
    m_undo->setText(word);
    m_undo->setVisible(action != nullptr);
    m_action = std::move(action);
    if (text.isEmpty())
        m_fade->stop();
    else
        m_fade->start();
}

void StatusBar::setJob(const QString &title, qint64 done, qint64 total)
{
    const QLocale locale;
    m_job->setText(total > 0 ? tr("%1 %2 / %3").arg(title, locale.toString(done), locale.toString(total)) : title);
    m_meter->setProgress(done, total);
    for (QWidget *widget : {static_cast<QWidget *>(m_job), static_cast<QWidget *>(m_stop)})
        widget->setVisible(!title.isEmpty());
    m_meter->setVisible(!title.isEmpty() && total > 0);
}

} // namespace desktop
