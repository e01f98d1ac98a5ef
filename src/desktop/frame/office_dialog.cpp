#include "desktop/frame/office_dialog.h"

#include "desktop/theme.h"
#include "desktop/widgets/button.h"
#include "desktop/widgets/small_widgets.h"

#include <QFormLayout>
#include <QLineEdit>

namespace desktop {

using namespace Qt::StringLiterals;

OfficeDialog::OfficeDialog(const Context &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_issue(new StateLabel)
{
    setWindowTitle(tr("About this office"));
    app::OfficeProfile known;
    guarded(context, this, "profile", [&] { known = context.office.profile(); });
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(6);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_fullName = addLine(form, tr("Full name *"), known.fullName, u"云溪街道总工会"_s);
    m_shortForm = addLine(form, tr("Short form"), known.shortForm, u"我街道"_s);
    m_higherUnion = addLine(form, tr("Higher union"), known.higherUnion, u"区总工会"_s);
    m_party = addLine(form, tr("Party organisation"), known.partyOrganisation, u"街道党工委"_s);
    m_signature = addLine(form, tr("Signed as"), known.signatureName, tr("the full name, if left empty"));
    m_chair = addLine(form, tr("Chair"), known.chair, {});
    m_level = new ComboBox;
    m_level->setEditable(true);
    m_level->addItems({QString(), u"区县"_s, u"街道"_s, u"乡镇"_s, u"社区"_s, u"村"_s, u"企业"_s, u"机关"_s});
    m_level->setCurrentText(known.level);
    form->addRow(tr("Level"), m_level);

    auto *explain = textLabel(tr("Documents, list headings and signatures use these names. They stay in this database."), 9,
                              tokens().text2);
    auto *cancel = new Button(tr("Cancel"));
    auto *save = new Button(tr("Save"), Button::Primary);
    save->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_issue, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(8);
    layout->addWidget(textLabel(tr("About this office"), 14, tokens().text, true));
    layout->addWidget(explain);
    layout->addSpacing(4);
    layout->addLayout(form);
    layout->addSpacing(8);
    layout->addLayout(buttons);
    setMinimumWidth(480);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &OfficeDialog::accept);
}

QLineEdit *OfficeDialog::addLine(QFormLayout *form, const QString &label, const QString &value, const QString &example)
{
    auto *line = new QLineEdit(value);
    if (!example.isEmpty())
        line->setPlaceholderText(example);
    line->setAccessibleName(label);
    form->addRow(label, line);
    return line;
}

app::OfficeProfile OfficeDialog::profile() const
{
    return {m_fullName->text().trimmed(), m_shortForm->text().trimmed(), m_higherUnion->text().trimmed(),
            m_party->text().trimmed(),    m_signature->text().trimmed(), m_chair->text().trimmed(),
            m_level->currentText().trimmed()};
}

void OfficeDialog::accept()
{
    if (profile().fullName.isEmpty()) {
        m_issue->setState(Icon::Error, tr("The full name is missing."), tokens().error);
        m_fullName->setFocus();
        return;
    }
    if (guarded(m_context, this, "save profile", [&] { m_context.office.saveProfile(profile()); }))
        QDialog::accept();
}

} // namespace desktop
