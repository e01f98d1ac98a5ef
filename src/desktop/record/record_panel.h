#pragma once
// The panel beside a list: the current record, and over it a child record being edited, with the way back.

#include "desktop/context.h"
#include "domain/record.h"

#include <QStackedWidget>

namespace desktop {

class RecordView;

class RecordPanel : public QStackedWidget
{
    Q_OBJECT

public:
    RecordPanel(const Context &context, const domain::Entity &entity, QWidget *parent = nullptr);

    void showRecord(const domain::Record &record);
    void showNothing();
    /// Another version of the record that is shown; a child that is open over it stays.
    void refresh(const domain::Record &record);
    bool hasRecord() const { return currentWidget() != m_blank; }
    RecordView *view() const { return m_view; }
    /// The view on top: the record's own, or that of a child.
    RecordView *current() const;
    /// Asks about unsaved changes; false when the person wants to stay.
    bool mayLeave();

    void save();
    void revert();

Q_SIGNALS:
    void saved(qint64 id);
    void removeWanted(const domain::Entity &entity, qint64 id);
    void restoreWanted(const domain::Entity &entity, qint64 id);
    void draftDropped();
    void operationWanted(qint64 operation);

private:
    void openChild(const domain::Record &child);
    void closeChild();

    Context m_context;
    QWidget *m_blank;
    RecordView *m_view;
    QList<RecordView *> m_pushed;
};

} // namespace desktop
