#pragma once
// Streams XML, a part of a package or a file, through expat. Names arrive without their prefix, so a file may choose
// any.

#include "spreadsheet/sheet_error.h"
#include "spreadsheet/zip_archive.h"

#include <QByteArrayView>

namespace spreadsheet {

struct TextFile; // text/text_file.h

class XmlAttributes
{
public:
    explicit XmlAttributes(const char *const *pairs)
        : m_pairs(pairs)
    {
    }

    /// The attribute with that local name, or a null view.
    QByteArrayView value(QByteArrayView localName) const;
    /// The attribute of that full name ("office:value"), for names that two vocabularies share; else as value().
    QByteArrayView qualified(QByteArrayView name) const;
    QString text(QByteArrayView localName) const { return QString::fromUtf8(value(localName)); }
    /// Calls take(local name, value) for each.
    template <typename Take> void each(Take take) const
    {
        for (const char *const *pair = m_pairs; *pair; pair += 2)
            take(localNameOf(pair[0]), QByteArrayView(pair[1]));
    }
    /// XML booleans: 1, true, on.
    bool isTrue(QByteArrayView localName) const;

private:
    static QByteArrayView localNameOf(const char *name);

    const char *const *m_pairs;
};

class XmlHandler
{
public:
    virtual ~XmlHandler() = default;
    virtual void start(QByteArrayView name, const XmlAttributes &attributes) = 0;
    virtual void end(QByteArrayView) { }
    virtual void text(QByteArrayView) { }
    /// Asked between events; true ends the parsing early, without error.
    virtual bool isDone() const { return false; }
};

/// Throws SheetError when the part is missing, damaged, nested too deep or holds a DOCTYPE (the door of entity bombs,
/// and never part of a workbook), and whatever the handler throws.
void parsePart(const ZipArchive &zip, const QString &part, XmlHandler &handler, const Progress &progress = {});

/// The same for a file that is itself XML, in whatever encoding text files have here (the one it declares is often
/// wrong). Throws also when it is over 1 GiB, or is not the file any more that was looked at.
void parseXmlFile(const TextFile &file, XmlHandler &handler, const Progress &progress = {});

} // namespace spreadsheet
