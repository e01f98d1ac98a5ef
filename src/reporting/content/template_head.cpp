#include "reporting/content/template_head.h"

#include "figures/definition_parts.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace reporting {

namespace {

void readLine(TemplateHead &head, const QString &word, const QString &value, int line)
{
    if (word == u"名称"_s) {
        head.name = value;
    } else if (word == u"文种"_s) {
        head.kind = value;
    } else if (word == u"代号"_s) {
        head.key = value;
    } else if (word == u"适用"_s) {
        head.suits = value;
    } else if (word == u"公示"_s) {
        head.isPublic = value == u"是"_s;
    } else if (word == u"对象"_s) {
        head.ledger = figures::ledgerByName(value);
        if (head.ledger == nullptr)
            head.errors << TemplateError{
                line, QCoreApplication::translate("Template", "There is no ledger “%1”.").arg(value)};
    }
}

} // namespace

TemplateHead readTemplateHead(const QString &text)
{
    static const QRegularExpression yearText(u"\\{\\{\\s*(?:#(?:否则)?如果\\s+(?:非\\s+)?)?文:\\s*([^|}\\s]+)"_s);
    TemplateHead head;
    int number = 0;
    for (QString line : text.split(u'\n')) {
        ++number;
        line = line.trimmed();
        if (line.isEmpty())
            continue;
        if (!line.startsWith(u'※'))
            break;
        const QString said = line.mid(1).trimmed().replace(u':', u'：');
        const qsizetype colon = said.indexOf(u'：');
        if (colon > 0)
            readLine(head, said.left(colon).trimmed(), said.mid(colon + 1).trimmed(), number);
    }
    head.isPublic = head.isPublic || isPublicKind(head.kind);
    for (auto it = yearText.globalMatch(text); it.hasNext();)
        if (const QString name = it.next().captured(1); !head.texts.contains(name))
            head.texts << name;
    return head;
}

bool isPublicKind(const QString &kind)
{
    return kind == u"notice"_s || kind.endsWith(u"-notice"_s) || kind.contains(u"公示"_s);
}

} // namespace reporting
