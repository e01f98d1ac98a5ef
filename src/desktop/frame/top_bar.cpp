#include "desktop/frame/top_bar.h"

#include "desktop/theme.h"
#include "desktop/widgets/button.h"
#include "desktop/widgets/search_field.h"
#include "desktop/widgets/small_widgets.h"
#include "desktop/widgets/tab_strip.h"

#include <QBoxLayout>
#include <QMenu>
#include <QResizeEvent>

namespace desktop {

using namespace Qt::StringLiterals;

namespace {
constexpr int yearsBack = 8;
constexpr int maxOfficeWidth = 168;
constexpr int searchWidth = 280;
constexpr int widthForLabel = 1440;
} // namespace

TopBar::TopBar(const QList<Section> &sections, QWidget *parent)
    : QWidget(parent)
    , m_menu(new QMenu(this))
    , m_office(textLabel({}, 10, tokens().text, true))
    , m_tabs(new TabStrip(TabStrip::Window))
    , m_yearLabel(textLabel(tr("Statistics year"), 9, tokens().text2))
    , m_year(new Button(Icon::Down, {}, Button::Flat))
    , m_years(new QMenu(this))
    , m_search(new SearchField(tr("Find people, files, numbers"), u"Ctrl+K"_s))
{
    setFixedHeight(topBarHeight);
    setFill(this, tokens().window);
    auto *menuButton = Button::iconOnly(Icon::Menu, tr("Menu"));
    menuButton->setKey(QKeySequence(u"Alt+M"_s));
    for (const Section &section : sections)
        m_tabs->addTab(section.label);
    m_tabs->setAccessibleName(tr("Sections"));
    m_search->setFixedWidth(searchWidth);
    m_search->setMinimumWidth(160);
    m_year->setIconBehind();
    m_year->setAccessibleName(tr("Statistics year"));
    m_year->setToolTip(tr("Statistics year"));

    auto *row = new QHBoxLayout;
    row->setContentsMargins(7, 0, 16, 0);
    row->setSpacing(0);
    row->addWidget(menuButton);
    row->addSpacing(7);
    row->addWidget(m_office);
    row->addSpacing(19);
    row->addWidget(new Hairline(Qt::Vertical, 16));
    row->addSpacing(9);
    row->addWidget(m_tabs);
    row->addStretch();
    row->addWidget(m_yearLabel);
    row->addWidget(m_year);
    row->addSpacing(6);
    row->addWidget(m_search);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(row, 1);
    layout->addWidget(new Hairline(Qt::Horizontal));
    connect(menuButton, &QPushButton::clicked, this,
            [this, menuButton] { m_menu->popup(menuButton->mapToGlobal(QPoint(0, menuButton->height()))); });
    connect(m_year, &QPushButton::clicked, this,
            [this] { m_years->popup(m_year->mapToGlobal(QPoint(0, m_year->height()))); });
}

void TopBar::setOfficeName(const QString &name)
{
    m_office->setText(m_office->fontMetrics().elidedText(name, Qt::ElideRight, maxOfficeWidth));
    m_office->setToolTip(name);
}

void TopBar::setYears(int newest, int current)
{
    m_current = current;
    showYear();
    m_years->clear();
    for (int year = newest; year > newest - yearsBack; --year) {
        connect(m_years->addAction(QString::number(year)), &QAction::triggered, this, [this, newest, year] {
            setYears(newest, year);
            Q_EMIT yearChanged(year);
        });
    }
}

// In a small window the search box needs the room more than the words before the year.
void TopBar::resizeEvent(QResizeEvent *event)
{
    m_yearLabel->setVisible(event->size().width() >= widthForLabel);
    showYear();
    QWidget::resizeEvent(event);
}

void TopBar::showYear()
{
    m_year->setText(m_yearLabel->isHidden() ? tr("Year %1").arg(m_current) : QString::number(m_current));
    m_year->updateGeometry();
}

int TopBar::year() const { return m_current; }

} // namespace desktop
