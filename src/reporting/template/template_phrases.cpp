#include "reporting/template/template_phrases.h"

#include "domain/value_text.h"
#include "figures/exact.h"
#include "reporting/template/figure_format.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace reporting {

namespace {

const QString overYear = u"比上年:"_s;
const QString yearOnYear = u"同比:"_s;
const QString growth = u"增幅:"_s;
const QString completion = u"完成情况:"_s;

Piece textPiece(const QString &text, int line)
{
    Piece piece;
    piece.text = text;
    piece.line = line;
    return piece;
}

Piece nothing(int line)
{
    Piece piece;
    piece.phrase = piece.noData = true;
    piece.line = line;
    return piece;
}

class Change
{
public:
    Change(const QString &name, const QStringList &options, int line, TemplateNames &names)
        : m_names(names)
        , m_line(line)
        , m_form(name.left(name.indexOf(u':') + 1))
        , m_figure(name.mid(m_form.size()).trimmed())
    {
        m_percent = m_form != overYear;
        for (const QString &option : options) {
            const bool percent = option.section(u':', 0, 0) == u"百分比"_s && formattedFigure(0, 1, option);
            if (option == u"含零"_s)
                m_fromZero = true;
            else if (percent)
                m_format = option;
            else
                names.fail(line,
                           QCoreApplication::translate("Template",
                                                       "“%1” does not go with a comparison: 百分比, 百分比:1, 含零.")
                               .arg(option));
        }
        m_percent = m_percent || !m_format.isEmpty();
    }

    QList<Piece> pieces()
    {
        m_now = m_names.figure(m_figure);
        m_before = m_names.figure(u"去年:"_s + m_figure);
        if (!m_now.known) {
            m_names.unknown(m_now, m_figure, m_line);
            return {};
        }
        if (!m_now.hasValue || !m_before.hasValue)
            return {nothing(m_line)};
        const auto change = figures::subtracted({m_now.scaled, m_now.scale}, {m_before.scaled, m_before.scale});
        if (!change || (change->value == 0 && !m_now.hasData()))
            return {nothing(m_line)};
        if (change->value == 0)
            return {textPiece(flat(), m_line)};
        // A base of nothing bears no comparison, unless the template says that its zero is a statement.
        if (!m_before.hasData() && !m_fromZero)
            return {nothing(m_line)};
        if (!m_now.hasData() && !m_fromZero)
            return {nothing(m_line)};
        const bool more = change->value > 0;
        if (m_percent && m_before.hasData() && m_now.figure.unit != u"%"_s)
            return inPercent(*change, more);
        return absolute(*change, more);
    }

private:
    QString lastYear() const { return m_names.source().text(u"上年同期"_s).value_or(u"上年"_s); }

    QString flat() const
    {
        if (m_form == growth)
            return u"持平"_s;
        return m_form == yearOnYear ? u"同比持平"_s : u"与%1持平"_s.arg(lastYear());
    }

    QString lead() const
    {
        if (m_form == growth)
            return {};
        return m_form == yearOnYear ? u"同比"_s : u"比%1"_s.arg(lastYear());
    }

    QList<Piece> inPercent(const figures::Exact &change, bool more)
    {
        const auto percent
            = figures::divided({qAbs(change.value), change.scale}, {qAbs(m_before.scaled), m_before.scale}, 100);
        if (!percent || percent->value == 0) // less than half a hundredth of a per cent
            return absolute(change, more);
        FigureAnswer answer = m_now;
        answer.scaled = percent->value;
        answer.scale = percent->scale;
        answer.figure.unit = u"%"_s;
        answer.figure.count = (more ? m_now : m_before).figure.count; // of a difference: the rows of its left side
        answer.figure.expression
            = u"ratio((%1) - (%2), %3)"_s.arg((more ? m_now : m_before).figure.expression,
                                              (more ? m_before : m_now).figure.expression, m_before.figure.expression);
        return said(answer, lead() + (more ? u"增长"_s : u"下降"_s), u"%1比%2%3（%）"_s, more ? u"增长"_s : u"下降"_s,
                    m_format.isEmpty() ? u"百分比"_s : m_format, {});
    }

    QList<Piece> absolute(const figures::Exact &change, bool more)
    {
        const bool ratio = m_now.figure.unit == u"%"_s;
        const bool money = m_now.figure.unit == u"元"_s;
        const QString verb = ratio ? (more ? u"提高"_s : u"下降"_s) : (more ? u"增加"_s : u"减少"_s);
        FigureAnswer answer = m_now;
        answer.scaled = qAbs(change.value);
        answer.scale = change.scale;
        answer.figure.unit = ratio ? u"个百分点"_s : m_now.figure.unit;
        answer.figure.count = (more ? m_now : m_before).figure.count; // of a difference: the rows of its left side
        answer.figure.expression = u"(%1) - (%2)"_s.arg((more ? m_now : m_before).figure.expression,
                                                        (more ? m_before : m_now).figure.expression);
        return said(answer, lead() + verb, u"%1比%2%3"_s, more ? u"增加"_s : u"减少"_s, money ? u"金额"_s : QString(),
                    money ? QString() : answer.figure.unit);
    }

    QList<Piece> said(FigureAnswer answer, const QString &words, const QString &label, const QString &verb,
                      const QString &format, const QString &unit)
    {
        const auto formatted = formattedFigure(answer.scaled, answer.scale, format);
        answer.figure.name = answer.figure.expression;
        answer.figure.label = label.arg(m_now.figure.label, lastYear(), verb);
        answer.figure.value = domain::scaledText(answer.scaled, answer.scale);
        answer.figure.text = formatted->text;
        Piece piece;
        piece.kind = RunKind::Figure;
        piece.figure = answer.figure;
        piece.text = formatted->text;
        piece.line = m_line;
        return {textPiece(words, m_line), piece, textPiece(formatted->unit + unit, m_line)};
    }

    TemplateNames &m_names;
    int m_line;
    QString m_form;
    QString m_figure;
    QString m_format;
    bool m_percent = false;
    bool m_fromZero = false;
    FigureAnswer m_now;
    FigureAnswer m_before;
};

QList<Piece> completed(const QString &target, const QStringList &options, int line, TemplateNames &names)
{
    if (!options.isEmpty())
        names.fail(
            line,
            QCoreApplication::translate("Template", "“%1” is a text and has no format.").arg(completion + target));
    const auto words = names.source().completion(target);
    if (!words)
        names.unknown({}, target, line);
    Piece piece = nothing(line);
    piece.text = words.value_or(QString());
    piece.noData = piece.text.isEmpty();
    return {piece};
}

} // namespace

bool isPhrase(const QString &name)
{
    return name.startsWith(overYear) || name.startsWith(yearOnYear) || name.startsWith(growth)
        || name.startsWith(completion);
}

QList<Piece> phrase(const QString &name, const QStringList &options, int line, TemplateNames &names)
{
    if (name.startsWith(completion))
        return completed(name.mid(completion.size()).trimmed(), options, line, names);
    return Change(name, options, line, names).pieces();
}

} // namespace reporting
