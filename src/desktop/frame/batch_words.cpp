#include "desktop/frame/batch_words.h"

#include "domain/registry.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace desktop {

using namespace Qt::StringLiterals;

namespace {

QString words(const char *text) { return QCoreApplication::translate("desktop::BatchWords", text); }

QString fieldLabel(const importing::BatchInfo &batch, const QString &key)
{
    const domain::Entity *entity = domain::findEntity(batch.entity);
    const domain::Field *field = entity ? entity->field(key) : nullptr;
    return field ? domain::labelOf(*entity, *field) : key;
}

QString policyWords(const QString &policy)
{
    if (policy == "skip"_L1)
        return words(QT_TRANSLATE_NOOP("desktop::BatchWords", "Records that were there were left as they were."));
    if (policy == "fill"_L1)
        return words(
            QT_TRANSLATE_NOOP("desktop::BatchWords", "Of records that were there only empty fields were filled."));
    return words(QT_TRANSLATE_NOOP("desktop::BatchWords", "Records that were there were updated."));
}

QString rowWords(const QString &row, const QString &decision)
{
    const QString number = row.section(u'!', -1);
    if (decision == "new"_L1)
        return words(QT_TRANSLATE_NOOP("desktop::BatchWords", "Row %1 was taken as a new record.")).arg(number);
    if (decision == "skip"_L1)
        return words(QT_TRANSLATE_NOOP("desktop::BatchWords", "Row %1 was left out.")).arg(number);
    return words(QT_TRANSLATE_NOOP("desktop::BatchWords", "Row %1 was taken for record %2."))
        .arg(number, decision.section(u':', 1));
}

} // namespace

QString mappingWords(const importing::BatchInfo &batch)
{
    QStringList parts;
    for (auto column = batch.mapping.begin(); column != batch.mapping.end(); ++column)
        parts << column.key() + u" → "_s + fieldLabel(batch, column.value().toString());
    return parts.join(u" · "_s);
}

QStringList decisionWords(const importing::BatchInfo &batch)
{
    const QJsonObject &decisions = batch.decisions;
    QStringList sentences{policyWords(decisions[u"on_duplicate"_s].toString())};
    if (decisions[u"partial"_s].toBool() && batch.rejected > 0)
        sentences << words(
            QT_TRANSLATE_NOOP("desktop::BatchWords", "The good rows were written although others were rejected."));
    const QJsonObject columns = decisions[u"columns"_s].toObject();
    for (auto column = columns.begin(); column != columns.end(); ++column) {
        const QString key = column.value().toString();
        sentences
            << (key.isEmpty()
                    ? words(QT_TRANSLATE_NOOP("desktop::BatchWords", "The column “%1” was left out.")).arg(column.key())
                    : words(QT_TRANSLATE_NOOP("desktop::BatchWords", "The column “%1” was taken for “%2”."))
                          .arg(column.key(), fieldLabel(batch, key)));
    }
    const QJsonObject codes = decisions[u"codes"_s].toObject();
    for (auto code = codes.begin(); code != codes.end(); ++code)
        sentences << words(QT_TRANSLATE_NOOP("desktop::BatchWords", "“%1” in the column “%2” means “%3”."))
                         .arg(code.key().section(u':', -1), code.key().section(u':', 0, -2), code.value().toString());
    const QJsonObject rows = decisions[u"rows"_s].toObject();
    for (auto row = rows.begin(); row != rows.end(); ++row)
        sentences << rowWords(row.key(), row.value().toString());
    return sentences;
}

QString momentWords(const importing::BatchInfo &batch)
{
    return batch.at.toTimeZone(QTimeZone(8 * 3600)).toString(u"yyyy-MM-dd HH:mm"_s);
}

} // namespace desktop
