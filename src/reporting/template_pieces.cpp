#include "reporting/template_pieces.h"

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

    void addText(const QString &text, int line)
    {
        Piece piece;
        piece.text = text;
        piece.line = line;
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
        if (name.startsWith(u"去年:"_s))
            return m_source.figure(name.mid(3).trimmed(), 1);
        return m_source.figure(name.startsWith(u'=') ? name.mid(1).trimmed() : name, 0);
    }

    void placeholder(const TemplateNode &node)
    {
        QStringList options = splitOptions(node.text);
        const QString name = options.takeFirst();
        const bool wanted = options.removeAll(u"必填"_s) > 0;
        const bool keepZero = options.removeAll(u"含零"_s) > 0;
        if (const auto text = textNamed(name)) {
            if (text->isEmpty() && wanted)
                addMissing(name.startsWith(u"文:"_s) ? name.mid(2) : name, node.line);
            else
                addText(*text, node.line);
            return;
        }
        FigureAnswer answer = figureNamed(name);
        if (!answer.known) {
            fail(node.line, answer.error.isEmpty() ? say("There is nothing called “%1”.").arg(name) : answer.error);
            return;
        }
        if (wanted && !answer.hasData()) {
            addMissing(answer.figure.label, node.line, answer.figure);
            return;
        }
        const auto text = formattedFigure(answer.scaled, answer.scale, options.value(0));
        if (!text || options.size() > 1) {
            fail(node.line, say("There is no format “%1”: 元, 万元, 万元:1, 整数, 大写.").arg(options.join(u'|')));
            return;
        }
        Piece piece;
        piece.kind = RunKind::Figure;
        piece.figure = answer.figure;
        piece.noData = !(answer.hasData() || (keepZero && answer.hasValue));
        piece.text = answer.hasValue ? *text : QString();
        piece.figure->text = piece.text;
        piece.line = node.line;
        m_pieces << piece;
    }

    /// `名称`, `非 名称`, `名称>0`.
    bool holds(const TemplateNode &node)
    {
        static const QRegularExpression comparison(u"^(.*?)\\s*(>=|<=|!=|≥|≤|≠|=|>|<)\\s*(-?[0-9.]+)$"_s);
        const QRegularExpressionMatch match = comparison.match(node.text);
        if (match.hasMatch() && !match.captured(1).startsWith(u'='))
            return compares(match, node.line);
        const bool negated = node.text.startsWith(u"非 "_s);
        const QString name = (negated ? node.text.mid(2) : node.text).trimmed();
        if (const auto text = textNamed(name))
            return text->isEmpty() == negated;
        if (const auto items = m_source.items(name.section(u" where "_s, 0, 0), name.section(u" where "_s, 1)))
            return items->isEmpty() == negated;
        const FigureAnswer answer = figureNamed(name);
        if (!answer.known)
            fail(node.line, say("There is nothing called “%1”.").arg(name));
        return answer.hasData() != negated;
    }

    bool compares(const QRegularExpressionMatch &match, int line)
    {
        const FigureAnswer answer = figureNamed(match.captured(1));
        if (!answer.known) {
            fail(line, say("There is nothing called “%1”.").arg(match.captured(1)));
            return false;
        }
        if (!answer.hasValue)
            return false;
        const double difference = static_cast<double>(answer.scaled) - match.captured(3).toDouble() * static_cast<double>(answer.scale);
        const QString op = match.captured(2);
        if (op == u">"_s)
            return difference > 0;
        if (op == u"<"_s)
            return difference < 0;
        if (op == u">="_s || op == u"≥"_s)
            return difference >= 0;
        if (op == u"<="_s || op == u"≤"_s)
            return difference <= 0;
        return (difference == 0) == (op == u"="_s);
    }

    void each(const TemplateNode &node)
    {
        const auto items = m_source.items(node.text, node.filter);
        if (!items) {
            fail(node.line, say("There is no list “%1” with such a filter.").arg(node.text));
            return;
        }
        const LoopItem *outer = m_item;
        const int outerIndex = m_index;
        m_index = 0;
        for (const LoopItem &item : *items) {
            m_item = &item;
            ++m_index;
            fill(node.body);
        }
        m_item = outer;
        m_index = outerIndex;
    }

    TemplateSource &m_source;
    QList<TemplateError> &m_errors;
    QList<Piece> m_pieces;
    const LoopItem *m_item = nullptr;
    int m_index = 0;
};

} // namespace

QList<Piece> fillTemplate(const std::vector<TemplateNode> &nodes, TemplateSource &source, QList<TemplateError> &errors)
{
    Filler filler(source, errors);
    filler.fill(nodes);
    return filler.pieces();
}

} // namespace reporting
