#include "reporting/output_file.h"

namespace reporting {

domain::Error unwritable(const platform::DurableFile &file)
{
    return domain::Error(domain::ErrorCode::Unwritable, file.sentence(), file.detail());
}

void writeOutput(const QString &path, const QByteArray &bytes)
{
    platform::DurableFile file(path);
    if (!file.open() || !file.write(bytes) || !file.commit())
        throw unwritable(file);
}

void checkOutput(const QString &path)
{
    platform::DurableFile file(path);
    if (!file.open())
        throw unwritable(file);
}

} // namespace reporting
