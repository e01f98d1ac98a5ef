#pragma once
// The small parts pages are made of: hairlines, key caps, texts in a token's colour, combo boxes, a quiet progress bar.

#include "desktop/icons.h"

#include <QComboBox>
#include <QLabel>

class QScrollArea;

namespace desktop {

/// A one-pixel rule that divides regions; `length` limits an upright one.
class Hairline : public QWidget
{
    Q_OBJECT

public:
    explicit Hairline(Qt::Orientation orientation, int length = 0, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Qt::Orientation m_orientation;
};

/// A plain page of one colour, also inside scroll areas, where style sheets override palettes.
class FilledPage : public QWidget
{
    Q_OBJECT

public:
    explicit FilledPage(const QColor &colour, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QColor m_colour;
};

/// A key as it is printed on the keyboard.
class KeyCap : public QLabel
{
    Q_OBJECT

public:
    explicit KeyCap(const QString &key, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// An icon with a sentence beside it, both in one colour: states, hints, issues.
class StateLabel : public QWidget
{
    Q_OBJECT

public:
    explicit StateLabel(QWidget *parent = nullptr);
    void setState(Icon icon, const QString &text, const QColor &colour);
    void clear();
    QString text() const { return m_text; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_icon = Icon::Info;
    QString m_text;
    QColor m_colour;
};

class ComboBox : public QComboBox
{
    Q_OBJECT

public:
    explicit ComboBox(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override; // scrolls the page unless the box has the focus
};

/// A bar without decoration; a number always stands beside it.
class Meter : public QWidget
{
    Q_OBJECT

public:
    explicit Meter(int height = 4, QWidget *parent = nullptr);
    /// total 0: not known; the bar stays empty.
    void setProgress(qint64 done, qint64 total);
    QSize sizeHint() const override { return {120, m_height}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_height;
    double m_share = 0;
};

/// A text of one line that becomes smaller where it has no room, down to 11 points, and then gives way with …
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    ElidedLabel(double points, const QColor &colour, bool bold = false, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// A plain text in a size and colour of the visual system. Colours: token members.
QLabel *textLabel(const QString &text, double points, const QColor &colour, bool bold = false,
                  QWidget *parent = nullptr);
/// The same over as many lines as it takes, to be chosen and copied with the mouse.
QLabel *wrappedLabel(double points, const QColor &colour, bool bold = false);
/// An area without a frame in which the widget scrolls up and down where it needs more room than there is.
QScrollArea *scrolled(QWidget *inside);
void setColour(QWidget *widget, const QColor &colour);
/// Paints its background in the colour.
void setFill(QWidget *widget, const QColor &colour);
/// "This list 312 people": the words quiet, the number in text colour.
QString statText(const QString &words, const QString &value);

} // namespace desktop
