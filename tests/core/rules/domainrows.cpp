#include "tests/core/rules/rulerows.h"

namespace octoha::tests {

namespace {

using enum Expect;
using enum Severity;

constexpr RuleRow rows[] = {
    {"OHA-AD-015", Breaks, "@domain; signIn.domainSource=entraDomainServices; workload.wantedAvailability=99.8", Note},
    {"OHA-AD-015", Breaks, "@domain; signIn.domainSource=entraDomainServices; workload.wantedAvailability=99.95",
        Warning},
    {"OHA-AD-015", Fine, "@domain; signIn.domainSource=entraDomainServices; workload.wantedAvailability=99.7"},
    {"OHA-AD-015", NotAsked, "@domain; workload.wantedAvailability=99.95"},
    {"OHA-AD-001", Breaks, "@domain; signIn.domainControllers.1-=", Error},
    {"OHA-AD-001", Breaks, "@domain; signIn.domainControllers.1-=; compute.nodes.1-=", Warning},
    {"OHA-AD-001", Fine, "@domain"},
    {"OHA-AD-001", NotAsked},
    {"OHA-AD-001", NotAsked, "@domain; signIn.domainControllers.1-=; signIn.activeDirectory=false"},
    {"OHA-AD-002", Breaks, "@domain; signIn.domainControllers.0.dataDiskCaching=readWrite", Error},
    {"OHA-AD-002", Fine, "@domain"},
    {"OHA-AD-002", NotAsked,
        "@domain; signIn.domainControllers.0.dataDiskCaching=readWrite; signIn.domainSource=existingInAzure"},
    {"OHA-AD-003", Breaks, "@domain; signIn.networkDnsIsDomain=false", Error},
    {"OHA-AD-003", Fine, "@domain"},
    {"OHA-AD-003", NotAsked, "signIn.networkDnsIsDomain=false"},
    {"OHA-AD-004", Breaks, "@domain; signIn.domainControllers.1.staticAddress=false", Error},
    {"OHA-AD-004", Fine, "@domain"},
    {"OHA-AD-004", NotAsked,
        "@domain; signIn.domainControllers.1.staticAddress=false; signIn.domainSource=existingInAzure"},
    {"OHA-AD-005", Breaks, "@domain; signIn.domainControllers.1.zone=1", Error},
    {"OHA-AD-005", Fine, "@domain"},
    {"OHA-AD-005", Fine, "@domain; signIn.domainControllers.1.zone=1; placement.region=westus"},
    {"OHA-AD-005", NotAsked},
    {"OHA-AD-006", Breaks, "@domain; signIn.domainName=", Warning},
    {"OHA-AD-006", Fine, "@domain"},
    {"OHA-AD-006", NotAsked, "signIn.domainName="},
    {"OHA-AD-007", Breaks, "compute.serviceAccount=gmsa", Error},
    {"OHA-AD-007", Fine, "compute.serviceAccount=gmsa; signIn.domainSource=existingInAzure"},
    {"OHA-AD-007", NotAsked},
    {"OHA-AD-008", Breaks, "signIn.activeDirectory=true; signIn.domainSource=overHybridLink", Error},
    {"OHA-AD-008", Fine, "signIn.activeDirectory=true; signIn.domainSource=overHybridLink; placement.hybridLink=vpn"},
    {"OHA-AD-008", NotAsked},
    {"OHA-AD-009", Breaks, "signIn.activeDirectory=true; signIn.domainSource=overHybridLink; placement.hybridLink=vpn",
        Warning},
    {"OHA-AD-009", Fine, "@domain"},
    {"OHA-AD-009", NotAsked},
    {"OHA-AD-010", Breaks, "@domain; signIn.domainControllers.1.name=DC-01", Error},
    {"OHA-AD-010", Breaks, "@domain; signIn.domainControllers.1.name=octo-01"},
    {"OHA-AD-010", Fine, "@domain"},
    {"OHA-AD-010", NotAsked},
    {"OHA-AD-011", Breaks, "@domain", Warning},
    {"OHA-AD-011", Fine, "@domain; @domainAddresses"},
    {"OHA-AD-011", NotAsked, "@domain; signIn.domainSource=existingInAzure"},
    {"OHA-AD-012", Breaks, "@domain; @domainAddresses", Error},
    {"OHA-AD-012", Breaks, "@domain; @domainAddresses; placement.dnsServers=[\"10.20.3.4\",\"10.9.0.4\"]"},
    {"OHA-AD-012", Fine, "@domain; @domainAddresses; placement.dnsServers=[\"10.20.3.5\",\"10.20.3.4\"]"},
    {"OHA-AD-012", Fine, "@domain"},
    {"OHA-AD-012", NotAsked, "@domain; @domainAddresses; placement.networkId=/subscriptions/x"},
    {"OHA-AD-012", NotAsked, "@domain; @domainAddresses; signIn.networkDnsIsDomain=false"},
    {"OHA-AD-012", NotAsked, "@domain; @domainAddresses; signIn.domainSource=existingInAzure"},
    {"OHA-AD-013", Breaks, "@domain", Warning},
    {"OHA-AD-013", Fine, "@domain; placement.subnets.+={\"purpose\":\"domain\",\"range\":\"10.20.3.0/28\"}"},
    {"OHA-AD-013", NotAsked, "@domain; placement.subnets=[]"},
    {"OHA-AD-013", NotAsked},
    {"OHA-AD-014", Breaks, "@domain; signIn.domainControllers.0.name=", Error},
    {"OHA-AD-014", Fine, "@domain"},
    {"OHA-AD-014", NotAsked, "@domain; signIn.domainControllers.0.name=; signIn.domainSource=existingInAzure"},
};

} // namespace

std::span<const RuleRow> domainRows()
{
    return rows;
}

} // namespace octoha::tests
