#include "desktop/record/changed_elsewhere.h"

#include "desktop/list/compare_table.h"
#include "desktop/theme.h"
#include "desktop/widgets/button.h"
#include "desktop/widgets/small_widgets.h"

#include <QBoxLayout>
#include <QLocale>
#include <algorithm>

namespace desktop {

using namespace Qt::StringLiterals;

namespace {

bool holds(const std::vector<const domain::Field *> &fields, const domain::Field *field)
{
    return std::ranges::find(fields, field) != fields.end();
}

} // namespace

ChangedElsewhere::ChangedElsewhere(QWidget *parent)
    : QWidget(parent)
    , m_text(textLabel({}, 9, tokens().warn))
    , m_reload(new Button(Icon::Refresh, tr("Reload"), Button::Flat))
    , m_compare(new Button(Icon::List, tr("Compare"), Button::Flat))
{
    setFill(this, tokens().warnTint);
    m_text->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(4);
    buttons->addWidget(m_reload);
    buttons->addWidget(m_compare);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 6, 12, 4);
    layout->setSpacing(2);
    layout->addWidget(m_text);
    layout->addLayout(buttons);
    connect(m_reload, &QPushButton::clicked, this, &ChangedElsewhere::reloadWanted);
    connect(m_compare, &QPushButton::clicked, this, &ChangedElsewhere::compareWanted);
    hide();
}

QString ChangedElsewhere::text() const { return m_text->text(); }

void ChangedElsewhere::show(const std::optional<domain::Record> &stored, int changes)
{
    if (!stored)
        m_text->setText(tr("This record is not there any more: it was taken out elsewhere while you typed."));
    else if (!stored->archivedAt.isNull())
        m_text->setText(
            tr("This record went to the trash elsewhere while you typed. Reloading drops your %n change(s).", nullptr,
               changes));
    else
        m_text->setText(
            tr("This record was changed elsewhere at %1 while you typed. Reloading drops your %n change(s); "
               "comparing lets you choose field by field.",
               nullptr, changes)
                .arg(stored->updatedAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s)));
    m_reload->setVisible(stored.has_value());
    m_compare->setVisible(stored && stored->archivedAt.isNull());
    setVisible(true);
}

SidesDialog::SidesDialog(const domain::Record &before, const domain::Record &mine, const domain::Record &theirs,
                         QWidget *parent)
    : QDialog(parent)
    , m_differing(mine.differences(theirs))
    , m_table(new CompareTable)
{
    setWindowTitle(tr("Two versions of %1").arg(theirs.title()));
    resize(760, 480);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setRecords(mine, theirs, tr("Yours, not saved"), tr("Saved elsewhere"), true);
    const std::vector<const domain::Field *> typed = mine.differences(before);
    std::vector<const domain::Field *> onlyTheirs;
    QStringList both;
    for (const domain::Field *field : m_differing) {
        if (!holds(typed, field))
            onlyTheirs.push_back(field);
        else if (holds(theirs.differences(before), field))
            both << domain::labelOf(mine.entity(), *field);
    }
    m_table->setTaken(onlyTheirs);
    auto *state = new StateLabel;
    if (both.isEmpty())
        state->setState(Icon::Done, tr("No field was changed on both sides."), tokens().ok);
    else
        state->setState(Icon::Warning, tr("Changed on both sides: %1").arg(both.join(u'、')), tokens().warn);
    state->setToolTip(both.join(u'、'));
    auto *hint = textLabel(tr("Click the value that is to stand. Nothing is saved yet."), 9, tokens().text2);
    auto *cancel = new Button(tr("Cancel"));
    auto *take = new Button(Icon::Check, tr("Go on with these"), Button::Primary);
    take->setObjectName(u"take"_s);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(16, 10, 16, 8);
    head->setSpacing(4);
    head->addWidget(state);
    head->addWidget(hint);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(12, 8, 12, 8);
    foot->setSpacing(8);
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(take);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(new Hairline(Qt::Horizontal));
    layout->addWidget(m_table, 1);
    layout->addWidget(new Hairline(Qt::Horizontal));
    layout->addLayout(foot);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(take, &QPushButton::clicked, this, &QDialog::accept);
}

std::vector<const domain::Field *> SidesDialog::kept() const
{
    const std::vector<const domain::Field *> taken = m_table->taken();
    std::vector<const domain::Field *> mine;
    for (const domain::Field *field : m_differing)
        if (!holds(taken, field))
            mine.push_back(field);
    return mine;
}

} // namespace desktop
