#pragma once
// Where copies lie and what they are called: "云溪街道总工会 备份/云溪街道总工会 2026-12-01 0915.uhall-backup".

#include <QDateTime>
#include <QString>

namespace storage {

/// Without the dot.
inline constexpr auto copySuffix = "uhall-backup";

/// The folder of copies beside an office, where none was chosen. Its name does not depend on the language.
QString copyFolderBeside(const QString &officePath);
/// A name in the folder that nothing has yet, with the time as it is in the office.
QString freeCopyName(const QString &folder, const QString &base, const QDateTime &madeAt);
/// How an instant is said in names of files: "2026-12-01 0915", the time in Shanghai.
QString instantInName(const QDateTime &instant);

} // namespace storage
