#include "core/rules/areas.h"
#include "core/rules/parts.h"

namespace octoha {

namespace {

using namespace rules;

/// Traffic Manager sends clients to the nodes themselves, and Front Door without Private Link reaches public ones only.
bool needsNoPublicNodes(const Design &design)
{
    const Balancer &balancer = design.balancer;
    const bool linked = balancer.frontDoorTier == FrontDoorTier::Premium && balancer.frontDoorPrivateLink;
    return balancer.web != WebProduct::TrafficManager && (balancer.web != WebProduct::FrontDoor || linked)
        && !(usesPollingProduct(design) && balancer.polling == PollingProduct::TrafficManager);
}

/// Nodes that go out by these addresses need another way then.
Edits noPublicNodes(const Design &design, const Context &)
{
    Edits edits = answered<&Compute::publicAddresses>(false);
    if (design.placement.outbound == Outbound::PublicAddresses)
        edits += answered<&Placement::outbound>(Outbound::NatGatewayV2);
    return edits;
}

Check nothingReserved(const Design &design, const Context &)
{
    return when(!design.compute.capacityReservation);
}

Check replicatedToNowhere(const Design &design, const Context &)
{
    return when(design.compute.siteRecovery);
}

constexpr Rule table[] = {
    {.id = "OHA-VM-028",
        .aliases = "Azure.VM.SecureBoot Azure.VMSS.SecureBoot",
        .severity = Severity::Warning,
        .fields = {field<&Compute::trustedLaunch>, field<&Compute::generation>},
        .applies = hasChosen<&Compute::generation, Generation::Gen2>,
        .check = isOff<&Compute::trustedLaunch>,
        .edit = answer<&Compute::trustedLaunch, true>,
        .title = QT_TRANSLATE_NOOP("Rules", "Trusted launch is off"),
        .message = QT_TRANSLATE_NOOP("Rules", "The nodes start without secure boot."),
        .reason = QT_TRANSLATE_NOOP(
            "Rules", "A node holds the keys to every deployment; secure boot keeps changed boot code from running."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Turn trusted launch on; it costs nothing on images of generation 2."),
        .source = "psrule.VM.SecureBoot"},
    {.id = "OHA-VM-029",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {field<&Compute::trustedLaunch>, field<&Compute::generation>},
        .applies = hasChosen<&Compute::generation, Generation::Gen1>,
        .check = isOn<&Compute::trustedLaunch>,
        .edit = answer<&Compute::generation, Generation::Gen2>,
        .title = QT_TRANSLATE_NOOP("Rules", "Trusted launch needs generation 2"),
        .message = QT_TRANSLATE_NOOP("Rules", "Trusted launch is on and the image is of generation 1."),
        .reason = QT_TRANSLATE_NOOP("Rules", "Azure refuses the machine."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Take an image of generation 2."),
        .source = "azure.generation-2"},
    {.id = "OHA-VM-030",
        .aliases = "Azure.VM.ADE CKV_AZURE_151 CKV_AZURE_97",
        .severity = Severity::Warning,
        .fields = {field<&Compute::encryptionAtHost>},
        .check = isOff<&Compute::encryptionAtHost>,
        .edit = answer<&Compute::encryptionAtHost, true>,
        .title = QT_TRANSLATE_NOOP("Rules", "Encryption at host is off"),
        .message = QT_TRANSLATE_NOOP("Rules", "Caches and temporary disks of the nodes are not encrypted."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Azure Disk Encryption is being retired; encryption at host is its successor and covers caches as well."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Turn it on. The subscription must have the feature registered once."),
        .source = "azure.retirements"},
    {.id = "OHA-VM-031",
        .aliases = "Azure.VM.PublicIPAttached Azure.VMSS.PublicIPAttached",
        .severity = Severity::Warning,
        .fields = {field<&Compute::publicAddresses>, field<&Balancer::web>, field<&Balancer::polling>,
            field<&Balancer::frontDoorTier>, field<&Balancer::frontDoorPrivateLink>},
        .applies = needsNoPublicNodes,
        .check = isOn<&Compute::publicAddresses>,
        .edit = noPublicNodes,
        .title = QT_TRANSLATE_NOOP("Rules", "Nodes have public addresses"),
        .message = QT_TRANSLATE_NOOP(
            "Rules", "Each node has a public address of its own, and no product of this design needs it."),
        .reason = QT_TRANSLATE_NOOP(
            "Rules", "Every public address is scanned within minutes; one wrong security rule then opens the node."),
        .fix
        = QT_TRANSLATE_NOOP("Rules", "Take the addresses away; administer over Bastion and go out over a NAT gateway."),
        .source = "psrule.VM.PublicIPAttached"},
    {.id = "OHA-VM-036",
        .aliases = "587ca3e4",
        .severity = Severity::Note,
        .fields = {field<&Compute::capacityReservation>, field<&Placement::drMode>},
        .applies = [](const Design &design) { return design.placement.drMode == DrMode::HotCold; },
        .check = nothingReserved,
        .title = QT_TRANSLATE_NOOP("Rules", "No capacity is reserved in the second region"),
        .message = QT_TRANSLATE_NOOP(
            "Rules", "The machines of the second region are stopped, and their capacity is not reserved."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "When a region fails many move to its pair at once, and a stopped machine has no claim to a place there."),
        .fix = QT_TRANSLATE_NOOP(
            "Rules", "Reserve capacity for the sizes of the nodes, or accept that the start may be refused."),
        .source = "octopus.disaster-recovery"},
    {.id = "OHA-VM-042",
        .aliases = "cfe22a65",
        .severity = Severity::Note,
        .fields = {field<&Compute::siteRecovery>, field<&Placement::drMode>},
        .applies = [](const Design &design) { return hasNodes(design) && design.placement.drMode == DrMode::None; },
        .check = replicatedToNowhere,
        .edit = answer<&Compute::siteRecovery, false>,
        .title = QT_TRANSLATE_NOOP("Rules", "Site Recovery without a second region"),
        .message = QT_TRANSLATE_NOOP("Rules", "Machines are replicated, and no second region is planned."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Nodes hold nothing that database and share do not hold. Octopus builds the nodes of a second region anew, "
            "with the same build, and keeps them stopped."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Plan the second region, or turn Site Recovery off."),
        .source = "octopus.disaster-recovery",
        .overrides = "cfe22a65"},
};

} // namespace

std::span<const Rule> machineRules()
{
    return table;
}

} // namespace octoha
