#include "core/rules/areas.h"
#include "core/rules/checks.h"

#include "core/catalog/facts.h"

namespace octoha {

namespace {

using namespace rules;

constexpr FieldRef method = field<&Compute::installMethod>;

bool hasNodes(const Design &design)
{
    return !design.compute.nodes.isEmpty();
}

bool usesDsc(const Design &design)
{
    return design.compute.installMethod == InstallMethod::OctopusDsc;
}

bool drains(const Design &design)
{
    return isHighAvailability(design) && design.compute.drainFirst;
}

Check graceShorterThanDrain(const Design &design, const Context &)
{
    const int grace = design.compute.stopGraceMinutes.number(), drain = design.compute.drainMinutes.number();
    return grace < drain ? Check(saw(grace, drain)) : std::nullopt;
}

Edits graceAsLongAsDrain(const Design &design, const Context &)
{
    return answered<&Compute::stopGraceMinutes>(design.compute.drainMinutes);
}

Check capBeyondDsc(const Design &design, const Context &context)
{
    const int most = context.catalog.whole(Fact::TaskCapDscMaximum);
    Check found = itemsWhere(design.compute.nodes, [&](const Node &node) { return node.taskCap.number() > most; });
    if (found)
        found->values.append(most);
    return found;
}

bool renewsItself(const Placement &placement)
{
    return placement.certificateRenewal == Renewal::Automatic
        || placement.certificateSource == CertificateSource::LetsEncrypt;
}

/// One that renews itself always ends soon; it has failed to once the day is over.
Check certificateEndsSoon(const Design &design, const Context &context)
{
    const QDate ends = design.placement.certificateEnds.date();
    const int soon = renewsItself(design.placement) ? -1 : context.catalog.whole(Fact::CertificateReviewDays);
    if (!ends.isValid() || ends > context.asOf.addDays(soon))
        return {};
    return as(ends < context.asOf ? Severity::Error : Severity::Warning, saw(ends));
}

bool hasOwnCertificate(const Design &design)
{
    return design.placement.certificateSource != CertificateSource::Managed
        && design.balancer.tlsEnd != TlsEnd::Nowhere;
}

bool nodesHoldCertificate(const Design &design)
{
    return design.balancer.tlsEnd == TlsEnd::Nodes || design.balancer.tlsEnd == TlsEnd::Bridged;
}

Check boundByThumbprint(const Design &design, const Context &)
{
    return when(design.balancer.bindsByThumbprint && design.placement.certificateRenewal == Renewal::Automatic);
}

Check managedWithoutFrontDoor(const Design &design, const Context &)
{
    return when(design.balancer.web != WebProduct::FrontDoor);
}

/// An address made of digits and dots, as Azure gives it to a network card.
bool isNumeric(const QString &address)
{
    return !address.isEmpty()
        && std::all_of(address.cbegin(), address.cend(), [](QChar c) { return c.isDigit() || c == u'.'; });
}

Check addressesMayChange(const Design &design, const Context &)
{
    if (design.balancer.staticAddresses)
        return {};
    const auto &endpoints = design.polling.endpoints;
    const bool polledByNumber = pollsEveryNode(design.polling)
        && std::any_of(endpoints.cbegin(), endpoints.cend(),
            [](const Endpoint &endpoint) { return isNumeric(endpoint.address.text()); });
    return when(design.balancer.poolByAddress || polledByNumber);
}

constexpr Rule table[] = {
    {.id = "OHA-OPS-001",
        .severity = Severity::Warning,
        .fields = {field<&Compute::joinAtCapZero>},
        .applies = isHighAvailability,
        .check = isOff<&Compute::joinAtCapZero>,
        .edit = answer<&Compute::joinAtCapZero, true>,
        .title = QT_TRANSLATE_NOOP("Rules", "New nodes work before they are tested"),
        .message = QT_TRANSLATE_NOOP("Rules", "New nodes join with their full task cap and inside the balancer."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "A node takes tasks as soon as its service starts. If its share or its credentials are wrong, those "
            "deployments fail."),
        .fix = QT_TRANSLATE_NOOP(
            "Rules", "Let a node join with task cap 0 and outside the balancer, test it, then raise the cap."),
        .source = "octopus.ha-auto-scaling"},
    {.id = "OHA-OPS-002",
        .aliases = "G10",
        .severity = Severity::Warning,
        .fields = {field<&Compute::drainFirst>},
        .applies = isHighAvailability,
        .check = isOff<&Compute::drainFirst>,
        .edit = answer<&Compute::drainFirst, true>,
        .title = QT_TRANSLATE_NOOP("Rules", "Nodes stop without a drain"),
        .message = QT_TRANSLATE_NOOP("Rules", "Nodes are stopped, patched or replaced while they run tasks."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Running tasks of a stopped node are lost; no other node takes them over, and they show as running until "
            "they are cancelled."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Drain the node, wait until it is idle, then stop it."),
        .source = "octopus.ha-maintain"},
    {.id = "OHA-OPS-003",
        .aliases = "G10",
        .severity = Severity::Warning,
        .fields = {field<&Compute::stopGraceMinutes>, field<&Compute::drainMinutes>},
        .applies = drains,
        .check = graceShorterThanDrain,
        .edit = graceAsLongAsDrain,
        .title = QT_TRANSLATE_NOOP("Rules", "The grace ends before the drain"),
        .message = QT_TRANSLATE_NOOP("Rules", "A node is stopped after %1 minutes; a drain may take %2."),
        .reason
        = QT_TRANSLATE_NOOP("Rules", "The tasks that are still running then are lost, as if nobody had drained."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Wait at least as long as the drain."),
        .source = "octopus.ha-maintain"},
    {.id = "OHA-OPS-004",
        .aliases = "S10",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {method, field<&Compute::dscGivesPaths>},
        .applies = usesDsc,
        .check = isOff<&Compute::dscGivesPaths>,
        .edit = answer<&Compute::dscGivesPaths, true>,
        .title = QT_TRANSLATE_NOOP("Rules", "OctopusDSC would move the files to a local disk"),
        .message = QT_TRANSLATE_NOOP("Rules", "OctopusDSC does not get the share paths on every node."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "On each node it sets packages, artifacts and task logs to local folders unless told otherwise, and paths "
            "count for the whole cluster."),
        .fix = QT_TRANSLATE_NOOP("Rules",
            "Give PackagesDirectory, ArtifactsDirectory and TaskLogsDirectory on every node, and set the other paths "
            "after the last one."),
        .source = "octopus.dsc"},
    {.id = "OHA-OPS-005",
        .aliases = "S10",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {method, field<&Compute::dscGivesLicence>},
        .applies = usesDsc,
        .check = isOff<&Compute::dscGivesLicence>,
        .edit = answer<&Compute::dscGivesLicence, true>,
        .title = QT_TRANSLATE_NOOP("Rules", "OctopusDSC would set the free licence"),
        .message = QT_TRANSLATE_NOOP("Rules", "OctopusDSC does not get the licence key on every node."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Without LicenseKey it runs “license --free”, on joining nodes too, and replaces the licence of the "
            "cluster."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Give LicenseKey on every node."),
        .source = "octopus.dsc"},
    {.id = "OHA-OPS-006",
        .aliases = "S10",
        .severity = Severity::Error,
        .fields = {method, field<&Node::taskCap>},
        .applies = usesDsc,
        .check = capBeyondDsc,
        .title = QT_TRANSLATE_NOOP("Rules", "OctopusDSC refuses the task cap"),
        .message = QT_TRANSLATE_N_NOOP(
            "Rules", "%n node(s) have a task cap above the %2 that OctopusDSC takes, the first is “%1”."),
        .reason = QT_TRANSLATE_NOOP("Rules", "The resource stops with an error before it installs anything."),
        .fix = QT_TRANSLATE_NOOP(
            "Rules", "Leave TaskCap out and set it by “node --taskCap” afterwards, or take a lower cap."),
        .source = "octopus.dsc"},
    {.id = "OHA-OPS-007",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {field<&Workload::upgradeOrder>},
        .applies = isHighAvailability,
        .check = isChosen<&Workload::upgradeOrder, UpgradeOrder::Parallel>,
        .edit = answer<&Workload::upgradeOrder, UpgradeOrder::OneByOne>,
        .title = QT_TRANSLATE_NOOP("Rules", "Nodes are upgraded at the same time"),
        .message = QT_TRANSLATE_NOOP("Rules", "All nodes are to be upgraded at once."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "The first node changes the tables. Two at once block one another in the database, and newer builds refuse "
            "while another node runs."),
        .fix = QT_TRANSLATE_NOOP(
            "Rules", "Stop all nodes, upgrade the first, check it, then upgrade the others one after another."),
        .source = "octopus.issue-8241"},
    {.id = "OHA-OPS-008",
        .aliases = "K01",
        .severity = Severity::Warning,
        .fields = {field<&Placement::certificateEnds>, field<&Placement::certificateRenewal>,
            field<&Placement::certificateSource>},
        .applies = hasOwnCertificate,
        .check = certificateEndsSoon,
        .title = QT_TRANSLATE_NOOP("Rules", "The portal certificate ends soon"),
        .message = QT_TRANSLATE_NOOP("Rules", "The portal certificate ends on %1."),
        .reason = QT_TRANSLATE_NOOP(
            "Rules", "From that day browsers, build servers and Tentacles that register refuse the portal."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Renew it before the cluster is built, and note who does it next time."),
        .source = "octopus.https"},
    {.id = "OHA-OPS-009",
        .aliases = "K01",
        .severity = Severity::Warning,
        .fields = {field<&Placement::certificateRenewal>},
        .applies = hasOwnCertificate,
        .check = isChosen<&Placement::certificateRenewal, Renewal::None>,
        .title = QT_TRANSLATE_NOOP("Rules", "Nobody renews the portal certificate"),
        .message = QT_TRANSLATE_NOOP("Rules", "No way of renewal is chosen for the portal certificate."),
        .reason = QT_TRANSLATE_NOOP("Rules", "Every certificate ends, and this one takes all nodes with it at once."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Let Key Vault renew it, or name who does and when."),
        .source = "octopus.https"},
    {.id = "OHA-OPS-010",
        .aliases = "K02",
        .severity = Severity::Warning,
        .fields = {field<&Balancer::bindsByThumbprint>, field<&Placement::certificateRenewal>},
        .applies = nodesHoldCertificate,
        .check = boundByThumbprint,
        .title = QT_TRANSLATE_NOOP("Rules", "A renewed certificate never reaches its binding"),
        .message = QT_TRANSLATE_NOOP(
            "Rules", "The certificate is renewed by itself, and the nodes are bound to one thumbprint."),
        .reason = QT_TRANSLATE_NOOP(
            "Rules", "A new certificate has a new thumbprint, so the nodes keep the old one until it ends."),
        .fix = QT_TRANSLATE_NOOP(
            "Rules", "Bind anew with “ssl-certificate” after each renewal, on every node, as a scheduled task."),
        .source = "octopus.https"},
    {.id = "OHA-OPS-011",
        .aliases = "G04",
        .severity = Severity::Note,
        .fields = {field<&Balancer::staticAddresses>, field<&Balancer::poolByAddress>, field<&Endpoint::address>,
            field<&Polling::way>},
        .applies = hasNodes,
        .check = addressesMayChange,
        .edit = answer<&Balancer::staticAddresses, true>,
        .title = QT_TRANSLATE_NOOP("Rules", "A node is named by an address that may change"),
        .message
        = QT_TRANSLATE_NOOP("Rules", "Balancer or Tentacles know nodes by address, and the addresses are dynamic."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "After a stop a node may get another address; the pool then points at nothing, or at another machine."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Make the private addresses static."),
        .source = "azure.virtual-network"},
    {.id = "OHA-OPS-012",
        .severity = Severity::Warning,
        .fields = {field<&Placement::certificateSource>},
        .applies = isProduction,
        .check = isChosen<&Placement::certificateSource, CertificateSource::SelfSigned>,
        .title = QT_TRANSLATE_NOOP("Rules", "A self-signed portal certificate"),
        .message = QT_TRANSLATE_NOOP("Rules", "The portal certificate is self-signed."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Browsers warn, and every build server must be told to trust it; people learn to click warnings away."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Take a certificate of the company's authority or of a public one."),
        .source = "octopus.https"},
    {.id = "OHA-OPS-014",
        .severity = Severity::Warning,
        .fields = {field<&Placement::certificateSource>, field<&Balancer::tlsEnd>},
        .applies = [](const Design &design) { return isHighAvailability(design) && nodesHoldCertificate(design); },
        .check = isChosen<&Placement::certificateSource, CertificateSource::LetsEncrypt>,
        .edit = answer<&Placement::certificateSource, CertificateSource::KeyVault>,
        .title = QT_TRANSLATE_NOOP("Rules", "Let's Encrypt belongs to one node"),
        .message
        = QT_TRANSLATE_NOOP("Rules", "Several nodes are to get their certificate by the Let's Encrypt integration."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "The integration renews the certificate of the node it runs on; the others keep theirs until it ends."),
        .fix
        = QT_TRANSLATE_NOOP("Rules", "Keep the certificate at the balancer, or bring it to each node from Key Vault."),
        .source = "octopus.lets-encrypt.derived"},
    {.id = "OHA-OPS-013",
        .severity = Severity::Error,
        .fields = {field<&Placement::certificateSource>, field<&Balancer::web>},
        .applies = hasChosen<&Placement::certificateSource, CertificateSource::Managed>,
        .check = managedWithoutFrontDoor,
        .edit = answer<&Placement::certificateSource, CertificateSource::KeyVault>,
        .title = QT_TRANSLATE_NOOP("Rules", "A managed certificate without Front Door"),
        .message = QT_TRANSLATE_NOOP(
            "Rules", "The certificate is to be managed by Front Door, and the portal stands behind another product."),
        .reason = QT_TRANSLATE_NOOP("Rules", "Front Door gives its certificates to nobody else."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Keep the certificate in Key Vault."),
        .source = "azure.front-door"},
};

} // namespace

std::span<const Rule> operationsRules()
{
    return table;
}

} // namespace octoha
