#pragma once
// Ways to look into a .docx, and to make one by hand.

#include "reporting/docx/docx_package.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <memory>
#include <zip.h>

namespace docxreading {

using namespace Qt::StringLiterals;

inline QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A part of a package; empty when there is none.
inline QByteArray part(const QString &path, const QString &name)
{
    const auto close = [](zip_t *archive) { zip_discard(archive); };
    const std::unique_ptr<zip_t, decltype(close)> archive(
        zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, nullptr), close);
    zip_stat_t stat;
    if (!archive || zip_stat(archive.get(), name.toUtf8().constData(), 0, &stat) != 0)
        return {};
    const std::unique_ptr<zip_file_t, int (*)(zip_file_t *)> file(
        zip_fopen(archive.get(), name.toUtf8().constData(), 0), zip_fclose);
    QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    return zip_fread(file.get(), bytes.data(), stat.size) == static_cast<zip_int64_t>(stat.size) ? bytes : QByteArray();
}

inline QString xmlOf(const QString &path, const QString &name = u"word/document.xml"_s)
{
    return QString::fromUtf8(part(path, name));
}

/// The text of each paragraph, line ends as |.
inline QStringList paragraphs(const QString &xml)
{
    QStringList texts;
    QList<int> open;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == "p"_L1) {
            open << int(texts.size());
            texts << QString();
        } else if (reader.isEndElement() && reader.name() == "p"_L1) {
            open.removeLast();
        } else if (reader.isStartElement() && reader.name() == "br"_L1 && !open.isEmpty()) {
            texts[open.last()] += u'|';
        } else if (reader.isStartElement() && reader.name() == "t"_L1 && !open.isEmpty()) {
            texts[open.last()] += reader.readElementText();
        }
    }
    return reader.hasError() ? QStringList{u"damaged: "_s + reader.errorString()} : texts;
}

/// The pages LibreOffice makes of it; 0 where it is not installed.
inline int pagesInLibreOffice(const QString &docx, const QTemporaryDir &folder)
{
    const QString office = QStandardPaths::findExecutable(u"soffice"_s);
    if (office.isEmpty() || !QFile::exists(u"/usr/lib/libreoffice/program/libswlo.so"_s))
        return 0;
    QProcess process;
    process.start(office,
                  {u"-env:UserInstallation=file://"_s + folder.filePath(u"profile"_s), u"--headless"_s,
                   u"--convert-to"_s, u"pdf"_s, u"--outdir"_s, folder.filePath(u"office"_s), docx});
    process.waitForFinished(240'000);
    const QString pdf = folder.filePath(u"office/"_s + QFileInfo(docx).completeBaseName() + u".pdf"_s);
    process.start(u"pdfinfo"_s, {pdf});
    process.waitForFinished();
    for (const QByteArray &line : process.readAllStandardOutput().split('\n'))
        if (line.startsWith("Pages:"))
            return line.mid(6).trimmed().toInt();
    return -1;
}

} // namespace docxreading
