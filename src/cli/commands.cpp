#include "cli/commands.h"

namespace cli {

std::vector<std::unique_ptr<Command>> allCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    for (const auto make :
         {makeInit,          makeDemo,           makeEntities,       makeDictionary, makeSheet,     makeImport,
          makeImports,       makeUndoImport,     makeImportRows,     makeList,       makeShow,      makeAdd,
          makeSet,           makeRemove,         makeRestore,        makeHistory,    makeUndo,      makeRedo,
          makeDuplicates,    makeMerge,          makeExport,         makeTemplate,   makeLedger,    makeAttach,
          makeAttachments,   makeSaveAttachment, makeDetach,         makeFigure,     makeFigures,   makeAddFigure,
          makeRemoveFigure,  makeTargets,        makePlanNext,       makeReport,     makeTemplates, makeTemplateShow,
          makeTemplateCheck, makeTemplateSave,   makeTemplateRemove, makeVerify,     makeIssued,    makeDiffers,
          makeReportFile,    makeCheck,          makeBackup,         makeBackups,    makeRehearse,  makeRestoreBackup})
        commands.push_back(make());
    return commands;
}

} // namespace cli
