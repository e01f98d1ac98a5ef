#include "app/logging.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/spdlog.h>

namespace app {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t maxBytes = 1024 * 1024;
constexpr std::size_t maxFiles = 3;

} // namespace

QString logFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/log/unionhall.log"_L1;
}

void startLogging()
{
    const QString file = logFile();
    try {
        if (!QDir().mkpath(QFileInfo(file).absolutePath()))
            throw spdlog::spdlog_ex("no folder for the log");
        auto logger
            = spdlog::rotating_logger_mt("unionhall", QFile::encodeName(file).toStdString(), maxBytes, maxFiles);
        logger->set_pattern("%Y-%m-%dT%H:%M:%S.%e %l %v");
        logger->flush_on(spdlog::level::warn);
        spdlog::set_default_logger(std::move(logger));
    } catch (const spdlog::spdlog_ex &) {
        // Without a file the default logger would write to stdout, among the results.
        spdlog::set_level(spdlog::level::off);
    }
}

} // namespace app
