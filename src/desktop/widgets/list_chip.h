#pragma once
// One saved list: a name and how many records it holds.

#include "desktop/icons.h"

#include <QAbstractButton>
#include <optional>

namespace desktop {

class ListChip : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ListChip(const QString &name, QWidget *parent = nullptr);
    void setIcon(Icon icon, const QColor &colour);
    void setCount(qint64 count);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *) override { update(); }
    void leaveEvent(QEvent *) override { update(); }

private:
    qint64 m_count = -1;
    std::optional<Icon> m_icon;
    QColor m_iconColour;
};

} // namespace desktop
