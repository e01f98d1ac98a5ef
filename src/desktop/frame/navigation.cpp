#include "desktop/frame/navigation.h"

#include "domain/registry.h"

#include <QCoreApplication>
#include <QMap>
#include <algorithm>

namespace desktop {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(desktop::Navigation)

public:
    static QList<Section> tabs()
    {
        const auto entity = [](QStringView key) { return domain::findEntity(key); };
        return {
            {Place::Start, nullptr, tr("Start"), Icon::List, {}, {}, {}, {}},
            {Place::Ledger,
             entity(u"member"),
             tr("Members"),
             Icon::People,
             tr("No members yet"),
             tr("Rosters from the units can be imported as they are; without a roster, record members one by one."),
             tr("New member"),
             {{tr("On the roll"), u"member_status=在册"_s},
              {tr("Women"), u"sex=女"_s},
              {tr("Migrant workers"), u"is_migrant=是"_s},
              {tr("New employment forms"), u"new_form_group is not empty"_s}}},
            {Place::Ledger,
             entity(u"hardship_case"),
             tr("Hardship aid"),
             Icon::Heart,
             tr("No hardship files yet"),
             tr("Tables from the units can be imported, one household one file; without a table, open files one by "
                "one."),
             tr("New file"),
             {{tr("Open"), u"case_status=在档"_s},
              {tr("Under review"), u"case_status=待审核"_s},
              {tr("Closed"), u"case_status=已销档"_s}}},
            {Place::Ledger,
             entity(u"event"),
             tr("Activities"),
             Icon::Calendar,
             tr("No activities yet"),
             tr("Import the year's activity sheet, or record an activity when it is planned."),
             tr("New activity"),
             {{tr("Planned"), u"event_status=计划"_s},
              {tr("Held"), u"event_status=已举办"_s},
              {tr("Training"), u"event_type=培训"_s}}},
            {Place::Ledger,
             entity(u"contract"),
             tr("Contracts"),
             Icon::Contract,
             tr("No collective contracts yet"),
             tr("Import the contract ledger, or record a contract when it is signed."),
             tr("New contract"),
             {{tr("Collective contracts"), u"contract_kind=集体合同"_s},
              {tr("Wage agreements"), u"contract_kind=工资协议"_s},
              {tr("Women's agreements"), u"contract_kind=女职工专项"_s}}},
            {Place::Ledger,
             entity(u"organization"),
             tr("Unions"),
             Icon::Building,
             tr("No union organisations yet"),
             tr("Import the register of unions first: members, contracts and visits refer to it."),
             tr("New union"),
             {{tr("Founded"), u"union_status=已组建"_s},
              {tr("To be founded"), u"union_status=应建未建"_s},
              {tr("25 workers or more"), u"headcount>=25"_s}}},
            {Place::Ledger,
             entity(u"dispute"),
             tr("Disputes"),
             Icon::Speech,
             tr("No labour disputes yet"),
             tr("Import the case register, or record a dispute when it is accepted."),
             tr("New dispute"),
             {{tr("In progress"), u"dispute_status in (受理|调处中)"_s},
              {tr("Settled"), u"dispute_status=已调处"_s},
              {tr("Wages"), u"dispute_kind=工资"_s}}},
            {Place::Documents, nullptr, tr("Plan and summary"), Icon::Flag, {}, {}, {}, {}},
            {Place::Ledgers, nullptr, tr("More ledgers"), Icon::Sheet, {}, {}, {}, {}},
        };
    }
    static QList<PreparationStep> preparation()
    {
        const auto entity = [](QStringView key) { return domain::findEntity(key); };
        return {
            {nullptr, tr("This office"), Icon::Document, tr("Its names stand in headings and signatures")},
            {entity(u"organization"), tr("Unions"), Icon::Building, tr("Members, contracts and visits refer to them")},
            {entity(u"member"), tr("Members"), Icon::People, tr("Without them reports have no numbers")},
            {entity(u"target"), tr("Targets"), Icon::Flag, tr("The year's plan, measured by the records")},
        };
    }
    static Section any(const domain::Entity &entity)
    {
        const QString label = domain::labelOf(entity);
        const bool kept = entity.options.keptByProgram;
        return {Place::Ledger,
                &entity,
                label,
                areaIcon(entity.options.area),
                tr("Nothing in “%1” yet").arg(label),
                kept ? tr("The program writes this ledger itself, as the work is done.")
                     : tr("Import a table, or record the first one by hand."),
                kept ? QString() : tr("New"),
                {}};
    }
};

} // namespace

QList<Section> mainSections()
{
    QList<Section> sections;
    for (const Section &section : Words::tabs()) {
        // A tab whose ledger the program does not have is no tab.
        if (section.entity || section.place != Place::Ledger)
            sections << section;
    }
    return sections;
}

Section sectionFor(const domain::Entity &entity)
{
    for (const Section &section : mainSections()) {
        if (section.entity == &entity)
            return section;
    }
    return Words::any(entity);
}

QList<PreparationStep> preparationSteps() { return Words::preparation(); }

bool hasTab(const domain::Entity &entity)
{
    const QList<Section> sections = mainSections();
    return std::ranges::any_of(sections, [&](const Section &section) { return section.entity == &entity; });
}

QList<LedgerGroup> ledgersByArea()
{
    QMap<domain::Area, LedgerGroup> groups; // in the order of the areas
    for (const domain::Entity *entity : domain::allEntities()) {
        LedgerGroup &group = groups[entity->options.area];
        group.area = entity->options.area;
        group.ledgers << entity;
    }
    return groups.values();
}

QList<LedgerGroup> smallerLedgers()
{
    QList<LedgerGroup> groups = ledgersByArea();
    for (LedgerGroup &group : groups)
        group.ledgers.removeIf([](const domain::Entity *entity) { return hasTab(*entity); });
    groups.removeIf([](const LedgerGroup &group) { return group.ledgers.isEmpty(); });
    return groups;
}

Icon areaIcon(domain::Area area)
{
    switch (area) {
    case domain::Area::Organisation:
        return Icon::Building;
    case domain::Area::Money:
        return Icon::Money;
    case domain::Area::Aid:
        return Icon::Heart;
    case domain::Area::Rights:
        return Icon::Contract;
    case domain::Area::Activity:
        return Icon::Calendar;
    case domain::Area::Publicity:
        return Icon::Document;
    case domain::Area::Plan:
        return Icon::Flag;
    case domain::Area::Office:
        break;
    }
    return Icon::Sheet;
}

} // namespace desktop
