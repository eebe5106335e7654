#include "tests/core/plan/planning.h"

#include <QTest>

using namespace octoha;
using namespace octoha::tests;
using namespace Qt::StringLiterals;

namespace {

const QString goals = u"Wanted and planned"_s;

QString summaryOf(const Design &design)
{
    return chapterText(planOf(design), u"summary"_s);
}

} // namespace

class TestSummaryChapter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesOnlyWhatIsThere_data();
    void namesOnlyWhatIsThere();
    void goalsAreMetOrNot();
    void whatIsNotMetIsSaidFirst();
    void anUnknownGoalIsNotMet();
    void missingAnswersAreListed();
    void theLicenceIsPartOfTheCost();
    void failuresAreToldInWords();
    void onlyWorsePairsAreListed();
    void whatNobodyChoseIsNotNamed();
    void aNodeWithoutASizeHasNoShape();
};

void TestSummaryChapter::namesOnlyWhatIsThere_data()
{
    QTest::addColumn<WebProduct>("web");
    QTest::addColumn<PollingProduct>("polling");
    QTest::addColumn<bool>("polls");
    QTest::addColumn<QString>("words");
    QTest::addRow("two products")
        << WebProduct::ApplicationGateway << PollingProduct::LoadBalancer << true
        << u"Application Gateway spreads the portal. Load Balancer carries the polling Tentacles."_s;
    QTest::addRow("one product") << WebProduct::LoadBalancer << PollingProduct::LoadBalancer << true
                                 << u"Load Balancer spreads the portal and carries the polling Tentacles."_s;
    QTest::addRow("direct") << WebProduct::ApplicationGateway << PollingProduct::Direct << true
                            << u"Polling Tentacles reach each node directly."_s;
    QTest::addRow("nothing polls") << WebProduct::FrontDoor << PollingProduct::LoadBalancer << false
                                   << u"Front Door spreads the portal.\n"_s;
    QTest::addRow("no balancer") << WebProduct::None << PollingProduct::LoadBalancer << false
                                 << u"Nothing stands in front of the portal."_s;
}

void TestSummaryChapter::namesOnlyWhatIsThere()
{
    QFETCH(WebProduct, web);
    QFETCH(PollingProduct, polling);
    QFETCH(bool, polls);
    QFETCH(QString, words);
    Design design = sampleProject().design;
    design.balancer.web = web;
    design.balancer.polling = polling;
    if (!polls) {
        design.workload.pollingTentacles = design.workload.kubernetesAgents = Count::of<0>();
        design.polling.tentacles.clear();
    }
    QVERIFY2(summaryOf(design).contains(words), qPrintable(summaryOf(design).left(400)));
}

void TestSummaryChapter::goalsAreMetOrNot()
{
    Design design = sampleProject().design;
    const auto met = [&](const QString &what) { return lastCell(rowsOf(planOf(design), goals), what); };
    QCOMPARE(met(u"Availability"_s), u"yes"_s);
    design.workload.wantedAvailability = Percent::of<99950>();
    QCOMPARE(met(u"Availability"_s), u"no"_s);
    QCOMPARE(met(u"Data lost when one part fails (RPO)"_s), u"no"_s); // files are backed up once a day
    design.workload.rpoMinutes = Minutes::of<1440>();
    QCOMPARE(met(u"Data lost when one part fails (RPO)"_s), u"yes"_s);
    QCOMPARE(met(u"Outage with the region (RTO)"_s), u"no"_s);
    design.workload.rtoMinutes = Minutes::of<1440>();
    QCOMPARE(met(u"Outage with the region (RTO)"_s), u"yes"_s);
    QCOMPARE(met(u"Tasks at once with one node away"_s), u"yes"_s);
    design.workload.monthlyBudget = Money::fromCents(100).value();
    QCOMPARE(met(u"Cost a month"_s), u"no"_s);
}

void TestSummaryChapter::whatIsNotMetIsSaidFirst()
{
    const QString summary = summaryOf(sampleProject().design);
    const qsizetype title = summary.indexOf(u"What to know before saying yes:"_s);
    QVERIFY(title > 0);
    QCOMPARE(summary.mid(title).section(u'\n', 2, 2),
        u"- Not met: Data lost when one part fails (RPO). Wanted 60%1minutes, planned 1,440%1minutes (File share)."_s
            .arg(QChar(QChar::Space)));
}

