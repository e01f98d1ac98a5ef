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
    /// The same after the record was saved here: there is one more, and it is read when somebody looks at it.
    qint64 showOneMore(qint64 record);

protected:
    void showEvent(QShowEvent *event) override;

Q_SIGNALS:
    /// The operation a change belongs to is to be seen, with all it did and the way back.
    void operationWanted(qint64 operation);

private:
    Context m_context;
    const domain::Entity &m_entity;
    qint64 m_record = 0;
    qint64 m_count = 0;
    bool m_stale = false;
};

} // namespace desktop
