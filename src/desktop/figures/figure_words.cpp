#include "desktop/figures/figure_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace desktop {

using namespace Qt::StringLiterals;
using figures::Basis;
using figures::Measure;

namespace {
QString say(const char *text) { return QCoreApplication::translate("desktop::Figures", text); }
} // namespace

QString measureLabel(Measure measure)
{
    switch (measure) {
    case Measure::Count:
        return say(QT_TRANSLATE_NOOP("desktop::Figures", "number of records"));
    case Measure::Sum:
        return say(QT_TRANSLATE_NOOP("desktop::Figures", "sum"));
    case Measure::Distinct:
        return say(QT_TRANSLATE_NOOP("desktop::Figures", "number of different values"));
    case Measure::Min:
        return say(QT_TRANSLATE_NOOP("desktop::Figures", "smallest value"));
    case Measure::Max:
        return say(QT_TRANSLATE_NOOP("desktop::Figures", "largest value"));
    case Measure::Avg:
        return say(QT_TRANSLATE_NOOP("desktop::Figures", "average"));
    case Measure::Ratio:
        return say(QT_TRANSLATE_NOOP("desktop::Figures", "share of two numbers (%)"));
    default:
        return say(QT_TRANSLATE_NOOP("desktop::Figures", "calculation"));
    }
}

QString basisLabel(Basis basis)
{
    switch (basis) {
    case Basis::Flow:
        return say(QT_TRANSLATE_NOOP("desktop::Figures", "within the period"));
    case Basis::Stock:
        return say(QT_TRANSLATE_NOOP("desktop::Figures", "in force at the end of the period"));
    case Basis::Cumulative:
        return say(QT_TRANSLATE_NOOP("desktop::Figures", "up to the end of the period"));
    case Basis::All:
        return say(QT_TRANSLATE_NOOP("desktop::Figures", "all records"));
    }
    return {};
}

QString basisExplanation(Basis basis, const QString &date)
{
    if (basis == Basis::All || date.isEmpty())
        return say(QT_TRANSLATE_NOOP("desktop::Figures", "Every record counts, whatever its dates."));
    switch (basis) {
    case Basis::Stock:
        return say(QT_TRANSLATE_NOOP("desktop::Figures",
                                     "What is there on the last day: “%1” is not later, and it has not ended by then. "
                                     "For “how many are there now”."))
            .arg(date);
    case Basis::Cumulative:
        return say(QT_TRANSLATE_NOOP("desktop::Figures",
                                     "All there ever was: “%1” is not later than the last day, ended or not. For “so "
                                     "far in all”."))
            .arg(date);
    default:
        return say(QT_TRANSLATE_NOOP("desktop::Figures",
                                     "What happened in the period: “%1” lies within it. For “this year's”."))
            .arg(date);
    }
}

QString groupedNumber(const QString &decimal)
{
    const qsizetype point = decimal.indexOf(u'.');
    bool whole = false;
    const qint64 number = (point < 0 ? decimal : decimal.left(point)).toLongLong(&whole);
    if (!whole)
        return decimal;
    const QString sign = number == 0 && decimal.startsWith(u'-') ? u"-"_s : QString();
    return sign + QLocale().toString(number) + (point < 0 ? QString() : decimal.mid(point));
}

QString figureDecimal(const figures::FigureValue &value)
{
    QString text = value.text();
    if (!value.value || value.scale != figures::twoPlaces)
        return text;
    const qsizetype point = text.indexOf(u'.');
    const qsizetype places = point < 0 ? 0 : text.size() - point - 1;
    return text + (point < 0 ? u"."_s : QString()) + QString(2 - places, u'0');
}

QString figureNumber(const figures::FigureValue &value)
{
    return value.value ? groupedNumber(figureDecimal(value)) : say(QT_TRANSLATE_NOOP("desktop::Figures", "missing"));
}

QString differenceText(const figures::Comparison &comparison)
{
    if (!comparison.change)
        return {};
    const qint64 change = comparison.change->value;
    figures::FigureValue size;
    size.value = qAbs(change);
    size.scale = comparison.change->scale;
    return change == 0 ? figureNumber(size) : (change > 0 ? u'+' : u'−') + figureNumber(size);
}

} // namespace desktop
