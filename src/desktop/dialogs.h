#pragma once
// Where the program stops for a person: file choosers and questions. Tests put their own answers in its place.

#include <QStringList>

class QPrinter;
class QWidget;

namespace desktop {

class Dialogs
{
public:
    enum class Unsaved { Save, Discard, Stay };

    virtual ~Dialogs() = default;
    /// Empty: nothing chosen. filter as in QFileDialog.
    virtual QString openFile(QWidget *parent, const QString &title, const QString &filter) = 0;
    virtual QStringList openFiles(QWidget *parent, const QString &title, const QString &filter) = 0;
    virtual QString saveFile(QWidget *parent, const QString &title, const QString &suggested, const QString &filter)
        = 0;
    /// start: where to look first. Empty: nothing chosen.
    virtual QString chooseFolder(QWidget *parent, const QString &title, const QString &start) = 0;
    /// Which printer and which pages; false: none.
    virtual bool choosePrinter(QWidget *parent, QPrinter &printer) = 0;
    virtual Unsaved askUnsaved(QWidget *parent, int changes) = 0;
    /// For what cannot be saved where it stands: whether it may be dropped.
    virtual bool askDiscard(QWidget *parent, const QString &question)
    {
        Q_UNUSED(question)
        return askUnsaved(parent, 1) == Unsaved::Discard;
    }
    /// What to do when the office's file was deleted or replaced under the window.
    enum class LostFile { SaveCopy, OpenAnother, Later };
    virtual LostFile askLostFile(QWidget *parent, const QString &message) = 0;
    virtual void showFailure(QWidget *parent, const QString &message) = 0;
    /// Shows a file in the program the person uses for such files.
    virtual void openDocument(const QString &path) = 0;
    /// A name typed by the person; empty: none.
    virtual QString askName(QWidget *parent, const QString &title, const QString &label, const QString &proposed) = 0;
};

class SystemDialogs final : public Dialogs
{
public:
    QString openFile(QWidget *parent, const QString &title, const QString &filter) override;
    QStringList openFiles(QWidget *parent, const QString &title, const QString &filter) override;
    QString saveFile(QWidget *parent, const QString &title, const QString &suggested, const QString &filter) override;
    QString chooseFolder(QWidget *parent, const QString &title, const QString &start) override;
    bool choosePrinter(QWidget *parent, QPrinter &printer) override;
    Unsaved askUnsaved(QWidget *parent, int changes) override;
    bool askDiscard(QWidget *parent, const QString &question) override;
    LostFile askLostFile(QWidget *parent, const QString &message) override;
    void showFailure(QWidget *parent, const QString &message) override;
    void openDocument(const QString &path) override;
    QString askName(QWidget *parent, const QString &title, const QString &label, const QString &proposed) override;
};

} // namespace desktop
