#pragma once
// What other programs do with the office's file while it is open here: their changes appear within seconds, and a file
// that was deleted or replaced is told before anybody works on in vain.

#include "app/office.h"

#include <QTimer>

namespace app {

class OfficeWatch : public QObject
{
    Q_OBJECT

public:
    explicit OfficeWatch(Office &office, QObject *parent = nullptr);

    /// Looks now; otherwise every two seconds.
    void look();

Q_SIGNALS:
    /// Once. message: what happened, for the person.
    void fileLost(const QString &message);

private:
    void announceChanges();

    Office &m_office;
    QTimer m_timer;
    qint64 m_stamp = 0;
    qint64 m_lastOperation = 0;
    bool m_lost = false;
};

/// Writes the office as this program holds it into a new file, also when its own file is gone. Throws Error.
void saveOfficeAs(Office &office, const QString &path);

} // namespace app
