#pragma once
// Templates of documents the office has made itself or has put in the place of shipped ones. Written by the editor of
// templates, not typed in as records.

#include "domain/entity.h"

namespace domain::report_template {

inline constexpr TextField name{"name",
                                QT_TRANSLATE_NOOP("report_template", "Name"),
                                "模板名称",
                                {.traits = Required | Searchable | InList,
                                 .section = QT_TRANSLATE_NOOP("report_template", "Template"),
                                 .maxLength = 100}};
/// annual-plan, annual-summary …, or a kind of the office's own.
inline constexpr TextField report_kind{
    "report_kind", QT_TRANSLATE_NOOP("report_template", "Kind"), "文种", {.traits = InList, .maxLength = 40}};
inline constexpr TextField suits{
    "suits", QT_TRANSLATE_NOOP("report_template", "For"), "适用单位", {.traits = Searchable | InList}};
inline constexpr TextField text{"text",
                                QT_TRANSLATE_NOOP("report_template", "Text"),
                                "模板内容",
                                {.format = Format::Multiline, .maxLength = 200'000}};

inline constexpr TextField saved_by{
    "saved_by", QT_TRANSLATE_NOOP("report_template", "Changed by"), "修改人", {.traits = InList}};
inline constexpr DateField saved_date{
    "saved_date", QT_TRANSLATE_NOOP("report_template", "Changed on"), "修改日期", {.traits = InList}};
/// Of a shared template: the file it came in.
inline constexpr TextField source_file{"source_file",
                                       QT_TRANSLATE_NOOP("report_template", "From the file"),
                                       "来源文件",
                                       {.traits = InList, .maxLength = 255}};

inline constexpr const Field *fields[] = {&name, &report_kind, &suits, &text, &saved_by, &saved_date, &source_file};

inline constexpr const Field *keyFields[] = {&name};
inline constexpr ImportKey keys[] = {{keyFields}};

inline constexpr Entity entity{"report_template",
                               QT_TRANSLATE_NOOP("report_template", "Own templates"),
                               fields,
                               {.terms = "文档模板|自有模板",
                                .unit = "个",
                                .area = Area::Office,
                                .keptByProgram = true,
                                .title = &name,
                                .reference = &name,
                                .keys = keys,
                                .sort = &name}};

} // namespace domain::report_template
