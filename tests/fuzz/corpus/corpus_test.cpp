// The seed corpus and mutations of it through every reader, in every build; the sanitizer builds see the most.

#include "fuzz/targets.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace spreadsheet::testing {

namespace {

std::vector<QByteArray> seedsOf(const FuzzTarget &target)
{
    const QDir folder(QStringLiteral(UNIONHALL_SOURCE_DIR "/tests/data/fuzz/") + QString::fromLatin1(target.name));
    std::vector<QByteArray> seeds;
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        seeds.push_back(file.readAll());
    }
    return seeds;
}

// Changes, removes, doubles or exchanges a few pieces, as a broken disk or a hostile sender might.
QByteArray mutated(QByteArray bytes, QRandomGenerator &random)
{
    constexpr quint8 telling[] = {0x00, 0x01, 0x7f, 0x80, 0xff, '<', '>', '"', '&', ',', '\n', '9'};
    for (int changes = random.bounded(1, 6); changes > 0 && !bytes.isEmpty(); --changes) {
        const qsizetype at = random.bounded(bytes.size());
        const qsizetype size = std::min(bytes.size() - at, qsizetype(random.bounded(1, 9)));
        switch (random.bounded(5)) {
        case 0:
            bytes[at] = static_cast<char>(random.bounded(256));
            break;
        case 1:
            bytes[at] = static_cast<char>(telling[random.bounded(int(std::size(telling)))]);
            break;
        case 2:
            bytes.remove(at, size);
            break;
        case 3:
            bytes.insert(at, bytes.mid(random.bounded(bytes.size()), size * 8));
            break;
        default:
            bytes.replace(at, size, QByteArray(size, static_cast<char>(0xff)));
            break;
        }
    }
    return bytes;
}

} // namespace

class FuzzCorpus : public ::testing::TestWithParam<FuzzTarget>
{
};

TEST_P(FuzzCorpus, EverySeedEndsInRowsOrInASentence)
{
    const std::vector<QByteArray> seeds = seedsOf(GetParam());
    ASSERT_FALSE(seeds.empty());
    for (const QByteArray &seed : seeds)
        GetParam().run(seed);
}

TEST_P(FuzzCorpus, MutationsEndInRowsOrInASentence)
{
    constexpr int mutationsPerTarget = 1500;
    const std::vector<QByteArray> seeds = seedsOf(GetParam());
    ASSERT_FALSE(seeds.empty());
    QRandomGenerator random(20'260'301);
    for (int i = 0; i < mutationsPerTarget; ++i)
        GetParam().run(mutated(seeds[static_cast<size_t>(i) % seeds.size()], random));
}

TEST_P(FuzzCorpus, SeedsCutOffAnywhereEndInRowsOrInASentence)
{
    constexpr qsizetype cuts = 400;
    for (const QByteArray &seed : seedsOf(GetParam())) {
        const qsizetype step = std::max(qsizetype(1), seed.size() / cuts);
        for (qsizetype size = 0; size < seed.size(); size += step)
            GetParam().run(QByteArrayView(seed).first(size));
    }
}

INSTANTIATE_TEST_SUITE_P(Readers, FuzzCorpus, ::testing::ValuesIn(fuzzTargets()),
                         [](const auto &tested) { return std::string(tested.param.name); });

} // namespace spreadsheet::testing
