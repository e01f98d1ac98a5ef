#pragma once
// Tabs with an underline under the current one and a quiet count behind the text.

#include <QTabBar>

namespace desktop {

class TabStrip : public QTabBar
{
    Q_OBJECT

public:
    enum Size { Window, Panel };

    explicit TabStrip(Size size, QWidget *parent = nullptr);
    /// count −1: none shown.
    void setCount(int index, qint64 count);
    qint64 countOf(int index) const; // −1: none shown
    int widthOf(int index) const { return tabSizeHint(index).width(); }

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }
    void paintEvent(QPaintEvent *event) override;

private:
    QString countText(int index) const;
    Size m_size;
};

} // namespace desktop
