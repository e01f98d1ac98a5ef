#pragma once
// 单位信息: what the office says about itself. Asked once when a database is new, changed later from the menu.

#include "desktop/context.h"

#include <QDialog>
#include <memory>

namespace desktop {

namespace Ui {
class OfficeDialog;
}

class OfficeDialog : public QDialog
{
    Q_OBJECT

public:
    explicit OfficeDialog(const Context &context, QWidget *parent = nullptr);
    ~OfficeDialog() override;
    app::OfficeProfile profile() const;
    void accept() override;

private:
    Context m_context;
    std::unique_ptr<Ui::OfficeDialog> m_ui;
};

} // namespace desktop
