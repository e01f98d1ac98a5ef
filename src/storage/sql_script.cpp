#include "storage/sql_script.h"

using namespace Qt::StringLiterals;

namespace storage {

namespace {

/// Walks the script and keeps what a statement splitter must know: where a literal or comment ends, how deep in BEGIN …
/// END.
class Splitter
{
public:
    explicit Splitter(const QString &script)
        : m_script(script)
    {
    }

    QStringList statements()
    {
        while (m_at < m_script.size())
            step();
        finish();
        return m_statements;
    }

private:
    void step()
    {
        const QChar c = m_script[m_at];
        const QStringView rest = QStringView(m_script).mid(m_at);
        if (rest.startsWith("--"_L1)) {
            skipTo(m_script.indexOf(u'\n', m_at));
        } else if (rest.startsWith("/*"_L1)) {
            const qsizetype end = m_script.indexOf("*/"_L1, m_at + 2);
            skipTo(end < 0 ? end : end + 2);
        } else if (c == u'\'' || c == u'"') {
            quoted(c);
        } else if (c.isLetter() || c == u'_') {
            word();
        } else if (c == u';' && m_depth == 0) {
            finish();
            ++m_at;
        } else {
            m_current += c;
            ++m_at;
        }
    }

    void skipTo(qsizetype end) { m_at = end < 0 ? m_script.size() : end; }

    void quoted(QChar quote)
    {
        qsizetype end = m_at + 1;
        while (end < m_script.size()) {
            if (m_script[end] == quote) {
                if (end + 1 < m_script.size() && m_script[end + 1] == quote)
                    ++end;
                else
                    break;
            }
            ++end;
        }
        end = qMin(end + 1, m_script.size());
        m_current += QStringView(m_script).mid(m_at, end - m_at);
        m_at = end;
    }

    void word()
    {
        qsizetype end = m_at;
        while (end < m_script.size() && (m_script[end].isLetterOrNumber() || m_script[end] == u'_'))
            ++end;
        const QStringView text = QStringView(m_script).mid(m_at, end - m_at);
        const bool trigger = m_current.trimmed().startsWith("CREATE TRIGGER"_L1, Qt::CaseInsensitive);
        const auto is = [text](QLatin1StringView word) { return text.compare(word, Qt::CaseInsensitive) == 0; };
        if (trigger && (is("BEGIN"_L1) || is("CASE"_L1)))
            ++m_depth;
        else if (trigger && is("END"_L1) && m_depth > 0)
            --m_depth;
        m_current += text;
        m_at = end;
    }

    void finish()
    {
        if (const QString statement = m_current.trimmed(); !statement.isEmpty())
            m_statements << statement;
        m_current.clear();
    }

    const QString &m_script;
    QString m_current;
    QStringList m_statements;
    qsizetype m_at = 0;
    int m_depth = 0;
};

} // namespace

QStringList splitStatements(const QString &script) { return Splitter(script).statements(); }

} // namespace storage
