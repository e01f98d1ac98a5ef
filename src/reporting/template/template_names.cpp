#include "reporting/template/template_names.h"

#include "domain/value_text.h"
#include "reporting/template/figure_format.h"
#include "reporting/template/near_names.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace reporting {

namespace {

QString say(const char *text) { return QCoreApplication::translate("Template", text); }

const QString outer = u"外:"_s;

} // namespace

TemplateNames::TemplateNames(TemplateSource &source, QList<TemplateError> &errors)
    : m_source(source)
    , m_errors(errors)
{
    if (const LoopItem *root = source.root())
        m_places << Place{root, 1, true};
}

TemplateNames::Step::Step(TemplateNames &names, const LoopItem &item, qsizetype number, bool last)
    : m_names(names)
{
    m_names.m_places << Place{&item, number, last};
}

TemplateNames::Step::~Step() { m_names.m_places.removeLast(); }

void TemplateNames::fail(int line, const QString &message)
{
    const TemplateError error{line, message};
    if (!m_errors.contains(error))
        m_errors << error;
}

std::optional<QString> TemplateNames::textAt(qsizetype depth, const QString &name) const
{
    if (name.startsWith(outer))
        return depth > 0 ? textAt(depth - 1, name.mid(outer.size()).trimmed()) : std::nullopt;
    for (qsizetype i = depth; i >= 0; --i) {
        const Place &place = m_places.at(i);
        if (const auto found = place.item->texts.constFind(name); found != place.item->texts.cend())
            return *found;
        if (place.item->figures.contains(name))
            return std::nullopt;
        if (i == 0 && m_source.root() == place.item)
            break; // the record a document is about has no number
        if (name == u"序号"_s)
            return QString::number(place.number);
        if (name == u"汉字序号"_s)
            return chineseNumeral(place.number);
        if (name == u"末项"_s)
            return place.last ? u"是"_s : QString();
    }
    return std::nullopt;
}

std::optional<QString> TemplateNames::text(const QString &name) const
{
    static const QRegularExpression daysOn(u"^(.+?)\\s*([+-])\\s*([0-9]{1,4})\\s*天$"_s);
    if (const auto found = textAt(m_places.size() - 1, name))
        return found;
    if (name.startsWith(u"文:"_s))
        return m_source.yearText(name.mid(2).trimmed());
    if (const auto fact = m_source.text(name))
        return fact;
    if (name.contains(u'.') && !name.startsWith(u'='))
        for (qsizetype i = m_places.size() - 1; i >= 0; --i)
            if (const auto found = m_source.pathText(name, m_places.at(i).item->scope))
                return found;
    const auto match = daysOn.match(name);
    const auto day = match.hasMatch() ? text(match.captured(1)) : std::nullopt;
    if (!day)
        return std::nullopt;
    const auto date = domain::Date::parse(*day);
    const int days = match.captured(3).toInt() * (match.captured(2) == u"-"_s ? -1 : 1);
    return date && date->dayKnown() ? domain::Date::of(date->firstDay().addDays(days)).inWords() : QString();
}

bool TemplateNames::isFromRecord(const QString &name) const
{
    return textAt(m_places.size() - 1, name).has_value() || (name.contains(u'.') && !m_source.text(name));
}

Scope TemplateNames::scope() const
{
    Scope scope;
    for (const Place &place : m_places) {
        if (place.item->scope.span)
            scope.span = place.item->scope.span;
        if (place.item->scope.record != 0) {
            scope.ledger = place.item->scope.ledger;
            scope.record = place.item->scope.record;
        }
    }
    return scope;
}

const LoopItem *TemplateNames::group() const
{
    for (qsizetype i = m_places.size() - 1; i >= 0; --i)
        if (const LoopItem *item = m_places.at(i).item; item->scope.ledger != nullptr && item->scope.record == 0)
            return item;
    return nullptr;
}

