#pragma once
// A condition of the list that can be taken away: field, value, ×.

#include <QAbstractButton>

namespace desktop {

class FilterChip : public QAbstractButton
{
    Q_OBJECT

public:
    FilterChip(const QString &field, const QString &value, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_field, m_value;
};

} // namespace desktop
