#pragma once
// One function per reader that feeds it bytes from anywhere. The fuzzers call them with what they invent, the ordinary
// tests with the seed corpus in tests/data/fuzz/<name> and mutations of it.

#include <QByteArrayView>
#include <vector>

namespace spreadsheet::testing {

/// Reads every sheet of what the bytes make. Expected failures are sentences; everything else ends the program.
void fuzzXlsx(QByteArrayView bytes); // the first byte chooses the part of a workbook that the others are
void fuzzZip(QByteArrayView bytes); // the bytes are the container
void fuzzOds(QByteArrayView bytes); // the bytes are content.xml
void fuzzXls(QByteArrayView bytes); // the bytes are the compound file
void fuzzBiff(QByteArrayView bytes); // the bytes are the Workbook stream
void fuzzText(QByteArrayView bytes); // text with separators, web pages, XML files, and what is taken for them

struct FuzzTarget
{
    const char *name; // also the folder of its seeds
    void (*run)(QByteArrayView bytes);
};
const std::vector<FuzzTarget> &fuzzTargets();

} // namespace spreadsheet::testing
