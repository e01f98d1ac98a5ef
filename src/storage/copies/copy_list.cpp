#include "storage/copies/copy_list.h"

#include "domain/error.h"
#include "platform/durable_file.h"
#include "storage/copies/copy_names.h"
#include "storage/copies/inspect_copy.h"
#include "storage/instant.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace storage {

namespace {

/// By name of the file. Who loses it loses only the days of the tests.
QString notesOf(const QString &folder) { return folder + u"/copies.json"_s; }

QJsonObject readNotes(const QString &folder)
{
    QFile file(notesOf(folder));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// Nothing where another file of the same name and another size stands there by now.
QJsonObject noteOf(const QJsonObject &notes, const QFileInfo &file)
{
    const QJsonObject note = notes[file.fileName()].toObject();
    return note[u"bytes"].toInteger() == file.size() ? note : QJsonObject();
}

std::optional<CopyTest> testOf(const QJsonObject &note)
{
    if (!note.contains(u"tested_at"_s))
        return std::nullopt;
    return CopyTest{instantFromText(note[u"tested_at"].toString()), note[u"good"].toBool(),
                    note[u"problem"].toString()};
}

/// Adds to the note of a copy; those of copies that are gone go too.
void write(const QString &copy, const QJsonObject &more)
{
    const QFileInfo file(copy);
    QJsonObject notes = readNotes(file.absolutePath());
    for (const QString &name : notes.keys())
        if (!QFileInfo::exists(file.absolutePath() + u'/' + name))
            notes.remove(name);
    QJsonObject note = noteOf(notes, file);
    note.insert(u"bytes"_s, file.size());
    for (auto entry = more.begin(); entry != more.end(); ++entry)
        note.insert(entry.key(), entry.value());
    notes.insert(file.fileName(), note);
    platform::DurableFile target(notesOf(file.absolutePath()));
    QFile scratch(target.scratch());
    const QByteArray json = QJsonDocument(notes).toJson();
    const bool written = scratch.open(QIODevice::WriteOnly) && scratch.write(json) == json.size();
    scratch.close();
    if (written)
        target.commit();
}

} // namespace

QDateTime ListedCopy::madeAt() const { return seal ? seal->madeAt : QFileInfo(path).lastModified().toUTC(); }

bool ListedCopy::isGood() const
{
    return seal && seal->findings.isEmpty() && problem.isEmpty() && (!test || test->good);
}

QList<ListedCopy> copiesIn(const QString &folder, const QString &officeUid)
{
    QList<ListedCopy> copies;
    const QJsonObject notes = readNotes(folder);
    const auto files = QDir(folder).entryInfoList({u"*."_s + QLatin1StringView(copySuffix)}, QDir::Files);
    for (const QFileInfo &file : files) {
        ListedCopy copy;
        copy.path = file.absoluteFilePath();
        copy.bytes = file.size();
        const QJsonObject note = noteOf(notes, file);
        copy.test = testOf(note);
        copy.sha256 = note[u"sha256"].toString();
        try {
            copy.seal = glanceAtCopy(copy.path);
        } catch (const domain::Error &error) {
            copy.problem = error.message();
        }
        if (copy.problem.isEmpty() && copy.test && !copy.test->good)
            copy.problem = copy.test->problem;
        if (!copy.seal || officeUid.isEmpty() || copy.seal->contents.uid == officeUid)
            copies << copy;
    }
    // Two copies of one second follow in the order of what they hold.
    const auto age = [](const ListedCopy &copy) {
        return std::tuple(copy.madeAt(), copy.seal ? copy.seal->contents.last.id : 0, copy.path);
    };
    std::ranges::sort(copies, [&age](const ListedCopy &one, const ListedCopy &other) { return age(one) > age(other); });
    return copies;
}

void noteTest(const QString &copy, const CopyTest &test, const QString &sha256)
{
    QJsonObject note{{u"tested_at"_s, instantText(test.at)}, {u"good"_s, test.good}, {u"problem"_s, test.problem}};
    if (!sha256.isEmpty())
        note.insert(u"sha256"_s, sha256);
    write(copy, note);
}

void noteMade(const OfficeCopy &copy) { write(copy.path, {{u"sha256"_s, copy.sha256}}); }

} // namespace storage
