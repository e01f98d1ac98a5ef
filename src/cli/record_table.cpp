#include "cli/record_table.h"

#include "app/records.h"
#include "domain/value_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

/// Chinese characters take two columns of a terminal.
qsizetype cellsOf(const QString &text)
{
    qsizetype width = 0;
    for (const QChar c : text)
        width += c.unicode() >= 0x2E80 ? 2 : 1;
    return width;
}

QString padded(const QString &text, qsizetype width)
{
    return text + QString(std::max<qsizetype>(0, width - cellsOf(text)), u' ');
}

QString plain(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? u"是"_s : u"否"_s;
    return value.toVariant().toString();
}

} // namespace

QList<ListedColumn> listedColumns(const domain::Entity &entity, const QString &names)
{
    QList<ListedColumn> columns;
    if (names.isEmpty()) {
        for (const domain::Field *field : entity.fields)
            if (field->has(domain::InList))
                columns << ListedColumn{field->name(), {{}, &entity, field}};
        return columns;
    }
    const QStringList parts = names.split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QString name = part.trimmed();
        const auto path = domain::resolvePath(entity, name);
        if (!path)
            throw usageError(
                QCoreApplication::translate("Cli", "There is no column “%1” in %2.").arg(name, entity.name()));
        columns << ListedColumn{name, *path};
    }
    return columns;
}

QJsonValue shownValue(const domain::Field &field, const domain::Value &value, bool reveal)
{
    if (!reveal && field.has(domain::Sensitive) && !domain::isEmpty(value))
        return domain::masked(domain::valueText(field, value));
    return domain::valueJson(field, value);
}

RecordTable::RecordTable(app::Office &office, const domain::Entity &entity, QList<ListedColumn> columns, bool reveal)
    : m_office(office)
    , m_entity(entity)
    , m_columns(std::move(columns))
    , m_reveal(reveal)
{
}

QJsonValue RecordTable::cell(const domain::Record &record, const ListedColumn &column) const
{
    domain::Record at = record;
    for (const domain::Field *reference : column.path.references) {
        const auto *link = std::get_if<domain::Link>(&at.value(*reference));
        if (link == nullptr || link->id == 0)
            return {};
        const auto target = app::Records(m_office, *reference->options.target).load(link->id);
        if (!target)
            return {};
        at = *target;
    }
    return shownValue(*column.path.field, at.value(*column.path.field), m_reveal);
}

void RecordTable::add(const std::vector<qint64> &ids)
{
    const std::vector<domain::Record> records = app::Records(m_office, m_entity).load(ids);
    for (const domain::Record &record : records) {
        QJsonObject row{{u"id"_s, record.id}};
        for (const ListedColumn &column : m_columns)
            row.insert(column.name, cell(record, column));
        m_rows << row;
    }
}

void RecordTable::print(QTextStream &out) const
{
    QStringList names{u"id"_s};
    for (const ListedColumn &column : m_columns)
        names << column.name;
    QList<QStringList> lines;
    QStringList head{u"id"_s};
    for (const ListedColumn &column : m_columns)
        head << (column.path.references.isEmpty() ? domain::labelOf(m_entity, *column.path.field) : column.name);
    lines << head;
    for (const QJsonValue &row : m_rows) {
        QStringList line;
        for (const QString &name : names)
            line << plain(row.toObject().value(name));
        lines << line;
    }
    printAligned(lines, out);
}

void printAligned(const QList<QStringList> &lines, QTextStream &out)
{
    QList<qsizetype> widths;
    for (const QStringList &line : lines) {
        widths.resize(std::max(widths.size(), line.size()));
        for (qsizetype i = 0; i < line.size(); ++i)
            widths[i] = std::max(widths[i], cellsOf(line[i]));
    }
    for (const QStringList &line : lines) {
        QString text;
        for (qsizetype i = 0; i < line.size(); ++i)
            text += padded(line[i], widths[i] + 2);
        out << text.trimmed() << '\n';
    }
}

QJsonObject recordJson(const domain::Record &record, bool reveal)
{
    QJsonObject json{{u"id"_s, record.id}, {u"revision"_s, record.revision}};
    if (record.archivedAt.isValid())
        json.insert(u"archived_at"_s, record.archivedAt.toString(Qt::ISODate));
    for (const domain::Field *field : record.entity().fields)
        json.insert(field->name(), shownValue(*field, record.value(*field), reveal));
    return json;
}

} // namespace cli
