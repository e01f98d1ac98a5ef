#pragma once
// Pictures of the import window, page by page, with one sheet.

#include <QString>
#include <functional>

class QWidget;

namespace desktop {

class MainWindow;

struct PictureTools
{
    std::function<void(const std::function<bool()> &done)> wait;
    std::function<void(QWidget &widget, const QString &name)> save;
};

/// Only the plan; nothing is written.
void takePlanPicture(MainWindow &window, const QString &sheet, const PictureTools &tools);

/// Every page, with the sheet imported for it and taken back again: file, questions, plan, probable duplicates, result,
/// batches and their rows. Open codes get the first words of their lists.
void takeImportPictures(MainWindow &window, const QString &sheet, const PictureTools &tools);

} // namespace desktop
