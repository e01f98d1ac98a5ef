#pragma once
// Where the elements of an XML text lie, so that some can be replaced and every other byte stays as it was.

#include <QByteArray>
#include <QString>
#include <vector>

namespace spreadsheet {

/// Offsets into the text; views of the text the outline was made of, which must outlive it.
struct XmlElement
{
    QByteArrayView name; // without prefix
    QByteArrayView prefix; // with its colon; empty: none
    qsizetype begin = 0;
    qsizetype openEnd = 0; // behind <a …> or <a …/>
    qsizetype closeBegin = 0; // of </a>; for <a/> the same as end
    qsizetype end = 0;
    std::vector<XmlElement> children;

    bool isEmpty() const { return closeBegin == end; } // <a/>
    /// The first child of that name; null when there is none.
    const XmlElement *child(QByteArrayView childName) const;
};

/// The tree down to `depth` levels below the root. path: names the file in the SheetError{Damaged} thrown for what is
/// not well-formed, holds a DOCTYPE or is nested too deep.
XmlElement outlineOf(const QByteArray &xml, int depth, const QString &path);

/// UTF-16 becomes UTF-8, so that what is inserted fits what is there.
QByteArray asUtf8(const QByteArray &xml);

QByteArrayView bytesOf(const QByteArray &xml, const XmlElement &element);
QByteArrayView openTagOf(const QByteArray &xml, const XmlElement &element);
QByteArrayView contentOf(const QByteArray &xml, const XmlElement &element);

/// The value of an attribute by its local name, references resolved; null when the tag does not have it.
QByteArray attributeOf(QByteArrayView openTag, QByteArrayView name);
/// The tag with the attribute set; a null value takes it away.
QByteArray withAttribute(QByteArrayView openTag, QByteArrayView name, const QByteArray &value);
/// The tag as one that is closed by an end tag.
QByteArray opened(QByteArrayView openTag);

/// Text for content and attributes: markup escaped, characters XML cannot hold left out.
QByteArray xmlText(const QString &text);
/// Text of a cell: as xmlText(), but characters XML cannot hold become _xHHHH_ (ECMA-376 part 1, 22.9.2.19).
QByteArray cellXmlText(const QString &text);
/// The characters that an XML text of content stands for.
QString plainText(QByteArrayView xml);

/// The text with `piece` as the last child of the element.
QByteArray withChild(const QByteArray &xml, const XmlElement &parent, const QByteArray &piece);

} // namespace spreadsheet
