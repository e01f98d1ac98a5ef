#pragma once
// Records as rows of a listing: JSON or aligned text, with columns across references and sensitive values masked.

#include "cli/command.h"
#include "domain/filter.h"
#include "domain/record.h"

#include <QJsonArray>

namespace cli {

struct ListedColumn
{
    QString name; // as asked for
    domain::ResolvedPath path;
};

/// Columns by key or path; the columns of the default list when none are named. Wrong usage when one is unknown.
QList<ListedColumn> listedColumns(const domain::Entity &entity, const QString &names);

class RecordTable
{
public:
    RecordTable(app::Office &office, const domain::Entity &entity, QList<ListedColumn> columns, bool reveal);
    void add(const std::vector<qint64> &ids);
    QJsonArray toJson() const { return m_rows; }
    void print(QTextStream &out) const;

private:
    QJsonValue cell(const domain::Record &record, const ListedColumn &column) const;

    app::Office &m_office;
    const domain::Entity &m_entity;
    QList<ListedColumn> m_columns;
    bool m_reveal;
    QJsonArray m_rows;
};

/// Lines of cells as columns; Chinese characters are two cells wide.
void printAligned(const QList<QStringList> &lines, QTextStream &out);
/// One record with every field: {"id", "revision", field: value …}.
QJsonObject recordJson(const domain::Record &record, bool reveal);
/// Value for JSON, masked where the field is sensitive and not to be revealed.
QJsonValue shownValue(const domain::Field &field, const domain::Value &value, bool reveal);

} // namespace cli
