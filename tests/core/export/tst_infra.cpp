#include "core/catalog/names.h"
#include "core/export/infra/infra.h"
#include "core/project/presets.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace octoha;
using namespace Qt::StringLiterals;

/// What the compiler's snapshot of the templates cannot show.
class TestInfra : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsNotMadeIsNull();
    void whatIsThereAlreadyIsNotMade();
    void roleAssignmentsKeepTheirNames();
    void rolesAreGivenOnlyInAVaultThatKnowsThem();
    void textsArriveAsData();
    void holdsNamesOfSecretsOnly();
    void anUnstatedCallerIsNotEverybody();
    void namesOfHostsAreNoRanges();
    void theServerGetsItsAdministrator();
    void maintenanceIsNamedAsAzureDoes_data();
    void maintenanceIsNamedAsAzureDoes();
};

namespace {

QJsonObject infra(const Design &design)
{
    return infraOf(design, Catalog::shipped());
}

QJsonObject mainOf(const Design &design)
{
    return infra(design).value("main"_L1).toObject();
}

QJsonObject securityRule(const Design &design, const QString &name)
{
    for (const QJsonValue &group : mainOf(design).value("securityGroups"_L1).toArray()) {
        for (const QJsonValue &rule : group["rules"_L1].toArray()) {
            if (rule["name"_L1] == QJsonValue(name))
                return rule.toObject();
        }
    }
    return {};
}

} // namespace

void TestInfra::whatIsNotMadeIsNull()
{
    Design design = sampleProject().design;
    design.balancer.web = WebProduct::None;
    design.placement.adminAccess = AdminAccess::JumpHost;
    const QJsonObject object = mainOf(design);
    for (const char *key : {"gateway", "frontDoor", "trafficManager", "privateLinkService", "bastion", "netApp",
             "redis", "hybridGateway"}) {
        QVERIFY2(object.contains(QLatin1String(key)), key);
        QVERIFY2(object.value(QLatin1String(key)).isNull(), key);
    }
}

void TestInfra::whatIsThereAlreadyIsNotMade()
{
    Design design = sampleProject().design;
    design.placement.networkId
        = Line::constant("/subscriptions/s/resourceGroups/rg-hub/providers/Microsoft.Network/virtualNetworks/vnet-hub");
    design.placement.vaultId
        = Line::constant("/subscriptions/s/resourceGroups/rg-keys/providers/Microsoft.KeyVault/vaults/kv-hub");
    const QJsonObject object = mainOf(design);
    QVERIFY(object.value("network"_L1).isNull());
    QVERIFY(object.value("securityGroups"_L1).toArray().isEmpty());
    QCOMPARE(object.value("networkName"_L1).toString(), u"vnet-hub"_s);
    QCOMPARE(object.value("networkGroup"_L1).toString(), u"rg-hub"_s);
    QCOMPARE(object.value("vaultGroup"_L1).toString(), u"rg-keys"_s);
    const QJsonObject foundation = infra(design).value("foundation"_L1).toObject();
    QVERIFY(foundation.value("vault"_L1).isNull());
    QVERIFY(foundation.value("vaultRoles"_L1).toArray().isEmpty());
}

// A second deployment must find the assignment of the first, so the name is fixed for ever.
void TestInfra::roleAssignmentsKeepTheirNames()
{
    QCOMPARE(roleAssignmentName(u"kv"_s, u"id"_s, u"4633458b-17de-408a-b874-0445c86b69e6"_s),
        u"f3e136ea-d798-55ce-88f0-c7571bce56ff"_s);
    QVERIFY(roleAssignmentName(u"kv"_s, u"id"_s, u"a"_s) != roleAssignmentName(u"kv"_s, u"id"_s, u"b"_s));
}

void TestInfra::rolesAreGivenOnlyInAVaultThatKnowsThem()
{
    Design design = sampleProject().design;
    QVERIFY(!infra(design)["foundation"_L1]["vaultRoles"_L1].toArray().isEmpty());
    design.placement.vaultRbac = false;
    QVERIFY(infra(design)["foundation"_L1]["vaultRoles"_L1].toArray().isEmpty());
}

