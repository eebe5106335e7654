#include "ui/models/standin.h"

#include "core/catalog/names.h"
#include "core/plan/deployment.h"
#include "core/plan/signincommands.h"

namespace octoha {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("StandIn", text);
}

/// A sentence about a value; nothing while the value is not known.
QString about(const char *sentence, const QString &value)
{
    return value.isEmpty() ? QString() : translated(sentence).arg(value);
}

template<ResourceKind kind> QString madeName(const Design &design, const Catalog &catalog)
{
    return about(QT_TRANSLATE_NOOP("StandIn", "Empty: %1, from the pattern."), nameOf(kind, design, catalog).name);
}

template<ResourceKind kind> QString newOne(const Design &design, const Catalog &catalog)
{
    return about(QT_TRANSLATE_NOOP("StandIn", "Empty: a new one is made, %1."), nameOf(kind, design, catalog).name);
}

QString newZones(const Design &, const Catalog &)
{
    return translated(QT_TRANSLATE_NOOP("StandIn", "Empty: new ones are made."));
}

QString designRegion(const Design &design, const Catalog &)
{
    return about(QT_TRANSLATE_NOOP("StandIn", "Empty: %1, the region of the design."), design.placement.region.text());
}

QString otherRegion(const Design &design, const Catalog &)
{
    return about(
        QT_TRANSLATE_NOOP("StandIn", "Empty: %1, the region for disaster recovery."), secondRegion(design).text());
}

QString rootOfShare(const Design &design, const Catalog &catalog)
{
    return about(
        QT_TRANSLATE_NOOP("StandIn", "Empty: %1, the root of the share."), deploymentOf(design, catalog).clusterShared);
}

QString underSharedRoot(const Design &, const Catalog &)
{
    return translated(QT_TRANSLATE_NOOP("StandIn", "Empty: it stays under the cluster shared root."));
}

QString azureDns(const Design &, const Catalog &)
{
    return translated(QT_TRANSLATE_NOOP("StandIn", "Empty: Azure's own DNS."));
}

QString wholeDomain(const Design &, const Catalog &)
{
    return translated(QT_TRANSLATE_NOOP("StandIn", "Empty: the whole domain."));
}

QString entraRedirect(const Design &design, const Catalog &catalog)
{
    for (const RedirectUri &uri : redirectUris(design, catalog)) {
        if (uri.fieldId == field<&SignIn::entra>.id())
            return about(QT_TRANSLATE_NOOP("StandIn", "Empty: %1."), uri.uri);
    }
    return {};
}

struct StandIn {
    FieldRef question;
    QString (*text)(const Design &design, const Catalog &catalog);
};

constexpr StandIn table[] = {
    {field<&Placement::resourceGroup>, madeName<ResourceKind::ResourceGroup>},
    {field<&Placement::networkId>, newOne<ResourceKind::VirtualNetwork>},
    {field<&Placement::vaultId>, newOne<ResourceKind::KeyVault>},
    {field<&Placement::workspaceId>, newOne<ResourceKind::LogWorkspace>},
    {field<&Placement::dnsServers>, azureDns},
    {field<&Placement::dnsZoneId>, newZones},
    {field<&Database::partnerRegion>, otherRegion},
    {field<&Storage::accountName>, madeName<ResourceKind::StorageAccount>},
    {field<&Storage::region>, designRegion},
    {field<&Storage::clusterSharedPath>, rootOfShare},
    {field<&Storage::executionsPath>, underSharedRoot},
    {field<&SignIn::adContainer>, wholeDomain},
    {field<&SignIn::entraRedirectUri>, entraRedirect},
};

const StandIn *find(const QString &fieldId)
{
    const auto found = std::find_if(
        std::begin(table), std::end(table), [&](const StandIn &row) { return fieldId == row.question.id(); });
    return found == std::end(table) ? nullptr : found;
}

} // namespace

bool hasStandIn(const QString &fieldId)
{
    return find(fieldId);
}

QString standInText(const QString &fieldId, const Design &design, const Catalog &catalog)
{
    const StandIn *row = find(fieldId);
    return row ? row->text(design, catalog) : QString();
}

QString standInOfItem(const QString &fieldId, const QJsonObject &item, const Design &design)
{
    if (fieldId == field<&Node::nodeName>.id())
        return item.value(QLatin1String(field<&Node::name>.key)).toString();
    if (fieldId == field<&Node::region>.id())
        return design.placement.region.text();
    if (fieldId == field<&Node::octopusVersion>.id())
        return design.workload.octopusVersion.text();
    return {};
}

} // namespace octoha
