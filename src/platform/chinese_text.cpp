#include "platform/chinese_text.h"

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

namespace platform {

#ifdef Q_OS_WIN
QString decodedGb18030(QByteArray &pending, QByteArrayView bytes)
{
    // Windows has it as code page 54936, but only for whole characters.
    constexpr UINT gb18030 = 54936;
    pending.append(bytes);
    qsizetype whole = 0;
    while (whole < pending.size()) {
        const auto lead = static_cast<uchar>(pending.at(whole));
        qsizetype size = 1;
        if (lead >= 0x81 && lead <= 0xfe) {
            if (whole + 1 >= pending.size())
                break;
            const auto second = static_cast<uchar>(pending.at(whole + 1));
            size = second >= 0x30 && second <= 0x39 ? 4 : 2;
        }
        if (whole + size > pending.size())
            break;
        whole += size;
    }
    if (whole == 0)
        return {};
    const int in = static_cast<int>(whole);
    const int out = MultiByteToWideChar(gb18030, 0, pending.constData(), in, nullptr, 0);
    QString text(out, Qt::Uninitialized);
    MultiByteToWideChar(gb18030, 0, pending.constData(), in, reinterpret_cast<wchar_t *>(text.data()), out);
    pending.remove(0, whole);
    return text;
}
#else
QString decodedGb18030(QByteArray &, QByteArrayView) { return {}; }
#endif

} // namespace platform
