#include "desktop/dialogs.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QStandardPaths>
#include <QUrl>

namespace desktop {

namespace {

QString translated(const char *text, int n = -1)
{
    return QCoreApplication::translate("desktop::Dialogs", text, nullptr, n);
}

QString documents() { return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation); }

} // namespace

QString SystemDialogs::openFile(QWidget *parent, const QString &title, const QString &filter)
{
    return QFileDialog::getOpenFileName(parent, title, documents(), filter);
}

QStringList SystemDialogs::openFiles(QWidget *parent, const QString &title, const QString &filter)
{
    return QFileDialog::getOpenFileNames(parent, title, documents(), filter);
}

QString SystemDialogs::saveFile(QWidget *parent, const QString &title, const QString &suggested, const QString &filter)
{
    return QFileDialog::getSaveFileName(parent, title, documents() + u'/' + suggested, filter);
}

QString SystemDialogs::chooseFolder(QWidget *parent, const QString &title, const QString &start)
{
    return QFileDialog::getExistingDirectory(parent, title, start.isEmpty() ? documents() : start);
}

bool SystemDialogs::choosePrinter(QWidget *parent, QPrinter &printer)
{
    QPrintDialog dialog(&printer, parent);
    return dialog.exec() == QDialog::Accepted;
}

Dialogs::Unsaved SystemDialogs::askUnsaved(QWidget *parent, int changes)
{
    QMessageBox box(QMessageBox::NoIcon, QCoreApplication::applicationName(),
                    translated(QT_TRANSLATE_NOOP("desktop::Dialogs", "%n change(s) are not saved."), changes),
                    QMessageBox::NoButton, parent);
    auto *save = box.addButton(translated(QT_TRANSLATE_NOOP("desktop::Dialogs", "Save")), QMessageBox::AcceptRole);
    auto *discard
        = box.addButton(translated(QT_TRANSLATE_NOOP("desktop::Dialogs", "Discard")), QMessageBox::DestructiveRole);
    box.addButton(translated(QT_TRANSLATE_NOOP("desktop::Dialogs", "Keep editing")), QMessageBox::RejectRole);
    box.setDefaultButton(save);
    box.exec();
    if (box.clickedButton() == save)
        return Unsaved::Save;
    return box.clickedButton() == discard ? Unsaved::Discard : Unsaved::Stay;
}

bool SystemDialogs::askDiscard(QWidget *parent, const QString &question)
{
    QMessageBox box(QMessageBox::NoIcon, QCoreApplication::applicationName(), question, QMessageBox::NoButton, parent);
    auto *discard
        = box.addButton(translated(QT_TRANSLATE_NOOP("desktop::Dialogs", "Discard")), QMessageBox::DestructiveRole);
    auto *stay
        = box.addButton(translated(QT_TRANSLATE_NOOP("desktop::Dialogs", "Keep editing")), QMessageBox::RejectRole);
    box.setDefaultButton(stay);
    box.setEscapeButton(stay);
    box.exec();
    return box.clickedButton() == discard;
}

Dialogs::LostFile SystemDialogs::askLostFile(QWidget *parent, const QString &message)
{
    QMessageBox box(QMessageBox::Warning, QCoreApplication::applicationName(), message, QMessageBox::NoButton, parent);
    const QAbstractButton *save
        = box.addButton(QCoreApplication::translate("Dialogs", "Save as a new file…"), QMessageBox::AcceptRole);
    const QAbstractButton *another
        = box.addButton(QCoreApplication::translate("Dialogs", "Open a file…"), QMessageBox::ActionRole);
    box.addButton(QCoreApplication::translate("Dialogs", "Later"), QMessageBox::RejectRole);
    box.exec();
    if (box.clickedButton() == save)
        return LostFile::SaveCopy;
    return box.clickedButton() == another ? LostFile::OpenAnother : LostFile::Later;
}

void SystemDialogs::showFailure(QWidget *parent, const QString &message)
{
    QMessageBox box(QMessageBox::NoIcon, QCoreApplication::applicationName(), message, QMessageBox::NoButton, parent);
    box.addButton(translated(QT_TRANSLATE_NOOP("desktop::Dialogs", "Close")), QMessageBox::AcceptRole);
    box.exec();
}

void SystemDialogs::openDocument(const QString &path) { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }

QString SystemDialogs::askName(QWidget *parent, const QString &title, const QString &label, const QString &proposed)
{
    return QInputDialog::getText(parent, title, label, QLineEdit::Normal, proposed).trimmed();
}

} // namespace desktop