void TestSummaryChapter::anUnknownGoalIsNotMet()
{
    Design design = sampleProject().design;
    QCOMPARE(lastCell(rowsOf(planOf(design), goals), u"Data lost with the region (RPO)"_s), u"unknown"_s);
    design.unknown.insert(u"database.kind"_s); // so no fault can be told
    for (const char *goal : {"Data lost when one part fails (RPO)", "Outage when one part fails (RTO)"})
        QCOMPARE(lastCell(rowsOf(planOf(design), goals), QLatin1StringView(goal)), u"unknown"_s);
    design.unknown.insert(u"workload.rpoMinutes"_s);
    QVERIFY(!hasRow(rowsOf(planOf(design), goals), {u"Data lost with the region (RPO)"_s}));
}

void TestSummaryChapter::missingAnswersAreListed()
{
    Design design = sampleProject().design;
    design.unknown = {u"workload.msiSha256"_s, u"placement.subscription"_s, u"database.dtuObjective"_s};
    const QString summary = summaryOf(design);
    QVERIFY(summary.contains(u"2 answer"_s)); // nobody asks for the DTU of a database by vCore
    QVERIFY(summary.contains(u"(placement.subscription)"_s) && !summary.contains(u"dtuObjective"_s));
    design.unknown.clear();
    QVERIFY(!summaryOf(design).contains(u"Answers that are missing"_s));
}

void TestSummaryChapter::theLicenceIsPartOfTheCost()
{
    Design design = sampleProject().design;
    const auto cost = [&] { return lastCell(rowsOf(planOf(design), u"Key figures"_s), u"Cost a month"_s); };
    QVERIFY(cost().startsWith(u"at least "_s) && cost().contains(u"licence"_s));
    design.workload.licenceMonthly = Money::fromCents(100'000).value();
    QVERIFY(!cost().contains(u"licence"_s));
}

void TestSummaryChapter::failuresAreToldInWords()
{
    const auto rows = rowsOf(planOf(sampleProject()), u"When one part fails"_s);
    QCOMPARE(rows.first().first(), u"Node octo-01; Node octo-02; Zone 1; Zone 2"_s);
    for (const QStringList &row : rows)
        QVERIFY2(!row.first().contains(u':') && !row[1].isEmpty(), qPrintable(row.first()));
}

void TestSummaryChapter::onlyWorsePairsAreListed()
{
    const auto rows = rowsOf(
        planOf(sampleProject()), u"When two parts fail at once, and more stops than each of them stops alone"_s);
    QCOMPARE(rows.size(), 1);
    QVERIFY(rows.first().first().contains(u"Node octo-01 + Node octo-02"_s));
}

void TestSummaryChapter::whatNobodyChoseIsNotNamed()
{
    Design design = sampleProject().design;
    QVERIFY(summaryOf(design).contains(u"Azure SQL"_s) && summaryOf(design).contains(u"Azure Files"_s));
    design.unknown = {u"database.kind"_s, u"storage.product"_s, u"balancer.web"_s, u"balancer.polling"_s};
    const QString summary = summaryOf(design);
    QVERIFY(summary.contains(u"Database: not stated. Shared files: not stated."_s));
    QVERIFY(summary.contains(u"What spreads the portal is not stated."_s));
    QVERIFY(summary.contains(u"What carries the polling Tentacles is not stated."_s));
    for (const char *name : {"Azure SQL", "Azure Files", "Application Gateway"})
        QVERIFY2(!summary.contains(QLatin1StringView(name)), name);
}

void TestSummaryChapter::aNodeWithoutASizeHasNoShape()
{
    Design design = sampleProject().design;
    const auto row = [&](int index) { return rowsOf(planOf(design), u"Nodes"_s).value(index); };
    QCOMPARE(row(0).value(3), u"4 / 16 GiB"_s);
    design.unknown.insert(u"compute.nodes.#%1.size"_s.arg(design.compute.nodes.first().id));
    QCOMPARE(row(0).mid(2, 2), QStringList({u"not stated"_s, u"not stated"_s}));
    QCOMPARE(row(1).value(3), u"4 / 16 GiB"_s);
}

QTEST_GUILESS_MAIN(TestSummaryChapter)
#include "tst_summarychapter.moc"
