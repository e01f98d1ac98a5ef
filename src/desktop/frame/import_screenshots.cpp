#include "desktop/frame/import_screenshots.h"

#include "desktop/frame/import_rows_dialog.h"
#include "desktop/frame/imports_dialog.h"
#include "desktop/frame/main_window.h"
#include "desktop/widgets/button.h"
#include "desktop/wizard/import_wizard.h"
#include "desktop/wizard/mapping_page.h"
#include "desktop/wizard/plan_model.h"
#include "desktop/wizard/plan_page.h"
#include "desktop/wizard/result_page.h"
#include "importing/importer.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>

namespace desktop {

using namespace Qt::StringLiterals;

namespace {

ImportWizard *openWizard(MainWindow &window, const QString &sheet)
{
    const QList<const domain::Entity *> held = importing::recogniseEntities(sheet);
    ImportWizard *wizard = held.isEmpty() ? nullptr : window.startImport(*held.first());
    if (wizard)
        QApplication::setActiveWindow(wizard);
    return wizard;
}

void settle(const ImportWizard &wizard, const PictureTools &tools)
{
    tools.wait([&] { return !wizard.run().job().isBusy(); });
}

/// The first words of each list, in turn.
void answerCodes(ImportWizard &wizard)
{
    int next = 1;
    for (QComboBox *box : wizard.mappingPage()->findChildren<QComboBox *>()) {
        if (!box->accessibleName().contains(u':') || !box->currentData().toString().isEmpty())
            continue;
        box->setCurrentIndex(qMin(next++, box->count() - 1));
        Q_EMIT box->activated(box->currentIndex());
    }
}

} // namespace

void takePlanPicture(MainWindow &window, const QString &sheet, const PictureTools &tools)
{
    ImportWizard *wizard = openWizard(window, sheet);
    if (!wizard)
        return;
    wizard->openFile(sheet);
    settle(*wizard, tools);
    if (wizard->run().hasPlan())
        wizard->goTo(ImportWizard::Plan);
    tools.save(*wizard, u"import"_s);
    wizard->close();
}

void takeImportPictures(MainWindow &window, const QString &sheet, const PictureTools &tools)
{
    ImportWizard *wizard = openWizard(window, sheet);
    if (!wizard)
        return;
    tools.save(*wizard, u"import-file"_s);
    wizard->openFile(sheet);
    settle(*wizard, tools);
    wizard->goTo(ImportWizard::Columns);
    tools.save(*wizard, u"import-questions"_s);
    answerCodes(*wizard);
    wizard->mainButton()->click();
    settle(*wizard, tools);
    tools.save(*wizard, u"import-plan"_s);
    wizard->planPage()->choose(PlanModel::Probable);
    tools.save(*wizard, u"import-duplicates"_s);
    wizard->partialBox()->setChecked(true);
    wizard->mainButton()->click();
    settle(*wizard, tools);
    tools.save(*wizard, u"import-result"_s);
    if (ImportsDialog *batches = window.showImports()) {
        QApplication::setActiveWindow(batches);
        tools.save(*batches, u"import-batches"_s);
        if (const std::unique_ptr<ImportRowsDialog> rows = batches->rowsOfCurrent()) {
            rows->show();
            tools.save(*rows, u"import-rows"_s);
        }
        batches->close();
    }
    wizard->resultPage()->undoButton()->click();
    settle(*wizard, tools);
    wizard->close();
}

} // namespace desktop
