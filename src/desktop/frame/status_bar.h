#pragma once
// The bar at the foot of the window: what the list holds, what was just done and how to take it back, a running job;
// at the right which database this is.

#include "desktop/icons.h"

#include <QWidget>
#include <functional>

class QLabel;

namespace desktop {

class Button;
class Meter;

class StatusBar : public QWidget
{
    Q_OBJECT

public:
    explicit StatusBar(QWidget *parent = nullptr);
    void setStatus(const QString &richText);
    void setPlace(const QString &text);
    /// Shown for some seconds; undo may be empty.
    void notice(const QString &text, std::function<void()> undo);
    /// The same with another word for what can be done about it.
    void offer(const QString &text, const QString &word, std::function<void()> action);
    /// How it stands with the copies of the office; a click opens their page.
    void setCopies(Icon icon, const QString &text, const QColor &colour, const QString &details);
    QString copiesText() const;
    /// Who works here; a click asks anew.
    void setOperator(const QString &name);
    /// total 0: not known; an empty title takes it away.
    void setJob(const QString &title, qint64 done, qint64 total);

Q_SIGNALS:
    void operatorWanted();
    void copiesWanted();
    void stopWanted();

private:
    QLabel *m_status;
    QLabel *m_notice;
    Button *m_undo;
    QLabel *m_job;
    Meter *m_meter;
    Button *m_stop;
    Button *m_copies;
    Button *m_operator;
    QLabel *m_place;
    class QTimer *m_fade;
    std::function<void()> m_action;
};

} // namespace desktop
