#pragma once
// Rules of the house that a compiler does not check, as functions of a file's path and text. Paths are relative to src.

#include <QString>
#include <QStringList>

namespace architecture {

struct Finding
{
    QString path;
    qsizetype line; // 1-based
    QString message;
};
using Findings = QList<Finding>;

/// "src/path:line: message", as compilers print it.
QString describe(const Finding &finding);

/// Includes that the file's layer does not allow.
Findings includeFindings(const QString &path, const QString &text);
/// Includes of another room of the same layer that the file's room does not allow.
Findings roomFindings(const QString &path, const QString &text);
/// Entity names in text or includes of a file that should work for every entity.
Findings entityFindings(const QString &path, const QString &text, const QStringList &entityKeys);
/// A file that is too long and asks for a second idea.
Findings sizeFindings(const QString &path, const QString &text);
/// Marks of unfinished work.
Findings unfinishedFindings(const QString &path, const QString &text);
/// Paths that exist on one machine only.
Findings machinePathFindings(const QString &path, const QString &text);
/// Literals given to a function that translates its argument: lupdate sees them only inside QT_TRANSLATE_NOOP.
Findings unseenTextFindings(const QString &path, const QString &text);

/// Includes of a header that another layer keeps for itself.
Findings ownHeaderFindings(const QString &path, const QString &text);
/// SQL in a literal outside storage: whole statements and their parts, in raw and joined literals too.
Findings sqlFindings(const QString &path, const QString &text);
/// Words of one database engine in a literal of storage, outside the file that is there for them.
Findings dialectFindings(const QString &path, const QString &text);
/// Operating systems told apart outside platform.
Findings systemFindings(const QString &path, const QString &text);

/// The Qt module ("QtCore") of a header as it is written between < and >; empty when it is not Qt's.
QString qtModuleOf(const QString &header);
/// Text with every comment blanked; lines and string literals stay where they are.
QString withoutComments(const QString &text);

} // namespace architecture
