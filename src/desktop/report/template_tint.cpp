#include "desktop/report/template_tint.h"

#include "desktop/theme.h"

#include <QRegularExpression>

namespace desktop {

using namespace Qt::StringLiterals;

namespace {

QTextCharFormat inColour(const QColor &colour, bool bold = false)
{
    QTextCharFormat format;
    format.setForeground(colour);
    if (bold)
        format.setFontWeight(QFont::DemiBold);
    return format;
}

} // namespace

TemplateTint::TemplateTint(QTextDocument *document)
    : QSyntaxHighlighter(document)
{
}

void TemplateTint::highlightBlock(const QString &text)
{
    static const QRegularExpression element(
        u"^\\s*(标题|题注|主送|落款|日期|印章|附件|红头|文号|签发人|份号|密级|紧急程度|抄送|印发)[：:]"_s);
    static const QRegularExpression heading(u"^\\s*([一二三四五六七八九十百]+、|（[一二三四五六七八九十百]+）)"_s);
    static const QRegularExpression inset(u"【[^】]*】?"_s);
    static const QRegularExpression placeholder(u"\\{\\{[^{}]*(\\{[^{}]*\\}[^{}]*)*(\\}\\})?"_s);
    const Tokens &t = tokens();
    const int length = static_cast<int>(text.size());
    if (text.trimmed().startsWith(u'※')) {
        setFormat(0, length, inColour(t.text2));
        return;
    }
    const auto tint = [&](const QRegularExpression &pattern, const auto &formatOf) {
        for (auto each = pattern.globalMatch(text); each.hasNext();) {
            const QRegularExpressionMatch match = each.next();
            setFormat(static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedLength()),
                      formatOf(match.capturedView()));
        }
    };
    if (heading.match(text).hasMatch())
        setFormat(0, length, inColour(t.text, true));
    tint(element, [&](QStringView) { return inColour(t.text2, true); });
    tint(inset, [&](QStringView) { return inColour(t.ok); });
    tint(placeholder, [&](QStringView name) {
        const bool block = name.startsWith(u"{{#") || name.startsWith(u"{{/");
        return inColour(block ? t.warn : t.info);
    });
}

} // namespace desktop
