#pragma once
// A real office database in a temporary folder, with short ways to add records and evaluate figures.

#include "domain/registry.h"
#include "figures/evaluator.h"
#include "storage/repository.h"

#include <QTemporaryDir>

using FieldTexts = QList<std::pair<QString, QString>>;

class Office
{
public:
    explicit Office(QDate today = QDate(2026, 1, 5));
    storage::Session &session() { return m_session; }

    /// Saves a record given as field keys and texts as people write them; returns its id.
    qint64 add(const QString &entity, const FieldTexts &values);
    void archive(const QString &entity, qint64 id);
    void saveSetting(const QString &name, const QString &value);

    figures::FigureValue figure(const QString &expression, const domain::Period &period = domain::Period::ofYear(2025));
    /// As text; "—" when there is no value.
    QString value(const QString &expression, const domain::Period &period = domain::Period::ofYear(2025));

private:
    QTemporaryDir m_folder;
    std::unique_ptr<storage::Database> m_database;
    domain::FixedClock m_clock;
    storage::Session m_session;
};

domain::Period period(const char *from, const char *to);
/// A file of tests/data/samples.
QString sample(const QString &name);
QByteArray sampleBytes(const QString &name);
