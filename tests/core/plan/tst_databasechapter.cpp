#include "tests/core/plan/planning.h"

#include <QTest>

using namespace octoha;
using namespace octoha::tests;
using namespace Qt::StringLiterals;

namespace {

const QString setUp = u"Set-up"_s, backup = u"Backup and recovery"_s, care = u"Care"_s;

Design withGroup()
{
    Design design = sampleProject().design;
    design.database.kind = DatabaseKind::AvailabilityGroup;
    design.database.signIn = DatabaseSignIn::Windows;
    design.database.listenerName = Name::constant("listener");
    design.database.replicas
        = {{.id = 1, .name = Name::constant("sql-01")}, {.id = 2, .name = Name::constant("sql-02")}};
    design.compute.serviceAccount = ServiceAccount::Gmsa;
    design.compute.serviceAccountName = Name::constant("CONTOSO\\octopus");
    return design;
}

} // namespace

class TestDatabaseChapter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theAccountHasAName();
    void theSizeIsInTheUnitOfTheProduct_data();
    void theSizeIsInTheUnitOfTheProduct();
    void connectionsAreCountedOverAllNodes();
    void azureSqlAndSqlServerKeepOtherBackups();
    void careHasWhoAndWhen();
    void theDbaSeesTheirSteps();
    void nothingIsEmptyOrCutOff_data();
    void nothingIsEmptyOrCutOff();
};

void TestDatabaseChapter::theAccountHasAName()
{
    const QString account = u"Account of Octopus, db_owner"_s;
    Design design = sampleProject().design;
    QCOMPARE(lastCell(rowsOf(planOf(design), setUp), account), u"id-octopus-prod-we-001"_s);
    design.database.signIn = DatabaseSignIn::SqlLogin;
    design.database.loginName = Name::constant("octo");
    QCOMPARE(lastCell(rowsOf(planOf(design), setUp), account), u"octo"_s);
    QCOMPARE(lastCell(rowsOf(planOf(withGroup()), setUp), account), u"CONTOSO\\octopus$"_s);
}

void TestDatabaseChapter::theSizeIsInTheUnitOfTheProduct_data()
{
    QTest::addColumn<DatabaseKind>("kind");
    QTest::addColumn<QString>("words");
    QTest::addRow("DTU") << DatabaseKind::AzureSqlDtu << u"200"_s + QChar(QChar::Nbsp) + u"DTU"_s;
    QTest::addRow("vCore") << DatabaseKind::AzureSqlVcore
                           << u"2"_s + QChar(QChar::Nbsp) + u"vCores, by rule of thumb"_s;
    QTest::addRow("group") << DatabaseKind::AvailabilityGroup << u"4 cores and 16 GB of memory"_s;
    QTest::addRow("existing") << DatabaseKind::ExistingServer << u"4 cores and 16 GB of memory"_s;
}

void TestDatabaseChapter::theSizeIsInTheUnitOfTheProduct()
{
    QFETCH(DatabaseKind, kind);
    QFETCH(QString, words);
    Design design = sampleProject().design;
    design.database.kind = kind;
    QCOMPARE(lastCell(rowsOf(planOf(design), setUp), u"Size that Octopus advises for 40 tasks at once"_s), words);
}

void TestDatabaseChapter::connectionsAreCountedOverAllNodes()
{
    const auto rows = rowsOf(planOf(sampleProject()), setUp);
    QCOMPARE(
        lastCell(rows, u"Connections at most"_s), u"100 a node × 2 nodes = 200; GP_Gen5_2 allows 30,000 sessions"_s);
}

void TestDatabaseChapter::azureSqlAndSqlServerKeepOtherBackups()
{
    const auto azure = rowsOf(planOf(sampleProject()), backup), group = rowsOf(planOf(withGroup()), backup);
    QCOMPARE(lastCell(azure, u"Recovery model"_s), u"Full, set by Azure SQL"_s);
    QCOMPARE(lastCell(group, u"Recovery model"_s), u"Full"_s);
    QVERIFY(hasRow(azure, {u"Backup redundancy"_s}) && !hasRow(group, {u"Backup redundancy"_s}));
    QVERIFY(hasRow(azure, {u"Maintenance window"_s}) && !hasRow(group, {u"Maintenance window"_s}));
}

void TestDatabaseChapter::careHasWhoAndWhen()
{
    Design design = withGroup();
    design.workload.rpoMinutes = Minutes::of<30>();
    const auto rows = rowsOf(planOf(design), care);
    QVERIFY(
        lastCell(rows, u"Log backup, on the primary replica"_s).endsWith(u"30"_s + QChar(QChar::Nbsp) + u"minutes"_s));
    QCOMPARE(lastCell(rows, u"Restore test, with files and master key"_s), u"once a year, next by 2027-10-01"_s);
    for (const QStringList &row : rows)
        QCOMPARE(row[1], u"DBA"_s);
    QVERIFY(!hasRow(rowsOf(planOf(sampleProject()), care), {u"Log backup, on the primary replica"_s}));
    design.unknown.insert(u"database.restoreTested"_s);
    QVERIFY(lastCell(rowsOf(planOf(design), care), u"Restore test, with files and master key"_s)
                .startsWith(u"before users come"_s));
}

void TestDatabaseChapter::theDbaSeesTheirSteps()
{
    const QString caption = u"Steps of the DBA; their T-SQL stands with the steps"_s;
    QCOMPARE(rowsOf(planOf(sampleProject()), caption).size(), 3); // Make the database, look after it, set its indexes.
    QVERIFY(rowsOf(planOf(withGroup()), caption).size() >= 7);
}

void TestDatabaseChapter::nothingIsEmptyOrCutOff_data()
{
    QTest::addColumn<Design>("design");
    QTest::addRow("nothing answered") << Design();
    QTest::addRow("group") << withGroup();
    for (const Preset &preset : presets())
        QTest::addRow("%s", preset.name) << projectFromPreset(preset).design;
}

void TestDatabaseChapter::nothingIsEmptyOrCutOff()
{
    QFETCH(Design, design);
    const plan::Document document = planOf(design);
    for (const QString &caption : {u"Product"_s, setUp, backup, care}) {
        for (const QStringList &row : rowsOf(document, caption)) {
            QVERIFY2(!row.last().isEmpty() || design.unknown.isEmpty(), qPrintable(row.first()));
            QVERIFY2(!row.last().endsWith(u'.'), qPrintable(row.last()));
        }
    }
}

QTEST_GUILESS_MAIN(TestDatabaseChapter)
#include "tst_databasechapter.moc"
