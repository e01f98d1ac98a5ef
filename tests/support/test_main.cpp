// Runs GoogleTest inside one QApplication on the offscreen platform, so that every test may use Qt freely.

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

int main(int argc, char **argv)
{
    qputenv("TZ", "Asia/Shanghai");
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir settings; // never those of whoever runs the tests
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(settings.path()));
    testing::InitGoogleTest(&argc, argv);
    QApplication application(argc, argv);
    return RUN_ALL_TESTS();
}
