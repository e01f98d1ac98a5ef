#include "reporting/template_pieces.h"

#include "domain/value_text.h"
#include "figures/exact.h"
#include "reporting/figure_format.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace reporting {

namespace {

QString say(const char *text) { return QCoreApplication::translate("Template", text); }

/// `name|format|必填` in its parts; bars inside brackets belong to an expression.
QStringList splitOptions(const QString &content)
{
    QStringList parts{QString()};
    int depth = 0;
    for (const QChar c : content) {
        if (c == u'(')
            ++depth;
        else if (c == u')')
            --depth;
        if (c == u'|' && depth == 0)
            parts << QString();
        else
            parts.last() += c;
    }
    for (QString &part : parts)
        part = part.trimmed();
    return parts;
}

class Filler
{
public:
    Filler(TemplateSource &source, QList<TemplateError> &errors)
        : m_source(source)
        , m_errors(errors)
    {
    }

    void fill(const std::vector<TemplateNode> &nodes)
    {
        for (const TemplateNode &node : nodes) {
            switch (node.kind) {
            case TemplateNode::Kind::Text: {
                Piece piece;
                piece.text = node.text;
                piece.own = true;
                piece.line = node.line;
                m_pieces << piece;
                break;
            }
            case TemplateNode::Kind::Placeholder:
                placeholder(node);
                break;
            case TemplateNode::Kind::If:
                fill(holds(node) ? node.body : node.otherwise);
                break;
            case TemplateNode::Kind::Each:
                each(node);
                break;
            }
        }
    }

    QList<Piece> pieces() const { return m_pieces; }

private:
    void fail(int line, const QString &message) { m_errors << TemplateError{line, message}; }

    void addText(const QString &text, int line, bool authored = false)
    {
        Piece piece;
        piece.text = text;
        piece.line = line;
        piece.authored = authored;
        m_pieces << piece;
    }

    void addMissing(const QString &what, int line, const PrintedFigure &figure = {})
    {
        Piece piece;
        piece.kind = RunKind::Missing;
        piece.text = u"【待补：%1】"_s.arg(what);
        piece.figure = figure;
        piece.figure->label = what;
        piece.line = line;
        m_pieces << piece;
    }

    std::optional<QString> textNamed(const QString &name)
    {
        if (m_item != nullptr) {
            if (const auto found = m_item->texts.constFind(name); found != m_item->texts.cend())
                return *found;
            if (name == u"序号"_s)
                return QString::number(m_index);
            if (name == u"汉字序号"_s)
                return chineseNumeral(m_index);
            if (name == u"末项"_s)
                return m_last ? u"是"_s : QString();
        }
        if (name.startsWith(u"文:"_s))
            return m_source.yearText(name.mid(2));
        return m_source.text(name);
    }

    FigureAnswer figureNamed(const QString &name)
    {
        if (m_item != nullptr)
            if (const auto found = m_item->figures.constFind(name); found != m_item->figures.cend())
                return *found;
        const int years = name.startsWith(u"去年:"_s) ? 1 : name.startsWith(u"明年:"_s) ? -1 : 0;
        const QString plain = years == 0 ? name : name.mid(3).trimmed();
        return m_source.figure(plain.startsWith(u'=') ? ofItem(plain.mid(1).trimmed()) : plain, years);
    }

    /// An expression with {节日} of the item the block has come to, as a quoted value; {月} is a list and stays bare.
    QString ofItem(QString expression) const
    {
        if (m_item == nullptr || !expression.contains(u'{'))
            return expression;
        for (auto text = m_item->texts.cbegin(); text != m_item->texts.cend(); ++text) {
            QString value = text.value();
            if (text.key() != u"月"_s)
                value = u'"' + value.remove(u'"') + u'"';
            expression.replace(u'{' + text.key() + u'}', value);
        }
        return expression;
    }

