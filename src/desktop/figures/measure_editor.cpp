#include "desktop/figures/measure_editor.h"

#include "app/record_list_model.h"
#include "desktop/figures/condition_editor.h"
#include "desktop/figures/figure_words.h"
#include "desktop/theme.h"
#include "desktop/widgets/small_widgets.h"
#include "domain/registry.h"

#include <QBoxLayout>

namespace desktop {

using namespace Qt::StringLiterals;
using domain::Kind;
using figures::Measure;

namespace {

constexpr int labelWidth = 84;
constexpr Measure measures[]
    = {Measure::Count, Measure::Sum, Measure::Distinct, Measure::Min, Measure::Max, Measure::Avg};

Measure measureOf(const ComboBox &box) { return static_cast<Measure>(box.currentData().toInt()); }

} // namespace

QLayout *formRow(const QString &label, QWidget *editor)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    auto *name = textLabel(label, 10, tokens().text2);
    name->setFixedWidth(labelWidth);
    name->setMinimumHeight(fieldHeight);
    name->setBuddy(editor);
    row->addWidget(name, 0, Qt::AlignTop);
    row->addWidget(editor, 1);
    return row;
}

MeasureEditor::MeasureEditor(QWidget *parent)
    : QWidget(parent)
    , m_ledger(new ComboBox)
    , m_measure(new ComboBox)
    , m_field(new ComboBox)
    , m_conditions(new ConditionEditor)
{
    for (const domain::Entity *entity : domain::allEntities())
        m_ledger->addItem(domain::labelOf(*entity), entity->name());
    for (const Measure measure : measures)
        m_measure->addItem(measureLabel(measure), static_cast<int>(measure));
    m_ledger->setAccessibleName(tr("Ledger"));
    m_measure->setAccessibleName(tr("What is computed"));
    m_field->setAccessibleName(tr("Field"));
    auto *computed = new QWidget;
    auto *row = new QHBoxLayout(computed);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_measure);
    row->addWidget(m_field, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(formRow(tr("Ledger"), m_ledger));
    layout->addLayout(formRow(tr("Compute"), computed));
    layout->addLayout(formRow(tr("Conditions"), m_conditions));
    connect(m_ledger, &QComboBox::currentIndexChanged, this, [this] {
        chooseLedger();
        Q_EMIT ledgerChanged();
        Q_EMIT changed();
    });
    connect(m_measure, &QComboBox::currentIndexChanged, this, [this] {
        fillFields(m_field->currentData().toString());
        Q_EMIT changed();
    });
    connect(m_field, &QComboBox::currentIndexChanged, this, &MeasureEditor::changed);
    connect(m_conditions, &ConditionEditor::changed, this, &MeasureEditor::changed);
    chooseLedger();
}

const domain::Entity &MeasureEditor::entity() const { return *domain::findEntity(m_ledger->currentData().toString()); }

void MeasureEditor::chooseLedger()
{
    m_conditions->setEntity(entity());
    fillFields({});
}

void MeasureEditor::fillFields(const QString &path)
{
    const QSignalBlocker quiet(m_field);
    m_field->clear();
    const Measure measure = measureOf(*m_measure);
    m_field->setVisible(measure != Measure::Count);
    if (measure == Measure::Count)
        return;
    const auto addFields = [&](const domain::Entity &entity, const QString &words, const QString &prefix) {
        for (const domain::Field *field : entity.fields)
            if (measure == Measure::Distinct ? field->options.format != domain::Format::Multiline
                                             : app::isNumeric(*field))
                m_field->addItem(words + domain::labelOf(entity, *field), prefix + field->name());
    };
    addFields(entity(), {}, {});
    for (const domain::Field *field : entity().fields)
        if (field->kind == Kind::Reference && field->options.target)
            addFields(*field->options.target, domain::labelOf(entity(), *field) + u" · "_s,
                      QString::fromLatin1(field->options.path) + u'.');
    m_field->setCurrentIndex(qMax(0, m_field->findData(path)));
}

void MeasureEditor::show(const figures::Definition &leaf)
{
    const QSignalBlocker quiet(this);
    const QSignalBlocker quietLedger(m_ledger);
    const QSignalBlocker quietMeasure(m_measure);
    m_ledger->setCurrentIndex(m_ledger->findData(leaf.entity->name()));
    m_measure->setCurrentIndex(m_measure->findData(static_cast<int>(leaf.measure)));
    m_conditions->setEntity(*leaf.entity);
    fillFields(leaf.field);
    m_conditions->setFilter(leaf.filter);
}

QString MeasureEditor::read(figures::Definition &leaf) const
{
    leaf.entity = &entity();
    leaf.measure = measureOf(*m_measure);
    leaf.field = leaf.measure == Measure::Count ? QString() : m_field->currentData().toString();
    domain::ParsedFilter parsed = m_conditions->filter();
    leaf.filter = std::move(parsed.filter);
    return parsed.error;
}

} // namespace desktop
