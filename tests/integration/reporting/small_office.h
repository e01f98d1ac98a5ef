#pragma once
// A real office with a handful of records, and short ways to add more and to write its reports.

#include "domain/registry.h"
#include "domain/value_text.h"
#include "reporting/content/report.h"
#include "reporting/plain_text.h"
#include "storage/office.h"
#include "storage/repository.h"
#include "support/office.h"

#include <QFile>
#include <stdexcept>

class SmallOffice : public support::TemporaryOffice
{
public:
    explicit SmallOffice(const QString &name = QStringLiteral("青禾镇总工会"))
        : TemporaryOffice(QDate(2025, 12, 31))
    {
        storage::Operation operation(session, QStringLiteral("init"));
        storage::initialiseOffice(operation, name);
        operation.commit();
    }

    void add(const QString &entityName, const QList<std::pair<QString, QString>> &values)
    {
        const domain::Entity *entity = domain::findEntity(entityName);
        domain::Record record(*entity);
        for (const auto &[key, text] : values) {
            const domain::Field *field = entity->field(key);
            if (field == nullptr)
                throw std::invalid_argument("no field " + key.toStdString());
            record.setValue(*field, domain::parseValue(*entity, *field, text).value);
        }
        domain::checkRecord(record, clock);
        storage::Operation operation(session, QStringLiteral("add"));
        storage::Repository(session, *entity).save(operation, record);
        operation.commit();
    }
    void member(const QString &name, const QString &sex, const QString &joined)
    {
        add(QStringLiteral("member"),
            {{QStringLiteral("name"), name},
             {QStringLiteral("sex"), sex},
             {QStringLiteral("member_status"), QStringLiteral("在册")},
             {QStringLiteral("joined_date"), joined}});
    }
    void event(const QString &title, const QString &kind, const QString &day, const QString &status,
               const QString &people = {})
    {
        add(QStringLiteral("event"),
            {{QStringLiteral("title"), title},
             {QStringLiteral("event_type"), kind},
             {QStringLiteral("event_status"), status},
             {QStringLiteral("start_date"), day},
             {QStringLiteral("session_count"), QStringLiteral("1")},
             {QStringLiteral("participant_count"), people}});
    }
    void target(const QString &number, const QString &wording, const QString &figure, const QString &comparison,
                const QString &value, const QString &unit, const QString &area = QStringLiteral("活动"))
    {
        add(QStringLiteral("target"),
            {{QStringLiteral("target_no"), number},
             {QStringLiteral("plan_no"), QStringLiteral("JH") + number.mid(2, 4)},
             {QStringLiteral("wording"), wording},
             {QStringLiteral("figure"), figure},
             {QStringLiteral("comparison"), comparison},
             {QStringLiteral("target_value"), value},
             {QStringLiteral("unit"), unit},
             {QStringLiteral("work_area"), area},
             {QStringLiteral("due_month"), QStringLiteral("12月")}});
    }
    void yearText(const QString &kind, int year, const QString &name, const QString &text)
    {
        storage::Operation operation(session, QStringLiteral("text"));
        storage::saveYearText(operation, kind, year, name, text);
        operation.commit();
    }

    reporting::ReportRequest request(const QString &kind, int year)
    {
        reporting::ReportRequest request;
        request.kind = kind;
        request.period = domain::Period::ofYear(year);
        request.definitions = false; // the text alone
        return request;
    }
    /// A document made from a template of one's own.
    reporting::Document made(const QString &templateText, domain::Period period = domain::Period::ofYear(2025))
    {
        reporting::ReportRequest own = request(QStringLiteral("annual-summary"), 2025);
        own.period = period;
        own.templateFile = file(QStringLiteral("own.txt"));
        QFile out(own.templateFile);
        if (!out.open(QIODevice::WriteOnly) || out.write(templateText.toUtf8()) < 0)
            throw std::runtime_error("the template cannot be written");
        out.close();
        return reporting::makeReport(session, own);
    }
    QString text(const QString &templateText, domain::Period period = domain::Period::ofYear(2025))
    {
        return reporting::plainText(made(templateText, period)).trimmed();
    }
};
