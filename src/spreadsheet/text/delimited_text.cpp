#include "spreadsheet/text/delimited_text.h"

#include "spreadsheet/cell.h"

#include <QMap>

namespace spreadsheet {

namespace {

constexpr qsizetype maxFields = 16'384;
constexpr qsizetype maxRecordText = 32'000'000;

} // namespace

DelimitedParser::DelimitedParser(QChar delimiter, Record record)
    : m_delimiter(delimiter)
    , m_deliver(std::move(record))
{
}

void DelimitedParser::append(QChar c)
{
    if (m_field.text.size() >= maxTextLength || m_recordText >= maxRecordText) {
        m_field.oversize = true;
        return;
    }
    m_field.text += c;
    ++m_recordText;
}

void DelimitedParser::endField()
{
    if (m_fields.size() < maxFields)
        m_fields.append(std::move(m_field));
    m_field = Field();
    m_state = State::FieldStart;
}

bool DelimitedParser::endRecord()
{
    if (!m_fields.isEmpty() || m_state != State::FieldStart)
        endField();
    m_stopped = !m_deliver(std::move(m_fields));
    m_fields = {};
    m_recordText = 0;
    ++m_record;
    return !m_stopped;
}

bool DelimitedParser::feed(QStringView text)
{
    for (const QChar c : text) {
        if (m_stopped)
            return false;
        if (c.isNull())
            continue;
        if (m_state == State::Quoted) {
            if (c == u'"')
                m_state = State::QuoteInQuoted;
            else
                append(c);
            continue;
        }
        const bool afterReturn = m_afterReturn;
        m_afterReturn = c == u'\r';
        if (m_state == State::QuoteInQuoted && c == u'"') {
            append(c);
            m_state = State::Quoted;
        } else if (c == m_delimiter) {
            endField();
            // A record that ends with a separator has an empty last field; endRecord() sees it by the fields before it.
        } else if (c == u'\n' && afterReturn) {
            continue;
        } else if (c == u'\n' || c == u'\r') {
            endRecord();
        } else if (c == u'"' && m_state == State::FieldStart) {
            m_state = State::Quoted;
        } else {
            // Text after a closing quote is kept: "abc"def is abcdef.
            append(c);
            m_state = State::Plain;
        }
    }
    return !m_stopped;
}

void DelimitedParser::finish()
{
    if (!m_stopped && (!m_fields.isEmpty() || m_state != State::FieldStart))
        endRecord();
}

QChar sniffDelimiter(const QString &sample)
{
    QChar best = u',';
    double bestScore = 0;
    for (const QChar delimiter : {QChar(u','), QChar(u'\t'), QChar(u';'), QChar(u'|')}) {
        QMap<qsizetype, int> widths;
        int records = 0;
        DelimitedParser parser(delimiter, [&](QList<DelimitedParser::Field> &&fields) {
            if (!fields.isEmpty()) {
                ++widths[fields.size()];
                ++records;
            }
            return records < 200;
        });
        parser.feed(sample);
        parser.finish();
        for (auto it = widths.cbegin(); it != widths.cend(); ++it) {
            // Share of the records with that width; width decides between equally even separators.
            const double score = it.key() < 2 ? 0 : double(it.value()) / records + double(it.key()) / 1e6;
            if (score > bestScore) {
                bestScore = score;
                best = delimiter;
            }
        }
    }
    return best;
}

} // namespace spreadsheet
