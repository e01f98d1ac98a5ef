#include "desktop/frame/navigation.h"

#include "domain/registry.h"

#include <QCoreApplication>

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
            {entity(u"member"),
             tr("Members"),
             Icon::People,
             tr("No members yet"),
             tr("Rosters from the units can be imported as they are; without a roster, record members one by one."),
             tr("New member"),
             {{tr("On the roll"), u"member_status=在册"_s},
              {tr("Women"), u"sex=女"_s},
              {tr("Migrant workers"), u"is_migrant=是"_s},
              {tr("New employment forms"), u"new_form_group is not empty"_s}}},
            {entity(u"hardship_case"),
             tr("Hardship aid"),
             Icon::Heart,
             tr("No hardship files yet"),
             tr("Tables from the units can be imported, one household one file; without a table, open files one by "
                "one."),
             tr("New file"),
             {{tr("Open"), u"case_status=在档"_s},
              {tr("Under review"), u"case_status=待审核"_s},
              {tr("Closed"), u"case_status=已销档"_s}}},
            {entity(u"event"),
             tr("Activities"),
             Icon::Calendar,
             tr("No activities yet"),
             tr("Import the year's activity sheet, or record an activity when it is planned."),
             tr("New activity"),
             {{tr("Planned"), u"event_status=计划"_s},
              {tr("Held"), u"event_status=已举办"_s},
              {tr("Training"), u"event_type=培训"_s}}},
            {entity(u"contract"),
             tr("Contracts"),
             Icon::Contract,
             tr("No collective contracts yet"),
             tr("Import the contract ledger, or record a contract when it is signed."),
             tr("New contract"),
             {{tr("Collective contracts"), u"contract_kind=集体合同"_s},
              {tr("Wage agreements"), u"contract_kind=工资协议"_s},
              {tr("Women's agreements"), u"contract_kind=女职工专项"_s}}},
            {entity(u"organization"),
             tr("Unions"),
             Icon::Building,
             tr("No union organisations yet"),
             tr("Import the register of unions first: members, contracts and visits refer to it."),
             tr("New union"),
             {{tr("Founded"), u"union_status=已组建"_s},
              {tr("To be founded"), u"union_status=应建未建"_s},
              {tr("25 workers or more"), u"headcount>=25"_s}}},
            {entity(u"dispute"),
             tr("Disputes"),
             Icon::Speech,
             tr("No labour disputes yet"),
             tr("Import the case register, or record a dispute when it is accepted."),
             tr("New dispute"),
             {{tr("In progress"), u"dispute_status in (受理|调处中)"_s},
              {tr("Settled"), u"dispute_status=已调处"_s},
              {tr("Wages"), u"dispute_kind=工资"_s}}},
            {nullptr, tr("Plan and summary"), Icon::Flag, {}, {}, {}, {}},
        };
    }
    static Section any(const domain::Entity &entity)
    {
        return {&entity,
                domain::labelOf(entity),
                Icon::Sheet,
                tr("Nothing in “%1” yet").arg(domain::labelOf(entity)),
                tr("Import a table, or record the first one by hand."),
                tr("New"),
                {}};
    }
};

} // namespace

QList<Section> mainSections()
{
    QList<Section> sections;
    for (const Section &section : Words::tabs()) {
        // The documents page has no entity; a tab whose ledger the program does not have is no tab.
        if (section.entity || section.emptySentence.isEmpty())
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

} // namespace desktop
