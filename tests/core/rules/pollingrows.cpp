#include "tests/core/rules/rulerows.h"

namespace octoha::tests {

namespace {

using enum Expect;
using enum Severity;

constexpr RuleRow rows[] = {
    {"OHA-PT-001", Breaks, "polling.endpoints.1-=", Error},
    {"OHA-PT-001", Breaks, "polling.way=none"},
    {"OHA-PT-001", Breaks, "polling.way=portPerNode; polling.endpoints=[]"},
    {"OHA-PT-001", Breaks, "polling.endpoints.0.address="},
    {"OHA-PT-001", Breaks, "polling.way=editConfig; polling.endpoints=[]"},
    {"OHA-PT-001", Fine},
    {"OHA-PT-001", Fine, "polling.endpoints.1-=; compute.nodes.1.taskCap=0"},
    {"OHA-PT-001", Fine, "polling.way=none; compute.nodes.1-="},
    {"OHA-PT-001", Fine, "polling.way=redis; polling.endpoints=[]"},
    {"OHA-PT-001", NotAsked, "polling.way=none; workload.pollingTentacles=0"},
    {"OHA-PT-006", Breaks, "polling.way=plainBalancer", Warning},
    {"OHA-PT-006", Breaks, "polling.way=editConfig"},
    {"OHA-PT-006", Fine},
    {"OHA-PT-006", NotAsked, "polling.way=plainBalancer; workload.pollingTentacles=0"},
    {"OHA-PT-007", Breaks, "polling.endpoints.1.address=OCTO-01.octopus.example.com", Error},
    {"OHA-PT-007", Breaks, "polling.way=portPerNode"},
    {"OHA-PT-007", Fine},
    {"OHA-PT-007", Fine, "polling.way=portPerNode; polling.endpoints.1.port=10944"},
    {"OHA-PT-007", NotAsked, "polling.way=redis; polling.endpoints.1.address=octo-01.octopus.example.com"},
    {"OHA-PT-009", Breaks, "polling.endpoints.+={\"node\":\"octo-09\",\"address\":\"octo-09.example.com\"}", Warning},
    {"OHA-PT-009", Fine},
    {"OHA-PT-009", NotAsked, "polling.way=redis; polling.endpoints.+={\"node\":\"octo-09\",\"address\":\"octo-09.example.com\"}"},
    {"OHA-PT-010", Breaks, "polling.endpoints.0.address=http://octo-01.example.com", Error},
    {"OHA-PT-010", Breaks, "polling.endpoints.0.address=octo-01.example.com:10943"},
    {"OHA-PT-010", Breaks, "polling.sharedAddress=https://poll.example.com/path"},
    {"OHA-PT-010", Fine, "polling.endpoints.0.address=https://octo-01.example.com"},
    {"OHA-PT-010", Fine},
    {"OHA-PT-010", NotAsked, "polling.endpoints.0.address=http://octo-01.example.com; workload.pollingTentacles=0"},
    {"OHA-PT-011", Breaks, "polling.way=redis", Note},
    {"OHA-PT-011", Fine, "polling.way=redis; polling.sharedAddress=poll.example.com"},
    {"OHA-PT-011", NotAsked},
    {"OHA-PT-012", Breaks, "workload.pollingTentacles=500", Note},
    {"OHA-PT-012", Fine},
    {"OHA-PT-012", Fine, "workload.pollingTentacles=500; workload.octopusVersion=2026.3.1000"},
    {"OHA-PT-012", NotAsked, "workload.pollingTentacles=500; polling.way=redis"},
    {"OHA-PT-013", Breaks, "workload.pollingTentacles=0", Note},
    {"OHA-PT-013", Fine},
    {"OHA-PT-013", Fine, "workload.pollingTentacles=0; polling.way=none"},
    {"OHA-PT-014", Breaks, "polling.way=webSockets; compute.webServer=kestrel", Error},
    {"OHA-PT-014", Breaks, "polling.way=webSockets; compute.nodes.0.operatingSystem=linuxContainer"},
    {"OHA-PT-014", Fine, "polling.way=webSockets"},
    {"OHA-PT-014", NotAsked, "compute.webServer=kestrel"},
    {"OHA-PT-015", Breaks, "polling.way=webSockets; polling.webSocketOffloaded=true", Error},
    {"OHA-PT-015", Fine, "polling.way=webSockets"},
    {"OHA-PT-015", NotAsked, "polling.webSocketOffloaded=true"},
    {"OHA-PT-016", Breaks, "polling.way=webSockets", Warning},
    {"OHA-PT-016", Fine, "polling.way=webSockets; placement.certificateRenewal=manual"},
    {"OHA-PT-016", NotAsked},
    {"OHA-PT-017", Breaks, "workload.kubernetesMonitor=true; workload.octopusVersion=2025.3.1000", Error},
    {"OHA-PT-017", Fine, "workload.kubernetesMonitor=true"},
    {"OHA-PT-017", Fine, "workload.kubernetesMonitor=true; workload.octopusVersion=2025.3.1000; compute.nodes.1-="},
    {"OHA-PT-017", NotAsked},
    {"OHA-PT-008", Breaks, "polling.reusesThumbprint=true; polling.oldestTentacle=8.1.1600", Error},
    {"OHA-PT-008", Breaks, "polling.way=redis; polling.migratesToRedis=true; polling.tentacles.+={\"name\":\"web-01\",\"version\":\"7.0.1\"}"},
    {"OHA-PT-008", Fine, "polling.reusesThumbprint=true"},
    {"OHA-PT-008", Fine, "polling.reusesThumbprint=true; polling.oldestTentacle="},
    {"OHA-PT-008", NotAsked, "polling.reusesThumbprint=true; polling.oldestTentacle=8.1.1600; workload.pollingTentacles=0"},
    {"OHA-PT-018", Breaks, "polling.setsConnectionCount=true; polling.oldestTentacle=9.1.3000", Error},
    {"OHA-PT-018", Fine, "polling.setsConnectionCount=true"},
    {"OHA-PT-018", NotAsked, "polling.oldestTentacle=9.1.3000"},
    {"OHA-PT-019", Breaks, "polling.setsConnectionCount=true; polling.connectionCount=0", Error},
    {"OHA-PT-019", Fine, "polling.setsConnectionCount=true"},
    {"OHA-PT-019", NotAsked, "polling.connectionCount=0"},
    {"OHA-PT-020", Breaks, "polling.oldestTentacle=6.1.0", Warning},
    {"OHA-PT-020", Breaks, "polling.way=redis; polling.oldestTentacle=6.3.500"},
    {"OHA-PT-020", Fine},
    {"OHA-PT-020", Fine, "polling.oldestTentacle=6.3.500"},
    {"OHA-PT-020", NotAsked, "polling.oldestTentacle=6.1.0; workload.pollingTentacles=0"},
    {"OHA-PT-004", Breaks, "polling.clonedImages=true", Warning},
    {"OHA-PT-004", Fine},
    {"OHA-PT-004", NotAsked, "polling.clonedImages=true; workload.pollingTentacles=0"},
    {"OHA-PT-005", Breaks, "polling.registrationPortsOpen=false", Warning},
    {"OHA-PT-005", Fine, "polling.registrationPortsOpen=false; polling.reusesThumbprint=true"},
    {"OHA-PT-005", Fine},
    {"OHA-PT-005", NotAsked, "polling.registrationPortsOpen=false; workload.pollingTentacles=0"},
    {"OHA-PT-021", Breaks, "polling.restartsTentacles=false", Warning},
    {"OHA-PT-021", Fine},
    {"OHA-PT-021", NotAsked, "polling.restartsTentacles=false; workload.pollingTentacles=0"},
    {"OHA-PT-022", Breaks, "polling.resetsTrust=true", Error},
    {"OHA-PT-022", Fine},
    {"OHA-PT-022", NotAsked, "polling.resetsTrust=true; workload.pollingTentacles=0"},
    {"OHA-PT-023", Breaks, "polling.tentacles.+={\"name\":\"web-01\"}; polling.tentacles.+={\"name\":\"WEB-01\"}", Warning},
    {"OHA-PT-023", Fine, "polling.tentacles.+={\"name\":\"web-01\"}; polling.tentacles.+={\"name\":\"web-01\",\"space\":\"Other\"}"},
    {"OHA-PT-023", NotAsked, "workload.pollingTentacles=0"},
};

} // namespace

std::span<const RuleRow> pollingRows()
{
    return rows;
}

} // namespace octoha::tests
