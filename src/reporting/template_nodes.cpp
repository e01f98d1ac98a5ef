#include "reporting/template_nodes.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace reporting {

namespace {

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
        while (m_at < m_text.size()) { // a stray closing mark ended the sequence
            fail(QCoreApplication::translate("Template", "“{{%1}}” closes nothing that was opened.").arg(m_stopped));
            for (TemplateNode &node : sequence())
                nodes.push_back(std::move(node));
        }
        return nodes;
    }

private:
    void fail(const QString &message) { m_errors << TemplateError{m_line, message}; }

    /// Nodes up to the end of the text or a mark that is not part of a sequence ({{/…}}, {{#否则}}), kept in m_stopped.
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
            if (content.startsWith(u'/') || content == u"#否则"_s) {
                m_stopped = content;
                return nodes;
            }
            nodes.push_back(element(content, line));
        }
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
        if (word == u"#如果"_s) {
            node.kind = TemplateNode::Kind::If;
            node.text = content.mid(word.size()).trimmed();
            node.body = sequence();
            if (m_stopped == u"#否则"_s)
                node.otherwise = sequence();
            expectEnd(u"/如果"_s, line);
        } else if (word == u"#每个"_s) {
            node.kind = TemplateNode::Kind::Each;
            const QString rest = content.mid(word.size()).trimmed();
            const qsizetype where = rest.indexOf(" where "_L1);
            node.text = (where < 0 ? rest : rest.left(where)).trimmed();
            node.filter = where < 0 ? QString() : rest.mid(where + 7).trimmed();
            node.body = sequence();
            expectEnd(u"/每个"_s, line);
        } else if (content.startsWith(u'#')) {
            fail(QCoreApplication::translate("Template",
                                             "There is no block “%1”: {{#如果 …}} and {{#每个 …}} are the two.")
                     .arg(word));
            node.kind = TemplateNode::Kind::Text;
            node.text.clear();
        }
        return node;
    }

    void expectEnd(const QString &mark, int openedAt)
    {
        if (m_stopped == mark)
            return;
        m_errors << TemplateError{
            openedAt,
            QCoreApplication::translate("Template", "This block is not closed: “{{%1}}” is missing.").arg(mark)};
    }

    const QString &m_text;
    QList<TemplateError> &m_errors;
    qsizetype m_at = 0;
    int m_line = 1;
    QString m_stopped;
};

} // namespace

std::vector<TemplateNode> parseTemplate(const QString &text, QList<TemplateError> &errors)
{
    return Parser(text, errors).parse();
}

} // namespace reporting
