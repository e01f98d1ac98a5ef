#pragma once
// Where in the import one stands: done steps with a tick, the current one underlined; at the right the file in words.

#include <QStringList>
#include <QWidget>

namespace desktop {

class StepBar : public QWidget
{
    Q_OBJECT

public:
    StepBar(const QString &title, const QStringList &steps, QWidget *parent = nullptr);
    void setCurrent(int step);
    void setDetail(const QString &detail);

Q_SIGNALS:
    /// A step already done was clicked.
    void stepWanted(int step);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    QString m_title;
    QStringList m_steps;
    QString m_detail;
    int m_current = 0;
    QList<QRect> m_places;
};

} // namespace desktop