    void placeholder(const TemplateNode &node)
    {
        QStringList options = splitOptions(node.text);
        const QString name = options.takeFirst();
        const bool wanted = options.removeAll(u"必填"_s) > 0;
        const bool keepZero = options.removeAll(u"含零"_s) > 0;
        if (const auto text = textNamed(name)) {
            const bool yearText = name.startsWith(u"文:"_s);
            if (!options.isEmpty())
                fail(node.line, say(QT_TRANSLATE_NOOP("Template", "“%1” is a text and has no format.")).arg(name));
            if (text->isEmpty() && wanted)
                addMissing(yearText ? name.mid(2) : name, node.line);
            else
                addText(*text, node.line, yearText);
            return;
        }
        if (name.startsWith(u"比上年:"_s)) {
            change(name.mid(4).trimmed(), node.line);
            return;
        }
        const FigureAnswer answer = figureNamed(name);
        if (!answer.known) {
            unknown(answer, name, node.line);
            return;
        }
        if (wanted && !(keepZero ? answer.hasValue : answer.hasRecords())) {
            addMissing(answer.figure.label, node.line, answer.figure);
            return;
        }
        if (options.size() > 1 || !addFigure(answer, options.value(0), keepZero || wanted, node.line))
            fail(node.line,
                 say(QT_TRANSLATE_NOOP("Template", "There is no format “%1”: 元, 万元, 万元:1, 金额, 整数, 大写."))
                     .arg(options.join(u'|')));
    }

    void unknown(const FigureAnswer &answer, const QString &name, int line)
    {
        fail(line,
             answer.error.isEmpty() ? say(QT_TRANSLATE_NOOP("Template", "There is nothing called “%1”.")).arg(name)
                                    : answer.error);
    }

    /// False when there is no such format.
    bool addFigure(const FigureAnswer &answer, const QString &format, bool keepZero, int line)
    {
        const auto formatted = formattedFigure(answer.scaled, answer.scale, format);
        if (!formatted)
            return false;
        Piece piece;
        piece.kind = RunKind::Figure;
        piece.figure = answer.figure;
        piece.noData = !(answer.hasData() || (keepZero && answer.hasValue));
        piece.text = answer.hasValue ? formatted->text : QString();
        piece.figure->text = piece.text;
        piece.line = line;
        m_pieces << piece;
        if (!formatted->unit.isEmpty())
            addText(formatted->unit, line);
        return true;
    }

    /// {{比上年:…}}: nothing to say where one of the two years has nothing.
    void change(const QString &name, int line)
    {
        const FigureAnswer now = figureNamed(name);
        const FigureAnswer before = figureNamed(u"去年:"_s + name);
        if (!now.known || !before.known) {
            unknown(now, name, line);
            return;
        }
        const QString lastYear = m_source.text(u"上年同期"_s).value_or(u"上年"_s);
        const bool money = now.figure.unit == u"元"_s;
        const bool ratio = now.figure.unit == u"%"_s;
        const auto difference = figures::subtracted({now.scaled, now.scale}, {before.scaled, before.scale});
        if (difference && difference->value == 0 && now.hasData()) {
            addText(u"与%1持平"_s.arg(lastYear), line);
            return;
        }
        const bool more = difference && difference->value > 0;
        FigureAnswer answer = now;
        answer.hasValue = now.hasData() && before.hasData() && difference;
        answer.scale = difference ? difference->scale : 1;
        answer.scaled = difference ? qAbs(difference->value) : 0;
        answer.figure.expression
            = u"(%1) - (%2)"_s.arg((more ? now : before).figure.expression, (more ? before : now).figure.expression);
        answer.figure.name = answer.figure.expression;
        answer.figure.label = u"%1比%2%3"_s.arg(now.figure.label, lastYear, more ? u"增加"_s : u"减少"_s);
        answer.figure.value = domain::scaledText(answer.scaled, answer.scale);
        answer.figure.unit = ratio ? u"个百分点"_s : now.figure.unit;
        const QString verb = ratio ? (more ? u"提高"_s : u"下降"_s) : (more ? u"增加"_s : u"减少"_s);
        addText(u"比%1%2"_s.arg(lastYear, verb), line);
        addFigure(answer, money ? u"金额"_s : QString(), false, line);
        if (!money)
            addText(answer.figure.unit, line);
    }

