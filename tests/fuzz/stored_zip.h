#pragma once
// A zip container without compression, so that a fuzzer's bytes reach the reader as they are.

#include <QByteArray>
#include <vector>

namespace spreadsheet::testing {

struct ZipPart
{
    QByteArray name;
    QByteArray content;
};

QByteArray storedZip(const std::vector<ZipPart> &parts);

} // namespace spreadsheet::testing
