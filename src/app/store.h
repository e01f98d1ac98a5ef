#pragma once
// Tells everyone who shows records that they changed.

#include "domain/entity.h"

#include <QObject>

namespace app {

class Store : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    void announce(const domain::Entity &entity) { Q_EMIT recordsChanged(&entity); }
    /// After work that may have touched anything (an import, its undo).
    void announceAll() { Q_EMIT recordsChanged(nullptr); }
    void announceProfile() { Q_EMIT profileChanged(); }
    void announceFigures() { Q_EMIT figuresChanged(); }
    void announceOperator() { Q_EMIT operatorChanged(); }
    /// Settings and texts went back to what they were, or forth again: whoever keeps them reads them anew.
    void announceSettings() { Q_EMIT settingsChanged(); }
    /// There may be another copy of the office; problem: why one was not made.
    void announceCopies(const QString &problem) { Q_EMIT copiesChanged(problem); }

Q_SIGNALS:
    /// entity: null when any may have changed.
    void recordsChanged(const domain::Entity *entity);
    void profileChanged();
    void figuresChanged(); // the office's own ones
    void operatorChanged();
    void settingsChanged();
    void copiesChanged(const QString &problem);
};

} // namespace app
