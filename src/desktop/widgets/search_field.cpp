#include "desktop/widgets/search_field.h"

#include "desktop/icons.h"
#include "desktop/theme.h"
#include "desktop/widgets/small_widgets.h"

#include <QKeyEvent>
#include <QPainter>
#include <QShortcut>

namespace desktop {

SearchField::SearchField(const QString &placeholder, const QString &key, QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    if (key.isEmpty()) {
        setTextMargins(0, 0, 24, 0);
        return;
    }
    m_cap = new KeyCap(key, this);
    setTextMargins(22, 0, m_cap->width() + 4, 0);
    connect(this, &QLineEdit::textChanged, m_cap, [this](const QString &text) { m_cap->setVisible(text.isEmpty()); });
    auto *shortcut = new QShortcut(QKeySequence(key), this);
    connect(shortcut, &QShortcut::activated, this, [this] {
        setFocus(Qt::ShortcutFocusReason);
        selectAll();
    });
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const double x = m_cap ? 8 : width() - 24;
    paintIcon(painter, Icon::Search, QRectF(x, (height() - 16) / 2.0, 16, 16), tokens().text2);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        clear();
    else
        QLineEdit::keyPressEvent(event);
}

void SearchField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    if (m_cap)
        m_cap->move(width() - m_cap->width() - 8, (height() - m_cap->height()) / 2);
}

} // namespace desktop