    /// `名称`, `非 名称`, `名称>0`, `目标 where 状态=未完成`.
    bool holds(const TemplateNode &node)
    {
        static const QRegularExpression comparison(u"^(.*?)\\s*(>=|<=|!=|≥|≤|≠|=|>|<)\\s*(-?[0-9.]+)$"_s);
        const bool negated = node.text.startsWith(u"非 "_s);
        const QString name = (negated ? node.text.mid(2) : node.text).trimmed();
        const qsizetype where = name.indexOf(u" where "_s);
        if (const auto items
            = where < 0 ? std::nullopt : m_source.items(name.left(where).trimmed(), name.mid(where + 7).trimmed()))
            return items->isEmpty() == negated;
        const QRegularExpressionMatch match = comparison.match(name);
        if (match.hasMatch() && !match.captured(1).startsWith(u'='))
            return compares(match, node.line) != negated;
        if (const auto text = textNamed(name))
            return text->isEmpty() == negated;
        if (const auto items = m_source.items(name, QString()))
            return items->isEmpty() == negated;
        const FigureAnswer answer = figureNamed(name);
        if (!answer.known)
            unknown(answer, name, node.line);
        return answer.hasData() != negated;
    }

    /// A figure, or a fact that is a number.
    FigureAnswer numberNamed(const QString &name)
    {
        const auto text = textNamed(name);
        if (!text)
            return figureNamed(name);
        FigureAnswer answer;
        answer.known = true;
        const auto number = domain::scaledFromText(*text, domain::tenThousandths);
        answer.hasValue = number.has_value();
        answer.scaled = number.value_or(0);
        answer.scale = domain::tenThousandths;
        return answer;
    }

    bool compares(const QRegularExpressionMatch &match, int line)
    {
        const FigureAnswer answer = numberNamed(match.captured(1));
        const auto bound = domain::scaledFromText(match.captured(3), domain::tenThousandths);
        if (!answer.known || !bound) {
            unknown(answer, answer.known ? match.captured(3) : match.captured(1), line);
            return false;
        }
        if (!answer.hasValue)
            return false;
        const int order = figures::compared({answer.scaled, answer.scale}, {*bound, domain::tenThousandths});
        const QString op = match.captured(2);
        if (op == u">"_s)
            return order > 0;
        if (op == u"<"_s)
            return order < 0;
        if (op == u">="_s || op == u"≥"_s)
            return order >= 0;
        if (op == u"<="_s || op == u"≤"_s)
            return order <= 0;
        return (order == 0) == (op == u"="_s);
    }

    void each(const TemplateNode &node)
    {
        const auto items = m_source.items(node.text, node.filter);
        if (!items) {
            fail(node.line,
                 say(QT_TRANSLATE_NOOP("Template", "There is no list “%1” with such a filter.")).arg(node.text));
            return;
        }
        const LoopItem *outer = m_item;
        const int outerIndex = m_index;
        const bool outerLast = m_last;
        m_index = 0;
        for (const LoopItem &item : *items) {
            m_item = &item;
            ++m_index;
            m_last = m_index == items->size();
            fill(node.body);
        }
        m_item = outer;
        m_index = outerIndex;
        m_last = outerLast;
    }

    TemplateSource &m_source;
    QList<TemplateError> &m_errors;
    QList<Piece> m_pieces;
    const LoopItem *m_item = nullptr;
    int m_index = 0;
    bool m_last = false;
};

} // namespace

QList<Piece> fillTemplate(const std::vector<TemplateNode> &nodes, TemplateSource &source, QList<TemplateError> &errors)
{
    Filler filler(source, errors);
    filler.fill(nodes);
    return filler.pieces();
}

} // namespace reporting
