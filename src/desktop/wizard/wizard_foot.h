#pragma once
// The foot of the import window: what the step does and what follows from it, or how far the work is.

#include <QWidget>

class QCheckBox;
class QLabel;

namespace desktop {

class Button;
class Meter;

struct FootState
{
    bool busy = false;
    int rejected = 0; // 0: nothing to send back
    bool offersPartial = false;
    QString consequence;
    bool canGoBack = false;
    bool canCancel = true;
    QString action; // of the main button
    bool canAct = true;
};

class WizardFoot : public QWidget
{
    Q_OBJECT

public:
    explicit WizardFoot(QWidget *parent = nullptr);
    void setState(const FootState &state);
    /// "Importing: 1,240 of 4,826 rows", or a share in per cent.
    void setProgress(const QString &sentence, qint64 done, qint64 total);
    QString progressText() const;
    Button *mainButton() const { return m_main; }
    Button *stopButton() const { return m_stop; }
    QCheckBox *partialBox() const { return m_partial; }

Q_SIGNALS:
    void rejectsWanted();
    void partialChanged();
    void stopWanted();
    void backWanted();
    void cancelWanted();
    void mainWanted();

private:
    Button *m_rejects;
    QCheckBox *m_partial;
    QLabel *m_consequence;
    QLabel *m_progressText;
    Meter *m_meter;
    Button *m_stop;
    Button *m_back;
    Button *m_cancel;
    Button *m_main;
};

} // namespace desktop
