#pragma once
// 单位信息: what the office says about itself. Asked once when a database is new, changed later from the menu.

#include "desktop/context.h"

#include <QDialog>

class QFormLayout;
class QLineEdit;

namespace desktop {

class StateLabel;

class OfficeDialog : public QDialog
{
    Q_OBJECT

public:
    explicit OfficeDialog(const Context &context, QWidget *parent = nullptr);
    app::OfficeProfile profile() const;
    void accept() override;

private:
    QLineEdit *addLine(QFormLayout *form, const QString &label, const QString &value, const QString &example);

    Context m_context;
    QLineEdit *m_fullName, *m_shortForm, *m_higherUnion, *m_party, *m_signature, *m_chair;
    class ComboBox *m_level;
    StateLabel *m_issue;
};

} // namespace desktop
