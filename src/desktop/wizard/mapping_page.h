#pragma once
// Which column of the sheet goes to which field, with what the sheet holds there as an example.

#include "importing/plan.h"

#include <QMap>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace desktop {

class ComboBox;

class MappingPage : public QWidget
{
    Q_OBJECT

public:
    explicit MappingPage(QWidget *parent = nullptr);
    void setPlan(const importing::ImportPlan &plan);
    /// What the person changed: column name → field key, empty to leave the column out.
    QMap<QString, QString> chosen() const { return m_chosen; }
    void forget() { m_chosen.clear(); }

private:
    void addRow(const importing::ImportPlan &plan, const importing::ColumnMatch &column);
    QGridLayout *m_grid;
    QLabel *m_intro;
    QMap<QString, QString> m_chosen;
};

} // namespace desktop
