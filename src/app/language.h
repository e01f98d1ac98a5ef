#pragma once
// The language of the program: English source texts and the catalogues of resources/i18n.

#include <QString>

namespace app {

/// Installs the catalogue of a locale ("zh_CN", "en"); empty: the system's language, Simplified Chinese when unsure.
void installLanguage(const QString &locale = {});

} // namespace app
