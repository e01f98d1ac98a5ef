#pragma once
// A new office in a folder of its own, the sample sheets, and sheets written by the test itself.

#include "importing/importer.h"
#include "storage/office.h"
#include "storage/repository.h"
#include "support/print.h"

#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace importing {

using namespace Qt::StringLiterals;

class Office : public testing::Test
{
protected:
    Office();

    storage::Session &session() { return m_session; }
    QString folder() const { return m_folder.path(); }

    /// Path of tests/data/samples/<name>.
    static QString sample(const QString &name);
    static QJsonObject json(const QString &path);
    static QString read(const QString &path);

    /// Writes a UTF-8 text file into the test's folder and returns its path.
    QString csv(const QString &text, const QString &name = u"sheet.csv"_s) const;
    QString bytes(const QByteArray &content, const QString &name) const;

    static const domain::Entity &entity(const QString &key);
    ImportPlan plan(const QString &key, const QString &file, const ImportOptions &options = {});
    /// Plans and applies, the good rows only.
    ImportPlan import(const QString &key, const QString &file, ImportOptions options = {});
    void importUnions() { import(u"organization"_s, sample(u"organisations.xlsx"_s)); }

    std::vector<domain::Record> records(const QString &key);
    qint64 count(const QString &key);
    /// Every row of every table, as text: what "exactly as before" compares. The change log is left out.
    QStringList everything();

    static QString text(const domain::Record &record, const QString &field);
    /// "row code field" of every issue of a severity, in order.
    static QStringList issues(const ImportPlan &plan, domain::Severity severity);
    static QStringList errors(const ImportPlan &plan) { return issues(plan, domain::Severity::Error); }
    static QStringList warnings(const ImportPlan &plan) { return issues(plan, domain::Severity::Warning); }

private:
    QTemporaryDir m_folder;
    domain::FixedClock m_clock;
    std::unique_ptr<storage::Database> m_database;
    storage::Session m_session;
};

} // namespace importing
