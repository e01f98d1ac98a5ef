#include "support/random_office.h"

#include "domain/entities/member.h"
#include "domain/entities/organization.h"
#include "domain/identity_number.h"
#include "domain/registry.h"
#include "domain/vocabulary.h"
#include "storage/repository.h"

#include <QRandomGenerator>
#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace support {
namespace {

using domain::Entity;
using domain::Field;
using domain::Kind;
using domain::Value;

constexpr qint64 membersPerUnion = 50;
constexpr qint64 recordsPerOperation = 20'000;
constexpr qint64 archivedPerLedger = 20;
constexpr int yearsOfLife = 15; // of what is founded and dissolved, joined and left
constexpr int yearsOfEvents = 5; // of what happens on a day

class Generator
{
public:
    Generator(storage::Session &session, const RandomOffice &office)
        : m_session(session)
        , m_office(office)
        , m_random(office.seed)
    {
    }

    void fill(const Entity &entity, qint64 count)
    {
        if (count == 0)
            return;
        storage::Repository repository(m_session, entity);
        for (qint64 done = 0; done < count;) {
            storage::Operation operation(m_session, u"import"_s);
            std::vector<domain::Record> records;
            for (; done < count && std::ssize(records) < recordsPerOperation; ++done)
                records.push_back(record(entity));
            repository.insert(operation, records);
            operation.commit();
            remember(entity, records);
        }
        storage::Operation operation(m_session, u"remove"_s);
        const auto &links = m_links[&entity];
        for (size_t i = 0; i < std::min<size_t>(links.size() / 10, archivedPerLedger); ++i)
            repository.archive(operation, links[links.size() / 2 + i].id);
        operation.commit();
    }

private:
    int below(qint64 bound) { return m_random.bounded(static_cast<int>(std::max<qint64>(bound, 1))); }
    bool chance(int percent) { return below(100) < percent; }
    /// Small numbers are more frequent, as the first words of a code list are.
    int skewed(qint64 bound)
    {
        const double part = m_random.generateDouble();
        return static_cast<int>(part * part * static_cast<double>(bound));
    }

    domain::Record record(const Entity &entity)
    {
        domain::Record record(entity);
        const Field *start = entity.options.start;
        const int years = entity.options.end ? yearsOfLife : yearsOfEvents;
        const QDate day = QDate(m_office.lastYear, 12, 31).addDays(-below(365LL * years));
        ++m_serial;
        for (const Field *field : entity.fields) {
            if (field == start)
                record.setValue(*field, dateValue(day));
            else if (field == entity.options.end)
                record.setValue(*field, endOf(entity, day));
            else if (isKey(entity, *field) || field->has(domain::Required) || chance(60))
                record.setValue(*field, value(entity, *field, day));
        }
        return record;
    }

    Value value(const Entity &entity, const Field &field, QDate day)
    {
        switch (field.kind) {
        case Kind::Integer:
            return qint64{skewed(300)};
        case Kind::Number:
        case Kind::Percent:
            return qint64{below(100)} * domain::tenThousandths + below(domain::tenThousandths);
        case Kind::Money:
            return qint64{skewed(2'000'000)};
        case Kind::Bool:
            return chance(50);
        case Kind::Date:
            return dateValue(day.addDays(below(300)));
        case Kind::Choice:
        case Kind::Choices:
            return code(field);
        case Kind::Reference:
            return link(field);
        case Kind::Text:
            break;
        }
        return text(entity, field);
    }

    Value dateValue(QDate day) { return chance(5) ? domain::Date::of(day.year(), day.month()) : domain::Date::of(day); }

    Value endOf(const Entity &entity, QDate start)
    {
        if (entity.options.endIsLastDay)
            return dateValue(start.addYears(1 + below(3)).addDays(-1));
        return chance(15) ? dateValue(start.addDays(below(1500))) : Value();
    }

    Value code(const Field &field)
    {
        const QStringList &codes = domain::vocabularyOf(field.options.vocabulary).codes();
        if (codes.isEmpty())
            return field.term() + QString::number(skewed(8));
        const QString first = codes[skewed(codes.size())];
        const QString second = codes[skewed(codes.size())];
        const bool both = field.kind == Kind::Choices && first != second && chance(30);
        return both ? first + u"、"_s + second : first;
    }

    Value link(const Field &field)
    {
        const auto &links = m_links[field.options.target];
        return links.empty() ? Value() : Value(links[static_cast<size_t>(skewed(std::ssize(links)))]);
    }

    Value text(const Entity &entity, const Field &field)
    {
        switch (field.options.format) {
        case domain::Format::IdentityNumber:
            return identityNumber();
        case domain::Format::Mobile:
            return u"139%1"_s.arg(m_serial % 100'000'000, 8, 10, QChar(u'0'));
        case domain::Format::CreditCode:
            return {};
        case domain::Format::Multiline:
            return chance(20) ? Value(field.term().repeated(20)) : Value();
        case domain::Format::Plain:
            break;
        }
        if (isKey(entity, field) || &field == entity.options.reference)
            return field.term() + QString::number(m_serial);
        return field.term() + QString::number(skewed(200));
    }

    QString identityNumber()
    {
        const QDate born = QDate(1960, 1, 1).addDays(m_serial % 16'000);
        const QString digits
            = u"110101%1%2"_s.arg(born.toString(u"yyyyMMdd"_s)).arg(m_serial / 16'000 % 1000, 3, 10, QChar(u'0'));
        return digits + domain::residentCheckCharacter(digits);
    }

    static bool isKey(const Entity &entity, const Field &field)
    {
        return std::ranges::any_of(entity.options.keys, [&](const domain::ImportKey &key) {
            return std::ranges::any_of(key.fields, [&](const Field *part) { return part == &field; });
        });
    }

    void remember(const Entity &entity, const std::vector<domain::Record> &records)
    {
        auto &links = m_links[&entity];
        const Field *named = entity.options.reference ? entity.options.reference : entity.options.title;
        for (const domain::Record &record : records)
            if (const auto *name = named ? std::get_if<QString>(&record.value(*named)) : nullptr)
                links.push_back({*name, record.id});
    }

    storage::Session &m_session;
    const RandomOffice &m_office;
    QRandomGenerator m_random;
    qint64 m_serial = 0;
    std::map<const Entity *, std::vector<domain::Link>> m_links;
};

/// Ledgers that name others hold more records: payments of cases, attendance of events.
qint64 weightOf(const Entity &entity)
{
    return 1 + std::ranges::count_if(entity.fields, [](const Field *field) { return field->kind == Kind::Reference; });
}

} // namespace

void fillOffice(storage::Session &session, const RandomOffice &office)
{
    Generator generator(session, office);
    const qint64 unions = std::min(office.others, office.members / membersPerUnion + 1);
    generator.fill(domain::organization::entity, unions);
    generator.fill(domain::member::entity, office.members);

    std::vector<const Entity *> rest;
    qint64 weights = 0;
    for (const Entity *entity : domain::allEntities()) {
        if (entity == &domain::organization::entity || entity == &domain::member::entity
            || entity->options.keptByProgram)
            continue;
        rest.push_back(entity);
        weights += weightOf(*entity);
    }
    for (const Entity *entity : rest)
        generator.fill(*entity, (office.others - unions) * weightOf(*entity) / weights);
}

} // namespace support
