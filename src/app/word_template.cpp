#include "app/word_template.h"

#include "platform/engine_files.h"
#include "reporting/content/report_source.h"
#include "reporting/docx/docx_fill.h"
#include "spreadsheet/sheet_error.h"
#include "spreadsheet/zip_patch.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr qsizetype largestPart = qsizetype(32) << 20; // unpacked; a book of 1,000 pages has 10 MB
constexpr qsizetype problemsShown = 5;
const QString contentTypes = u"[Content_Types].xml"_s;
const QString mainType = u"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"_s;

const QString relationsNamespace = u"http://schemas.openxmlformats.org/package/2006/relationships"_s;

QString say(const char *text) { return QCoreApplication::translate("WordTemplate", text); }

domain::Error refused(const QString &file, const char *sentence, const QString &detail = {})
{
    return domain::Error(domain::ErrorCode::InvalidInput, say(sentence).arg(QFileInfo(file).fileName()), detail);
}

const char *const damagedSentence = QT_TRANSLATE_NOOP(
    "WordTemplate", "“%1” is damaged or no Word file. Open it in Word or WPS and save it anew as .docx.");
const char *const tooLargeSentence
    = QT_TRANSLATE_NOOP("WordTemplate",
                        "“%1” is too large for a template. Make the pictures in it smaller, or leave "
                        "out what is not needed.");

/// What a file of another kind begins with.
void checkBeginning(const QString &file)
{
    if (platform::isEngineFile(file)) // reading it would cost the engine its locks
        throw refused(file, damagedSentence);
    QFile opened(file);
    if (!opened.open(QIODevice::ReadOnly))
        throw domain::Error(domain::ErrorCode::NotFound,
                            say(QT_TRANSLATE_NOOP("WordTemplate", "The template “%1” cannot be read.")).arg(file),
                            opened.errorString());
    const QByteArray head = opened.read(8);
    if (opened.error() != QFileDevice::NoError)
        throw domain::Error(domain::ErrorCode::InvalidInput,
                            say(QT_TRANSLATE_NOOP("WordTemplate", "The template “%1” cannot be read.")).arg(file),
                            opened.errorString());
    if (head.startsWith("\xD0\xCF\x11\xE0"))
        throw refused(file,
                      QT_TRANSLATE_NOOP("WordTemplate",
                                        "“%1” is protected by a password, or was saved by an old Word (.doc). Open it "
                                        "in Word or WPS and save it as .docx without a password."));
    if (!head.startsWith("PK"))
        throw refused(file, damagedSentence);
}

/// The failures of a zip file, in words for a Word file.
template <typename Work> auto translated(const QString &file, const Work &work)
{
    using spreadsheet::SheetErrorKind;
    try {
        return work();
    } catch (const spreadsheet::SheetError &failure) {
        if (failure.kind() == SheetErrorKind::Unwritable)
            throw domain::Error(domain::ErrorCode::Unwritable, failure.message(), failure.detail());
        if (failure.kind() == SheetErrorKind::Unreadable)
            throw domain::Error(domain::ErrorCode::InvalidInput, failure.message(), failure.detail());
        throw refused(file, failure.kind() == SheetErrorKind::TooLarge ? tooLargeSentence : damagedSentence,
                      failure.detail());
    }
}

QByteArray partOf(const spreadsheet::ZipPatch &package, const QString &name, const QString &file)
{
    QByteArray bytes;
    package.source().read(name, [&](const char *data, int size) {
        bytes.append(data, size);
        if (bytes.size() > largestPart)
            throw refused(file, tooLargeSentence, name);
        return true;
    });
    return bytes;
}

/// The parts that hold text, and the kind of the main one.
struct Stories
{
    QStringList parts;
    QString mainKind;
};

Stories storiesOf(const QByteArray &types)
{
    static const QStringList kinds{u"header+xml"_s, u"footer+xml"_s, u"footnotes+xml"_s, u"endnotes+xml"_s};
    Stories stories;
    QXmlStreamReader reader(types);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement || reader.name() != "Override"_L1)
            continue;
        const QString type = reader.attributes().value("ContentType"_L1).toString();
        const QString part = reader.attributes().value("PartName"_L1).toString().mid(1);
        if (type.endsWith(".main+xml"_L1) && type.contains("word"_L1, Qt::CaseInsensitive)) {
            stories.mainKind = type;
            stories.parts.prepend(part);
        } else if (type.contains("wordprocessingml"_L1)
                   && std::ranges::any_of(kinds, [&](const QString &kind) { return type.endsWith(kind); })) {
            stories.parts << part;
        }
    }
    return stories;
}

Stories checkedStories(const QByteArray &types, const QString &file)
{
    const Stories stories = storiesOf(types);
    if (stories.mainKind.isEmpty())
        throw refused(file, damagedSentence, u"no main part"_s);
    if (stories.mainKind.contains("macroEnabled"_L1))
        throw refused(file,
                      QT_TRANSLATE_NOOP("WordTemplate",
                                        "“%1” holds macros. Open it in Word or WPS and save it as .docx, which leaves "
                                        "them out."));
    return stories;
}

QString relationsOf(const QString &part)
{
    const qsizetype name = part.lastIndexOf(u'/') + 1;
    return part.left(name) + u"_rels/"_s + part.mid(name) + u".rels"_s;
}

