#include "desktop/plan/target_panel.h"

#include "desktop/plan/board_model.h"
#include "desktop/plan/part_strip.h"
#include "desktop/start/target_model.h"
#include "desktop/theme.h"
#include "desktop/widgets/button.h"
#include "desktop/widgets/small_widgets.h"
#include "domain/value_text.h"
#include "figures/target_words.h"

#include <QBoxLayout>
#include <QPlainTextEdit>
#include <QScrollArea>

namespace desktop {

using namespace Qt::StringLiterals;
using figures::TargetResult;

namespace {

constexpr qsizetype mostUnits = 40;

QLabel *wrapped(double points, const QColor &colour, bool bold = false)
{
    QLabel *label = textLabel({}, points, colour, bold);
    label->setWordWrap(true);
    return label;
}

QString exactText(const figures::Exact &value) { return domain::scaledText(value.value, value.scale); }

} // namespace

TargetPanel::TargetPanel(QWidget *parent)
    : QWidget(parent)
    , m_inside(new FilledPage(tokens().base))
    , m_wording(wrapped(12, tokens().text, true))
    , m_about(wrapped(9, tokens().text2))
    , m_numbers(wrapped(10, tokens().text))
    , m_partsTitle(textLabel(tr("Months and units"), 9, tokens().text2, true))
    , m_linksTitle(textLabel(tr("Fulfilled by"), 9, tokens().text2, true))
    , m_changed(wrapped(9, tokens().text2))
    , m_reasonTitle(textLabel(tr("Why not reached"), 9, tokens().text2, true))
    , m_state(new StateLabel)
    , m_next(wrapped(10, tokens().text))
    , m_rows(new Button(tr("Open the records behind it"), Button::Link))
    , m_lacking(new Button(tr("Open those that are lacking"), Button::Link))
    , m_save(new Button(tr("Save the reason")))
    , m_parts(new PartStrip)
    , m_unitColumn(new QVBoxLayout)
    , m_linkColumn(new QVBoxLayout)
    , m_reason(new QPlainTextEdit)
{
    setFill(this, tokens().base);
    m_numbers->setTextFormat(Qt::RichText);
    m_reason->setAccessibleName(tr("Why not reached"));
    m_reason->setPlaceholderText(tr("What stood in the way; next year's plan begins with it."));
    m_reason->setFixedHeight(92);
    m_reason->setTabChangesFocus(true);
    for (QVBoxLayout *column : {m_unitColumn, m_linkColumn}) {
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
    }
    auto *column = new QVBoxLayout(m_inside);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(6);
    column->addWidget(m_wording);
    column->addWidget(m_about);
    column->addSpacing(4);
    column->addWidget(m_state);
    column->addWidget(m_next);
    column->addSpacing(4);
    column->addWidget(m_numbers);
    column->addWidget(m_rows, 0, Qt::AlignLeft);
    column->addWidget(m_lacking, 0, Qt::AlignLeft);
    column->addWidget(m_partsTitle);
    column->addWidget(m_parts);
    column->addLayout(m_unitColumn);
    column->addWidget(m_linksTitle);
    column->addLayout(m_linkColumn);
    column->addWidget(m_changed);
    column->addWidget(m_reasonTitle);
    column->addWidget(m_reason);
    column->addWidget(m_save, 0, Qt::AlignRight);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    connect(m_rows, &QPushButton::clicked, this, &TargetPanel::rowsWanted);
    connect(m_lacking, &QPushButton::clicked, this, &TargetPanel::lackingWanted);
    connect(m_parts, &PartStrip::chosen, this, &TargetPanel::partWanted);
    connect(m_reason, &QPlainTextEdit::textChanged, this,
            [this] { m_save->setEnabled(m_reason->toPlainText().trimmed() != m_target.reason); });
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT reasonGiven(m_target.id, m_reason->toPlainText()); });
    clear();
}

bool TargetPanel::hasTyped() const
{
    return !m_inside->isHidden() && !m_reason->isHidden() && m_reason->toPlainText().trimmed() != m_target.reason;
}

void TargetPanel::dropTyped() { m_reason->setPlainText(m_target.reason); }

void TargetPanel::clear() { m_inside->hide(); }

QString TargetPanel::nextText() const { return m_next->text(); }

