#include "core/simulate/draws.h"
#include "core/simulate/exactmath.h"
#include "core/simulate/waitingbins.h"

#include <QTest>

#include <cmath>

using namespace octoha;

/// What chance is made of: the same numbers everywhere, of the right distribution.
class DrawsTest : public QObject {
    Q_OBJECT

private:
    static constexpr int draws = 2'000'000;

    /// The first four moments.
    template<typename Draw> static std::array<double, 4> momentsOf(Draw draw)
    {
        std::array<double, 4> moments = {};
        for (int i = 0; i < draws; ++i) {
            const double x = draw();
            moments[0] += x / draws;
            moments[1] += x * x / draws;
            moments[2] += x * x * x / draws;
            moments[3] += x * x * x * x / draws;
        }
        return moments;
    }

private Q_SLOTS:
    void ownLogarithmAgreesWithTheLibrary()
    {
        for (double x = 1e-12; x < 1e12; x *= 1.0137)
            QVERIFY2(std::abs(exact::log(x) - std::log(x)) <= 1e-14 * std::max(1.0, std::abs(std::log(x))),
                qPrintable(QString::number(x)));
    }
    void ownExponentialAgreesWithTheLibrary()
    {
        for (double x = -700; x < 700; x += 0.137)
            QVERIFY2(std::abs(exact::exp(x) / std::exp(x) - 1) <= 1e-13, qPrintable(QString::number(x)));
        QCOMPARE(exact::exp(-1000), 0.0);
    }
    void ownRootAgreesWithTheLibrary()
    {
        for (double x = 1e-9; x < 1e9; x *= 1.37)
            QVERIFY(std::abs(exact::sqrt(x) / std::sqrt(x) - 1) <= 1e-15);
        QCOMPARE(exact::sqrt(0), 0.0);
    }
    /// Other numbers here mean other results of every simulation that was ever shown.
    void drawsStayWhatTheyAre()
    {
        Generator generator(1, 0, Generator::Stream::Arrivals);
        QCOMPARE(generator.next(), quint64(2441011406406059743));
        QCOMPARE(exponentialDraw(generator), 0.73215807051829995);
        QCOMPARE(normalDraw(generator), 0.038279936606933546);
    }
    void seedReplicationAndStreamAllCount()
    {
        QSet<quint64> firsts;
        for (quint64 seed = 0; seed < 10; ++seed) {
            for (int replication = 0; replication < 10; ++replication) {
                for (const auto stream :
                    {Generator::Stream::Arrivals, Generator::Stream::Durations, Generator::Stream::Looks})
                    firsts.insert(Generator(seed, replication, stream).next());
            }
        }
        QCOMPARE(firsts.size(), 300);
    }
    void exponentialDrawsHaveItsMoments()
    {
        Generator generator(7, 0, Generator::Stream::Arrivals);
        const auto moments = momentsOf([&] { return exponentialDraw(generator); });
        for (int n = 0; n < 4; ++n)
            QVERIFY2(std::abs(moments[size_t(n)] / std::tgamma(n + 2) - 1) < 0.005 * (n + 1) * (n + 1),
                qPrintable(QString::number(moments[size_t(n)])));
    }
    void exponentialDrawsHaveItsTail()
    {
        Generator generator(8, 0, Generator::Stream::Arrivals);
        int beyond = 0; // The first layer of the ziggurat ends at 7.7.
        for (int i = 0; i < draws; ++i)
            beyond += exponentialDraw(generator) > 8;
        QVERIFY2(std::abs(beyond - draws * std::exp(-8)) < 4 * std::sqrt(draws * std::exp(-8)),
            qPrintable(QString::number(beyond)));
    }
    void normalDrawsHaveItsMoments()
    {
        Generator generator(9, 0, Generator::Stream::Durations);
        const auto moments = momentsOf([&] { return normalDraw(generator); });
        QVERIFY(std::abs(moments[0]) < 0.003 && std::abs(moments[2]) < 0.012);
        QVERIFY(std::abs(moments[1] - 1) < 0.004 && std::abs(moments[3] - 3) < 0.03);
    }
    void normalDrawsHaveItsTails()
    {
        Generator generator(10, 0, Generator::Stream::Durations);
        int beyond = 0; // The tail of the ziggurat begins at 3.65.
        for (int i = 0; i < draws; ++i)
            beyond += std::abs(normalDraw(generator)) > 3.7;
        const double expected = draws * std::erfc(3.7 / std::sqrt(2.0));
        QVERIFY2(std::abs(beyond - expected) < 4 * std::sqrt(expected), qPrintable(QString::number(beyond)));
    }
    void quantilesAreOffByAThousandthAtMost()
    {
        Generator generator(11, 0, Generator::Stream::Durations);
        WaitingBins bins;
        std::vector<Ticks> waits;
        for (int i = 0; i < 100'000; ++i) {
            waits.push_back(Ticks(exact::exp(15 + 4 * normalDraw(generator))));
            bins.add(waits.back());
        }
        std::sort(waits.begin(), waits.end());
        QCOMPARE(bins.count(), quint64(waits.size()));
        for (const double share : {0.001, 0.05, 0.5, 0.9, 0.95, 0.99, 0.9999}) {
            const double real = double(waits[size_t(std::ceil(share * double(waits.size()))) - 1]) / ticksPerSecond;
            QVERIFY2(std::abs(bins.quantileSeconds(share) / real - 1) <= 0.001, qPrintable(QString::number(share)));
        }
    }
    void shortAndLongWaitsHaveTheirBins()
    {
        WaitingBins bins;
        bins.add(0);
        QCOMPARE(bins.quantileSeconds(0.5), 0.0);
        bins.add(2 * endOfTime - 1);
        QVERIFY(std::abs(bins.quantileSeconds(1) / (2 * double(endOfTime) / ticksPerSecond) - 1) < 0.001);
    }
    void barsHoldEveryTask()
    {
        WaitingBins bins;
        for (const Ticks seconds : {0, 1, 2, 3, 59, 61, 4000, 100000})
            bins.add(seconds * Ticks(ticksPerSecond));
        quint64 tasks = 0;
        double end = 0;
        for (const WaitingBar &bar : bins.bars()) {
            QVERIFY(bar.fromSeconds >= end && bar.toSeconds > bar.fromSeconds);
            end = bar.toSeconds;
            tasks += bar.tasks;
        }
        QCOMPARE(tasks, quint64(8));
    }
};

QTEST_APPLESS_MAIN(DrawsTest)
#include "tst_draws.moc"
