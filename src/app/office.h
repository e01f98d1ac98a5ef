#pragma once
// The open office: its database, session and change signals. Owned by the program's main function and passed to whoever
// works with it.

#include "app/store.h"
#include "domain/clock.h"
#include "storage/office.h"

#include <memory>

namespace app {

using OfficeProfile = storage::OfficeProfile;

class Office
{
public:
    /// Throws Error with a sentence. The clock outlives the office.
    static std::unique_ptr<Office> open(const QString &path, const domain::Clock &clock);
    static std::unique_ptr<Office> create(const QString &path, const domain::Clock &clock,
                                          const QString &fullName = {});
    ~Office();
    Office(const Office &) = delete;
    Office &operator=(const Office &) = delete;

    storage::Session &session() { return m_session; }
    Store &store() { return m_store; }
    const domain::Clock &clock() const { return m_session.clock; }
    QDate today() const { return clock().today(); }

    QString path() const;
    QString fileName() const;
    bool onNetworkShare() const;
    /// What is worth telling whoever opens it (storage::Database::notices).
    QStringList notices() const;

    OfficeProfile profile();
    void saveProfile(const OfficeProfile &profile);
    /// The year's own text of a document ("annual-summary"), such as 指导思想; empty when not written.
    QString yearText(const QString &document, int year, const QString &name);
    void saveYearText(const QString &document, int year, const QString &name, const QString &text);

private:
    Office(std::unique_ptr<storage::Database> database, const domain::Clock &clock);

    std::unique_ptr<storage::Database> m_database;
    storage::Session m_session;
    Store m_store;
};

/// Who is at the machine, for the change log.
QString operatorName();

} // namespace app
