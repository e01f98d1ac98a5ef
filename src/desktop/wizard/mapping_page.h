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
    /// What she said bare codes mean: "列名:1" → 男.
    QMap<QString, QString> codes() const { return m_codes; }
    void forget()
    {
        m_chosen.clear();
        m_codes.clear();
    }

private:
    void addRow(const importing::ImportPlan &plan, const importing::ColumnMatch &column);
    void addCodes(const importing::ImportPlan &plan);
    void addCode(const importing::ImportPlan &plan, const QString &column, const QString &code,
                 const domain::Field &field);
    QGridLayout *m_grid;
    QLabel *m_intro;
    QMap<QString, QString> m_chosen;
    QMap<QString, QString> m_codes;
};

} // namespace desktop
