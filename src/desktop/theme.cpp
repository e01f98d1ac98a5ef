#include "desktop/theme.h"

#include <QApplication>
#include <QPalette>
#include <QStyleFactory>
#include <QWidget>

namespace desktop {

using namespace Qt::StringLiterals;

namespace {

QColor rgb(unsigned value) { return QColor::fromRgb(value); }

Tokens lightTokens()
{
    return {rgb(0xF3F4F6), rgb(0xFFFFFF), rgb(0xF0F2F5), rgb(0xDCE5F2), rgb(0xE6E8EC), rgb(0xE4E6EA),
            rgb(0xC9CDD3), rgb(0x868D98), rgb(0x1C1F24), rgb(0x575E69), rgb(0x656C77), rgb(0xA3161F),
            rgb(0xA3161F), rgb(0x1B6B3C), rgb(0xE6F3EA), rgb(0x8A5300), rgb(0xFCF0DA), rgb(0xBF2F08),
            rgb(0xFDE9E2), rgb(0x1D5C9F), rgb(0xE4EEF9), rgb(0xDADDE2), rgb(0x6A7789), rgb(0xCBD2DB)};
}

Tokens darkTokens()
{
    return {rgb(0x1D1F22), rgb(0x25272B), rgb(0x2D3035), rgb(0x34435A), rgb(0x383B41), rgb(0x34373C),
            rgb(0x474B52), rgb(0x7D848F), rgb(0xE6E8EB), rgb(0xABB1BB), rgb(0x8E949E), rgb(0xB93540),
            rgb(0xF07A7C), rgb(0x7FCB9A), rgb(0x22382B), rgb(0xE8B85F), rgb(0x3D3220), rgb(0xFF9670),
            rgb(0x442A22), rgb(0x8FBDF2), rgb(0x243550), rgb(0x141517), rgb(0x9AA7B8), rgb(0x4F5763)};
}

Tokens &current()
{
    static Tokens value = lightTokens();
    return value;
}

QPalette paletteOf(const Tokens &t)
{
    QPalette p;
    p.setColor(QPalette::Window, t.window);
    for (const auto role : {QPalette::Base, QPalette::AlternateBase, QPalette::Button, QPalette::ToolTipBase})
        p.setColor(role, t.base);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText, QPalette::HighlightedText})
        p.setColor(role, t.text);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, t.disabled);
    p.setColor(QPalette::Highlight, t.selected);
    p.setColor(QPalette::Inactive, QPalette::Highlight, t.inactive);
    p.setColor(QPalette::PlaceholderText, t.text2);
    p.setColor(QPalette::Mid, t.border);
    p.setColor(QPalette::Midlight, t.line);
    p.setColor(QPalette::Light, t.line);
    p.setColor(QPalette::Dark, t.edge);
    p.setColor(QPalette::Link, t.info);
    return p;
}

