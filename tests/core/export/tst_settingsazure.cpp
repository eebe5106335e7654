#include "core/export/settingsazure.h"
#include "core/plan/secrets.h"
#include "core/project/presets.h"

#include <QJsonArray>
#include <QTest>
#include <QVersionNumber>

using namespace octoha;
using namespace Qt::StringLiterals;

/// What Deploy-OctohaInfrastructure.ps1 is told of Azure.
class TestSettingsAzure : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void placeAndTools();
    void globalNamesAreListed();
    void providersAreThoseOfTheBill();
    void secretsComeInTheirTime();
    void theGatewaysCertificateIsExpected();
    void aVaultThatIsThereKnowsRoles();
};

namespace {

QJsonObject azure(const Design &design)
{
    return azureSettingsOf(design, Catalog::shipped());
}

QStringList textsOf(const QJsonArray &rows, QLatin1StringView key)
{
    QStringList texts;
    for (const QJsonValue &row : rows)
        texts.append(key.isEmpty() ? row.toString() : row[key].toString());
    return texts;
}

} // namespace

void TestSettingsAzure::placeAndTools()
{
    Design design = sampleProject().design;
    design.placement.deploymentStack = true;
    const QJsonObject object = azure(design);
    QCOMPARE(object.value("subscription"_L1).toString(), design.placement.subscription.text());
    QCOMPARE(object.value("region"_L1).toString(), design.placement.region.text());
    QVERIFY(!object.value("resourceGroup"_L1).toString().isEmpty());
    QVERIFY(object.value("deploymentStack"_L1).toBool());
    QVERIFY(QVersionNumber::fromString(object.value("cliMinimum"_L1).toString()) >= QVersionNumber(2, 61));
}

void TestSettingsAzure::globalNamesAreListed()
{
    Design design = sampleProject().design;
    QStringList kinds = textsOf(azure(design).value("names"_L1).toArray(), "kind"_L1);
    kinds.sort();
    QCOMPARE(kinds, (QStringList{u"keyVault"_s, u"sqlServer"_s, u"storageAccount"_s}));
    design.placement.vaultId
        = Line::constant("/subscriptions/s/resourceGroups/rg-keys/providers/Microsoft.KeyVault/vaults/kv-hub");
    QVERIFY(!textsOf(azure(design).value("names"_L1).toArray(), "kind"_L1).contains(u"keyVault"_s));
}

void TestSettingsAzure::providersAreThoseOfTheBill()
{
    const QStringList providers = textsOf(azure(sampleProject().design).value("providers"_L1).toArray(), {});
    for (const char *wanted :
        {"Microsoft.Compute", "Microsoft.KeyVault", "Microsoft.Network", "Microsoft.Sql", "Microsoft.Storage"})
        QVERIFY2(providers.count(QLatin1String(wanted)) == 1, wanted);
    QVERIFY(!providers.contains(u"Microsoft.Authorization"_s));
}

void TestSettingsAzure::secretsComeInTheirTime()
{
    const Design design = sampleProject().design;
    const QJsonArray secrets = azure(design).value("secrets"_L1).toArray();
    const QStringList names = textsOf(secrets, "name"_L1);
    for (const PlannedSecret &secret : usedSecrets(design)) {
        const auto at = names.indexOf(secret.name);
        QCOMPARE(at >= 0, secret.stored == SecretStored::Beforehand || secret.stored == SecretStored::WithResources);
        if (at >= 0)
            QCOMPARE(secrets.at(at)["stored"_L1].toString(),
                secret.stored == SecretStored::WithResources ? u"withResources"_s : u"beforehand"_s);
    }
}

void TestSettingsAzure::theGatewaysCertificateIsExpected()
{
    Design design = sampleProject().design;
    design.balancer.web = WebProduct::ApplicationGateway;
    design.balancer.tlsEnd = TlsEnd::Balancer;
    for (const CertificateSource source :
        {CertificateSource::KeyVault, CertificateSource::CompanyCa, CertificateSource::SelfSigned}) {
        design.placement.certificateSource = source;
        QVERIFY(textsOf(azure(design).value("secrets"_L1).toArray(), "kind"_L1).contains(u"certificate"_s));
    }
    design.balancer.tlsEnd = TlsEnd::Nodes;
    QVERIFY(!textsOf(azure(design).value("secrets"_L1).toArray(), "kind"_L1).contains(u"certificate"_s));
}

void TestSettingsAzure::aVaultThatIsThereKnowsRoles()
{
    Design design = sampleProject().design;
    design.placement.vaultRbac = false;
    QVERIFY(!azure(design).value("vaultByRole"_L1).toBool());
    design.placement.vaultId
        = Line::constant("/subscriptions/s/resourceGroups/rg-keys/providers/Microsoft.KeyVault/vaults/kv-hub");
    QVERIFY(azure(design).value("vaultByRole"_L1).toBool());
}

QTEST_GUILESS_MAIN(TestSettingsAzure)
#include "tst_settingsazure.moc"
