#pragma once
// The makers of the commands, one for each class; the classes themselves are private to their files.

#include "cli/command.h"

namespace cli {

std::unique_ptr<Command> makeInit();
std::unique_ptr<Command> makeDemo();
std::unique_ptr<Command> makeEntities();
std::unique_ptr<Command> makeDictionary();
std::unique_ptr<Command> makeSheet();
std::unique_ptr<Command> makeImport();
std::unique_ptr<Command> makeImports();
std::unique_ptr<Command> makeUndoImport();
std::unique_ptr<Command> makeImportRows();
std::unique_ptr<Command> makeList();
std::unique_ptr<Command> makeShow();
std::unique_ptr<Command> makeAdd();
std::unique_ptr<Command> makeSet();
std::unique_ptr<Command> makeRemove();
std::unique_ptr<Command> makeRestore();
std::unique_ptr<Command> makeHistory();
std::unique_ptr<Command> makeUndo();
std::unique_ptr<Command> makeRedo();
std::unique_ptr<Command> makeDuplicates();
std::unique_ptr<Command> makeMerge();
std::unique_ptr<Command> makeExport();
std::unique_ptr<Command> makeTemplate();
std::unique_ptr<Command> makeLedger();
std::unique_ptr<Command> makeAttach();
std::unique_ptr<Command> makeAttachments();
std::unique_ptr<Command> makeSaveAttachment();
std::unique_ptr<Command> makeDetach();
std::unique_ptr<Command> makeFigure();
std::unique_ptr<Command> makeFigures();
std::unique_ptr<Command> makeAddFigure();
std::unique_ptr<Command> makeRemoveFigure();
std::unique_ptr<Command> makeTargets();
std::unique_ptr<Command> makePlanNext();
std::unique_ptr<Command> makeReport();
std::unique_ptr<Command> makeTemplates();
std::unique_ptr<Command> makeTemplateShow();
std::unique_ptr<Command> makeTemplateCheck();
std::unique_ptr<Command> makeTemplateSave();
std::unique_ptr<Command> makeTemplateRemove();
std::unique_ptr<Command> makeVerify();
std::unique_ptr<Command> makeIssued();
std::unique_ptr<Command> makeDiffers();
std::unique_ptr<Command> makeReportFile();
std::unique_ptr<Command> makeCheck();
std::unique_ptr<Command> makeBackup();
std::unique_ptr<Command> makeBackups();
std::unique_ptr<Command> makeRehearse();
std::unique_ptr<Command> makeRestoreBackup();

} // namespace cli
