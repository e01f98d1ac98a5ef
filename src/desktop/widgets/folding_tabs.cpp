#include "desktop/widgets/folding_tabs.h"

#include "desktop/widgets/button.h"
#include "desktop/widgets/tab_strip.h"

#include <QBoxLayout>
#include <QLocale>
#include <QMenu>

namespace desktop {

using namespace Qt::StringLiterals;

FoldingTabs::FoldingTabs(QWidget *parent)
    : QWidget(parent)
    , m_strip(new TabStrip(TabStrip::Panel))
    , m_more(new Button(Icon::Down, {}, Button::Flat))
    , m_menu(new QMenu(this))
{
    m_strip->setUsesScrollButtons(false);
    m_strip->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_more->setIconBehind();
    m_more->setText(tr("More"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_strip, 1);
    row->addWidget(m_more);
    connect(m_more, &QPushButton::clicked, this, [this] {
        fillMenu();
        m_menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
    });
    connect(m_strip, &QTabBar::currentChanged, this, &FoldingTabs::fold);
}

void FoldingTabs::setPinned(int index)
{
    m_pinned << index;
    fold();
}

void FoldingTabs::setCount(int index, qint64 count)
{
    m_strip->setCount(index, count);
    fold();
}

void FoldingTabs::chooseShown(int nth)
{
    for (int i = 0; i < m_strip->count(); ++i) {
        if (m_strip->isTabVisible(i) && nth-- == 0) {
            m_strip->setCurrentIndex(i);
            return;
        }
    }
}

QList<int> FoldingTabs::foldedTabs() const
{
    QList<int> folded;
    for (int i = 0; i < m_strip->count(); ++i)
        if (!m_strip->isTabVisible(i))
            folded << i;
    return folded;
}

void FoldingTabs::fold()
{
    // First what is being looked at and what always stands there, then tabs with rows, then empty ones.
    const auto rank = [this](int i) {
        if (m_pinned.contains(i) || i == m_strip->currentIndex())
            return 0;
        return m_strip->countOf(i) > 0 ? 1 : 2;
    };
    int whole = 0;
    for (int i = 0; i < m_strip->count(); ++i)
        whole += m_strip->widthOf(i);
    int room = width();
    if (whole > room)
        room -= m_more->sizeHint().width();
    QSet<int> shown;
    for (int wanted = 0; wanted < 3; ++wanted) {
        for (int i = 0; i < m_strip->count(); ++i) {
            if (rank(i) != wanted)
                continue;
            // A long name that has no room does not keep a shorter one from standing there.
            if (m_strip->widthOf(i) > room && wanted != 0)
                continue;
            room -= m_strip->widthOf(i);
            shown << i;
        }
    }
    for (int i = 0; i < m_strip->count(); ++i)
        if (m_strip->isTabVisible(i) != shown.contains(i))
            m_strip->setTabVisible(i, shown.contains(i));
    m_more->setVisible(shown.size() < m_strip->count());
}

void FoldingTabs::fillMenu()
{
    m_menu->clear();
    for (const int tab : foldedTabs()) {
        const qint64 count = m_strip->countOf(tab);
        const QString text
            = count > 0 ? m_strip->tabText(tab) + u"  "_s + QLocale().toString(count) : m_strip->tabText(tab);
        connect(m_menu->addAction(text), &QAction::triggered, this, [this, tab] { m_strip->setCurrentIndex(tab); });
    }
}

void FoldingTabs::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold();
}

} // namespace desktop
