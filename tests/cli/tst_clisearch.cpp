#include "tests/cli/runner.h"

#include <QTest>

using namespace octoha;
using namespace octoha::tests;
using namespace Qt::StringLiterals;

/// The least-cost design by command line.
class TestCliSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_cli = std::make_unique<Cli>(); }
    void searchHasTheKeysOfTheContract();
    void exhaustiveSaysTheSame();
    void whatIsSetCanBeSet();
    void noDesignIsExitCodeOne();
    void whatConstrainsNothingIsTold();
    void peopleReadIt();
    void refusesNumbersThatAreNone_data();
    void refusesNumbersThatAreNone();

private:
    std::unique_ptr<Cli> m_cli;
};

void TestCliSearch::searchHasTheKeysOfTheContract()
{
    QVERIFY(m_cli->makeDesign("d.octoha"));
    const QJsonObject found = m_cli->run("search d.octoha --max-nodes 3 --format json").object();
    for (const char *key : {"optimal", "proven", "considered", "front", "rejected", "conflict"})
        QVERIFY2(found.contains(QLatin1String(key)), key);
    for (const QJsonValue &point : {found.value(u"optimal"_s), found.value(u"front"_s).toArray().first()}) {
        QVERIFY(point[u"set"_s].isObject() && point[u"monthly"_s].isDouble() && point[u"availability"_s].isDouble()
            && point[u"headroom"_s].isDouble());
        QVERIFY(point[u"set"_s][u"compute.nodes"_s].isArray());
    }
    QVERIFY(found.value(u"proven"_s).toBool() && found.value(u"conflict"_s).toArray().isEmpty());
    QVERIFY(!found.value(u"rejected"_s).toArray().first()[u"because"_s].toString().isEmpty());
}

void TestCliSearch::exhaustiveSaysTheSame()
{
    QVERIFY(m_cli->makeDesign("d.octoha"));
    QJsonObject bounded = m_cli->run("search d.octoha --max-nodes 3 --format json").object();
    QJsonObject every = m_cli->run("search d.octoha --max-nodes 3 --exhaustive --format json").object();
    QVERIFY(every.value(u"visited"_s).toDouble() > bounded.value(u"visited"_s).toDouble());
    bounded.remove(u"visited"_s);
    every.remove(u"visited"_s);
    QCOMPARE(bounded, every);
}

void TestCliSearch::whatIsSetCanBeSet()
{
    QVERIFY(m_cli->makeDesign("d.octoha"));
    const QJsonObject best
        = m_cli->run("search d.octoha --max-nodes 3 --format json").object().value(u"optimal"_s).toObject();
    QStringList assignments;
    const QJsonObject set = best.value(u"set"_s).toObject();
    for (auto answer = set.begin(); answer != set.end(); ++answer) {
        const QJsonValue value = answer.value();
        const QString text = value.isArray()
            ? QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact))
            : value.toVariant().toString();
        assignments.append(answer.key() + u'=' + text);
    }
    QVERIFY(m_cli->makeDesign("best.octoha", assignments));
    const QJsonObject assessed = m_cli->run("assess best.octoha --format json").object();
    QCOMPARE(assessed[u"cost"_s][u"monthly"_s][u"value"_s], best.value(u"monthly"_s));
    QCOMPARE(assessed[u"availability"_s][u"composite"_s][u"value"_s], best.value(u"availability"_s));
    QCOMPARE(m_cli->run("validate best.octoha").exitCode, 0);
}

void TestCliSearch::noDesignIsExitCodeOne()
{
    QVERIFY(m_cli->makeDesign("d.octoha"));
    const auto none = m_cli->run("search d.octoha --budget 0 --max-nodes 3 --format json");
    QCOMPARE(none.exitCode, 1);
    QVERIFY(none.object().value(u"optimal"_s).isNull());
    QCOMPARE(none.object().value(u"conflict"_s).toArray(), (QJsonArray{u"budget"_s}));
    QVERIFY(m_cli->run("search d.octoha --availability 99.999 --max-nodes 3")
                .out.contains("availability: Availability: at least 99.999"));
}

void TestCliSearch::whatConstrainsNothingIsTold()
{
    QVERIFY(m_cli->makeDesign("d.octoha"));
    QVERIFY(
        m_cli->run("search d.octoha --max-nodes 2 --format json").object().value(u"notStated"_s).toArray().isEmpty());
    QVERIFY(m_cli->makeDesign("d.octoha", {u"workload.projects=?"_s, u"workload.wantedAvailability=?"_s}));
    const QJsonObject found = m_cli->run("search d.octoha --max-nodes 2 --availability 99 --format json").object();
    QCOMPARE(found.value(u"notStated"_s).toArray(), QJsonArray{u"workload.projects"_s});
    QVERIFY(m_cli->run("search d.octoha --max-nodes 2")
                .out.contains("Not stated, so they constrain nothing: workload.projects, workload.wantedAvailability"));
    QVERIFY(m_cli->makeDesign("d.octoha", {u"compute.hybridBenefit=?"_s, u"storage.tier=?"_s}));
    const QByteArray text = m_cli->run("search d.octoha --max-nodes 2").out;
    QVERIFY2(text.contains("what rests on them has no price: compute.hybridBenefit"), text.constData());
}

void TestCliSearch::peopleReadIt()
{
    QVERIFY(m_cli->makeDesign("d.octoha"));
    const QByteArray text = m_cli->run("search d.octoha --max-nodes 3").out;
    for (const char *part : {"Least cost\n", " a month, 99.8", "nothing of the space is cheaper", "\nOther designs\n",
             "With one node away", "nodes: Standard_"})
        QVERIFY2(text.contains(part), text);
}

void TestCliSearch::refusesNumbersThatAreNone_data()
{
    QTest::addColumn<QByteArray>("options");
    QTest::addRow("negative budget") << QByteArray("--budget -5");
    QTest::addRow("no budget") << QByteArray("--budget nan");
    QTest::addRow("too available") << QByteArray("--availability 101");
    QTest::addRow("no nodes") << QByteArray("--max-nodes 0");
    QTest::addRow("a million nodes") << QByteArray("--max-nodes 1000000");
    QTest::addRow("words") << QByteArray("--max-nodes many");
}

void TestCliSearch::refusesNumbersThatAreNone()
{
    QFETCH(const QByteArray, options);
    QVERIFY(m_cli->makeDesign("d.octoha"));
    const auto refused = m_cli->run(("search d.octoha " + options).constData());
    QCOMPARE(refused.exitCode, 2);
    QVERIFY2(refused.err.contains(options.split(' ').first()), refused.err);
}

QTEST_GUILESS_MAIN(TestCliSearch)
#include "tst_clisearch.moc"
