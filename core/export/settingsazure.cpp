#include "core/export/settingsazure.h"

#include "core/assess/assessment.h"
#include "core/assess/needs.h"
#include "core/catalog/facts.h"
#include "core/catalog/names.h"
#include "core/plan/secrets.h"

#include <QJsonArray>

#include <algorithm>

namespace octoha {

using namespace Qt::StringLiterals;

namespace {

using Object = QJsonObject;

/// Resources whose names must be free in all of Azure, by the word that the script knows.
struct GlobalName {
    QLatin1StringView type;
    QLatin1StringView kind;
};
constexpr GlobalName globalNames[] = {{"Microsoft.Storage/storageAccounts"_L1, "storageAccount"_L1},
    {"Microsoft.KeyVault/vaults"_L1, "keyVault"_L1}, {"Microsoft.Sql/servers"_L1, "sqlServer"_L1},
    {"Microsoft.Network/trafficManagerProfiles"_L1, "trafficManager"_L1}};

QJsonArray namesOf(const QList<BillItem> &bill)
{
    QJsonArray names;
    for (const BillItem &item : bill) {
        const auto known = std::find_if(std::begin(globalNames), std::end(globalNames),
            [&](const GlobalName &row) { return row.type == item.type; });
        if (known != std::end(globalNames))
            names.append(Object{{u"kind"_s, QString(known->kind)}, {u"name"_s, item.name}});
    }
    return names;
}

/// Those of every subscription need no registration.
QJsonArray providersOf(const QList<BillItem> &bill)
{
    QStringList providers;
    for (const BillItem &item : bill) {
        const QString provider = item.type.section(u'/', 0, 0);
        if (provider != "Microsoft.Authorization"_L1 && provider != "Microsoft.Resources"_L1)
            providers.append(provider);
    }
    providers.removeDuplicates();
    providers.sort();
    return QJsonArray::fromStringList(providers);
}

/// What people store, and what a new resource brings; what comes later is not asked for here.
QJsonArray secretsOf(const Design &design, const Catalog &catalog)
{
    QJsonArray secrets;
    QStringList seen;
    const auto add = [&](const QString &kind, const QString &name, bool late) {
        if (!seen.contains(name) && !name.isEmpty())
            secrets.append(Object{
                {u"kind"_s, kind}, {u"name"_s, name}, {u"stored"_s, late ? u"withResources"_s : u"beforehand"_s}});
        seen.append(name);
    };
    if (gatewayReadsCertificate(design))
        add(u"certificate"_s, QString(catalog.text(Fact::PortalCertificateSecret)), false);
    for (const PlannedSecret &secret : usedSecrets(design)) {
        if (secret.stored == SecretStored::Beforehand || secret.stored == SecretStored::WithResources)
            add(secret.kind.isEmpty() ? u"password"_s : QString(secret.kind), secret.name,
                secret.stored == SecretStored::WithResources);
    }
    return secrets;
}

} // namespace

QJsonObject azureSettingsOf(const Design &design, const Catalog &catalog)
{
    const Placement &placement = design.placement;
    QList<BillItem> bill = billOfMaterials(design, catalog);
    bill.removeIf([](const BillItem &item) { return item.deployedBy != BillItem::DeployedBy::Bicep; });
    const bool byRole = placement.vaultRbac || !makesVault(design);
    return {{u"subscription"_s, placement.subscription.text()},
        {u"resourceGroup"_s, nameOf(ResourceKind::ResourceGroup, design, catalog).name},
        {u"region"_s, placement.region.text()}, {u"deploymentStack"_s, placement.deploymentStack},
        {u"cliMinimum"_s, QString(catalog.text(Fact::AzureCliMinimum))}, {u"providers"_s, providersOf(bill)},
        {u"names"_s, namesOf(bill)}, {u"vaultByRole"_s, byRole}, {u"secrets"_s, secretsOf(design, catalog)}};
}

} // namespace octoha
