#include "desktop/backup/restore_dialog.h"

#include "app/office_history.h"
#include "desktop/backup/copy_words.h"
#include "desktop/history/operations_model.h"
#include "desktop/theme.h"
#include "desktop/widgets/button.h"
#include "desktop/widgets/record_table.h"
#include "desktop/widgets/small_widgets.h"
#include "domain/registry.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QFileInfo>
#include <QLocale>
#include <QScrollArea>
#include <QTableWidget>
#include <algorithm>

namespace desktop {

using namespace Qt::StringLiterals;

namespace {

using Present = storage::Comparison::Present;

constexpr int columnWidths[] = {190, 100, 100};
constexpr int lostHeight = 150;

QString momentOf(const storage::InspectedCopy &copy)
{
    return officeTime(copy.seal ? copy.seal->madeAt : copy.contents.last.at).toString(u"yyyy-MM-dd HH:mm"_s);
}

} // namespace

RestoreDialog::RestoreDialog(const QString &officePath, const QString &copy, app::Office *office, QWidget *parent)
    : QDialog(parent)
    , m_office(office)
    , m_title(textLabel(tr("Restore from a copy"), 14, tokens().text, true))
    , m_about(textLabel(QFileInfo(copy).fileName(), 10, tokens().text2))
    , m_state(new StateLabel)
    , m_meter(new Meter(4))
    , m_found(new QWidget)
    , m_table(new QTableWidget)
    , m_lostArea(nullptr)
    , m_lost(textLabel({}, 10, tokens().text))
    , m_note(textLabel({}, 9, tokens().text2))
    , m_other(new QCheckBox(tr("I know that it is a copy of another office")))
    , m_restore(new Button(Icon::Undo, tr("Restore"), Button::Primary))
{
    m_choice.officePath = officePath;
    setWindowTitle(tr("Restore from a copy"));
    resize(660, 620);
    m_about->setWordWrap(true);
    m_lost->setWordWrap(true);
    m_lost->setTextFormat(Qt::RichText);
    m_lost->setAlignment(Qt::AlignTop);
    m_note->setWordWrap(true);
    showAsList(*m_table, {tr("Ledger"), tr("Now"), tr("In the copy"), tr("After restoring")}, columnWidths);
    for (int column = 1; column < m_table->columnCount(); ++column)
        m_table->model()->setHeaderData(column, Qt::Horizontal, int(Qt::AlignRight | Qt::AlignVCenter),
                                        Qt::TextAlignmentRole);
    m_table->setAccessibleName(tr("What is in the copy against now"));
    auto *inside = new FilledPage(tokens().base);
    auto *insideColumn = new QVBoxLayout(inside);
    insideColumn->setContentsMargins(0, 0, 0, 0);
    insideColumn->addWidget(m_lost);
    insideColumn->addStretch();
    m_lostArea = scrolled(inside);
    auto *found = new QVBoxLayout(m_found);
    found->setContentsMargins(0, 0, 0, 0);
    found->setSpacing(10);
    found->addWidget(m_table, 1);
    found->addWidget(m_lostArea);
    found->addWidget(m_note);
    found->addWidget(m_other);
    auto *cancel = new Button(tr("Cancel"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_restore);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(10);
    layout->addWidget(m_title);
    layout->addWidget(m_about);
    layout->addWidget(m_state);
    layout->addWidget(m_meter);
    layout->addWidget(m_found, 1);
    layout->addStretch();
    layout->addLayout(buttons);
    m_found->hide();
    m_other->hide();
    m_restore->setEnabled(false);
    cancel->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_restore, &QPushButton::clicked, this, &RestoreDialog::decide);
    connect(m_other, &QCheckBox::toggled, m_restore, &QWidget::setEnabled);
    connect(&m_worker, &app::Worker::progressed, m_meter, &Meter::setProgress);
    m_state->setState(Icon::Clock, tr("Reading and checking the copy…"), tokens().text2);
    auto comparison = std::make_shared<storage::Comparison>();
    m_worker.start(
        tr("Reading the copy"),
        [copy, officePath, comparison](const domain::Progress &progress) {
            *comparison = storage::compareWithOffice(copy, officePath, progress);
        },
        [this, comparison](const std::optional<app::Failure> &failure) {
            m_ready = true;
            m_meter->hide();
            m_choice.comparison = *comparison;
            m_problem = failure ? failure->message : QString();
            if (failure)
                m_state->setState(Icon::Error, failure->message, tokens().error);
            else
                compared();
        });
}

QString RestoreDialog::filter() { return tr("Copies (*.uhall-backup);;Office database (*.uhall);;All files (*)"); }

QString RestoreDialog::lostText() const { return m_lost->text(); }
QString RestoreDialog::noteText() const { return m_note->text(); }

void RestoreDialog::compared()
{
    const storage::Comparison &comparison = m_choice.comparison;
    const storage::InspectedCopy &copy = comparison.copy;
    m_about->setText(tr("“%1”, copied %2: %3 records")
                         .arg(copy.contents.name.isEmpty() ? QFileInfo(copy.path).fileName() : copy.contents.name,
                              momentOf(copy), QLocale().toString(copy.contents.records())));
    if (comparison.isOtherOffice)
        m_state->setState(
            Icon::Warning,
            tr("This is a copy of another office: %1, not %2.").arg(copy.contents.name, comparison.office.name),
            tokens().warn);
    else if (comparison.present == Present::Damaged)
        m_state->setState(Icon::Warning, tr("The present file is damaged and cannot be read."), tokens().warn);
    else if (comparison.present == Present::Missing)
        m_state->setState(Icon::Info, tr("There is no file of the office at its place now."), tokens().info);
    else
        m_state->setState(Icon::Done, tr("The copy is whole: every byte of it was checked just now."), tokens().ok);
    showLedgers();
    m_lost->setText(lostHtml());
    m_lostArea->setFixedHeight(comparison.lostOperations == 0 ? m_lost->sizeHint().height() : lostHeight);
    m_note->setText(notes().join(u'\n'));
    m_other->setVisible(comparison.isOtherOffice);
    m_restore->setEnabled(!comparison.isOtherOffice);
    m_found->show();
}

void RestoreDialog::showLedgers()
{
    const storage::Comparison &comparison = m_choice.comparison;
    const bool readable = comparison.present == Present::Readable;
    QList<const domain::Entity *> shown;
    for (const domain::Entity *entity : domain::allEntities())
        if (comparison.office.ledgers.value(entity->name()) != storage::LedgerCount()
            || comparison.copy.contents.ledgers.value(entity->name()) != storage::LedgerCount())
            shown << entity;
    const auto change = [&](const domain::Entity *entity) {
        return comparison.copy.contents.ledgers.value(entity->name()).living
            - comparison.office.ledgers.value(entity->name()).living;
    };
    std::ranges::stable_partition(shown, [&](const domain::Entity *entity) { return readable && change(entity) != 0; });
    const QLocale locale;
    m_table->setRowCount(static_cast<int>(shown.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const domain::Entity *entity = shown[row];
        const qint64 more = change(entity);
        const QString after = !readable ? QString()
            : more == 0                 ? tr("as many")
            : more > 0                  ? tr("%1 more").arg(locale.toString(more))
                                        : tr("%1 fewer").arg(locale.toString(-more));
        const QStringList texts{domain::labelOf(*entity),
                                readable ? locale.toString(comparison.office.ledgers.value(entity->name()).living)
                                         : u"—"_s,
                                locale.toString(comparison.copy.contents.ledgers.value(entity->name()).living), after};
        for (int column = 0; column < texts.size(); ++column) {
            auto *item = new QTableWidgetItem(texts[column]);
            if (column > 0)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            if (column == texts.size() - 1)
                item->setForeground(more < 0 ? tokens().warn : tokens().text2);
            m_table->setItem(row, column, item);
        }
    }
}

QString RestoreDialog::lostHtml() const
{
    const storage::Comparison &comparison = m_choice.comparison;
    if (comparison.present != Present::Readable)
        return {};
    if (comparison.lostOperations == 0)
        return tr("Nothing was done in the office since the copy was made.");
    QStringList lines;
    for (const storage::LostOperation &lost : comparison.newestLost) {
        QString sentence;
        // What the office cannot tell any more is still counted above.
        if (m_office)
            app::attempt("history line", [&] { sentence = app::historyLine(m_office->session(), lost.id).sentence; });
        if (sentence.isEmpty())
            sentence = lost.label.isEmpty() ? tr("No. %1").arg(lost.id) : lost.label;
        lines << u"<span style='color:%1'>%2 %3</span>&nbsp; %4"_s.arg(
            tokens().text2.name(), officeTime(lost.at).toString(u"MM-dd HH:mm"_s),
            app::shownOperator(lost.operatorName).toHtmlEscaped(), sentence.toHtmlEscaped());
    }
    const qint64 more = comparison.lostOperations - comparison.newestLost.size();
    if (more > 0)
        lines << tr("and %1 earlier ones").arg(QLocale().toString(more));
    return u"<b>%1</b><br>%2"_s.arg(tr("Done since the copy was made, and gone after restoring (%1):")
                                        .arg(QLocale().toString(comparison.lostOperations)),
                                    lines.join(u"<br>"_s));
}

QStringList RestoreDialog::notes() const
{
    QStringList notes;
    if (m_choice.comparison.copy.isOlder)
        notes << tr("The copy was made by an earlier version of this program and will be upgraded.");
    if (m_choice.comparison.present != Present::Missing)
        notes << tr("The present file is not deleted: it stays beside the office under another name, and can be put "
                    "back the same way.");
    if (m_office)
        notes << tr("The window closes for a moment and opens again.");
    return notes;
}

void RestoreDialog::decide()
{
    m_choice.otherOffice = m_other->isChecked();
    accept();
    Q_EMIT decided(m_choice);
}

} // namespace desktop
