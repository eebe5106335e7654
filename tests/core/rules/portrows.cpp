#include "tests/core/rules/rulerows.h"

namespace octoha::tests {

namespace {

using enum Expect;
using enum Severity;

constexpr RuleRow rows[] = {
    {"OHA-PORT-002", Breaks, "balancer.securityGroupPorts=[80,443]", Error},
    {"OHA-PORT-002", Breaks, "workload.kubernetesMonitor=true"},
    {"OHA-PORT-002", Breaks, "balancer.listenPrefixes=[\"http://localhost:8080/\"]"},
    {"OHA-PORT-002", Fine},
    {"OHA-PORT-002", Fine, "balancer.securityGroupPorts=[80]; workload.pollingTentacles=0"},
    {"OHA-PORT-002", NotAsked, "balancer.securityGroupPorts=[]; placement.networkSecurityGroups=false"},
    {"OHA-PORT-002", CannotJudge, "balancer.securityGroupPorts=[]; placement.networkSecurityGroups=?"},
    {"OHA-PORT-003", Breaks, "balancer.windowsFirewallPorts=[80,443]", Error},
    {"OHA-PORT-003", Fine},
    {"OHA-PORT-004", Breaks, "balancer.securityGroupPorts=[80,443,10943,4433]", Warning},
    {"OHA-PORT-004", Fine},
    {"OHA-PORT-004", Fine, "workload.pollingTentacles=0"},
    {"OHA-PORT-004", Breaks, "balancer.windowsFirewallPorts=[80,443,10943,4433]; placement.networkSecurityGroups=false",
        Warning},
    {"OHA-PORT-004", Fine, "balancer.securityGroupPorts=[80,443,10943,4433]; placement.networkSecurityGroups=false"},
    {"OHA-PORT-004", Fine, "balancer.grpcPort=?"},
    {"OHA-PORT-005", Breaks, "balancer.listenPrefixes=[\"localhost:80\"]", Error},
    {"OHA-PORT-005", Breaks, "balancer.listenPrefixes=[]"},
    {"OHA-PORT-005", Breaks, "balancer.listenPrefixes=[\"http://localhost:99999/\"]"},
    {"OHA-PORT-005", Fine},
    {"OHA-PORT-005", Fine, "balancer.listenPrefixes=[\"http://localhost\",\"https://+:443/octopus\"]"},
    {"OHA-PORT-006", Breaks, "balancer.listenPrefixes=[\"http://203.0.113.10:80/\"]", Error},
    {"OHA-PORT-006", Fine, "balancer.listenPrefixes=[\"http://10.20.0.4:80/\"]"},
    {"OHA-PORT-006", Fine},
    {"OHA-PORT-007", Breaks, "balancer.tlsEnd=bridged", Error},
    {"OHA-PORT-007", Breaks, "balancer.listenPrefixes=[\"https://localhost:443/\"]"},
    {"OHA-PORT-007", Fine},
    {"OHA-PORT-007", Fine, "balancer.tlsEnd=bridged; balancer.listenPrefixes=[\"https://localhost:443/\"]"},
    {"OHA-PORT-008", Breaks, "balancer.probeKind=https", Error},
    {"OHA-PORT-008", Fine},
    {"OHA-PORT-008", NotAsked, "balancer.probeKind=tcp"},
    {"OHA-PORT-009", Breaks, "balancer.commsPort=80", Error},
    {"OHA-PORT-009", Breaks, "workload.grpcFeatures=true; balancer.grpcPort=10943"},
    {"OHA-PORT-009", Fine},
    {"OHA-PORT-009", Fine, "polling.way=webSockets"},
    {"OHA-PORT-010", Breaks, "balancer.web=loadBalancer; balancer.listenPrefixes=[\"http://localhost:25/\"]", Error},
    {"OHA-PORT-010", Fine, "balancer.web=loadBalancer"},
    {"OHA-PORT-010", NotAsked, "balancer.listenPrefixes=[\"http://localhost:25/\"]"},
};

} // namespace

std::span<const RuleRow> portRows()
{
    return rows;
}

} // namespace octoha::tests