FigureAnswer TemplateNames::figure(const QString &name) const
{
    for (qsizetype i = m_places.size() - 1; i >= 0; --i)
        if (const auto found = m_places.at(i).item->figures.constFind(name);
            found != m_places.at(i).item->figures.cend())
            return *found;
    if (name.startsWith(u"合计:"_s)) {
        const LoopItem *around = group();
        const QString field = name.mid(3).trimmed();
        if (around == nullptr || around->scope.ledger->fieldByTerm(field) == nullptr)
            return {};
        const QString filter = around->scope.filter.isEmpty() ? QString() : u", "_s + around->scope.filter;
        FigureAnswer sum
            = m_source.figure(u"sum(%1.%2%3) all"_s.arg(around->scope.ledger->name(),
                                                        around->scope.ledger->fieldByTerm(field)->name(), filter),
                              0, {});
        sum.figure.label = around->texts.value(u"组名"_s) + field + u"合计"_s;
        return sum;
    }
    const int years = name.startsWith(u"去年:"_s) ? 1 : name.startsWith(u"明年:"_s) ? -1 : 0;
    const QString plain = years == 0 ? name : name.mid(3).trimmed();
    return m_source.figure(plain.startsWith(u'=') ? withItems(plain.mid(1).trimmed()) : plain, years, scope());
}

FigureAnswer TemplateNames::number(const QString &name) const
{
    const auto found = text(name);
    if (!found)
        return figure(name);
    FigureAnswer answer;
    answer.known = true;
    const auto exact = domain::scaledFromText(*found, domain::tenThousandths);
    answer.hasValue = exact.has_value();
    answer.scaled = exact.value_or(0);
    answer.scale = domain::tenThousandths;
    return answer;
}

Items TemplateNames::items(const ItemQuery &query) const
{
    ItemQuery wanted = query;
    wanted.filter = withItems(query.filter);
    return m_source.items(wanted, scope());
}

QString TemplateNames::withItems(QString text) const
{
    static const QRegularExpression name(u"\\{([^{}]+)\\}"_s);
    static const QStringList ofPeriod{u"year"_s, u"from"_s, u"to"_s};
    qsizetype at = 0;
    for (auto match = name.match(text, at); match.hasMatch(); match = name.match(text, at)) {
        at = match.capturedEnd();
        auto value = ofPeriod.contains(match.captured(1)) ? std::nullopt
                                                          : textAt(m_places.size() - 1, match.captured(1).trimmed());
        if (!value && match.captured(1) == u"年度"_s)
            value = m_source.text(u"年度"_s);
        if (!value)
            continue;
        // Months are a list of numbers of the program's own; anything else is one quoted value, whatever it holds.
        QString quoted = *value;
        if (match.captured(1) != u"月"_s)
            quoted = u'"' + quoted.remove(u'"').replace(u'\n', u' ') + u'"';
        text.replace(match.capturedStart(), match.capturedLength(), quoted);
        at = match.capturedStart() + quoted.size();
    }
    return text;
}

QString TemplateNames::suggestion(const QString &name) const
{
    QStringList known = m_source.names();
    for (const Place &place : m_places)
        known += place.item->texts.keys() + place.item->figures.keys();
    const QStringList near = nearNames(name.section(u':', -1), known);
    return near.isEmpty()
        ? QString()
        : u' ' + say(QT_TRANSLATE_NOOP("Template", "Is it %1?")).arg(u"“"_s + near.join(u"”, “"_s) + u"”"_s);
}

void TemplateNames::unknown(const FigureAnswer &answer, const QString &name, int line)
{
    const bool expression = name.contains(u'(') || name.startsWith(u'=');
    if (!answer.error.isEmpty() && expression)
        fail(line, answer.error);
    else
        fail(line, say(QT_TRANSLATE_NOOP("Template", "There is nothing called “%1”.")).arg(name) + suggestion(name));
}

void TemplateNames::unknownList(const QString &name, const Items &items, int line)
{
    if (items.known)
        fail(line, items.error);
    else
        fail(line, say(QT_TRANSLATE_NOOP("Template", "There is no list “%1”.")).arg(name) + suggestion(name));
}

} // namespace reporting
