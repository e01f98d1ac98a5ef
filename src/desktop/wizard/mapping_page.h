#pragma once
// Which sheets are read, which column goes to which field, what bare codes mean: what is open stands first.

#include "desktop/wizard/mapping_subject.h"

#include <QMap>
#include <QWidget>

class QCheckBox;
class QGridLayout;
class QScrollArea;
class QVBoxLayout;

namespace desktop {

class ComboBox;
class StateLabel;

class MappingPage : public QWidget
{
    Q_OBJECT

public:
    explicit MappingPage(QWidget *parent = nullptr);
    void setSubject(const MappingSubject &subject);
    /// What the person changed: column name → field key, empty to leave the column out.
    QMap<QString, QString> chosen() const { return m_chosen; }
    /// What she said bare codes mean: "列名:1" → 男.
    QMap<QString, QString> codes() const { return m_codes; }
    /// The sheets she picked, 0-based; none: those that hold rows of the ledger.
    QList<int> sheets() const { return m_sheets; }
    void forget();

Q_SIGNALS:
    /// Other sheets are to be read: their columns have to be seen.
    void sheetsChanged();

private:
    QGridLayout *addSection(const QString &title, const QStringList &heads);
    void showState(const MappingSubject &subject);
    void addSheets(const MappingSubject &subject);
    void addCodes(const MappingSubject &subject);
    void addColumns(const MappingSubject &subject, const importing::SheetMatch &sheet, QStringList &shown);
    void addColumn(const MappingSubject &subject, QGridLayout *grid, const importing::ColumnMatch &column);
    void chooseSheets();

    QWidget *m_content = nullptr; // made anew with every subject
    QScrollArea *m_area;
    QVBoxLayout *m_rows = nullptr;
    QList<QPair<int, QCheckBox *>> m_boxes; // by sheet
    QMap<QString, QString> m_chosen;
    QMap<QString, QString> m_codes;
    QList<int> m_sheets;
};

} // namespace desktop
