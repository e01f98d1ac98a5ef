#pragma once
// Line icons on a 16 px box, painted from paths in the colour of their place. One meaning per icon.

#include <QColor>
#include <QIcon>

class QPainter;

namespace desktop {

enum class Icon {
    Menu,
    Search,
    Add,
    Close,
    Filter,
    Columns,
    Import,
    Export,
    Panel,
    Previous,
    Next,
    Down,
    SortUp,
    SortDown,
    Print,
    More,
    Eye,
    Lock,
    Calendar,
    Pencil,
    Equal,
    Done,
    Warning,
    Error,
    Info,
    Clock,
    Undo,
    Refresh,
    People,
    Heart,
    Contract,
    Building,
    Speech,
    Flag,
    Document,
    Sheet,
    Database,
    Person,
    List,
    Check,
    Minus,
    Trash,
    Money,
};

void paintIcon(QPainter &painter, Icon icon, const QRectF &box, const QColor &colour);
/// Follows the palette's button text, greyed when disabled; or one fixed colour.
QIcon icon(Icon icon);
QIcon icon(Icon icon, const QColor &colour);

} // namespace desktop
