#include "crash/window.h"

#include "app/office.h"
#include "domain/error.h"

#include <QDir>
#include <QFileInfo>

#include <csignal>
#include <fcntl.h>
#include <stdexcept>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace crash {

namespace {

void say(int descriptor, const QString &sentence)
{
    const QByteArray line = sentence.simplified().toUtf8() + '\n';
    [[maybe_unused]] const ssize_t done = write(descriptor, line.constData(), static_cast<size_t>(line.size()));
}

QString tried(const std::function<void()> &act)
{
    try {
        act();
        return {};
    } catch (const domain::Error &error) {
        return error.message() + u' ' + error.detail();
    } catch (const std::exception &error) {
        return QString::fromUtf8(error.what());
    }
}

[[noreturn]] void live(const QString &path, const std::vector<Window::Act> &acts, int asks, int answers)
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    const domain::FixedClock clock(QDate(2025, 12, 31));
    std::unique_ptr<app::Office> office;
    say(answers, tried([&] { office = app::Office::open(path, clock); }));
    for (unsigned char act = 0; office && read(asks, &act, 1) == 1;)
        say(answers, tried([&] { acts.at(act)(*office); }));
    _exit(0);
}

} // namespace

Window::Window(const QString &path, std::vector<Act> acts)
{
    int asks[2], answers[2];
    if (pipe2(asks, O_CLOEXEC) != 0 || pipe2(answers, O_CLOEXEC) != 0)
        throw std::runtime_error("no pipe");
    m_process = fork();
    if (m_process < 0)
        throw std::runtime_error("no process");
    if (m_process == 0) {
        close(asks[1]);
        close(answers[0]);
        live(path, acts, asks[0], answers[1]);
    }
    close(asks[0]);
    close(answers[1]);
    m_asks = asks[1];
    m_answers = answers[0];
    if (const QString sentence = answer(); !sentence.isEmpty())
        throw std::runtime_error("the window does not open: " + sentence.toStdString());
}

Window::~Window()
{
    kill();
    close(m_asks);
    close(m_answers);
}

QString Window::answer() const
{
    QByteArray line;
    for (char letter = 0; read(m_answers, &letter, 1) == 1 && letter != '\n';)
        line += letter;
    return QString::fromUtf8(line);
}

QString Window::does(std::size_t act)
{
    const auto number = static_cast<unsigned char>(act);
    if (write(m_asks, &number, 1) != 1)
        return u"the window is gone"_s;
    return answer();
}

QStringList Window::deletedFiles() const
{
    QStringList deleted;
    const QDir open(u"/proc/%1/fd"_s.arg(m_process));
    for (const QString &name : open.entryList(QDir::Files | QDir::System)) {
        char target[4096];
        const ssize_t length = readlink(open.filePath(name).toLocal8Bit().constData(), target, sizeof target);
        const QString file = QString::fromLocal8Bit(target, std::max<ssize_t>(length, 0));
        if (file.endsWith(u" (deleted)"_s) && file.contains(u".uhall"_s))
            deleted << file;
    }
    return deleted;
}

void Window::kill()
{
    if (m_process > 0) {
        ::kill(m_process, SIGKILL);
        waitpid(m_process, nullptr, 0);
    }
    m_process = -1;
}

} // namespace crash
