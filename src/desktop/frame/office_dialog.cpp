#include "desktop/frame/office_dialog.h"

#include "desktop/theme.h"
#include "domain/vocabulary.h"
#include "ui_office_dialog.h"

namespace desktop {

OfficeDialog::OfficeDialog(const Context &context, QWidget *parent)
    : TypedDialog(context, parent)
    , m_ui(std::make_unique<Ui::OfficeDialog>())
{
    m_ui->setupUi(this);
    m_ui->title->setFont(uiFont(14, true));
    m_ui->explanation->setFont(uiFont(9));
    setColour(m_ui->explanation, tokens().text2);
    app::OfficeProfile known;
    guarded(context, this, "profile", [&] { known = context.office.profile(); });
    m_ui->fullName->setText(known.fullName);
    m_ui->shortForm->setText(known.shortForm);
    m_ui->higherUnion->setText(known.higherUnion);
    m_ui->partyOrganisation->setText(known.partyOrganisation);
    m_ui->signatureName->setText(known.signatureName);
    m_ui->chair->setText(known.chair);
    m_ui->level->addItems(QStringList{QString()} + domain::vocabularyOf("org_level").codes());
    m_ui->level->setCurrentText(known.level);
    m_known = texts();
    connect(m_ui->cancel, &QPushButton::clicked, this, &OfficeDialog::reject);
    connect(m_ui->save, &QPushButton::clicked, this, &OfficeDialog::accept);
}

OfficeDialog::~OfficeDialog() = default;

app::OfficeProfile OfficeDialog::profile() const
{
    return {m_ui->fullName->text().trimmed(),      m_ui->shortForm->text().trimmed(),
            m_ui->higherUnion->text().trimmed(),   m_ui->partyOrganisation->text().trimmed(),
            m_ui->signatureName->text().trimmed(), m_ui->chair->text().trimmed(),
            m_ui->level->currentText().trimmed()};
}

QStringList OfficeDialog::texts() const
{
    const app::OfficeProfile p = profile();
    return {p.fullName, p.shortForm, p.higherUnion, p.partyOrganisation, p.signatureName, p.chair, p.level};
}

int OfficeDialog::unsaved() const
{
    const QStringList now = texts();
    int count = 0;
    for (qsizetype i = 0; i < now.size(); ++i)
        count += now[i] != m_known[i] ? 1 : 0;
    return count;
}

void OfficeDialog::accept()
{
    if (profile().fullName.isEmpty()) {
        m_ui->issue->setState(Icon::Error, tr("The full name is missing."), tokens().error);
        m_ui->fullName->setFocus();
        return;
    }
    if (guarded(m_context, this, "save profile", [&] { m_context.office.saveProfile(profile()); }))
        QDialog::accept();
}

} // namespace desktop
