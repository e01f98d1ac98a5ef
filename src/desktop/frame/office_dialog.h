#pragma once
// 单位信息: what the office says about itself. Asked once when a database is new, changed later from the menu.

#include "desktop/widgets/typed_dialog.h"

#include <memory>

namespace desktop {

namespace Ui {
class OfficeDialog;
}

class OfficeDialog : public TypedDialog
{
    Q_OBJECT

public:
    explicit OfficeDialog(const Context &context, QWidget *parent = nullptr);
    ~OfficeDialog() override;
    app::OfficeProfile profile() const;
    void accept() override;

protected:
    int unsaved() const override;

private:
    QStringList texts() const; // as they stand in the fields

    std::unique_ptr<Ui::OfficeDialog> m_ui;
    QStringList m_known;
};

} // namespace desktop
