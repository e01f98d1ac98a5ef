#pragma once
// Files kept with a record: scans, photographs, signed papers. The bytes lie in the table attachment_content, once for
// equal files.

#include "domain/entity.h"

namespace domain::attachment {

inline constexpr TextField title{"title",
                                 QT_TRANSLATE_NOOP("attachment", "Title"),
                                 "附件名称|附件标题|标题",
                                 {.traits = Required | Searchable | InList,
                                  .section = QT_TRANSLATE_NOOP("attachment", "Attachment"),
                                  .maxLength = 255}};
/// Key of the ledger, and the number of the record in the database.
inline constexpr TextField record_entity{
    "record_entity", QT_TRANSLATE_NOOP("attachment", "Ledger"), "所属台账|台账", {.traits = InList, .maxLength = 60}};
inline constexpr IntegerField record_id{
    "record_id", QT_TRANSLATE_NOOP("attachment", "Record number"), "所属记录号|记录号", {.traits = InList}};
inline constexpr DateField added_date{
    "added_date", QT_TRANSLATE_NOOP("attachment", "Added"), "添加日期|添加时间", {.traits = InList}};
inline constexpr TextField added_by{
    "added_by", QT_TRANSLATE_NOOP("attachment", "Added by"), "添加人|经办人", {.traits = InList, .maxLength = 60}};
inline constexpr TextField description{"description",
                                       QT_TRANSLATE_NOOP("attachment", "Description"),
                                       "附件说明|说明|备注",
                                       {.traits = Searchable, .format = Format::Multiline, .maxLength = 4000}};
/// As the file was called where it came from, without any folder. Never a path to write to.
inline constexpr TextField file_name{
    "file_name",
    QT_TRANSLATE_NOOP("attachment", "File"),
    "文件名|文件名称",
    {.traits = Searchable, .section = QT_TRANSLATE_NOOP("attachment", "File"), .maxLength = 255}};
inline constexpr TextField media_type{
    "media_type", QT_TRANSLATE_NOOP("attachment", "Kind of file"), "文件类型|类型", {.traits = InList}};
inline constexpr IntegerField byte_size{
    "byte_size", QT_TRANSLATE_NOOP("attachment", "Bytes"), "文件大小|大小", {.traits = InList}};
/// SHA-256 of the bytes, in hexadecimal digits; the key of attachment_content.
inline constexpr TextField sha256{
    "sha256", QT_TRANSLATE_NOOP("attachment", "Checksum"), "文件校验码|校验码", {.maxLength = 64}};

inline constexpr const Field *fields[] = {&title,       &record_entity, &record_id,  &added_date, &added_by,
                                          &description, &file_name,     &media_type, &byte_size,  &sha256};

inline constexpr const Field *keyFields[] = {&record_entity, &record_id, &sha256};
inline constexpr ImportKey keys[] = {{keyFields}};

inline constexpr Entity entity{"attachment",
                               QT_TRANSLATE_NOOP("attachment", "Attachments"),
                               fields,
                               {.terms = "附件|附件目录",
                                .unit = "件",
                                .area = Area::Office,
                                .keptByProgram = true,
                                .title = &title,
                                .reference = &title,
                                .keys = keys,
                                .start = &added_date,
                                .sort = &added_date,
                                .sortDescending = true}};

} // namespace domain::attachment
