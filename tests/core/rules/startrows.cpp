#include "tests/core/rules/rulerows.h"

namespace octoha::tests {

namespace {

using enum Expect;
using enum Severity;

constexpr RuleRow rows[] = {
    {"OHA-START-001", Breaks, "project.knowsSqlAvailability=false"},
    {"OHA-START-001", Fine},
    {"OHA-START-002", Breaks, "project.knowsSharedStorage=false"},
    {"OHA-START-002", Fine},
    {"OHA-START-003", Breaks, "project.knowsLoadBalancing=false"},
    {"OHA-START-003", Fine},
    {"OHA-START-004", Breaks, "project.owner="},
    {"OHA-START-004", Fine},
    {"OHA-START-004", NotAsked, "project.purpose=lab; project.owner="},
    {"OHA-START-005", Breaks, "", {}, "2035-01-01"},
    {"OHA-START-005", Fine},
    {"OHA-IAAS-001", Breaks, "project.hosting=iaas"},
    {"OHA-IAAS-001", Fine, "project.hosting=iaas; database.kind=availabilityGroup"},
    {"OHA-IAAS-001", NotAsked},
    {"OHA-IAAS-002", Breaks, "project.hosting=iaas"},
    {"OHA-IAAS-002", Breaks, "project.hosting=iaas; storage.product=netAppFiles"},
    {"OHA-IAAS-002", Fine, "project.hosting=iaas; storage.product=fileServer"},
    {"OHA-IAAS-002", NotAsked},
    {"OHA-IAAS-003", Breaks, "project.hosting=iaas"},
    {"OHA-IAAS-003", Breaks, "project.hosting=iaas; balancer.web=frontDoor"},
    {"OHA-IAAS-003", Breaks, "project.hosting=iaas; balancer.web=trafficManager"},
    {"OHA-IAAS-003", Fine, "project.hosting=iaas; balancer.web=loadBalancer"},
    {"OHA-IAAS-003", Fine, "project.hosting=iaas; balancer.web=f5"},
    {"OHA-IAAS-003", NotAsked},
    {"OHA-IAAS-004", Breaks, "project.hosting=iaas; balancer.polling=applicationGatewayTcp"},
    {"OHA-IAAS-004", Fine, "project.hosting=iaas; balancer.polling=direct"},
    {"OHA-IAAS-004", NotAsked, "balancer.polling=applicationGatewayTcp"},
    {"OHA-IAAS-005", Breaks, "project.hosting=iaas; polling.way=redis"},
    {"OHA-IAAS-005", Fine, "project.hosting=iaas; polling.way=redis; polling.redisSource=ownMachine"},
    {"OHA-IAAS-005", NotAsked, "project.hosting=iaas"},
    {"OHA-IAAS-006", Breaks,
        "project.hosting=iaas; signIn.activeDirectory=true; signIn.domainSource=entraDomainServices"},
    {"OHA-IAAS-006", Fine, "project.hosting=iaas; signIn.activeDirectory=true; signIn.domainSource=newControllers"},
    {"OHA-IAAS-006", NotAsked, "signIn.domainSource=entraDomainServices"},
    {"OHA-IAAS-006", NotAsked, "project.hosting=iaas; signIn.domainSource=entraDomainServices"},
    {"OHA-IAAS-007", Breaks, "project.hosting=iaas"},
    {"OHA-IAAS-007", Fine},
};

} // namespace

std::span<const RuleRow> startRows()
{
    return rows;
}

} // namespace octoha::tests
