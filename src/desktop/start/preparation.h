#pragma once
// What a new office does first, each step with how it stands and the way to do it.

#include "desktop/context.h"
#include "desktop/frame/navigation.h"

#include <QWidget>

class QLabel;

namespace desktop {

class Button;
class StateLabel;

class Preparation : public QWidget
{
    Q_OBJECT

public:
    explicit Preparation(const Context &context, QWidget *parent = nullptr);
    /// Looks again; returns whether every step is done.
    bool look();
    int done() const { return m_done; }

Q_SIGNALS:
    void importWanted(const domain::Entity &entity);
    void officeWanted();

private:
    struct Row
    {
        PreparationStep step;
        QLabel *icon = nullptr;
        QLabel *sentence = nullptr;
        StateLabel *ready = nullptr;
        Button *go = nullptr;
    };
    Row makeRow(const PreparationStep &step);

    Context m_context;
    QLabel *m_count;
    QList<Row> m_rows;
    int m_done = 0;
};

} // namespace desktop
