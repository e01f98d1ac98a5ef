#pragma once
// A desk with the import window on it.

#include "app/records.h"
#include "desktop/widgets/button.h"
#include "desktop/widgets/record_table.h"
#include "desktop/wizard/file_page.h"
#include "desktop/wizard/import_wizard.h"
#include "desktop/wizard/mapping_page.h"
#include "desktop/wizard/plan_model.h"
#include "desktop/wizard/plan_page.h"
#include "desktop/wizard/result_page.h"
#include "desktop/wizard/wizard_foot.h"
#include "gui/desk.h"

#include <QComboBox>
#include <QFile>

namespace desktop {

class ImportDesk : public Desk
{
protected:
    using Wizard = std::unique_ptr<ImportWizard>;

    static QString difficultSheet()
    {
        return QStringLiteral(UNIONHALL_SOURCE_DIR "/tests/data/import/difficult-members.xlsx");
    }
    QString write(const QString &name, const QString &text)
    {
        const QString path = folder.filePath(name);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        return path;
    }
    Wizard make(const domain::Entity &entity)
    {
        auto wizard = std::make_unique<ImportWizard>(context, entity);
        wizard->setAttribute(Qt::WA_DeleteOnClose, false);
        wizard->show();
        return wizard;
    }
    Wizard open(const domain::Entity &entity, const QString &file)
    {
        Wizard wizard = make(entity);
        wizard->openFile(file);
        settle(*wizard);
        return wizard;
    }
    void settle(const ImportWizard &wizard)
    {
        EXPECT_TRUE(waitFor([&] { return !wizard.run().job().isBusy(); }));
    }
    /// The main button of the step.
    void press(ImportWizard &wizard)
    {
        QTest::mouseClick(wizard.mainButton(), Qt::LeftButton);
        settle(wizard);
    }
    static QComboBox *combo(const ImportWizard &wizard, const QString &name)
    {
        for (QComboBox *box : wizard.mappingPage()->findChildren<QComboBox *>())
            if (box->accessibleName() == name)
                return box;
        return nullptr;
    }
    /// As a person picks an entry of the page of columns.
    static void pick(const ImportWizard &wizard, const QString &name, const QString &value)
    {
        QComboBox *box = combo(wizard, name);
        ASSERT_NE(box, nullptr) << name.toStdString();
        ASSERT_GE(box->findData(value), 0) << value.toStdString();
        box->setCurrentIndex(box->findData(value));
        Q_EMIT box->activated(box->currentIndex());
    }
    qint64 count(const domain::Entity &entity) { return app::Records(*office, entity).count(); }
    /// Imports a file as a whole, rejected rows left out.
    void take(const domain::Entity &entity, const QString &file)
    {
        app::ImportRun run(*office, entity);
        run.plan(file, {});
        ASSERT_TRUE(waitFor([&] { return !run.job().isBusy(); }));
        ASSERT_TRUE(run.hasPlan());
        run.apply(true);
        ASSERT_TRUE(waitFor([&] { return !run.job().isBusy(); }));
        ASSERT_NE(run.batch(), 0);
    }
};

} // namespace desktop
