#include "storage/operation.h"

#include "domain/error.h"
#include "storage/instant.h"
#include "storage/query.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace storage {

namespace {

template <typename Value> QVariant orNull(const Value &value)
{
    return value == Value() ? QVariant(QMetaType::fromType<Value>()) : QVariant(value);
}

Transaction begun(Session &session)
{
    session.database.requireWriter(session.operatorName);
    try {
        return Transaction(session.database);
    } catch (const domain::Error &error) {
        const std::optional<Writer> writer = signedWriter(session.database.path());
        if (error.code() != domain::ErrorCode::Busy || !writer)
            throw;
        throw domain::Error(
            error.code(),
            QCoreApplication::translate("Database",
                                        "%1 is writing to the database just now. Nothing was changed; try "
                                        "again in a moment.")
                .arg(writer->words()),
            error.detail());
    }
}

} // namespace

Operation::Operation(Session &session, const QString &kind, const QString &label)
    : m_transaction(begun(session))
    , m_session(session)
    , m_at(session.clock.now())
    , m_kind(kind)
    , m_label(label)
{
    if (!session.database.onNetworkShare()) // there the lease tells
        m_sign.emplace(session.database.path(), session.operatorName);
    Query insert(session.database,
                 u"INSERT INTO operation (kind, label, operator, at) VALUES (?, ?, ?, ?) RETURNING id, "
                 "(SELECT seal FROM operation WHERE seal IS NOT NULL ORDER BY id DESC LIMIT 1)"_s);
    insert.bindAll({kind, orNull(label), session.operatorName, instantText(m_at)});
    if (insert.next()) {
        m_id = insert.integer(0);
        m_sealBefore = insert.text(1);
    }
}

void Operation::commit()
{
    const QString seal = sealOf(
        m_sealBefore, {m_id, m_kind, m_label, m_session.operatorName, instantText(m_at), m_undoes}, m_seal.result());
    m_session.database.run(u"UPDATE operation SET label = ?, undoes = ?, seal = ? WHERE id = ?"_s,
                           {orNull(m_label), orNull(m_undoes), seal, m_id});
    m_sign.reset();
    m_transaction.commit();
}

QString sealOf(const QString &before, const OperationRow &row, const QByteArray &entries)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &part : {before, QString::number(row.id), row.kind, row.label, row.operatorName, row.at,
                                QString::number(row.undoes)}) {
        const QByteArray bytes = part.toUtf8();
        hash.addData(QByteArray::number(bytes.size()) + ':' + bytes); // "ab"+"c" is not "a"+"bc"
    }
    hash.addData(entries);
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace storage
