#pragma once
// The command line as people call it, in this process, with real files in a temporary folder.

#include "domain/clock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace acceptance {

using namespace Qt::StringLiterals;

/// What one call gave back.
struct Outcome
{
    int exit = -1;
    QString out;
    QString err;

    /// The whole of stdout as JSON; undefined when it is anything else.
    QJsonDocument json() const;
    QJsonObject object() const { return json().object(); }
    QJsonArray array() const { return json().array(); }
};

class CommandLine : public testing::Test
{
protected:
    CommandLine();

    /// Runs `unionhall-cli` with these arguments and the test's database.
    Outcome run(const QStringList &arguments);
    /// The same without naming a database.
    Outcome runBare(const QStringList &arguments);
    /// Runs and expects exit code 0 or, for an import with warnings, 1.
    QJsonObject must(const QStringList &arguments);
    QJsonArray list(const QString &entity, const QStringList &more = {});

    QString database() const { return file(u"office.uhall"_s); }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    /// Writes a file into the test's folder and returns its path.
    QString write(const QString &name, const QByteArray &content) const;
    static QByteArray read(const QString &path);
    /// A committed file of tests/data, and one of its samples.
    static QString data(const QString &name);
    static QString sample(const QString &name) { return data(u"samples/"_s + name); }

    void makeOffice(const QString &name = u"青禾街道总工会"_s);
    void importUnions() { must({u"import"_s, u"organization"_s, sample(u"organisations.xlsx"_s)}); }
    /// An office with every sheet of the sample year 2025.
    void makeSampleYear();

    /// Every row of every table of a database, as text: what “as before” compares.
    static QStringList everything(const QString &path);
    QStringList everything() const { return everything(database()); }

    /// "row code field severity" of every issue of an import, in order.
    static QStringList issueLines(const QJsonObject &result);
    /// A valid resident number (GB 11643) of someone born that day.
    static QString residentNumber(const QString &birth, int sequence);

private:
    QTemporaryDir m_folder;
    domain::FixedClock m_clock;
};

} // namespace acceptance
