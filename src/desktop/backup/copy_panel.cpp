#include "desktop/backup/copy_panel.h"

#include "desktop/backup/copy_words.h"
#include "desktop/history/operations_model.h"
#include "desktop/theme.h"
#include "desktop/widgets/button.h"
#include "desktop/widgets/small_widgets.h"
#include "domain/registry.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QLocale>
#include <QScrollArea>

namespace desktop {

using namespace Qt::StringLiterals;

namespace {

/// Only ledgers that hold something.
QString ledgersHtml(const storage::OfficeContents &contents)
{
    const QLocale locale;
    QStringList rows;
    for (const domain::Entity *entity : domain::allEntities()) {
        const storage::LedgerCount count = contents.ledgers.value(entity->name());
        if (count == storage::LedgerCount())
            continue;
        const QString trash
            = count.archived == 0 ? QString() : CopyPanel::tr("in the trash %1").arg(locale.toString(count.archived));
        rows << u"<tr><td style='padding-right:16px'>%1</td><td align='right' style='padding-right:12px'>%2</td>"
                "<td style='color:%3'>%4</td></tr>"_s.arg(domain::labelOf(*entity).toHtmlEscaped(),
                                                          locale.toString(count.living), tokens().text2.name(), trash);
    }
    return rows.isEmpty() ? CopyPanel::tr("There is not one record in it.")
                          : u"<table cellspacing='3'>%1</table>"_s.arg(rows.join(QString()));
}

} // namespace

CopyPanel::CopyPanel(QWidget *parent)
    : QWidget(parent)
    , m_inside(new FilledPage(tokens().base))
    , m_title(wrappedLabel(12, tokens().text, true))
    , m_about(wrappedLabel(9, tokens().text2))
    , m_state(wrappedLabel(9, tokens().text2))
    , m_details(textLabel({}, 10, tokens().text))
    , m_rehearse(new Button(Icon::Check, tr("Try it")))
    , m_restore(new Button(Icon::Undo, tr("Restore…")))
    , m_open(new Button(tr("Open folder"), Button::Link))
{
    setFill(this, tokens().base);
    for (QLabel *label : {m_title, m_about, m_state})
        label->setTextFormat(Qt::PlainText);
    m_details->setTextFormat(Qt::RichText);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_rehearse->setToolTip(
        tr("Opens the copy in a scratch place, checks and counts everything, and throws that away."));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_restore);
    buttons->addWidget(m_rehearse);
    buttons->addWidget(m_open);
    buttons->addStretch();
    auto *column = new QVBoxLayout(m_inside);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(6);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_about, m_state})
        column->addWidget(widget);
    column->addLayout(buttons);
    column->addWidget(m_details);
    column->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scrolled(m_inside));
    connect(m_rehearse, &QPushButton::clicked, this, &CopyPanel::rehearseWanted);
    connect(m_restore, &QPushButton::clicked, this, &CopyPanel::restoreWanted);
    connect(m_open, &QPushButton::clicked, this, &CopyPanel::folderWanted);
    clear();
}

void CopyPanel::clear()
{
    m_path.clear();
    m_inside->hide();
}

void CopyPanel::setBusy(bool busy)
{
    m_rehearse->setEnabled(!busy);
    m_restore->setEnabled(!busy);
}

QString CopyPanel::detailsText() const { return m_details->text(); }

void CopyPanel::show(const app::ListedCopy &copy, QDate today)
{
    m_path = copy.path;
    m_inside->show();
    m_title->setText(tr("Copy of %1").arg(officeTime(copy.madeAt()).toString(u"yyyy-MM-dd HH:mm"_s)));
    QStringList about{reasonText(copy), sizeText(copy.bytes), QFileInfo(copy.path).fileName()};
    if (copy.seal)
        about.insert(1, tr("%1 records").arg(QLocale().toString(copy.seal->contents.records())));
    m_about->setText(about.join(u" · "_s));
    const CopyState state = stateOf(copy, today);
    m_state->setText(state.text + u'\n' + state.details);
    setColour(m_state, state.colour);
    m_details->setText(copy.seal ? ledgersHtml(copy.seal->contents) : QString());
}

} // namespace desktop
