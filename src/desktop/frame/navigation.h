#pragma once
// What the window's tabs hold: the one table of the desktop that names entities. Every other ledger is reached through
// the menu and gets a page with the same parts.

#include "desktop/icons.h"
#include "domain/entity.h"

#include <QList>

namespace desktop {

struct NamedList
{
    QString label;
    QString filter; // filter language
};

struct Section
{
    const domain::Entity *entity = nullptr; // null: the documents page
    QString label;
    Icon icon = Icon::List;
    QString emptySentence;
    QString emptyHint;
    QString createText;
    QList<NamedList> lists;
};

/// The tabs, in order.
QList<Section> mainSections();
/// Of any entity: its tab, or one made from what the entity says about itself.
Section sectionFor(const domain::Entity &entity);

} // namespace desktop
