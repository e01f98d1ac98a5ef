#pragma once
// A count that filters the rows of an import plan: icon, word, number.

#include "desktop/icons.h"

#include <QAbstractButton>

namespace desktop {

class CountChip : public QAbstractButton
{
    Q_OBJECT

public:
    CountChip(Icon icon, const QString &word, const QColor &colour, QWidget *parent = nullptr);
    void setCount(int count);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_icon;
    QColor m_colour;
    int m_count = 0;
};

} // namespace desktop
