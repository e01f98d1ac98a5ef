#pragma once
// What a name in a template stands for at the place it is used: within loops their items, then the office's facts and
// figures.

#include "reporting/template/template.h"

namespace reporting {

class TemplateNames
{
public:
    TemplateNames(TemplateSource &source, QList<TemplateError> &errors);

    TemplateSource &source() const { return m_source; }
    void fail(int line, const QString &message);

    /// While it lives, names are those of an item first.
    class Step
    {
    public:
        Step(TemplateNames &names, const LoopItem &item, qsizetype number, bool last);
        ~Step();
        Q_DISABLE_COPY_MOVE(Step)

    private:
        TemplateNames &m_names;
    };

    /// A fact, a field of the item, a year's own text, a day counted on; nothing: no text is called so.
    std::optional<QString> text(const QString &name) const;
    /// The text is a field of a record, so it may be anything.
    bool isFromRecord(const QString &name) const;
    FigureAnswer figure(const QString &name) const; // also 去年:名称, 合计:字段
    /// A figure, or a text that is a number.
    FigureAnswer number(const QString &name) const;
    Items items(const ItemQuery &query) const;
    /// The group around; null outside of one.
    const LoopItem *group() const;

    /// Says that there is no such thing, and what may have been meant.
    void unknown(const FigureAnswer &answer, const QString &name, int line);
    void unknownList(const QString &name, const Items &items, int line);

private:
    struct Place
    {
        const LoopItem *item;
        qsizetype number;
        bool last;
    };
    std::optional<QString> textAt(qsizetype depth, const QString &name) const;
    Scope scope() const;
    /// An expression or filter with {节日} of the items around filled in, as quoted values.
    QString withItems(QString text) const;
    QString suggestion(const QString &name) const;

    TemplateSource &m_source;
    QList<TemplateError> &m_errors;
    QList<Place> m_places;
};

} // namespace reporting
