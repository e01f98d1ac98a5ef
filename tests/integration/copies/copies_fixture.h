#pragma once
// An office with a name and a few units, and a folder for its copies.

#include "domain/error.h"
#include "storage/copies/inspect_copy.h"
#include "support/office.h"
#include "support/print.h"

#include <QStringList>
#include <gtest/gtest.h>

namespace copies {

using namespace Qt::StringLiterals;

class Copies : public testing::Test
{
protected:
    Copies();

    support::TemporaryOffice office;

    QString file(const QString &name) const { return office.file(name); }
    /// One more unit, in an operation of its own.
    void add(const QString &name);
    void close() { office.database.reset(); }
    /// Names of the units in an office or a copy, as the program reads them.
    static QStringList units(const QString &path);
    storage::OfficeCopy copy(const QString &name = u"copy.uhall-backup"_s);
    static QByteArray read(const QString &path);
    static void write(const QString &path, const QByteArray &bytes);
    /// What stands in the folder, hidden files too.
    QStringList folder() const;
    /// The sentence with which the work fails; empty when it does not.
    static QString refusal(const std::function<void()> &work);
    /// In a process of its own, in which no file grows beyond so many bytes: 0 when the work says true.
    static int withLittleRoom(qint64 bytes, const std::function<bool()> &work);
};

} // namespace copies
