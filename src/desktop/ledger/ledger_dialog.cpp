#include "desktop/ledger/ledger_dialog.h"

#include "desktop/ledger/page_picture.h"
#include "desktop/print_target.h"
#include "desktop/theme.h"
#include "desktop/widgets/button.h"
#include "desktop/widgets/small_widgets.h"

#include <QBoxLayout>
#include <QPrinter>
#include <QTimer>

namespace desktop {

using namespace Qt::StringLiterals;

namespace {

constexpr int typingPause = 300; // ms before the preview follows
constexpr double previewDpi = 110;

} // namespace

LedgerDialog::LedgerDialog(const Context &context, LedgerSubject subject, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_entity(*subject.entity)
    , m_choices(new LedgerChoices(context, std::move(subject)))
    , m_delay(new QTimer(this))
    , m_run(context.office)
{
    setWindowTitle(tr("Print the ledger: %1").arg(domain::labelOf(m_entity)));
    resize(1120, 720);
    auto *middle = new QHBoxLayout;
    middle->setContentsMargins(0, 0, 0, 0);
    middle->setSpacing(0);
    middle->addWidget(m_choices);
    middle->addWidget(new Hairline(Qt::Vertical));
    middle->addWidget(makePreview(), 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(middle, 1);
    layout->addWidget(new Hairline(Qt::Horizontal));
    layout->addWidget(makeFoot());
    m_delay->setSingleShot(true);
    m_delay->setInterval(typingPause);
    connect(m_delay, &QTimer::timeout, this, &LedgerDialog::refresh);
    connectRun();
    connect(m_choices, &LedgerChoices::changed, m_delay, qOverload<>(&QTimer::start));
    refresh();
}

QWidget *LedgerDialog::makePreview()
{
    m_picture = new PagePicture;
    m_extent = textLabel(QString(), 9, tokens().text2);
    m_extent->setAlignment(Qt::AlignCenter);
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 6);
    column->addWidget(m_picture, 1);
    column->addWidget(m_extent);
    return right;
}

QWidget *LedgerDialog::makeFoot()
{
    m_state = new StateLabel;
    m_meter = new Meter(4);
    m_meter->setFixedWidth(140);
    m_stop = new Button(tr("Stop"), Button::Link);
    m_print = new Button(Icon::Print, tr("Print…"));
    m_sheet = new Button(tr("Workbook…"));
    m_pdf = new Button(tr("PDF…"), Button::Primary);
    m_pdf->setObjectName(u"pdf"_s);
    auto *close = new Button(tr("Close"));
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(8);
    row->addWidget(m_state, 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_meter, m_stop, m_print, m_sheet, m_pdf, close})
        row->addWidget(widget);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_run.cancel(); });
    connect(m_print, &QPushButton::clicked, this, &LedgerDialog::print);
    connect(m_sheet, &QPushButton::clicked, this, [this] { save(u".xlsx"_s); });
    connect(m_pdf, &QPushButton::clicked, this, [this] { save(u".pdf"_s); });
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    showBusy(false);
    return foot;
}

void LedgerDialog::connectRun()
{
    const app::JobRunner &job = m_run.job();
    connect(&job, &app::JobRunner::started, this, [this] { showBusy(true); });
    connect(&job, &app::JobRunner::finished, this, [this] { showBusy(false); });
    connect(&job, &app::JobRunner::progressed, m_meter, &Meter::setProgress);
    connect(&m_run, &app::LedgerRun::previewed, this, [this](const QImage &page, int pages, qint64 rows) {
        m_picture->setPage(page);
        m_extent->setText(tr("Page 1 of %1 · %2 rows").arg(pages).arg(rows));
        m_state->clear();
    });
    connect(&m_run, &app::LedgerRun::written, this, [this](const QString &path, qint64 rows) {
        m_state->setState(Icon::Done, tr("%1 rows written: %2").arg(rows).arg(path), tokens().ok);
    });
    connect(&m_run, &app::LedgerRun::printed, this, [this](int pages) {
        m_state->setState(Icon::Done, tr("%n page(s) sent to the printer", nullptr, pages), tokens().ok);
    });
    connect(&m_run, &app::LedgerRun::failed, this, [this](const app::Failure &failure) {
        if (failure.isCancelled())
            m_state->setState(Icon::Info, failure.message, tokens().text2);
        else
            m_state->setState(Icon::Error, failure.message, tokens().error);
    });
}

void LedgerDialog::showBusy(bool busy)
{
    m_meter->setVisible(busy);
    m_stop->setVisible(busy);
    m_meter->setProgress(0, 0);
}

void LedgerDialog::refresh()
{
    const app::LedgerRequest request = m_choices->request();
    for (Button *button : {m_print, m_sheet, m_pdf})
        button->setEnabled(!request.columns.isEmpty());
    if (request.columns.isEmpty())
        m_state->setState(Icon::Info, tr("Tick the columns that are to be printed."), tokens().text2);
    else
        m_run.preview(request, previewDpi);
}

void LedgerDialog::save(const QString &ending)
{
    const bool asSheet = ending == u".xlsx"_s;
    const QString path = m_context.dialogs.saveFile(this, windowTitle(), app::ledgerName(m_entity) + ending,
                                                    asSheet ? tr("Workbook (*.xlsx)") : tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    m_delay->stop();
    m_choices->keepSigners();
    m_run.write(m_choices->request(), path.endsWith(ending, Qt::CaseInsensitive) ? path : path + ending);
}

void LedgerDialog::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setFullPage(true);
    printer->setDocName(app::ledgerName(m_entity));
    if (!m_context.dialogs.choosePrinter(this, *printer))
        return;
    m_delay->stop();
    m_choices->keepSigners();
    m_run.print(m_choices->request(), printTarget(printer));
}

void LedgerDialog::done(int result)
{
    m_delay->stop();
    m_run.cancel();
    m_choices->keepSigners(); // also where nothing was printed
    QDialog::done(result);
}

} // namespace desktop
