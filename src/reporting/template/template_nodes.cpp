#include "reporting/template/template_nodes.h"

#include "reporting/template/inset_spec.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace reporting {

namespace {

constexpr int deepest = 60;

/// How many blocks are open.
class Depth
{
public:
    explicit Depth(int &depth)
        : m_depth(depth)
    {
        ++m_depth;
    }
    ~Depth() { --m_depth; }
    Q_DISABLE_COPY_MOVE(Depth)

private:
    int &m_depth;
};

class Parser
{
public:
    Parser(const QString &text, QList<TemplateError> &errors)
        : m_text(text)
        , m_errors(errors)
    {
    }

    std::vector<TemplateNode> parse()
    {
        std::vector<TemplateNode> nodes = sequence();
        while (!m_stopped.isEmpty()) { // a stray closing mark ended the sequence
            m_errors << TemplateError{
                m_stoppedAt,
                QCoreApplication::translate("Template", "“{{%1}}” closes nothing that was opened.").arg(m_stopped)};
            for (TemplateNode &node : sequence())
                nodes.push_back(std::move(node));
        }
        return nodes;
    }

private:
    void fail(const QString &message) { m_errors << TemplateError{m_line, message}; }

    /// Nodes up to the end of the text or a mark that is not part of a sequence ({{/…}}, {{#否则}}, {{#否则如果 …}}),
    /// kept in m_stopped.
    std::vector<TemplateNode> sequence()
    {
        std::vector<TemplateNode> nodes;
        m_stopped.clear();
        while (m_at < m_text.size()) {
            const qsizetype open = m_text.indexOf("{{"_L1, m_at);
            addText(nodes, open < 0 ? m_text.size() : open);
            if (open < 0)
                break;
            const int line = m_line;
            qsizetype close = m_text.indexOf("}}"_L1, open);
            while (close >= 0 && close + 2 < m_text.size() && m_text[close + 2] == u'}') // … {to}}}
                ++close;
            const qsizetype lineEnd = m_text.indexOf(u'\n', open);
            if (close < 0 || (lineEnd >= 0 && lineEnd < close)) {
                fail(QCoreApplication::translate("Template", "“{{” is not closed by “}}” on the same line."));
                m_at = lineEnd < 0 ? m_text.size() : lineEnd;
                continue;
            }
            const QString content = m_text.mid(open + 2, close - open - 2).trimmed();
            m_at = close + 2;
            if (content.startsWith(u'/') || content.startsWith(u"#否则"_s)) {
                m_stoppedAt = line;
                m_stopped = content;
                return nodes;
            }
            nodes.push_back(element(content, line));
        }
        m_stopped.clear();
        return nodes;
    }

    void addText(std::vector<TemplateNode> &nodes, qsizetype end)
    {
        if (end > m_at) {
            TemplateNode node;
            node.line = m_line;
            node.text = m_text.mid(m_at, end - m_at);
            m_line += static_cast<int>(node.text.count(u'\n'));
            nodes.push_back(std::move(node));
        }
        m_at = end;
    }

    TemplateNode element(const QString &content, int line)
    {
        TemplateNode node;
        node.line = line;
        node.text = content;
        node.kind = TemplateNode::Kind::Placeholder;
        const QString word = content.section(u' ', 0, 0);
        const QString rest = content.mid(word.size()).trimmed();
        const Depth depth(m_depth);
        if (m_depth > deepest) {
            fail(QCoreApplication::translate("Template", "The blocks are nested too deeply."));
            m_at = m_text.size();
            return node;
        }
        if (word == u"#如果"_s) {
            readCondition(node, rest, line);
        } else if (word == u"#每项"_s) {
            node.kind = TemplateNode::Kind::Members;
            node.body = sequence();
            expectEnd(u"/每项"_s, line);
        } else if (word == u"#每个"_s || word == u"#每月"_s || word == u"#每季"_s || word == u"#每组"_s) {
            node.kind = TemplateNode::Kind::Each;
            readQuery(node, word, rest);
            node.body = sequence();
            expectEnd(u'/' + word.mid(1), line);
        } else if (content.startsWith(u'#')) {
            fail(QCoreApplication::translate("Template",
                                             "There is no block “%1”: {{#如果 …}}, {{#每个 …}}, {{#每月 …}}, "
                                             "{{#每季 …}}, {{#每组 …}} and {{#每项}} are those there are.")
                     .arg(word));
            node.kind = TemplateNode::Kind::Text;
            node.text.clear();
        }
        return node;
    }

    void readCondition(TemplateNode &node, const QString &condition, int line)
    {
        node.kind = TemplateNode::Kind::If;
        node.text = condition;
        if (condition.isEmpty())
            fail(QCoreApplication::translate("Template", "The condition is missing: {{#如果 名称>0}}."));
        node.body = sequence();
        const QString word = m_stopped.section(u' ', 0, 0);
        if (word == u"#否则如果"_s) {
            TemplateNode other;
            other.line = m_stoppedAt;
            readCondition(other, m_stopped.mid(word.size()).trimmed(), line);
            node.otherwise.push_back(std::move(other));
            return; // the innermost one has met {{/如果}}
        }
        if (m_stopped == u"#否则"_s)
            node.otherwise = sequence();
        expectEnd(u"/如果"_s, line);
    }

    void readQuery(TemplateNode &node, const QString &word, const QString &text)
    {
        const ParsedQuery parsed = parseItemQuery(text);
        node.query = parsed.query;
        if (!parsed.error.isEmpty())
            fail(parsed.error);
        const bool grouped = word == u"#每组"_s || node.query.grouping != ItemQuery::Grouping::None; // … 各 节日
        if (word == u"#每月"_s)
            node.query.grouping = ItemQuery::Grouping::Month;
        else if (word == u"#每季"_s)
            node.query.grouping = ItemQuery::Grouping::Quarter;
        else if (word == u"#每组"_s)
            node.query.grouping = ItemQuery::Grouping::Field;
        if (grouped != !node.query.groupField.isEmpty())
            fail(grouped ? QCoreApplication::translate("Template", "By which field? {{#每组 活动 按 活动类别}}.")
                         : QCoreApplication::translate("Template", "按 belongs to {{#每组 …}}."));
        if (node.query.list.isEmpty() && (grouped || word == u"#每个"_s))
            fail(QCoreApplication::translate("Template", "Of which list? {{#每个 活动 where 活动类别=培训}}."));
    }

    void expectEnd(const QString &mark, int openedAt)
    {
        if (m_stopped == mark)
            return;
        if (m_stopped.startsWith(u"#否则"_s)) {
            m_errors << TemplateError{
                m_stoppedAt,
                QCoreApplication::translate("Template", "“{{%1}}” belongs to no {{#如果 …}}.").arg(m_stopped)};
            return;
        }
        m_errors << TemplateError{
            openedAt,
            QCoreApplication::translate("Template", "This block is not closed: “{{%1}}” is missing.").arg(mark)};
    }

    const QString &m_text;
    QList<TemplateError> &m_errors;
    qsizetype m_at = 0;
    int m_line = 1;
    QString m_stopped;
    int m_stoppedAt = 1;
    int m_depth = 0;
};

} // namespace

std::vector<TemplateNode> parseTemplate(const QString &text, QList<TemplateError> &errors)
{
    return Parser(text, errors).parse();
}

} // namespace reporting
