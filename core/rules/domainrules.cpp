#include "core/rules/areas.h"
#include "core/rules/parts.h"
#include "core/rules/promise.h"

namespace octoha {

namespace {

using namespace rules;

constexpr FieldRef domainSource = field<&SignIn::domainSource>;

bool namesAnAccount(const Design &design)
{
    return design.compute.serviceAccount != ServiceAccount::LocalSystem;
}

Check otherDns(const Design &design, const Context &)
{
    return when(!design.signIn.networkDnsIsDomain);
}

Check noDomainName(const Design &design, const Context &)
{
    return when(design.signIn.domainName.isEmpty());
}

Check accountWithoutDomain(const Design &design, const Context &)
{
    return domainInReach(design) ? std::nullopt : Check(saw(labelOf(design.compute.serviceAccount)));
}

Check overMissingLink(const Design &design, const Context &)
{
    return when(
        design.signIn.domainSource == DomainSource::OverHybridLink && design.placement.hybridLink == HybridLink::None);
}

Check domainOverLinkAlone(const Design &design, const Context &)
{
    return when(
        design.signIn.domainSource == DomainSource::OverHybridLink && design.placement.hybridLink != HybridLink::None);
}

bool usesManagedDomain(const Design &design)
{
    return usesDomain(design) && design.signIn.domainSource == DomainSource::EntraDomainServices;
}

Check managedDomainLeavesNoRoom(const Design &design, const Context &context)
{
    return promisesTooLittle(QLatin1StringView("entra_ds"), design, context);
}

constexpr Rule table[] = {
    {.id = "OHA-AD-003",
        .aliases = "R6.3",
        .severity = Severity::Error,
        .fields = {field<&SignIn::networkDnsIsDomain>, domainSource},
        .applies = usesDomain,
        .check = otherDns,
        .edit = answer<&SignIn::networkDnsIsDomain, true>,
        .title = QT_TRANSLATE_NOOP("Rules", "The network does not ask the domain's DNS servers"),
        .message = QT_TRANSLATE_NOOP("Rules", "The virtual network uses other DNS servers than those of the domain."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Machines find their domain controllers by DNS; with other servers they cannot join, and nobody signs in."),
        .fix = QT_TRANSLATE_NOOP("Rules",
            "Set the domain controllers as DNS servers of the network, and have them forward the rest to Azure."),
        .source = "azure.domain-controllers"},
    {.id = "OHA-AD-006",
        .severity = Severity::Warning,
        .fields = {field<&SignIn::domainName>, domainSource},
        .applies = usesDomain,
        .check = noDomainName,
        .title = QT_TRANSLATE_NOOP("Rules", "The domain has no name yet"),
        .message = QT_TRANSLATE_NOOP("Rules", "The name of the domain is not given."),
        .reason = QT_TRANSLATE_NOOP("Rules", "Machines join it by its name, and accounts carry it."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Enter the DNS name of the domain."),
        .source = "azure.domain-controllers"},
    {.id = "OHA-AD-015",
        .severity = Severity::Warning,
        .fields = {domainSource, field<&Workload::wantedAvailability>},
        .applies = usesManagedDomain,
        .check = managedDomainLeavesNoRoom,
        .title = QT_TRANSLATE_NOOP("Rules", "Azure promises little for Entra Domain Services"),
        .message = QT_TRANSLATE_NOOP("Rules", "Azure promises %1 % for the domain; %2 % is wanted of the whole."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Every part may be away, and the times add up: the domain alone takes half or more of what all may miss."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Put two domain controllers of your own in two zones, or want less."),
        .source = "azure.sla-auditor"},
    {.id = "OHA-AD-007",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {domainSource, field<&Compute::serviceAccount>},
        .applies = namesAnAccount,
        .check = accountWithoutDomain,
        .title = QT_TRANSLATE_NOOP("Rules", "The service account belongs to a domain that is not there"),
        .message = QT_TRANSLATE_NOOP("Rules", "The service runs as: %1. No domain controller is in reach."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Windows asks a domain controller for the account, and the service does not start without an answer."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Say where the domain controllers are, or run the service as Local System."),
        .source = "octopus.managed-service-account"},
    {.id = "OHA-AD-008",
        .severity = Severity::Error,
        .fields = {domainSource, field<&Placement::hybridLink>},
        .applies = usesDomain,
        .check = overMissingLink,
        .title = QT_TRANSLATE_NOOP("Rules", "The way to the domain controllers is missing"),
        .message
        = QT_TRANSLATE_NOOP("Rules", "Domain controllers are on-premises, and the network has no hybrid link."),
        .reason = QT_TRANSLATE_NOOP("Rules", "No machine in Azure reaches them."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Plan a VPN gateway or ExpressRoute, or domain controllers in Azure."),
        .source = "azure.domain-controllers"},
    {.id = "OHA-AD-009",
        .severity = Severity::Warning,
        .fields = {domainSource, field<&Placement::hybridLink>},
        .applies = usesDomain,
        .check = domainOverLinkAlone,
        .title = QT_TRANSLATE_NOOP("Rules", "Sign-in depends on the hybrid link"),
        .message = QT_TRANSLATE_NOOP("Rules", "All domain controllers are on-premises."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "When the link fails, nobody signs in and services do not start, although everything in Azure runs."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Add two domain controllers of the domain in Azure."),
        .source = "octopus.ha-azure"},
};

} // namespace

std::span<const Rule> domainRules()
{
    return table;
}

} // namespace octoha
