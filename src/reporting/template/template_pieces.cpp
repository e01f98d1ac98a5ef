#include "reporting/template/template_pieces.h"

#include "domain/value_text.h"
#include "reporting/public_names.h"
#include "reporting/template/figure_format.h"
#include "reporting/template/template_conditions.h"
#include "reporting/template/template_phrases.h"

#include <QCoreApplication>

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

/// The first line a block would have begun with, in the words of the template.
QString firstLine(const std::vector<TemplateNode> &nodes)
{
    for (const TemplateNode &node : nodes) {
        if (node.kind == TemplateNode::Kind::Placeholder)
            return u"正文"_s;
        const QString text = node.kind == TemplateNode::Kind::Text ? node.text.trimmed() : firstLine(node.body);
        if (!text.isEmpty())
            return text.section(u'\n', 0, 0);
    }
    return {};
}

class Filler
{
public:
    Filler(TemplateSource &source, QList<TemplateError> &errors)
        : m_names(source, errors)
        , m_checking(source.checking())
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
                condition(node);
                break;
            case TemplateNode::Kind::Each:
                each(node);
                break;
            case TemplateNode::Kind::Members:
                members(node);
                break;
            }
        }
    }

    QList<Piece> pieces() const { return m_pieces; }

private:
    void addText(const QString &text, int line, bool authored = false)
    {
        Piece piece;
        piece.text = text;
        piece.line = line;
        piece.authored = authored;
        if (!authored)
            piece.text.replace(u'\n', u' '); // a record's value never begins a line
        m_pieces << piece;
    }

    void addGone(const std::vector<TemplateNode> &nodes, int line)
    {
        Piece piece;
        piece.gone = true;
        piece.instead = firstLine(nodes);
        piece.line = line;
        if (!piece.instead.isEmpty())
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

    void condition(const TemplateNode &node)
    {
        const bool met = holds(node.text, node.line, m_names);
        if (m_checking) {
            fill(node.body);
            fill(node.otherwise);
            return;
        }
        const std::vector<TemplateNode> &taken = met ? node.body : node.otherwise;
        if (taken.empty())
            addGone(node.body, node.line);
        fill(taken);
    }

    void placeholder(const TemplateNode &node)
    {
        QStringList options = splitOptions(node.text);
        const QString name = options.takeFirst();
        if (name.isEmpty()) {
            m_names.fail(node.line, say(QT_TRANSLATE_NOOP("Template", "A name is missing between {{ and }}.")));
            return;
        }
        if (const QString reason = m_names.source().forbidden(name); !reason.isEmpty()) {
            m_names.fail(node.line, reason);
            return;
        }
        if (isPhrase(name)) {
            m_pieces += phrase(name, options, node.line, m_names);
            return;
        }
        const bool wanted = options.removeAll(u"必填"_s) > 0;
        if (const auto text = m_names.text(name)) {
            if (m_names.isFromRecord(name))
                options.removeAll(u"含零"_s); // the number of a target that has none is an empty text
            textPlaceholder(name, *text, options, wanted, node.line);
            return;
        }
        const bool keepZero = options.removeAll(u"含零"_s) > 0;
        const FigureAnswer answer = m_names.figure(name);
        if (!answer.known) {
            m_names.unknown(answer, name, node.line);
            return;
        }
        if (wanted && !m_checking && !(keepZero ? answer.hasValue : answer.hasRecords())) {
            addMissing(answer.figure.label, node.line, answer.figure);
            return;
        }
        if (!addFigure(answer, options.join(u'|'), keepZero || wanted, node.line))
            m_names.fail(node.line,
                         say(QT_TRANSLATE_NOOP("Template", "There is no format “%1”: %2."))
                             .arg(options.join(u'|'), figureFormats().join(u", "_s)));
    }

    void textPlaceholder(const QString &name, const QString &text, const QStringList &options, bool wanted, int line)
    {
        const bool yearText = name.startsWith(u"文:"_s);
        const auto shown
            = options.isEmpty() ? std::optional(text) : formattedText(name, text, options.join(u'|'), line);
        if (!shown)
            return;
        if (shown->isEmpty() && wanted && !m_checking)
            addMissing(yearText ? name.mid(2) : name, line);
        else
            addText(*shown, line, yearText);
    }

    /// Nothing when the format does not fit; that has been said then.
    std::optional<QString> formattedText(const QString &name, const QString &text, const QString &format, int line)
    {
        if (format == publicName)
            return publicNameOf(text);
        if (format == fullName)
            return m_names.text(name + u'|' + fullName).value_or(text);
        const bool ofRecord = m_names.isFromRecord(name);
        const bool dates = dateFormats().contains(format);
        const bool numbers = ofRecord && formattedFigure(0, 1, format).has_value();
        if (name.startsWith(u"文:"_s) || (!dates && !numbers)) {
            m_names.fail(line,
                         ofRecord ? say(QT_TRANSLATE_NOOP("Template", "There is no format “%1”: %2."))
                                        .arg(format, (dateFormats() + figureFormats()).join(u", "_s))
                                  : say(QT_TRANSLATE_NOOP("Template", "“%1” is a text and has no format.")).arg(name));
            return std::nullopt;
        }
        if (text.isEmpty())
            return text;
        if (const auto date = dates ? formattedDate(text, format) : std::nullopt)
            return date;
        const auto number = numbers ? domain::scaledFromText(text, domain::tenThousandths) : std::nullopt;
        if (const auto written = number ? formattedFigure(*number, domain::tenThousandths, format) : std::nullopt)
            return written->text + written->unit;
        if (!ofRecord) {
            m_names.fail(line, say(QT_TRANSLATE_NOOP("Template", "“%1” is no date.")).arg(name));
            return std::nullopt;
        }
        return text; // what is no date or number in a record stands as it is
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
        if (!formatted->unit.isEmpty() && answer.hasValue)
            addText(formatted->unit, line);
        return true;
    }

    void each(const TemplateNode &node)
    {
        const Items items = m_names.items(node.query);
        if (!items.known || !items.error.isEmpty()) {
            m_names.unknownList(node.query.list, items, node.line);
            return;
        }
        if (items.items.isEmpty())
            addGone(node.body, node.line);
        walk(items.items, node.body);
    }

    void members(const TemplateNode &node)
    {
        const LoopItem *group = m_names.group();
        if (group == nullptr) {
            m_names.fail(node.line,
                         say(QT_TRANSLATE_NOOP(
                             "Template", "{{#每项}} stands within {{#每月 名称}}, {{#每季 名称}} or {{#每组 …}}.")));
            return;
        }
        walk(group->members, node.body);
    }

    void walk(const QList<LoopItem> &items, const std::vector<TemplateNode> &body)
    {
        for (qsizetype i = 0; i < items.size(); ++i) {
            const TemplateNames::Step step(m_names, items.at(i), i + 1, i + 1 == items.size());
            fill(body);
        }
    }

    TemplateNames m_names;
    bool m_checking;
    QList<Piece> m_pieces;
};

} // namespace

QList<Piece> fillTemplate(const std::vector<TemplateNode> &nodes, TemplateSource &source, QList<TemplateError> &errors)
{
    Filler filler(source, errors);
    filler.fill(nodes);
    return filler.pieces();
}

} // namespace reporting
