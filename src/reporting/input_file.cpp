#include "reporting/input_file.h"

#include "domain/error.h"
#include "platform/whole_file.h"

namespace reporting {

QByteArray readInput(const QString &path, qint64 most)
{
    using platform::ReadFault;
    platform::WholeFile file = platform::readWhole(path, most);
    if (file.fault != ReadFault::None)
        throw domain::Error(file.fault == ReadFault::NotFound ? domain::ErrorCode::NotFound
                                                              : domain::ErrorCode::InvalidInput,
                            platform::readFaultSentence(file.fault, path), file.detail);
    return std::move(file.bytes);
}

} // namespace reporting
