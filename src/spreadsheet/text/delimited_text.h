#pragma once
// Records and fields of delimited text (RFC 4180 and its relatives), fed in pieces of any size.

#include <QString>
#include <QStringList>
#include <functional>

namespace spreadsheet {

/// The separator that splits the sample into the most even records: comma, semicolon, tab or bar. Comma when none does.
QChar sniffDelimiter(const QString &sample);

class DelimitedParser
{
public:
    struct Field
    {
        QString text;
        bool oversize = false; // cut at maxTextLength
    };
    /// Returns false to stop.
    using Record = std::function<bool(QList<Field> &&)>;

    DelimitedParser(QChar delimiter, Record record);

    /// Returns false once the receiver has asked to stop.
    bool feed(QStringView text);

    /// Delivers a last record without line end.
    void finish();

    /// Whether the text so far ends inside quotes, and in which 1-based record they were opened.
    bool insideQuotes() const { return m_state == State::Quoted; }
    int recordNumber() const { return m_record; }

private:
    enum class State { FieldStart, Plain, Quoted, QuoteInQuoted };

    void endField();
    bool endRecord();
    void append(QChar c);

    QChar m_delimiter;
    Record m_deliver;
    QList<Field> m_fields;
    Field m_field;
    qsizetype m_recordText = 0;
    State m_state = State::FieldStart;
    bool m_afterReturn = false;
    bool m_stopped = false;
    int m_record = 1;
};

} // namespace spreadsheet
