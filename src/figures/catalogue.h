#pragma once
// Named figures: those shipped in resources/figures/*.json and those an office has added (kept in its database).

#include "figures/evaluator.h"

namespace figures {

struct NamedFigure
{
    QString name; // stable Chinese name used in templates: 在册会员数
    QString label; // for people; the name when nothing else is given
    QString unit; // 人, 人次, 户, 家, 元, % …
    QString group; // 会员, 困难帮扶 … for lists and menus
    Definition definition;
    bool own = false; // added by the office
};

class Catalogue
{
public:
    /// Shipped figures and those of this office; where both have one of the same name, the office's. Throws
    /// Error{InvalidInput} naming the file and figure that is wrong.
    static Catalogue load(storage::Session &session);
    const QList<NamedFigure> &all() const { return m_figures; }
    const NamedFigure *find(const QString &name) const; // null when there is none

private:
    QList<NamedFigure> m_figures;
};

/// Settings of the database that hold the office's own figures: these words, then the name of the figure.
inline const QString ownFigureSettings = QStringLiteral("own_figures/");
/// Figures of a JSON list [{"name", "label", "unit", "group", "expression" or "definition"}]; source: what messages
/// call it. Throws Error{InvalidInput} naming the figure that is wrong.
QList<NamedFigure> figuresFromJson(const QString &source, const QByteArray &json);

/// A figure given by name or by expression. Throws Error{Usage} with a sentence when it is neither.
NamedFigure figureFor(const Catalogue &catalogue, const QString &nameOrExpression);

} // namespace figures
