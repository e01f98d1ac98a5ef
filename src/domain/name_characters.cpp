#include "domain/name_characters.h"

#include <QFile>
#include <QStringList>
#include <QtEndian>
#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

static void loadNameResources() { Q_INIT_RESOURCE(names); }

namespace domain {
namespace {

constexpr int toneStates = 8; // a reading is syllable * 8 + tone
constexpr quint16 noReading = 0xffff;

/// The file's layout is described in resources/names/source/generate.py.
class Table
{
public:
    Table()
    {
        loadNameResources();
        QFile file(u":/names/characters.bin"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("characters.bin is not in the program");
        m_data = qUncompress(file.readAll());
        if (!m_data.startsWith("NAM1"))
            qFatal("characters.bin is not what this program reads");
        m_at = 4;
        for (int left = number<quint16>(); left > 0; --left) {
            const auto length = number<quint8>();
            m_syllables << QString::fromLatin1(m_data.constData() + m_at, length);
            m_at += length;
        }
        qsizetype all = 0;
        for (int left = number<quint16>(); left > 0; --left) {
            const Span span{number<quint32>(), number<quint32>(), all};
            all += span.count;
            m_spans.push_back(span);
        }
        m_readings = planes(all);
        m_places = planes(all);
        for (int left = number<quint8>(); left > 0; --left)
            m_upTo.push_back(number<quint16>());
        m_data.clear();
    }

    QString reading(char32_t character) const
    {
        const qsizetype at = index(character);
        if (at < 0 || m_readings[size_t(at)] == noReading)
            return {};
        const quint16 reading = m_readings[size_t(at)];
        return m_syllables.at(reading / toneStates) + QString::number(reading % toneStates);
    }

    int place(char32_t character) const
    {
        const qsizetype at = index(character);
        return at < 0 ? 0 : m_places[size_t(at)];
    }

    int strokes(char32_t character) const
    {
        const int rank = place(character);
        if (rank == 0)
            return 0;
        return 1 + int(std::lower_bound(m_upTo.begin(), m_upTo.end(), rank) - m_upTo.begin());
    }

private:
    struct Span
    {
        char32_t first;
        quint32 count;
        qsizetype offset;
    };

    template <typename Number> Number number()
    {
        const auto value = qFromLittleEndian<Number>(m_data.constData() + m_at);
        m_at += qsizetype(sizeof(Number));
        return value;
    }

    /// Numbers kept as all low bytes, then all high bytes.
    std::vector<quint16> planes(qsizetype count)
    {
        std::vector<quint16> numbers(size_t(count), 0);
        for (qsizetype i = 0; i < count; ++i)
            numbers[size_t(i)] = quint16(quint8(m_data[m_at + i]) | quint8(m_data[m_at + count + i]) << 8);
        m_at += 2 * count;
        return numbers;
    }

    qsizetype index(char32_t character) const
    {
        const auto after = std::upper_bound(m_spans.begin(), m_spans.end(), character,
                                            [](char32_t c, const Span &span) { return c < span.first; });
        if (after == m_spans.begin())
            return -1;
        const Span &span = *std::prev(after);
        return character - span.first < span.count ? span.offset + qsizetype(character - span.first) : -1;
    }

    QByteArray m_data;
    qsizetype m_at = 0;
    QStringList m_syllables;
    std::vector<Span> m_spans;
    std::vector<quint16> m_readings;
    std::vector<quint16> m_places;
    std::vector<int> m_upTo; // characters with at most 1, 2, … strokes
};

const Table &table()
{
    static const Table once;
    return once;
}

} // namespace

QString readingOf(char32_t character) { return table().reading(character); }
int strokesOf(char32_t character) { return table().strokes(character); }
int strokePlaceOf(char32_t character) { return table().place(character); }

} // namespace domain
