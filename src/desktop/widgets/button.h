#pragma once
// A push button with an optional icon and its shortcut as a quiet hint behind the text.

#include "desktop/icons.h"

#include <QPushButton>
#include <optional>

namespace desktop {

class Button : public QPushButton
{
    Q_OBJECT

public:
    enum Look { Plain, Primary, Flat, Link };

    explicit Button(const QString &text, Look look = Plain, QWidget *parent = nullptr);
    Button(Icon icon, const QString &text, Look look = Plain, QWidget *parent = nullptr);
    /// An icon alone: flat, with a tooltip that names it and its shortcut.
    static Button *iconOnly(Icon icon, const QString &name, QWidget *parent = nullptr);

    /// The button's shortcut, shown behind its text ("Ctrl+S") and valid within the button's page.
    void setKey(const QKeySequence &key);
    void setHint(const QString &hint);
    /// The icon stands behind the text, as the arrow of a menu does.
    void setIconBehind() { m_iconBehind = true; }

    /// Another icon, and one colour for it and the text: for a link that says how something stands.
    void setLook(Icon icon, const QColor &colour);

    /// 10 unless set.
    void setPoints(double points) { m_points = points; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QColor textColour() const;
    Look m_look;
    std::optional<Icon> m_icon;
    std::optional<QColor> m_colour;
    double m_points = 10;
    QString m_hint;
    bool m_iconBehind = false;
};

} // namespace desktop
