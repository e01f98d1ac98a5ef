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
    /// Throws Error with a sentence. The clock outlives the office. operatorName: who works, where the caller knows;
    /// otherwise as app::operatorName() says.
    static std::unique_ptr<Office> open(const QString &path, const domain::Clock &clock,
                                        const QString &operatorName = {});
    static std::unique_ptr<Office> create(const QString &path, const domain::Clock &clock, const QString &fullName = {},
                                          const QString &operatorName = {});
    ~Office();
    Office(const Office &) = delete;
    Office &operator=(const Office &) = delete;

    storage::Session &session() { return m_session; }
    Store &store() { return m_store; }
    const QString &operatorName() const { return m_session.operatorName; }
    /// Those who have worked here since the office was opened.
    const QStringList &operatorNames() const { return m_operators; }
    /// From now on somebody else works here.
    void setOperatorName(const QString &name);
    const domain::Clock &clock() const { return m_session.clock; }
    QDate today() const { return clock().today(); }

    QString path() const;
    QString fileName() const;
    bool onNetworkShare() const;
    /// Whether its file is still the one that was opened.
    bool isThere() const { return m_database->isSameFile(); }
    /// What is worth telling whoever opens it (storage::Database::notices).
    QStringList notices() const;

    OfficeProfile profile();
    void saveProfile(const OfficeProfile &profile);
    /// The year's own text of a document ("annual-summary"), such as 指导思想; empty when not written.
    QString yearText(const QString &document, int year, const QString &name);
    void saveYearText(const QString &document, int year, const QString &name, const QString &text);

private:
    Office(std::unique_ptr<storage::Database> database, const domain::Clock &clock, const QString &operatorName);

    std::unique_ptr<storage::Database> m_database;
    storage::Session m_session;
    QStringList m_operators;
    Store m_store;
};

} // namespace app
