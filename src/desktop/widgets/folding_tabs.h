#pragma once
// Tabs of a narrow panel that may be many: those with something in them come first, what does not fit stands under
// 更多.

#include <QSet>
#include <QWidget>

class QMenu;

namespace desktop {

class Button;
class TabStrip;

class FoldingTabs : public QWidget
{
    Q_OBJECT

public:
    explicit FoldingTabs(QWidget *parent = nullptr);
    TabStrip *strip() const { return m_strip; }
    /// A tab that never folds away; the first tab is one.
    void setPinned(int index);
    void setCount(int index, qint64 count);
    /// Of the tabs that stand in the strip, the nth becomes the current one.
    void chooseShown(int nth);
    QList<int> foldedTabs() const;
    QMenu *menu() const { return m_menu; } // of the folded ones; filled when it opens
    void fold();

    QSize minimumSizeHint() const override { return {120, 36}; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fillMenu();

    TabStrip *m_strip;
    Button *m_more;
    QMenu *m_menu;
    QSet<int> m_pinned{0};
};

} // namespace desktop
