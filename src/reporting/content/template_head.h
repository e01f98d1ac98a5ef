#pragma once
// The first lines of a template say what it is:
//   ※ 名称：街道年度工作总结
//   ※ 文种：年度工作总结          which report it is made for, in words or by its key (annual-summary); a new one is a
//   new
//                              kind of report
//   ※ 代号：case-dossier         the key of a new kind, where it is not the name of its file
//   ※ 适用：街道、乡镇            for which offices, in words
//   ※ 对象：困难职工档案          of a document about one record: its ledger
//   ※ 公示：是                   the public reads it: no personal numbers, names masked. Of a kind notice or …公示 it
//                              always is
// Any other line beginning with ※ is a note.

#include "reporting/template/template.h"

namespace reporting {

struct TemplateHead
{
    QString name;
    QString kind; // as written
    QString key; // of a new kind; usually empty
    QString suits;
    const domain::Entity *ledger = nullptr;
    bool isPublic = false;
    QStringList texts; // names of the year's own texts it asks for, in order
    QList<TemplateError> errors; // an unknown ledger
};
TemplateHead readTemplateHead(const QString &text);
/// Whether documents of a kind are always for the public.
bool isPublicKind(const QString &kind);

} // namespace reporting
