#pragma once
// What the window's tabs hold: the one table of the desktop that names entities. Every other ledger is reached from its
// parents and from the page of all ledgers, and gets a page with the same parts.

#include "desktop/icons.h"
#include "domain/entity.h"

#include <QList>

namespace desktop {

struct NamedList
{
    QString label;
    QString filter; // filter language
};

/// What a tab leads to.
enum class Place { Start, Ledger, Documents, Ledgers };

struct Section
{
    Place place = Place::Ledger;
    const domain::Entity *entity = nullptr; // of a ledger
    QString label;
    Icon icon = Icon::List;
    QString emptySentence;
    QString emptyHint;
    QString createText; // empty: only the program writes in this ledger
    QList<NamedList> lists;
};

/// The ledgers of one part of the office's work.
struct LedgerGroup
{
    domain::Area area = domain::Area::Office;
    QList<const domain::Entity *> ledgers;
};

/// One thing a new office does before its figures mean anything.
struct PreparationStep
{
    const domain::Entity *entity = nullptr; // null: what the office says about itself
    QString label;
    Icon icon = Icon::List;
    QString hint;
};
QList<PreparationStep> preparationSteps();

/// The tabs, in order; the last one leads to the ledgers that have none.
QList<Section> mainSections();
bool hasTab(const domain::Entity &entity);
/// Every ledger of the registry by area, in the registry's order; areas without one are left out.
QList<LedgerGroup> ledgersByArea();
/// Those of them that have no tab.
QList<LedgerGroup> smallerLedgers();
Icon areaIcon(domain::Area area);
/// Of any entity: its tab, or one made from what the entity says about itself.
Section sectionFor(const domain::Entity &entity);

} // namespace desktop
