#pragma once
// A desktop over a real database in a temporary folder; the answers a person would give are written down beforehand.

#include "desktop/context.h"
#include "desktop/theme.h"
#include "support/print.h"

#include <QApplication>
#include <QPrinter>
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

namespace desktop {

class ScriptedDialogs final : public Dialogs
{
public:
    QString openFile(QWidget *, const QString &, const QString &) override { return fileToOpen; }
    QStringList openFiles(QWidget *, const QString &, const QString &) override { return filesToOpen; }
    QString saveFile(QWidget *, const QString &, const QString &, const QString &) override { return fileToSave; }
    QString chooseFolder(QWidget *, const QString &, const QString &) override { return folderToChoose; }
    bool choosePrinter(QWidget *, QPrinter &printer) override
    {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(fileToSave);
        return !fileToSave.isEmpty();
    }
    Unsaved askUnsaved(QWidget *, int changes) override
    {
        asked = changes;
        return unsaved;
    }
    LostFile askLostFile(QWidget *, const QString &message) override
    {
        failures << message;
        return lostFile;
    }
    void showFailure(QWidget *, const QString &message) override { failures << message; }
    void openDocument(const QString &path) override { opened << path; }
    QString askName(QWidget *, const QString &, const QString &, const QString &) override { return name; }

    QString fileToOpen, fileToSave, folderToChoose;
    Unsaved unsaved = Unsaved::Stay;
    LostFile lostFile = LostFile::Later;
    int asked = 0;
    QStringList failures, filesToOpen, opened;
    QString name;
};

class Desk : public testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        static const bool themed = (applyTheme(*qobject_cast<QApplication *>(qApp), Scheme::Light), true);
        Q_UNUSED(themed)
    }
    static QString sample(const char *name)
    {
        return QStringLiteral(UNIONHALL_SOURCE_DIR "/tests/data/samples/") + QString::fromLatin1(name);
    }
    template <typename Done> static bool waitFor(const Done &done) { return QTest::qWaitFor(done, 60'000); }

    QTemporaryDir folder;
    domain::FixedClock clock{QDate(2025, 12, 31)};
    std::unique_ptr<app::Office> office = app::Office::create(folder.filePath(QStringLiteral("office.uhall")), clock);
    ScriptedDialogs dialogs;
    Context context{*office, dialogs};
};

} // namespace desktop
