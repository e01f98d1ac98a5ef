#include "app/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

static void loadCatalogueResources() { Q_INIT_RESOURCE(i18n); }

namespace app {

namespace {

QString languageOf(const QString &locale)
{
    if (!locale.isEmpty())
        return QLocale(locale).language() == QLocale::English ? u"en"_s : u"zh_CN"_s;
    // A machine without a language (the C locale) is unsure; one that says English means it.
    const QString system = QLocale::system().name();
    return system.startsWith("en"_L1) && !qEnvironmentVariable("LANG", u"C"_s).startsWith("C"_L1) ? u"en"_s
                                                                                                  : u"zh_CN"_s;
}

} // namespace

void installLanguage(const QString &locale)
{
    loadCatalogueResources();
    static QList<QTranslator *> installed;
    for (QTranslator *translator : std::as_const(installed)) {
        QCoreApplication::removeTranslator(translator);
        delete translator;
    }
    installed.clear();
    const QString language = languageOf(locale);
    QLocale::setDefault(language == u"en"_s ? QLocale(QLocale::English, QLocale::UnitedStates)
                                            : QLocale(QLocale::Chinese, QLocale::China));
    if (language == u"en"_s)
        return;
    const auto install = [](const QString &name, const QString &folder) {
        auto *translator = new QTranslator(QCoreApplication::instance());
        if (translator->load(name, folder)) {
            QCoreApplication::installTranslator(translator);
            installed << translator;
        } else {
            delete translator;
        }
    };
    install(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(u"unionhall_"_s + language, u":/i18n"_s);
}

} // namespace app
