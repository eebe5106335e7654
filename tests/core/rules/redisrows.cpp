#include "tests/core/rules/rulerows.h"

namespace octoha::tests {

namespace {

using enum Expect;
using enum Severity;

constexpr RuleRow rows[] = {
    {"OHA-PT-002", Breaks, "polling.way=redis; workload.octopusVersion=2026.3.9000", Error},
    {"OHA-PT-002", Breaks, "polling.way=redis; compute.nodes.1.octopusVersion=2026.4.6000"},
    {"OHA-PT-002", Fine, "polling.way=redis"},
    {"OHA-PT-002", NotAsked, "workload.octopusVersion=2026.3.9000"},
    {"OHA-REDIS-001", Breaks, "polling.way=redis; storage.layout=onePlace", Error},
    {"OHA-REDIS-001", Fine, "polling.way=redis"},
    {"OHA-REDIS-001", NotAsked, "storage.layout=onePlace"},
    {"OHA-REDIS-002", Breaks, "polling.way=redis; polling.redisHighAvailability=true", Error},
    {"OHA-REDIS-002", Fine, "polling.way=redis"},
    {"OHA-REDIS-002", NotAsked, "polling.redisHighAvailability=true"},
    {"OHA-REDIS-003", Breaks, "polling.way=redis; polling.redisPersistence=true", Error},
    {"OHA-REDIS-003", Fine, "polling.way=redis"},
    {"OHA-REDIS-003", NotAsked, "polling.redisPersistence=true"},
    {"OHA-REDIS-004", Breaks, "polling.way=redis; polling.redisEviction=volatileLru", Error},
    {"OHA-REDIS-004", Fine, "polling.way=redis"},
    {"OHA-REDIS-004", NotAsked, "polling.redisEviction=volatileLru"},
    {"OHA-REDIS-005", Breaks, "polling.way=redis", Warning},
    {"OHA-REDIS-005", Breaks, "polling.way=redis; polling.redisSource=existing; polling.redisVersion=6.2"},
    {"OHA-REDIS-005", Fine, "polling.way=redis; polling.redisSource=existing; polling.redisVersion=8.0.2"},
    {"OHA-REDIS-005", CannotJudge, "polling.way=redis; polling.redisSource=ownMachine"},
    {"OHA-REDIS-005", NotAsked, "polling.redisVersion=6.2"},
    {"OHA-REDIS-006", Breaks, "polling.way=redis; polling.redisSameOnAllNodes=false", Error},
    {"OHA-REDIS-006", Fine, "polling.way=redis"},
    {"OHA-REDIS-006", NotAsked, "polling.redisSameOnAllNodes=false"},
    {"OHA-REDIS-007", Breaks, "polling.way=redis; polling.redisTls=false", Warning},
    {"OHA-REDIS-007", Fine, "polling.way=redis"},
    {"OHA-REDIS-007", NotAsked, "polling.redisTls=false"},
    {"OHA-REDIS-008", Breaks, "polling.way=redis; polling.redisPublic=true", Error},
    {"OHA-REDIS-008", Fine, "polling.way=redis"},
    {"OHA-REDIS-008", NotAsked, "polling.redisPublic=true"},
    {"OHA-REDIS-009", Breaks, "polling.way=redis; polling.redisSku=Standard_C1", Warning},
    {"OHA-REDIS-009", Fine, "polling.way=redis"},
    {"OHA-REDIS-009", NotAsked, "polling.way=redis; polling.redisSource=existing; polling.redisSku=Standard_C1"},
    {"OHA-REDIS-013", Breaks, "polling.way=redis; polling.redisSku=Foo_1", Warning},
    {"OHA-REDIS-013", Fine, "polling.way=redis"},
    {"OHA-REDIS-013", Fine, "polling.way=redis; polling.redisSku=Standard_C1"},
    {"OHA-REDIS-013", NotAsked, "polling.way=redis; polling.redisSource=ownMachine; polling.redisSku=Foo_1"},
    {"OHA-REDIS-010", Breaks, "polling.way=redis; polling.redisSource=existing", Warning},
    {"OHA-REDIS-010", Fine,
        "polling.way=redis; polling.redisSource=existing; polling.redisAddress=redis.example.com:6380"},
    {"OHA-REDIS-010", NotAsked, "polling.way=redis"},
    {"OHA-REDIS-011", Breaks, "polling.way=redis", Warning},
    {"OHA-REDIS-011", Fine, "polling.way=redis; balancer.polling=loadBalancer"},
    {"OHA-REDIS-011", NotAsked},
    {"OHA-REDIS-012", Breaks, "polling.way=redis", Note},
    {"OHA-REDIS-012", Fine},
    {"OHA-REDIS-012", NotAsked, "polling.way=redis; workload.pollingTentacles=0"},
};

} // namespace

std::span<const RuleRow> redisRows()
{
    return rows;
}

} // namespace octoha::tests
