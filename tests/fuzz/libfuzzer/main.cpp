// The entry of a fuzzer; UNIONHALL_FUZZ_TARGET is the function it feeds.

#include "fuzz/targets.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    spreadsheet::testing::UNIONHALL_FUZZ_TARGET(
        QByteArrayView(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    return 0;
}