/// Behind the highest number of a picture that a part is related to.
int freePicture(const QByteArray &relations)
{
    static const QRegularExpression chart(u"[cC]hart(\\d{1,8})\\b"_s);
    int number = 1;
    for (auto match = chart.globalMatch(QString::fromUtf8(relations)); match.hasNext();)
        number = std::max(number, match.next().captured(1).toInt() + 1);
    return number;
}

/// The XML with more children at the end of its root.
QByteArray withChildren(const QByteArray &xml, const QString &children)
{
    const qsizetype close = xml.lastIndexOf("</");
    return xml.left(close) + children.toUtf8() + xml.mid(close);
}

QByteArray withPictures(const QByteArray &relations, const QList<reporting::docx::Picture> &pictures)
{
    QString added;
    for (const reporting::docx::Picture &picture : pictures)
        added += u"<Relationship xmlns=\"%1\" Id=\"%2\" Type=\"%3\" Target=\"media/%4\"/>"_s.arg(
            relationsNamespace, picture.relation,
            u"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"_s, picture.name);
    if (relations.contains("</"))
        return withChildren(relations, added);
    // None so far: no part, or one without anything in it.
    return (u"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships xmlns=\"%1\">"_s.arg(
                relationsNamespace)
            + added + u"</Relationships>"_s)
        .toUtf8();
}

QByteArray withPng(const QByteArray &types)
{
    QXmlStreamReader reader(types);
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == "Default"_L1
            && reader.attributes().value("Extension"_L1).compare("png"_L1, Qt::CaseInsensitive) == 0)
            return types;
    return withChildren(types,
                        u"<Default xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\" "
                        "Extension=\"png\" ContentType=\"image/png\"/>"_s);
}

void refuse(const QString &file, const QStringList &problems)
{
    QStringList lines{
        say(QT_TRANSLATE_NOOP("WordTemplate", "The template “%1” cannot be used:")).arg(QFileInfo(file).fileName())};
    lines += problems.first(std::min(problems.size(), problemsShown));
    if (problems.size() > problemsShown)
        lines << say(QT_TRANSLATE_NOOP("WordTemplate", "and %1 more.")).arg(problems.size() - problemsShown);
    throw domain::Error(domain::ErrorCode::InvalidInput, lines.join(u'\n'));
}

} // namespace

bool isWordTemplate(const QString &file)
{
    const QString suffix = QFileInfo(file).suffix().toLower();
    return suffix == "docx"_L1 || suffix == "dotx"_L1 || suffix == "docm"_L1 || suffix == "dotm"_L1;
}

WrittenReport fillWordTemplate(storage::Session &session, const reporting::ReportRequest &request, const QString &path)
{
    const QString file = request.templateFile;
    if (!path.endsWith(".docx"_L1, Qt::CaseInsensitive))
        throw domain::Error(
            domain::ErrorCode::Usage,
            say(QT_TRANSLATE_NOOP("WordTemplate", "A Word template gives a Word file: “%1” should end in .docx."))
                .arg(path));
    checkBeginning(file);
    WrittenReport written;
    const reporting::ReportKind *kind = reporting::findReportKind(request.kind);
    reporting::TemplateHead head;
    head.isPublic = reporting::isPublicKind(request.kind);
    head.ledger = kind != nullptr ? kind->ledger : nullptr;
    reporting::ReportSource source(session, request, head);
    written.document.title = kind != nullptr ? kind->label : QFileInfo(file).completeBaseName();
    written.document.author = source.text(u"落款单位"_s).value_or(QString());
    translated(file, [&] {
        spreadsheet::ZipPatch package(file, path);
        QByteArray types = partOf(package, contentTypes, file);
        const Stories stories = checkedStories(types, file);
        QStringList problems;
        bool pictures = false;
        for (const QString &name : stories.parts) {
            const QByteArray part = partOf(package, name, file);
            if (!part.contains('{') && !part.contains("\xE3\x80\x90")) // 【
                continue;
            const QString relations = relationsOf(name);
            const QByteArray related = package.contains(relations) ? partOf(package, relations, file) : QByteArray();
            const auto filled = reporting::filledPart(part, QFileInfo(file).fileName(), source, written.document,
                                                      problems, freePicture(related));
            if (!filled)
                continue;
            package.setPart(name, filled->xml);
            if (filled->pictures.isEmpty())
                continue;
            package.setPart(relations, withPictures(related, filled->pictures));
            for (const reporting::docx::Picture &picture : filled->pictures)
                package.setPart(name.left(name.lastIndexOf(u'/') + 1) + u"media/"_s + picture.name, picture.png);
            pictures = true;
        }
        problems.removeDuplicates(); // Word keeps the text of a box twice, for itself and for older programs
        if (!problems.isEmpty())
            refuse(file, problems);
        if (stories.mainKind != mainType) // a .dotx becomes a document
            types.replace(stories.mainKind.toUtf8(), mainType.toUtf8());
        if (pictures)
            types = withPng(types);
        if (stories.mainKind != mainType || pictures)
            package.setPart(contentTypes, types);
        package.finish();
        return true;
    });
    written.document.missing.removeDuplicates();
    return written;
}

} // namespace app