// Only what Fusion draws with gradients or shadows. @tokens are filled in per scheme.
const char *const styleSheet = R"(
QAbstractScrollArea::corner{background:@base;border:0}
QPushButton,QLineEdit,QComboBox,QPlainTextEdit,QSpinBox{background:@base;border:1px solid @border;border-radius:4px;padding:0 8px}
QLineEdit,QComboBox,QSpinBox{min-height:26px;max-height:26px;selection-background-color:@selected;selection-color:@text}
QPlainTextEdit{padding:2px 4px;selection-background-color:@selected;selection-color:@text}
QPushButton{min-height:28px;max-height:28px;padding:0 11px}
QPushButton:hover{background:@hover}
QPushButton:pressed,QPushButton:checked{background:@inactive}
QPushButton[primary=true]{background:@accent;border-color:@accent;color:white}
QPushButton[flat=true]{background:transparent;border-color:transparent}
QPushButton[flat=true]:hover{background:@inactive}
QPushButton:disabled{background:@window;border-color:@line;color:@disabled}
QPushButton[flat=true]:disabled{background:transparent;border-color:transparent}
QLineEdit:disabled,QLineEdit:read-only,QComboBox:disabled,QPlainTextEdit:disabled{background:@window;border-color:@line;color:@text2}
QLineEdit:focus,QComboBox:focus,QSpinBox:focus{border:2px solid @text;padding:0 7px;min-height:24px;max-height:24px}
QPlainTextEdit:focus{border:2px solid @text;padding:1px 3px}
QPushButton:focus{border:2px solid @text;padding:0 10px;min-height:26px;max-height:26px}
QComboBox QLineEdit,QComboBox QLineEdit:focus{border:0;padding:0;margin:0;background:transparent;min-height:22px;max-height:22px}
QLineEdit[issue="error"],QComboBox[issue="error"],QPlainTextEdit[issue="error"]{background:@errorTint;border-color:@error}
QLineEdit[issue="warning"],QComboBox[issue="warning"],QPlainTextEdit[issue="warning"]{background:@warnTint;border-color:@warn}
QLineEdit[masked=true]:read-only{background:@base;border-color:@border;color:@text}
QComboBox::drop-down{border:0;width:24px}
QComboBox::down-arrow{image:none}
QComboBox QAbstractItemView{background:@base;border:1px solid @border;selection-background-color:@selected;selection-color:@text;outline:0;padding:4px 0}
QHeaderView{background:@window;border:0}
QHeaderView::section{background:@window;color:@text2;border:0;border-bottom:1px solid @border;padding:0 10px}
QTableView{border:0;outline:0;background:@base;selection-background-color:@selected;selection-color:@text}
QTableCornerButton::section{background:@window;border:0}
QListView{border:0;background:@base;color:@text;selection-background-color:@selected;selection-color:@text}
QListView[popup="true"]{border:1px solid @border;padding:4px 0;outline:0}
QListView[popup="true"]::item{border:0;padding:4px 8px;color:@text}
QListView[popup="true"]::item:hover,QListView[popup="true"]::item:selected{background:@selected}
QListWidget{background:transparent}
QTabBar QToolButton{background:@base;border:0}
QCheckBox{spacing:6px;color:@text}
QMenu{background:@base;border:1px solid @border;padding:4px 0}
QTableWidget::item,QTableView[padded="true"]::item{border:0;border-bottom:1px solid @line;padding:0 7px}
QTableWidget::item:selected,QTableView[padded="true"]::item:selected{background:@selected}
QMenu::item{padding:5px 28px 5px 12px;color:@text}
QMenu::item:selected{background:@selected}
QMenu::item:disabled{color:@disabled}
QMenu::separator{height:1px;background:@line;margin:4px 0}
QMenu::icon{padding-left:10px}
QToolTip{background:@base;color:@text;border:1px solid @border;padding:4px 6px}
QScrollBar:vertical{background:transparent;width:12px;margin:0}
QScrollBar::handle:vertical{background:@edge;border-radius:3px;margin:2px 3px;min-height:32px}
QScrollBar:horizontal{background:transparent;height:12px;margin:0}
QScrollBar::handle:horizontal{background:@edge;border-radius:3px;margin:3px 2px;min-width:32px}
QScrollBar::add-line,QScrollBar::sub-line{width:0;height:0}
QScrollBar::add-page,QScrollBar::sub-page{background:transparent}
QSplitter::handle{background:@border}
QDialog,QMessageBox{background:@base}
)";

QString filledSheet(const Tokens &t)
{
    QString sheet = QString::fromLatin1(styleSheet);
    // Longer names first, so that @errorTint is not taken for @error.
    const std::pair<QLatin1StringView, QColor> names[] = {
        {"@errorTint"_L1, t.errorTint}, {"@warnTint"_L1, t.warnTint}, {"@selected"_L1, t.selected},
        {"@inactive"_L1, t.inactive},   {"@disabled"_L1, t.disabled}, {"@window"_L1, t.window},
        {"@border"_L1, t.border},       {"@accent"_L1, t.accent},     {"@hover"_L1, t.hover},
        {"@error"_L1, t.error},         {"@text2"_L1, t.text2},       {"@base"_L1, t.base},
        {"@line"_L1, t.line},           {"@edge"_L1, t.edge},         {"@text"_L1, t.text},
        {"@warn"_L1, t.warn},
    };
    for (const auto &[name, colour] : names)
        sheet.replace(name, colour.name());
    return sheet;
}

} // namespace

const Tokens &tokens() { return current(); }

Scheme systemScheme(const QApplication &application)
{
    return application.palette().color(QPalette::Window).lightnessF() < 0.5f ? Scheme::Dark : Scheme::Light;
}

QFont uiFont(double points, bool bold)
{
    QFont font = QApplication::font();
    font.setPointSizeF(points);
    font.setWeight(bold ? QFont::DemiBold : QFont::Normal);
    return font;
}

void applyTheme(QApplication &application, Scheme scheme)
{
    current() = scheme == Scheme::Dark ? darkTokens() : lightTokens();
    application.setStyle(QStyleFactory::create(u"Fusion"_s));
    QFont font;
    font.setFamilies({u"Microsoft YaHei UI"_s, u"Noto Sans CJK SC"_s, u"Noto Sans SC"_s, u"PingFang SC"_s});
    font.setPointSizeF(10);
    application.setFont(font);
    application.setPalette(paletteOf(current()));
    application.setStyleSheet(filledSheet(current()));
}

} // namespace desktop
