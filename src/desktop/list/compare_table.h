#pragma once
// Two records side by side: fields in rows, differing ones marked; where a choice is wanted, a click takes the value.

#include "domain/record.h"

#include <QTableWidget>

namespace desktop {

class CompareTable : public QTableWidget
{
    Q_OBJECT

public:
    enum Column { FieldColumn, FirstColumn, SecondColumn };

    explicit CompareTable(QWidget *parent = nullptr);
    /// Fields either of them has a value in, those that differ first. choosing: the person picks one of two values.
    void setRecords(const domain::Record &first, const domain::Record &second, const QString &firstHead,
                    const QString &secondHead, bool choosing);
    /// Takes these fields from the second record and all others from the first.
    void setTaken(const std::vector<const domain::Field *> &fields);
    /// The fields whose value comes from the second record.
    std::vector<const domain::Field *> taken() const;

private:
    void choose(int row, int column);
    void showChoice(int row);

    QList<const domain::Field *> m_fields; // by row
    QList<bool> m_fromSecond; // by row
    int m_differing = 0; // the first rows
    bool m_choosing = false;
};

} // namespace desktop
