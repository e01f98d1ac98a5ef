#pragma once
// One target of the plan board: how it stands, what to do next, the months and units that are missing, the records that
// fulfil it, and why it was not reached.

#include "desktop/context.h"
#include "figures/targets.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QVBoxLayout;

namespace desktop {

class Button;
class PartStrip;
class StateLabel;

class TargetPanel : public QWidget
{
    Q_OBJECT

public:
    explicit TargetPanel(QWidget *parent = nullptr);
    /// today decides what is asked for; a reason being typed for the same target stays.
    void show(const figures::TargetResult &target, QDate today);
    void clear();
    /// A reason that is typed and not saved.
    bool hasTyped() const;
    void dropTyped();
    qint64 target() const { return m_target.id; }
    QPlainTextEdit *reason() const { return m_reason; }
    Button *saveButton() const { return m_save; }
    PartStrip *parts() const { return m_parts; }
    QString nextText() const;
    const QList<Button *> &recordButtons() const { return m_buttons; }

Q_SIGNALS:
    void rowsWanted();
    void lackingWanted();
    void partWanted(int index);
    void recordWanted(const domain::Entity &entity, qint64 id);
    void unlinkWanted(const domain::Entity &entity, qint64 id);
    void reasonGiven(qint64 target, const QString &reason);

private:
    void showNumbers();
    void showParts();
    void showLinks();
    void addButton(QVBoxLayout *column, const QString &text, const std::function<void()> &chosen);

    figures::TargetResult m_target;
    QWidget *m_inside;
    QLabel *m_wording, *m_about, *m_numbers, *m_partsTitle, *m_linksTitle, *m_changed, *m_reasonTitle;
    StateLabel *m_state;
    QLabel *m_next;
    Button *m_rows, *m_lacking, *m_save;
    PartStrip *m_parts;
    QVBoxLayout *m_unitColumn;
    QVBoxLayout *m_linkColumn;
    QList<Button *> m_buttons; // of units and records
    QPlainTextEdit *m_reason;
};

} // namespace desktop
