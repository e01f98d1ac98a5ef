#pragma once
// Who is writing, for those who have to wait. On a local disk a small file beside the database ("office.uhall-writer")
// names the writer while a write unit lasts; it guards nothing, the engine's locks do. On a network share, where those
// locks cannot be relied on, a lease ("office.uhall-lease") is kept by one program at a time: the others read.

#include <QDateTime>
#include <QString>
#include <memory>
#include <optional>

namespace storage {

struct Writer
{
    QString name; // the operator
    QString machine;
    qint64 process = 0;
    QDateTime since;
    QString token; // tells two programs of one machine apart

    /// "李四（财务室电脑）".
    QString words() const;
};

/// Named in the sign of a local database, where that program is still running.
std::optional<Writer> signedWriter(const QString &database);

/// The sign; taken off at the end of its life.
class WriterSign
{
public:
    WriterSign(const QString &database, const QString &operatorName);
    ~WriterSign();
    WriterSign(const WriterSign &) = delete;
    WriterSign &operator=(const WriterSign &) = delete;

private:
    const QString m_path;
};

/// The lease of a database on a share. A thread of its own shows every ten seconds that it is still held; who has not
/// done so for a minute, or whose program on this machine is gone, has lost it.
class WriterLease
{
public:
    /// The lease of this program; taken where it is free. Throws Error{Busy} that names who has it.
    static std::shared_ptr<WriterLease> of(const QString &database, const QString &operatorName);
    /// Who has it; nothing when it is free.
    static std::optional<Writer> holder(const QString &database);
    ~WriterLease();
    WriterLease(const WriterLease &) = delete;
    WriterLease &operator=(const WriterLease &) = delete;

    /// Whether it is still this program's: another may have taken it over while this one slept.
    bool isHeld() const;

private:
    class Heart;
    WriterLease(QString path, Writer writer);

    const QString m_path;
    const Writer m_writer;
    std::unique_ptr<Heart> m_heart;
};

} // namespace storage
