#include "core/plan/stepbuilders.h"

#include "core/assess/needs.h"
#include "core/catalog/names.h"
#include "core/plan/domainwork.h"

namespace octoha {

using namespace Qt::StringLiterals;

namespace {

QString rangesOf(const Placement &placement)
{
    QStringList ranges;
    for (const Line &range : placement.onPremisesRanges)
        ranges.append(range.text());
    return ranges.isEmpty() ? planText(QT_TRANSLATE_NOOP("Plan", "the ranges on-premises")) : ranges.join(u", "_s);
}

// https://learn.microsoft.com/azure/vpn-gateway/tutorial-site-to-site-portal
QStringList vpnActs(const Situation &situation, const QString &gateway)
{
    const QString address = nameOf(ResourceKind::PublicAddress, situation.design, situation.catalog, u"vpn"_s).name;
    return {planText(QT_TRANSLATE_NOOP("Plan",
                         "Make a local network gateway with the public address of the VPN device on-premises and the "
                         "ranges behind it: %1."))
                .arg(rangesOf(situation.design.placement)),
        planText(QT_TRANSLATE_NOOP("Plan",
                     "Make a connection of the type site-to-site from %1 to it. The shared key is typed in the portal "
                     "and on the device, and kept by the network team; it is in no file of this bundle."))
            .arg(gateway),
        planText(QT_TRANSLATE_NOOP(
                     "Plan", "Set up the VPN device with the address of %1, the same shared key and a route to %2."))
            .arg(address, situation.design.placement.networkRange.text())};
}

// https://learn.microsoft.com/azure/expressroute/expressroute-howto-linkvnet-portal-resource-manager
QStringList circuitActs(const Situation &situation, const QString &gateway)
{
    return {planText(QT_TRANSLATE_NOOP("Plan",
                "Have the provider set up the circuit, with private peering; order it long before, as that can take "
                "weeks.")),
        planText(QT_TRANSLATE_NOOP("Plan",
                     "Make a connection of the type ExpressRoute from %1 to the circuit; for a circuit of another "
                     "subscription its owner gives an authorization key."))
            .arg(gateway),
        planText(QT_TRANSLATE_NOOP("Plan", "See that the routers on-premises learn %1 and announce %2."))
            .arg(situation.design.placement.networkRange.text(), rangesOf(situation.design.placement))};
}

/// Servers of a domain that others run: they stood before, so the link is proven by them.
QStringList serversBefore(const Design &design)
{
    const bool made = makesDomainControllers(design) || usesManagedDomain(design);
    return needsDomain(design) && !made ? domainDnsServers(design) : QStringList();
}

QStringList questionsTo(const QStringList &servers)
{
    QStringList commands;
    if (!servers.isEmpty())
        commands.append(remark(QT_TRANSLATE_NOOP("Plan", "then, on a node:")));
    for (const QString &server : servers)
        commands.append(u"Test-NetConnection -ComputerName %1 -Port 53"_s.arg(quotedForPowerShell(server)));
    return commands;
}

QString proofBy(const QStringList &servers)
{
    if (servers.isEmpty())
        return planText(QT_TRANSLATE_NOOP("Plan",
            "The connection says Connected, and the effective routes of a node's network interface show the ranges "
            "on-premises."));
    return planText(
        QT_TRANSLATE_NOOP(
            "Plan", "The connection says Connected, and port 53 of the domain's DNS server answers from a node: %1."))
        .arg(servers.join(u", "_s));
}

} // namespace

/// The templates make the gateway; what it is connected to, and the key for that, only the network team knows.
Step steps::hybridLink(const Situation &situation)
{
    const Placement &placement = situation.design.placement;
    if (placement.hybridLink == HybridLink::None)
        return std::nullopt;
    PlanStep step = stepOf("M-HybridLink", QT_TRANSLATE_NOOP("Plan", "Connect the network to the one on-premises"),
        networkTeam, planText(QT_TRANSLATE_NOOP("Plan", "Azure portal")), 60);
    const QString gateway = nameOf(ResourceKind::HybridGateway, situation.design, situation.catalog).name;
    step.acts = placement.hybridLink == HybridLink::Vpn ? vpnActs(situation, gateway) : circuitActs(situation, gateway);
    step.acts.append(planText(QT_TRANSLATE_NOOP(
        "Plan", "Let the firewall on-premises pass what the network chapter lists between the two sides.")));
    const QStringList servers = serversBefore(situation.design);
    step.commands = questionsTo(servers);
    step.check = proofBy(servers);
    step.undo = planText(
        QT_TRANSLATE_NOOP("Plan", "Delete the connection, and on-premises what leads to it; the gateway stays."));
    return step;
}

} // namespace octoha
