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
QString notesOf(const QString &folder) { return folder + u"/tested.json"_s; }

QJsonObject readNotes(const QString &folder)
{
    QFile file(notesOf(folder));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

std::optional<CopyTest> testOf(const QJsonObject &note, const QFileInfo &file)
{
    // Another file of the same name and another size was not tested.
    if (note.isEmpty() || note[u"bytes"].toInteger() != file.size())
        return std::nullopt;
    return CopyTest{instantFromText(note[u"tested_at"].toString()), note[u"good"].toBool(),
                    note[u"problem"].toString()};
}

} // namespace

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
        copy.test = testOf(notes[file.fileName()].toObject(), file);
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
        const QDateTime made = copy.seal ? copy.seal->madeAt : QFileInfo(copy.path).lastModified();
        return std::tuple(made, copy.seal ? copy.seal->contents.last.id : 0, copy.path);
    };
    std::ranges::sort(copies, [&age](const ListedCopy &one, const ListedCopy &other) { return age(one) > age(other); });
    return copies;
}

void noteTest(const QString &copy, const CopyTest &test)
{
    const QFileInfo file(copy);
    QJsonObject notes = readNotes(file.absolutePath());
    for (const QString &name : notes.keys())
        if (!QFileInfo::exists(file.absolutePath() + u'/' + name))
            notes.remove(name);
    notes.insert(file.fileName(),
                 QJsonObject{{u"tested_at"_s, instantText(test.at)},
                             {u"good"_s, test.good},
                             {u"problem"_s, test.problem},
                             {u"bytes"_s, file.size()}});
    platform::DurableFile target(notesOf(file.absolutePath()));
    QFile scratch(target.scratch());
    const QByteArray json = QJsonDocument(notes).toJson();
    const bool written = scratch.open(QIODevice::WriteOnly) && scratch.write(json) == json.size();
    scratch.close();
    if (written)
        target.commit();
}

} // namespace storage
