#include "desktop/history/operation_panel.h"

#include "desktop/history/operations_model.h"
#include "desktop/theme.h"
#include "desktop/widgets/button.h"
#include "desktop/widgets/small_widgets.h"
#include "domain/registry.h"

#include <QBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <algorithm>

namespace desktop {

using namespace Qt::StringLiterals;

namespace {

QLabel *wrapped(double points, const QColor &colour, bool bold = false)
{
    QLabel *label = wrappedLabel(points, colour, bold);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::LinksAccessibleByMouse
                                   | Qt::LinksAccessibleByKeyboard);
    return label;
}

QString quiet(const QString &text) { return u"<span style='color:%1'>%2</span>"_s.arg(tokens().text2.name(), text); }

QString valueHtml(const QString &value)
{
    constexpr qsizetype longest = 300;
    if (value.isEmpty())
        return quiet(OperationPanel::tr("empty"));
    const QString text = value.size() > longest ? value.left(longest) + u'…' : value;
    return text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

QString changeHtml(const app::FieldChange &change, bool isNew)
{
    const QString label = quiet(change.label.toHtmlEscaped());
    return isNew ? u"%1&nbsp; %2"_s.arg(label, valueHtml(change.after))
                 : u"%1&nbsp; %2 → %3"_s.arg(label, valueHtml(change.before), valueHtml(change.after));
}

QString actionHeading(const app::ChangedLedger &ledger)
{
    const QString counted = app::countedRecords(*ledger.entity, ledger.count);
    switch (ledger.action) {
    case app::ChangeAction::Insert:
        return OperationPanel::tr("Added: %1").arg(counted);
    case app::ChangeAction::Update:
        return OperationPanel::tr("Changed: %1").arg(counted);
    case app::ChangeAction::Archive:
        return OperationPanel::tr("To the trash: %1").arg(counted);
    case app::ChangeAction::Restore:
        return OperationPanel::tr("Out of the trash: %1").arg(counted);
    case app::ChangeAction::Erase:
        break;
    }
    return OperationPanel::tr("Taken out: %1").arg(counted);
}

QString recordHtml(const domain::Entity &entity, const app::ChangedRecord &record, bool isNew)
{
    const QString name
        = (record.title.isEmpty() ? u"%1 #%2"_s.arg(domain::labelOf(entity)).arg(record.id) : record.title)
              .toHtmlEscaped();
    QStringList lines{record.isThere ? u"<a href='%1/%2' style='color:%3'>%4</a>"_s.arg(entity.name())
                                           .arg(record.id)
                                           .arg(tokens().info.name(), name)
                                     : name};
    for (const app::FieldChange &change : record.fields)
        lines << changeHtml(change, isNew);
    return lines.join(u"<br>"_s);
}

QString detailsHtml(const app::OperationDetails &details)
{
    QStringList parts;
    for (const app::ChangedLedger &ledger : details.ledgers) {
        parts << u"<p style='margin-top:8px;margin-bottom:2px'><b>%1</b></p>"_s.arg(
            actionHeading(ledger).toHtmlEscaped());
        for (const app::ChangedRecord &record : ledger.records)
            parts << u"<p style='margin-top:0;margin-bottom:6px'>%1</p>"_s.arg(
                recordHtml(*ledger.entity, record, ledger.action == app::ChangeAction::Insert));
        if (const qint64 more = ledger.count - ledger.records.size(); more > 0)
            parts << u"<p>%1</p>"_s.arg(
                quiet(OperationPanel::tr("and %1 more").arg(QLocale().toString(more)).toHtmlEscaped()));
    }
    for (const app::ChangedText &text : details.texts)
        parts << u"<p style='margin-top:8px'>%1</p>"_s.arg(
            text.change.label.isEmpty() ? text.words.toHtmlEscaped() : changeHtml(text.change, false));
    return parts.join(QString());
}

} // namespace

OperationPanel::OperationPanel(QWidget *parent)
    : QWidget(parent)
    , m_inside(new FilledPage(tokens().base))
    , m_sentence(wrapped(12, tokens().text, true))
    , m_about(wrapped(9, tokens().text2))
    , m_reason(wrapped(9, tokens().text2))
    , m_changes(wrapped(10, tokens().text))
    , m_undo(new Button(Icon::Undo, {}))
    , m_records(new Button(tr("Show these records"), Button::Link))
{
    setFill(this, tokens().base);
    m_sentence->setTextFormat(Qt::PlainText);
    m_reason->setTextFormat(Qt::PlainText);
    m_changes->setTextFormat(Qt::RichText);
    m_changes->setOpenExternalLinks(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_undo);
    buttons->addWidget(m_records);
    buttons->addStretch();
    auto *column = new QVBoxLayout(m_inside);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(6);
    column->addWidget(m_sentence);
    column->addWidget(m_about);
    column->addWidget(m_reason);
    column->addLayout(buttons);
    column->addWidget(m_changes);
    column->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scrolled(m_inside));
    connect(m_undo, &QPushButton::clicked, this, &OperationPanel::undoWanted);
    connect(m_records, &QPushButton::clicked, this, &OperationPanel::recordsWanted);
    connect(m_changes, &QLabel::linkActivated, this, &OperationPanel::follow);
    clear();
}

void OperationPanel::clear()
{
    m_operation = 0;
    m_inside->hide();
}

QString OperationPanel::reasonText() const { return m_reason->isHidden() ? QString() : m_reason->text(); }
QString OperationPanel::changesText() const { return m_changes->text(); }

void OperationPanel::show(const app::HistoryLine &line, const app::OperationDetails &details)
{
    m_operation = line.operation.id;
    m_inside->show();
    m_sentence->setText(line.sentence);
    m_about->setText(QStringList{
        app::shownOperator(line.operation.operatorName), officeTime(line.operation.at).toString(u"yyyy-MM-dd HH:mm"_s),
        tr("%1 records").arg(QLocale().toString(line.records)), tr("No. %1").arg(line.operation.id)}
                         .join(u" · "_s));
    m_reason->setText(line.reasons.join(u'\n'));
    m_reason->setVisible(!line.reasons.isEmpty());
    setColour(m_reason, line.isUndone && line.operation.undoes == 0 ? tokens().text2 : tokens().warn);
    m_undo->setVisible(line.isUndoable);
    m_undo->setText(line.isUndone ? tr("Redo") : tr("Undo"));
    m_records->setVisible(std::ranges::any_of(details.ledgers, [](const app::ChangedLedger &ledger) {
        return std::ranges::any_of(ledger.records, &app::ChangedRecord::isThere);
    }));
    m_changes->setText(detailsHtml(details));
}

void OperationPanel::follow(const QString &link)
{
    if (const domain::Entity *entity = domain::findEntity(link.section(u'/', 0, 0)))
        Q_EMIT recordWanted(*entity, link.section(u'/', 1).toLongLong());
}

} // namespace desktop
