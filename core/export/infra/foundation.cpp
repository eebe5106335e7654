#include "core/assess/needs.h"
#include "core/catalog/facts.h"
#include "core/export/infra/parts.h"

namespace octoha::infra {

namespace {

Object roleOf(const Order &order, const QString &identity)
{
    const QString id = order.catalog.text(Fact::VaultRoleSecretsUserId);
    return {{u"id"_s, roleAssignmentName(order.name(ResourceKind::KeyVault), identity, id)}, {u"identity"_s, identity},
        {u"role"_s, id}};
}

/// Ranges from which administrators fill the vault before the network stands.
QJsonArray adminRangesOf(const Placement &placement)
{
    QJsonArray ranges;
    for (const Line &range : placement.adminRanges)
        ranges.append(range.text());
    return ranges;
}

Object vaultOf(const Order &order)
{
    const Placement &placement = order.design.placement;
    return {{u"name"_s, order.name(ResourceKind::KeyVault)}, {u"rbac"_s, placement.vaultRbac},
        {u"purgeProtection"_s, placement.vaultPurgeProtection}, {u"private"_s, placement.vaultPrivate},
        {u"allowedRanges"_s, adminRangesOf(placement)}};
}

} // namespace

Object foundation(const Order &order)
{
    const Design &design = order.design;
    QJsonArray identities, roles;
    const auto add = [&](const QString &identity) {
        identities.append(identity);
        if (makesVault(design) && design.placement.vaultRbac)
            roles.append(roleOf(order, identity));
    };
    // To write the master key the nodes get one more role for an hour, on that secret alone; a step of the plan gives
    // it and takes it away.
    if (design.compute.identity == VmIdentity::UserAssigned)
        add(order.name(ResourceKind::ManagedIdentity));
    if (gatewayReadsCertificate(design))
        add(order.name(ResourceKind::ManagedIdentity, u"agw"_s));
    Object foundation = commonOf(order);
    addAll(foundation,
        {{u"identities"_s, identities}, {u"vault"_s, orNull(makesVault(design), vaultOf(order))},
            {u"vaultRoles"_s, roles}});
    return foundation;
}

} // namespace octoha::infra
