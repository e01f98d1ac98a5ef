#pragma once
// What happened to a record, newest first: when, who, what, and the values before.

#include "desktop/context.h"
#include "domain/entity.h"

#include <QScrollArea>

class QVBoxLayout;

namespace desktop {

class HistoryPage : public QScrollArea
{
    Q_OBJECT

public:
    HistoryPage(const Context &context, const domain::Entity &entity, QWidget *parent = nullptr);
    /// Returns how many changes there are.
    qint64 show(qint64 record);

private:
    Context m_context;
    const domain::Entity &m_entity;
};

} // namespace desktop
