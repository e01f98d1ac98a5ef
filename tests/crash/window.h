#pragma once
// A program that keeps an office open, as the window does, and is asked for one thing after another while others work
// at the same file.

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <sys/types.h>

namespace app {
class Office;
}

namespace crash {

class Window
{
public:
    /// What it can be asked to do, by number. Each throws with a sentence when it fails.
    using Act = std::function<void(app::Office &office)>;

    Window(const QString &path, std::vector<Act> acts);
    ~Window(); // kills it
    Window(const Window &) = delete;
    Window &operator=(const Window &) = delete;

    /// Waits until it is done; empty, or the sentence.
    QString does(std::size_t act);
    /// The files it holds open that have been deleted under it.
    QStringList deletedFiles() const;
    void kill();

private:
    QString answer() const;

    pid_t m_process = -1;
    int m_asks = -1, m_answers = -1;
};

} // namespace crash
