#pragma once
// Names of people where the public reads them.

#include "domain/entity.h"

#include <QString>

namespace reporting {

inline const QString publicName = QStringLiteral("隐名"); // format: 张*明
inline const QString fullName = QStringLiteral("全名"); // format: the name as it is, where the office decides so

/// 张* of 张三, 张*明 of 张小明: the first and, of three and more characters, the last one stay.
QString publicNameOf(const QString &name);

/// What a field may show in a public notice: neither identity, bank and phone numbers, nor addresses, nor illnesses.
enum class PublicUse { Shown, NameMasked, Never };
PublicUse publicUse(const domain::Entity &entity, const domain::Field &field);

} // namespace reporting
