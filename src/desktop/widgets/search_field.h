#pragma once
// A search box: magnifier, placeholder in words, and the key that leads to it.

#include <QLineEdit>

namespace desktop {

class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    /// key: shown as a key cap inside and registered as a shortcut; the magnifier stands left then, right otherwise.
    SearchField(const QString &placeholder, const QString &key, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override; // Esc clears
    void resizeEvent(QResizeEvent *event) override;

private:
    class KeyCap *m_cap = nullptr;
};

} // namespace desktop
