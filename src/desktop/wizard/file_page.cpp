#include "desktop/wizard/file_page.h"

#include "desktop/theme.h"
#include "desktop/widgets/button.h"
#include "desktop/widgets/small_widgets.h"

#include <QBoxLayout>
#include <QPainter>

namespace desktop {

using namespace Qt::StringLiterals;

namespace {
constexpr int textWidth = 560;
constexpr int dropMargin = 24;
} // namespace

FilePage::FilePage(QWidget *parent)
    : QWidget(parent)
    , m_problem(textLabel({}, 10, tokens().error))
    , m_others(new QVBoxLayout)
{
    setFill(this, tokens().base);
    auto *picture = new QLabel;
    picture->setPixmap(icon(Icon::Import, tokens().edge).pixmap(40, 40));
    auto *hint = textLabel(tr("Workbooks (xlsx, xls, ods) and text tables (csv) as the units send them: title rows, "
                              "merged cells and other column names are understood. You see every row before anything "
                              "is written."),
                           10, tokens().text2);
    auto *choose = new Button(Icon::Sheet, tr("Choose a file"), Button::Plain);
    choose->setHint(u"Ctrl+O"_s);
    auto *form = new Button(Icon::Document, tr("Save a blank import form…"), Button::Link);
    for (QLabel *label : {hint, m_problem}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignCenter);
        label->setFixedWidth(textWidth);
    }
    hint->setFixedHeight(hint->heightForWidth(textWidth));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(6);
    layout->addStretch(2);
    layout->addWidget(picture, 0, Qt::AlignHCenter);
    layout->addSpacing(8);
    layout->addWidget(textLabel(tr("Which table?"), 12, tokens().text, true), 0, Qt::AlignHCenter);
    layout->addWidget(hint, 0, Qt::AlignHCenter);
    layout->addSpacing(10);
    layout->addWidget(choose, 0, Qt::AlignHCenter);
    layout->addSpacing(4);
    layout->addWidget(textLabel(tr("or drop it here"), 9, tokens().text2), 0, Qt::AlignHCenter);
    layout->addSpacing(14);
    layout->addWidget(m_problem, 0, Qt::AlignHCenter);
    layout->addLayout(m_others);
    layout->addStretch(3);
    layout->addWidget(
        textLabel(tr("Nothing to import yet? Let the units fill in a form that fits."), 9, tokens().text2), 0,
        Qt::AlignHCenter);
    layout->addWidget(form, 0, Qt::AlignHCenter);
    layout->addSpacing(dropMargin + 12);
    clearProblem();
    connect(choose, &QPushButton::clicked, this, &FilePage::fileWanted);
    connect(form, &QPushButton::clicked, this, &FilePage::formWanted);
}

QString FilePage::problem() const { return m_problem->text(); }

void FilePage::clearProblem() { showProblem({}, {}); }

void FilePage::showProblem(const QString &sentence, const QList<const domain::Entity *> &others)
{
    m_problem->setText(sentence);
    m_problem->setFixedHeight(m_problem->heightForWidth(textWidth)); // wrapped labels ask for too little here
    m_problem->setVisible(!sentence.isEmpty());
    while (QLayoutItem *item = m_others->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const domain::Entity *entity : others) {
        auto *button = new Button(Icon::Import, tr("Import it as %1").arg(domain::labelOf(*entity)), Button::Link);
        m_others->addWidget(button, 0, Qt::AlignHCenter);
        connect(button, &QPushButton::clicked, this, [this, entity] { Q_EMIT otherLedgerWanted(*entity); });
    }
}

void FilePage::setDropping(bool dropping)
{
    m_dropping = dropping;
    update();
}

void FilePage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_dropping ? tokens().text : tokens().border, m_dropping ? 2 : 1, Qt::DashLine));
    painter.setBrush(m_dropping ? QBrush(tokens().selected) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(rect()).adjusted(dropMargin, dropMargin, -dropMargin, -dropMargin), 6, 6);
}

} // namespace desktop