void TestInfra::textsArriveAsData()
{
    const QString hostile = u"'${resourceGroup().id}' \"$(whoami)\" \\ ‘’ `x` ; Ünï 漢 🐙"_s;
    Design design = sampleProject().design;
    QVERIFY(setField(design, u"placement.tags.0.value"_s, hostile));
    const QByteArray text = QJsonDocument(infra(design)).toJson();
    const QJsonObject read = QJsonDocument::fromJson(text).object();
    for (const char *part : {"foundation", "main"})
        QCOMPARE(read[QLatin1String(part)]["tags"_L1][design.placement.tags.first().name.text()].toString(), hostile);
}

/// A word that only a secret's value would have: whatever is called a secret here is a name in the vault.
void TestInfra::holdsNamesOfSecretsOnly()
{
    const QByteArray text = QJsonDocument(infra(sampleProject().design)).toJson().toLower();
    for (const char *word : {"\"password\"", "\"adminpassword\"", "accountkey", "sharedaccess"})
        QVERIFY2(!text.contains(word), word);
    QCOMPARE(mainOf(sampleProject().design).value("adminSecret"_L1).toString(),
        sampleProject().design.compute.adminSecret.text());
}

void TestInfra::anUnstatedCallerIsNotEverybody()
{
    Design design = sampleProject().design;
    design.placement.adminAccess = AdminAccess::JumpHost;
    QCOMPARE(securityRule(design, u"in-admin"_s).value("sources"_L1).toArray(), QJsonArray{u"VirtualNetwork"_s});
    QCOMPARE(securityRule(design, u"in-deny"_s).value("sources"_L1).toArray(), QJsonArray{u"*"_s});
}

void TestInfra::namesOfHostsAreNoRanges()
{
    Design design = sampleProject().design;
    design.storage.product = StorageProduct::FileServer;
    design.storage.existingPath = Line::constant("\\\\files.example.com\\octopus");
    QCOMPARE(securityRule(design, u"out-share"_s).value("destinations"_L1).toArray(), QJsonArray{u"*"_s});
}

void TestInfra::theServerGetsItsAdministrator()
{
    Design design = sampleProject().design;
    design.database.entraAdminKind = EntraPrincipal::Application;
    const QJsonObject administrator = mainOf(design)["sql"_L1]["administrator"_L1].toObject();
    QCOMPARE(administrator,
        (QJsonObject{{u"name"_s, u"Database administrators"_s},
            {u"objectId"_s, u"00000000-0000-4000-8000-000000000004"_s}, {u"kind"_s, u"Application"_s}}));
}

void TestInfra::maintenanceIsNamedAsAzureDoes_data()
{
    QTest::addColumn<QString>("edits");
    QTest::addColumn<QString>("wanted");
    QTest::addRow("weekend") << QString() << u"SQL_WestEurope_DB_2"_s;
    QTest::addRow("weekday") << u"database.maintenanceWindow=weekday"_s << u"SQL_WestEurope_DB_1"_s;
    QTest::addRow("any evening") << u"database.maintenanceWindow=default"_s << QString();
    QTest::addRow("too small") << u"database.kind=azureSqlDtu; database.dtuObjective=S1"_s << QString();
    QTest::addRow("large enough") << u"database.kind=azureSqlDtu; database.dtuObjective=S2"_s
                                  << u"SQL_WestEurope_DB_2"_s;
    QTest::addRow("region without") << u"placement.region=polandcentral"_s << QString();
    QTest::addRow("not with zones") << u"placement.region=northcentralus"_s << QString();
    QTest::addRow("without zones") << u"placement.region=northcentralus; database.zoneRedundant=false"_s
                                   << u"SQL_NorthCentralUS_DB_2"_s;
    QTest::addRow("Hyperscale") << u"database.vcoreObjective=HS_Gen5_2; placement.region=uksouth"_s << QString();
}

void TestInfra::maintenanceIsNamedAsAzureDoes()
{
    QFETCH(QString, edits);
    QFETCH(QString, wanted);
    Design design = sampleProject().design;
    for (const QString &edit : edits.split(u"; "_s, Qt::SkipEmptyParts))
        QVERIFY(setField(design, edit.section(u'=', 0, 0),
            valueFromText(*findField(edit.section(u'=', 0, 0)), edit.section(u'=', 1)).value()));
    QCOMPARE(mainOf(design)["sql"_L1]["maintenance"_L1].toString(), wanted);
}

QTEST_GUILESS_MAIN(TestInfra)
#include "tst_infra.moc"
