#include "storage/copies/copy_names.h"

#include "domain/file_name.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace storage {

namespace {
constexpr int officeOffset = 8 * 3600; // as domain::Clock::today()
}

QString copyFolderBeside(const QString &officePath)
{
    const QFileInfo office(officePath);
    return u"%1/%2 备份"_s.arg(office.absolutePath(), office.completeBaseName());
}

QString instantInName(const QDateTime &instant)
{
    return instant.toOffsetFromUtc(officeOffset).toString(u"yyyy-MM-dd HHmm"_s);
}

QString freeCopyName(const QString &folder, const QString &base, const QDateTime &madeAt)
{
    const QString stem = u"%1/%2 %3"_s.arg(folder, domain::safeFileName(base).left(60), instantInName(madeAt));
    QString name = u"%1.%2"_s.arg(stem, QLatin1StringView(copySuffix));
    for (int n = 2; QFileInfo::exists(name); ++n)
        name = u"%1 (%2).%3"_s.arg(stem).arg(n).arg(QLatin1StringView(copySuffix));
    return name;
}

} // namespace storage
