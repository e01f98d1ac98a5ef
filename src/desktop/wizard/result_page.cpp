#include "desktop/wizard/result_page.h"

#include "desktop/icons.h"
#include "desktop/theme.h"
#include "desktop/widgets/button.h"
#include "desktop/widgets/small_widgets.h"

#include <QBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QPlainTextEdit>

namespace desktop {

using namespace Qt::StringLiterals;

namespace {
constexpr int pictureTop = 120;
constexpr int pictureSide = 40;
constexpr int listWidth = 640;
constexpr int listHeight = 200;

QString stats(const QList<QPair<QString, int>> &counts)
{
    QStringList parts;
    for (const auto &[words, count] : counts)
        parts << statText(words, QLocale().toString(count));
    return parts.join(u"&nbsp;&nbsp;&nbsp;&nbsp;"_s);
}
} // namespace

ResultPage::ResultPage(QWidget *parent)
    : QWidget(parent)
    , m_sentence(textLabel({}, 14, tokens().text, true))
    , m_counts(new QLabel)
    , m_hint(textLabel({}, 9, tokens().text2))
    , m_keptTitle(textLabel({}, 10, tokens().warn, true))
    , m_kept(new QPlainTextEdit)
    , m_returned(new StateLabel)
    , m_undo(new Button(Icon::Undo, tr("Take this import back")))
    , m_rejects(new Button(Icon::Export, {}))
    , m_batch(new Button(Icon::List, tr("Open the batch…")))
{
    setFill(this, tokens().base);
    m_counts->setFont(uiFont(10));
    m_kept->setReadOnly(true);
    m_kept->setFrameShape(QFrame::NoFrame);
    m_kept->setFixedSize(listWidth, listHeight);
    m_kept->setAccessibleName(tr("What was kept, and why"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    for (QWidget *button : std::initializer_list<QWidget *>{m_rejects, m_batch, m_undo})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, pictureTop + pictureSide + 20, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(m_sentence, 0, Qt::AlignHCenter);
    layout->addWidget(m_counts, 0, Qt::AlignHCenter);
    layout->addSpacing(12);
    layout->addLayout(buttons);
    layout->addWidget(m_returned, 0, Qt::AlignHCenter);
    layout->addWidget(m_hint, 0, Qt::AlignHCenter);
    layout->addSpacing(8);
    layout->addWidget(m_keptTitle, 0, Qt::AlignHCenter);
    layout->addWidget(m_kept, 0, Qt::AlignHCenter);
    layout->addStretch();
    connect(m_undo, &QPushButton::clicked, this, &ResultPage::undoWanted);
    connect(m_rejects, &QPushButton::clicked, this, &ResultPage::rejectsWanted);
    connect(m_batch, &QPushButton::clicked, this, &ResultPage::batchWanted);
}

QString ResultPage::sentence() const { return m_sentence->text(); }
QString ResultPage::kept() const { return m_kept->toPlainText(); }

void ResultPage::showWriting()
{
    m_shows = Shows::Writing;
    m_sentence->setText(tr("The rows are being written"));
    m_counts->clear();
    m_hint->setText(tr("Either all of them are written or none: stopping leaves everything as it was."));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_undo, m_batch, m_rejects, m_keptTitle, m_kept})
        widget->hide();
    m_returned->clear();
    update();
}

void ResultPage::showImported(const importing::ImportPlan &plan)
{
    m_shows = Shows::Imported;
    m_sentence->setText(tr("%n row(s) imported", nullptr, plan.created + plan.updated));
    m_counts->setText(stats({{tr("New"), plan.created},
                             {tr("Updated"), plan.updated},
                             {tr("Unchanged"), plan.unchanged},
                             {tr("Not imported"), plan.rejected}}));
    m_hint->setText(tr("The batch keeps the file's checksum, the columns, the decisions and what became of every row. "
                       "It can be taken back at any time, also next month."));
    m_undo->show();
    m_batch->show();
    m_rejects->setText(tr("Send back rejected rows (%n)…", nullptr, plan.rejected));
    m_rejects->updateGeometry();
    m_rejects->setVisible(plan.rejected > 0);
    m_returned->clear();
    m_keptTitle->hide();
    m_kept->clear();
    m_kept->hide();
    update();
}

void ResultPage::showReturned(const QString &sentence) { m_returned->setState(Icon::Done, sentence, tokens().ok); }

void ResultPage::showUndone(int removed, int reverted, const QStringList &kept)
{
    m_shows = Shows::Undone;
    m_sentence->setText(tr("The import was taken back"));
    m_counts->setText(stats({{tr("Records removed"), removed}, {tr("Former values restored"), reverted}}));
    m_hint->setText(kept.isEmpty() ? tr("Everything is as it was before the import.") : QString());
    m_keptTitle->setText(tr("%n record(s) stay as they are:", nullptr, static_cast<int>(kept.size())));
    m_keptTitle->setVisible(!kept.isEmpty());
    m_kept->setPlainText(kept.join(u'\n'));
    m_kept->setVisible(!kept.isEmpty());
    m_returned->clear();
    m_undo->hide();
    m_rejects->hide();
    update();
}

void ResultPage::paintEvent(QPaintEvent *)
{
    const Icon icon = m_shows == Shows::Writing ? Icon::Import : m_shows == Shows::Undone ? Icon::Undo : Icon::Done;
    QPainter painter(this);
    paintIcon(painter, icon, QRectF((width() - pictureSide) / 2.0, pictureTop, pictureSide, pictureSide),
              m_shows == Shows::Imported ? tokens().ok : tokens().edge);
}

} // namespace desktop
