#include "reporting/content/template_store.h"

#include "domain/entities/report_template.h"
#include "domain/error.h"
#include "domain/registry.h"
#include "reporting/content/template_check.h"
#include "reporting/input_file.h"
#include "reporting/output_file.h"
#include "storage/repository.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStringDecoder>
#include <algorithm>

using namespace Qt::StringLiterals;

static void loadTemplateResources() { Q_INIT_RESOURCE(templates); }

namespace reporting {

namespace {

namespace fields = domain::report_template;

constexpr qint64 largestFile = 1024 * 1024;

QString say(const char *text) { return QCoreApplication::translate("Template", text); }

struct Shipped
{
    TemplateHead head;
    QString file; // without its ending
    QString text;
    QString kind;
    QString kindLabel;
    bool standard = false;
};

/// The standard template of a kind is the one with the shortest file name; the kind's key is that name, or what the
/// template says itself.
void nameKinds(QList<Shipped> &list)
{
    QMap<QString, const Shipped *> standards; // by the words of the kind
    for (const Shipped &one : std::as_const(list)) {
        const Shipped *&standard = standards[one.head.kind];
        if (standard == nullptr || one.file.size() < standard->file.size())
            standard = &one;
    }
    QMap<QString, QString> keys;
    QStringList files;
    for (auto it = standards.cbegin(); it != standards.cend(); ++it) {
        keys.insert(it.key(), (*it)->head.key.isEmpty() ? (*it)->file : (*it)->head.key);
        files << (*it)->file;
    }
    for (Shipped &one : list) {
        one.kind = keys.value(one.head.kind);
        one.kindLabel = one.head.kind;
        one.standard = files.contains(one.file);
    }
}

QList<Shipped> readShipped()
{
    loadTemplateResources();
    QList<Shipped> list;
    const QDir folder(u":/templates"_s);
    for (const QString &name : folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        Shipped one;
        one.file = QFileInfo(name).completeBaseName();
        one.text = QString::fromUtf8(file.readAll());
        one.head = readTemplateHead(one.text);
        if (one.head.kind.isEmpty())
            one.head.kind = one.file;
        if (one.head.name.isEmpty())
            one.head.name = one.file;
        list << one;
    }
    nameKinds(list);
    std::ranges::stable_sort(list, [](const Shipped &a, const Shipped &b) {
        return a.kind != b.kind ? a.kind < b.kind : a.standard > b.standard;
    });
    return list;
}

const QList<Shipped> &shipped()
{
    static const QList<Shipped> all = readShipped();
    return all;
}

/// The kind a template says it is for, as key and in words.
std::pair<QString, QString> kindNamed(const QString &kind)
{
    for (const Shipped &one : shipped())
        if (one.kind == kind || one.kindLabel == kind || (one.standard && one.file == kind))
            return {one.kind, one.kindLabel};
    return {kind, kind};
}

const Shipped *findShipped(const QString &name)
{
    const auto found = std::ranges::find_if(shipped(), [&name](const Shipped &one) { return one.head.name == name; });
    return found == shipped().end() ? nullptr : &*found;
}

std::optional<domain::Record> findOwn(storage::Session &session, const QString &name)
{
    storage::Repository repository(session, fields::entity);
    storage::ListQuery query;
    query.filter.terms = {{fields::name.name(), domain::FilterOp::Equal, {name}, {}}};
    query.limit = 1;
    const std::vector<qint64> ids = repository.ids(query);
    return ids.empty() ? std::nullopt : repository.load(ids.front());
}

TemplateInfo infoOf(const TemplateHead &head, const QString &name, const QString &kind)
{
    TemplateInfo info;
    info.name = name;
    std::tie(info.kind, info.kindLabel) = kindNamed(kind);
    info.suits = head.suits;
    info.ledger = head.ledger;
    info.isPublic = head.isPublic;
    return info;
}

} // namespace

QString kindKey(const QString &kind) { return kindNamed(kind).first; }

const domain::Entity &templateEntity() { return fields::entity; }

QList<TemplateInfo> shippedTemplates()
{
    QList<TemplateInfo> list;
    for (const Shipped &one : shipped()) {
        list << infoOf(one.head, one.head.name, one.kind);
        list.last().standard = one.standard;
    }
    return list;
}

QList<TemplateInfo> templates(storage::Session &session)
{
    QList<TemplateInfo> list = shippedTemplates();
    for (const domain::Record &record : storage::Repository(session, fields::entity).all()) {
        const QString name = record.get(fields::name);
        TemplateInfo own = infoOf(readTemplateHead(record.get(fields::text)), name, record.get(fields::report_kind));
        own.own = true;
        const auto same = std::ranges::find(list, name, &TemplateInfo::name);
        own.overrides = same != list.end() && !same->own;
        if (own.overrides) {
            own.standard = same->standard;
            *same = own;
        } else {
            own.standard = std::ranges::none_of(list, [&own](const TemplateInfo &one) { return one.kind == own.kind; });
            list << own;
        }
    }
    std::ranges::stable_sort(list, [](const TemplateInfo &a, const TemplateInfo &b) {
        return a.kind != b.kind ? a.kind < b.kind : a.standard > b.standard;
    });
    return list;
}

std::optional<QString> templateText(storage::Session &session, const QString &name)
{
    if (const auto own = findOwn(session, name))
        return own->get(fields::text);
    return shippedTemplateText(name);
}

std::optional<QString> shippedTemplateText(const QString &name)
{
    const Shipped *one = findShipped(name);
    return one == nullptr ? std::nullopt : std::optional(one->text);
}

void saveTemplate(storage::Operation &operation, const QString &name, const QString &text, const QString &sourceFile)
{
    const QString called = name.simplified();
    if (called.isEmpty() || called.size() > fields::name.options.maxLength)
        throw domain::Error(domain::ErrorCode::Usage,
                            say(QT_TRANSLATE_NOOP("Template", "A template needs a name of at most %1 characters."))
                                .arg(fields::name.options.maxLength));
    if (text.size() > fields::text.options.maxLength)
        throw domain::Error(domain::ErrorCode::Usage, say(QT_TRANSLATE_NOOP("Template", "The template is too long.")));
    const TemplateHead head = readTemplateHead(text);
    const auto own = findOwn(operation.session(), called);
    const Shipped *replaced = findShipped(called);
    const QString kind = !head.kind.isEmpty() ? head.kind
        : own                                 ? own->get(fields::report_kind)
        : replaced != nullptr                 ? replaced->kind
                                              : QString();
    if (kind.isEmpty())
        throw domain::Error(
            domain::ErrorCode::Usage,
            say(QT_TRANSLATE_NOOP(
                "Template", "The template does not say what it is for: begin it with a line such as ※ 文种：通知.")));
    domain::Record record = own.value_or(domain::Record(fields::entity));
    record.set(fields::name, called);
    record.set(fields::report_kind, kindNamed(kind).first);
    record.set(fields::suits, head.suits);
    record.set(fields::text, text);
    record.set(fields::saved_by, operation.session().operatorName);
    record.set(fields::saved_date, domain::Date::of(operation.session().clock.today()));
    record.set(fields::source_file, sourceFile);
    storage::Repository(operation.session(), fields::entity).save(operation, record);
}

void removeTemplate(storage::Operation &operation, const QString &name)
{
    const auto own = findOwn(operation.session(), name);
    if (!own)
        throw domain::Error(
            domain::ErrorCode::NotFound,
            say(QT_TRANSLATE_NOOP("Template", "“%1” is not one of the office's own templates.")).arg(name));
    storage::Repository(operation.session(), fields::entity).archive(operation, own->id);
}

void exportTemplate(storage::Session &session, const QString &name, const QString &path)
{
    auto text = templateText(session, name);
    if (!text)
        throw domain::Error(domain::ErrorCode::NotFound,
                            say(QT_TRANSLATE_NOOP("Template", "There is no template “%1”.")).arg(name));
    const TemplateHead head = readTemplateHead(*text);
    if (head.kind.isEmpty()) // of one that got its kind from the template whose place it took
        for (const TemplateInfo &info : templates(session))
            if (info.name == name)
                text->prepend(u"※ 文种：%1\n"_s.arg(info.kind));
    if (head.name != name)
        text->prepend(u"※ 名称：%1\n"_s.arg(name));
    writeOutput(path, text->toUtf8());
}

QString readTemplateFile(const QString &path)
{
    const QByteArray bytes = readInput(path, largestFile);
    QStringDecoder utf8(QStringDecoder::Utf8);
    QString text = utf8(bytes);
    if (bytes.contains('\0') || utf8.hasError()) {
        QStringDecoder chinese("GB18030");
        text = chinese.isValid() ? chinese(bytes) : QString();
        if (text.isEmpty() || chinese.hasError() || bytes.contains('\0'))
            throw domain::Error(domain::ErrorCode::InvalidInput,
                                say(QT_TRANSLATE_NOOP("Template", "“%1” is no text file.")).arg(path));
    }
    return text;
}

QString importTemplate(storage::Operation &operation, const QString &path)
{
    const QString text = readTemplateFile(path);
    const QString given = readTemplateHead(text).name;
    const QString name = given.isEmpty() ? QFileInfo(path).completeBaseName() : given;
    if (const QList<TemplateError> errors = checkTemplate(operation.session(), text); !errors.isEmpty())
        throw domain::Error(domain::ErrorCode::InvalidInput, mistakesInWords(path, errors));
    saveTemplate(operation, name, text, QFileInfo(path).fileName());
    return name;
}

} // namespace reporting
