#pragma once
// Cuts a web page into tags and text, leniently, the way browsers do with pages that no one ever checked.

#include <QString>
#include <functional>
#include <optional>

namespace spreadsheet {

struct HtmlTag
{
    QString name; // lower case
    bool closing = false;
    QString rest; // the attributes as written

    /// The value of an attribute; empty where it has none.
    QString attribute(QStringView name) const;
};

class HtmlTokenizer
{
public:
    /// Both return false to stop. Text comes with its entities decoded, in pieces of any size.
    using OnTag = std::function<bool(const HtmlTag &)>;
    using OnText = std::function<bool(const QString &)>;

    HtmlTokenizer(OnTag onTag, OnText onText);

    /// Returns false once a receiver has asked to stop. Comments, scripts and styles are left out.
    bool feed(const QString &text);
    bool finish();

private:
    bool work(bool final);
    bool emitText(qsizetype size);
    /// Nothing: the rest of the tag has not come yet.
    std::optional<bool> takeTag(bool final);

    OnTag m_onTag;
    OnText m_onText;
    QString m_pending;
    qsizetype m_at = 0; // what is before is done
    QString m_until; // inside what is left out: the text that ends it
};

/// &amp; &#38; &#x26; become &; what is no known entity stays.
QString decodeEntities(const QString &text);

} // namespace spreadsheet
