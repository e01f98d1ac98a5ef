#pragma once
// The bar at the top of the window: menu, office, tabs, statistics year, search.

#include "desktop/frame/navigation.h"

#include <QWidget>

class QLabel;
class QMenu;

namespace desktop {

class Button;
class ComboBox;
class SearchField;
class TabStrip;

class TopBar : public QWidget
{
    Q_OBJECT

public:
    TopBar(const QList<Section> &sections, QWidget *parent = nullptr);
    void setOfficeName(const QString &name);
    void setYears(int newest, int current);
    int year() const;
    TabStrip *tabs() const { return m_tabs; }
    SearchField *search() const { return m_search; }
    QMenu *menu() const { return m_menu; }

Q_SIGNALS:
    void yearChanged(int year);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showYear();

    QMenu *m_menu;
    QLabel *m_office;
    TabStrip *m_tabs;
    QLabel *m_yearLabel;
    Button *m_year;
    QMenu *m_years;
    int m_current = 0;
    SearchField *m_search;
};

} // namespace desktop