void TargetPanel::show(const TargetResult &target, QDate today)
{
    const bool typing = target.id == m_target.id && hasTyped() && target.reason == m_target.reason;
    m_target = target;
    m_inside->show();
    m_wording->setText(target.wording);
    QStringList about{target.number};
    about << target.workArea << responsibleOf(target)
          << (target.assignedBy.isEmpty() ? QString() : tr("assigned by %1").arg(target.assignedBy));
    about.removeAll({});
    m_about->setText(about.join(u" · "_s));
    const StandingLook look = lookOf(target.state);
    m_state->setState(look.icon, figures::stateWord(target), look.colour);
    m_next->setText(figures::nextStep(target, today));
    m_next->setVisible(!m_next->text().isEmpty());
    showNumbers();
    showParts();
    showLinks();
    const bool asked = target.state == figures::TargetState::Missed || !target.reason.isEmpty();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_reasonTitle, m_reason, m_save})
        widget->setVisible(asked);
    if (!typing)
        m_reason->setPlainText(target.reason);
    m_save->setEnabled(m_reason->toPlainText().trimmed() != target.reason);
}

void TargetPanel::showNumbers()
{
    QStringList lines;
    const auto add = [&](const QString &words, const QString &value) {
        if (!value.isEmpty())
            lines << statText(words, value.toHtmlEscaped());
    };
    add(tr("Wanted"), wantedText(m_target));
    if (m_target.least)
        add(tr("in each at least"), exactText(*m_target.least) + m_target.unit);
    QString actual = actualText(m_target);
    if (m_target.numerator && m_target.denominator && !actual.isEmpty())
        actual += u" (%1/%2)"_s.arg(exactText(*m_target.numerator), exactText(*m_target.denominator));
    add(tr("So far"), actual);
    if (m_target.base)
        add(tr("Base"), exactText(*m_target.base) + m_target.unit);
    add(tr("Due"), m_target.due.toString(Qt::ISODate));
    m_numbers->setText(lines.join(u"<br>"_s));
    m_rows->setVisible(!m_target.expression.isEmpty() && m_target.count > 0);
    m_lacking->setVisible(m_target.shape == figures::TargetShape::Ratio && m_target.numerator && m_target.denominator
                          && m_target.reached < 1000
                          && figures::compared(*m_target.numerator, *m_target.denominator) < 0);
    QStringList changed;
    if (m_target.movedFrom.isValid())
        changed << tr("Moved from %1").arg(m_target.movedFrom.toString(Qt::ISODate));
    if (!m_target.changeReason.isEmpty())
        changed << m_target.changeReason;
    m_changed->setText(changed.join(u" · "_s));
    m_changed->setVisible(!changed.isEmpty());
}

void TargetPanel::addButton(QVBoxLayout *column, const QString &text, const std::function<void()> &chosen)
{
    auto *button = new Button(text, Button::Link);
    column->addWidget(button, 0, Qt::AlignLeft);
    connect(button, &QPushButton::clicked, this, chosen);
    m_buttons << button;
}

void TargetPanel::showParts()
{
    qDeleteAll(m_buttons);
    m_buttons.clear();
    const bool months = !m_target.unitsAreParts && !m_target.parts.isEmpty();
    m_parts->show(months ? m_target.parts : QList<figures::TargetPart>(), m_target.unit.section(u'/', 0, 0));
    m_partsTitle->setVisible(!m_target.parts.isEmpty());
    if (!m_target.unitsAreParts)
        return;
    const auto missing = figures::missingParts(m_target);
    m_partsTitle->setText(missing.isEmpty() ? tr("all %n unit(s)", nullptr, static_cast<int>(m_target.parts.size()))
                                            : tr("%n unit(s) short", nullptr, static_cast<int>(missing.size())));
    for (const figures::TargetPart &part : missing.mid(0, mostUnits))
        addButton(m_unitColumn, partText(part, m_target.unit.section(u'/', 0, 0)), [this, part] {
            if (part.ledger && part.unit != 0)
                Q_EMIT recordWanted(*part.ledger, part.unit);
        });
}

void TargetPanel::showLinks()
{
    m_linksTitle->setVisible(!m_target.links.isEmpty());
    for (const figures::TargetLink &link : std::as_const(m_target.links)) {
        const QString day = link.date.isNull() ? QString() : link.date.toIso() + u' ';
        const QString open = link.counts ? QString() : u" · "_s + (link.entity ? tr("not yet") : tr("not found"));
        addButton(m_linkColumn, day + link.text + open, [this, link] {
            if (link.entity)
                Q_EMIT recordWanted(*link.entity, link.id);
        });
        if (link.entity)
            addButton(m_linkColumn, tr("take off the link"),
                      [this, link] { Q_EMIT unlinkWanted(*link.entity, link.id); });
    }
}

} // namespace desktop
