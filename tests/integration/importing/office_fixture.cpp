#include "integration/importing/office_fixture.h"

#include "domain/registry.h"
#include "domain/value_text.h"

#include <QFile>
#include <QJsonDocument>

namespace importing {

using domain::Entity;

Office::Office()
    : m_clock(QDate(2025, 12, 31))
    , m_database(storage::Database::create(m_folder.filePath(u"office.unionhall"_s)))
    , m_session{*m_database, u"测试员"_s, m_clock}
{
}

QString Office::sample(const QString &name)
{
    return QStringLiteral(UNIONHALL_SOURCE_DIR) + u"/tests/data/samples/"_s + name;
}

QString Office::read(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return QString::fromUtf8(file.readAll());
}

QJsonObject Office::json(const QString &path) { return QJsonDocument::fromJson(read(path).toUtf8()).object(); }

QString Office::csv(const QString &content, const QString &name) const { return bytes(content.toUtf8(), name); }

QString Office::bytes(const QByteArray &content, const QString &name) const
{
    const QString path = m_folder.filePath(name);
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(content);
    return path;
}

const Entity &Office::entity(const QString &key)
{
    const Entity *found = domain::findEntity(key);
    if (found == nullptr)
        throw std::runtime_error("no entity " + key.toStdString());
    return *found;
}

ImportPlan Office::plan(const QString &key, const QString &file, const ImportOptions &options)
{
    return planImport(m_session, entity(key), file, options);
}

ImportPlan Office::import(const QString &key, const QString &file, ImportOptions options)
{
    options.partial = true;
    ImportPlan made = plan(key, file, options);
    applyImport(m_session, made);
    return made;
}

std::vector<domain::Record> Office::records(const QString &key)
{
    return storage::Repository(m_session, entity(key)).all();
}

qint64 Office::count(const QString &key) { return storage::Repository(m_session, entity(key)).count(); }

QStringList Office::everything()
{
    QStringList rows;
    for (const Entity *each : domain::allEntities()) {
        if (each->options.keptByProgram) // that something was done stays known, also when it was taken back
            continue;
        for (const domain::Record &record : storage::Repository(m_session, *each).all(true)) {
            QStringList values{each->name(), QString::number(record.id)};
            for (const domain::Field *field : each->fields)
                values << domain::valueText(*field, record.value(*field));
            rows << values.join(u'|');
        }
    }
    return rows;
}

QString Office::text(const domain::Record &record, const QString &field)
{
    const domain::Field *found = record.entity().field(field);
    return found == nullptr ? u"no field "_s + field : domain::valueText(*found, record.value(*found));
}

QStringList Office::issues(const ImportPlan &plan, domain::Severity severity)
{
    QStringList lines;
    for (const RowIssue &issue : plan.issues)
        if (issue.issue.severity == severity)
            lines << u"%1 %2 %3"_s.arg(issue.row).arg(issue.issue.code,
                                                      issue.issue.field ? issue.issue.field->name() : QString());
    return lines;
}

} // namespace importing
