#include "desktop/wizard/result_page.h"

#include "desktop/icons.h"
#include "desktop/theme.h"
#include "desktop/widgets/button.h"
#include "desktop/widgets/small_widgets.h"

#include <QBoxLayout>
#include <QPainter>

namespace desktop {

using namespace Qt::StringLiterals;

namespace {
constexpr int pictureTop = 140;
constexpr int pictureSide = 40;
} // namespace

ResultPage::ResultPage(QWidget *parent)
    : QWidget(parent)
    , m_sentence(textLabel({}, 12, tokens().text, true))
    , m_counts(new QLabel)
    , m_kept(textLabel({}, 10, tokens().warn))
    , m_undo(new Button(Icon::Undo, tr("Take this import back")))
    , m_rejects(new Button(Icon::Export, tr("Save rejected rows")))
{
    setFill(this, tokens().base);
    m_counts->setFont(uiFont(10));
    m_kept->setWordWrap(true);
    m_kept->setMaximumWidth(640);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_undo);
    buttons->addWidget(m_rejects);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, pictureTop + pictureSide + 20, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(m_sentence, 0, Qt::AlignHCenter);
    layout->addWidget(m_counts, 0, Qt::AlignHCenter);
    layout->addSpacing(8);
    layout->addLayout(buttons);
    layout->addWidget(m_kept, 0, Qt::AlignHCenter);
    layout->addStretch();
    connect(m_undo, &QPushButton::clicked, this, &ResultPage::undoWanted);
    connect(m_rejects, &QPushButton::clicked, this, &ResultPage::rejectsWanted);
}

QString ResultPage::sentence() const { return m_sentence->text(); }

void ResultPage::showImported(const importing::ImportPlan &plan)
{
    m_undone = false;
    m_sentence->setText(tr("%n row(s) imported", nullptr, plan.created + plan.updated));
    const QString gap = u"&nbsp;&nbsp;&nbsp;&nbsp;"_s;
    m_counts->setText(statText(tr("New"), QString::number(plan.created)) + gap
                      + statText(tr("Updated"), QString::number(plan.updated)) + gap
                      + statText(tr("Unchanged"), QString::number(plan.unchanged)) + gap
                      + statText(tr("Not imported"), QString::number(plan.rejected)));
    m_undo->show();
    m_rejects->setVisible(plan.rejected > 0);
    m_kept->clear();
    update();
}

void ResultPage::showUndone(int removed, int reverted, const QStringList &kept)
{
    m_undone = true;
    m_sentence->setText(tr("The import was taken back"));
    m_counts->setText(statText(tr("Records removed"), QString::number(removed)) + u"&nbsp;&nbsp;&nbsp;&nbsp;"_s
                      + statText(tr("Former values restored"), QString::number(reverted)));
    m_kept->setText(kept.join(u'\n'));
    m_undo->hide();
    m_rejects->hide();
    update();
}

void ResultPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintIcon(painter, m_undone ? Icon::Undo : Icon::Done,
              QRectF((width() - pictureSide) / 2.0, pictureTop, pictureSide, pictureSide),
              m_undone ? tokens().edge : tokens().ok);
}

} // namespace desktop
