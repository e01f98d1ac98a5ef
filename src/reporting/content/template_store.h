#pragma once
// The templates there are: those shipped in resources/templates/*.txt and the office's own, kept in its database. An
// own template with the name of a shipped one takes its place until it is removed.

#include "reporting/content/template_head.h"
#include "storage/repository.h"

namespace reporting {

struct TemplateInfo
{
    QString name; // 街道年度工作总结
    QString kind; // annual-summary; of a kind only this office has, its words
    QString kindLabel; // 年度工作总结
    QString suits; // 街道、乡镇: for which offices
    const domain::Entity *ledger = nullptr; // of a document about one record
    bool isPublic = false;
    bool own = false; // the office's
    bool overrides = false; // own, in the place of a shipped one
    bool standard = false; // what the report of its kind is made from when none is named
};

/// The key of a kind given by key, in words, or by the file of its standard template; what is unknown stays as it is.
QString kindKey(const QString &kind);
/// The ledger the office's own are kept in.
const domain::Entity &templateEntity();
/// Without the office's own.
QList<TemplateInfo> shippedTemplates();
/// By kind, the standard one of each first.
QList<TemplateInfo> templates(storage::Session &session);
/// Nothing: there is no template of this name.
std::optional<QString> templateText(storage::Session &session, const QString &name);
/// The shipped text, whatever has been put in its place; nothing: none is shipped under this name.
std::optional<QString> shippedTemplateText(const QString &name);

/// Adds a template, or replaces the text of one; of a shipped one its place is taken. What is wrong in it does not stop
/// it from being kept. sourceFile: where a shared one came from. Throws Error{Usage}: a name that is missing or too
/// long, a template that does not say its kind.
void saveTemplate(storage::Operation &operation, const QString &name, const QString &text,
                  const QString &sourceFile = {});
/// Takes an own template away; where it stood in the place of a shipped one, that is there again. Throws
/// Error{NotFound} when it is not one of the office's own.
void removeTemplate(storage::Operation &operation, const QString &name);

/// Writes a template as a file to be shared. Throws Error{NotFound, Unwritable}.
void exportTemplate(storage::Session &session, const QString &name, const QString &path);
/// Reads a shared file; its name is the one it gives itself (※ 名称：), else the file's. Returns it. Throws
/// Error{NotFound}, Error{InvalidInput} naming the lines that are wrong.
QString importTemplate(storage::Operation &operation, const QString &path);
/// The text of a template file, in UTF-8 or GB 18030. Throws Error{NotFound, InvalidInput}.
QString readTemplateFile(const QString &path);

} // namespace reporting
