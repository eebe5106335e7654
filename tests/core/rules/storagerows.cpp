#include "tests/core/rules/rulerows.h"

namespace octoha::tests {

namespace {

using enum Expect;
using enum Severity;

constexpr RuleRow rows[] = {
    {"OHA-FS-003", Breaks, "storage.redundancy=lrs", Warning},
    {"OHA-FS-003", Breaks, "storage.tier=hddV2; storage.redundancy=grs", Warning},
    {"OHA-FS-003", Fine},
    {"OHA-FS-003", Fine, "storage.tier=hddV2; storage.redundancy=gzrs"},
    {"OHA-FS-003", Fine, "storage.tier=hddV2; storage.redundancy=grs; placement.region=westus"},
    {"OHA-FS-003", NotAsked, "storage.product=netAppFiles; storage.redundancy=lrs"},
    {"OHA-FS-006", Breaks, "placement.region=westus", Error},
    {"OHA-FS-006", Fine},
    {"OHA-FS-006", Fine, "placement.region=westus; storage.redundancy=lrs"},
    {"OHA-FS-006", NotAsked, "storage.product=fileServer; placement.region=westus"},
    {"OHA-FS-007", Breaks, "storage.redundancy=gzrs", Error},
    {"OHA-FS-007", Fine, "storage.tier=hot; storage.redundancy=gzrs"},
    {"OHA-FS-007", Fine},
    {"OHA-FS-007", NotAsked, "storage.product=netAppFiles; storage.redundancy=gzrs"},
    {"OHA-FS-008", Breaks, "storage.tier=cool", Warning},
    {"OHA-FS-008", Fine},
    {"OHA-FS-008", NotAsked, "storage.product=netAppFiles; storage.tier=cool"},
    {"OHA-FS-009", Breaks, "storage.tier=hot; compute.nodes.0.taskCap=30", Note},
    {"OHA-FS-009", Fine, "storage.tier=hot"},
    {"OHA-FS-009", Fine},
    {"OHA-FS-009", NotAsked, "storage.product=netAppFiles; storage.tier=hot"},
    {"OHA-FS-031", Breaks, "storage.tier=hddV2; workload.wantedAvailability=99.8", Note},
    {"OHA-FS-031", Breaks, "storage.tier=hot; workload.wantedAvailability=99.9", Warning},
    {"OHA-FS-031", Breaks, "storage.tier=cool; workload.wantedAvailability=99", Warning},
    {"OHA-FS-031", Fine, "storage.tier=hddV2; workload.wantedAvailability=99.7"},
    {"OHA-FS-031", Fine, "workload.wantedAvailability=99.9"},
    {"OHA-FS-031", CannotJudge, "storage.tier=hot; workload.wantedAvailability=?"},
    {"OHA-FS-031", NotAsked, "storage.product=netAppFiles; storage.tier=hot; workload.wantedAvailability=99.9"},
    {"OHA-FS-010", Breaks, "storage.oldAccountKind=true", Error},
    {"OHA-FS-010", Fine},
    {"OHA-FS-010", NotAsked, "storage.product=netAppFiles; storage.oldAccountKind=true"},
    {"OHA-FS-011", Breaks, "storage.quotaGib=16", Error},
    {"OHA-FS-011", Breaks, "storage.tier=ssdV1; storage.quotaGib=50"},
    {"OHA-FS-011", Breaks, "storage.tier=hot; storage.quotaGib=200000"},
    {"OHA-FS-011", Fine},
    {"OHA-FS-011", Fine, "storage.tier=hot; storage.quotaGib=50"},
    {"OHA-FS-011", NotAsked, "storage.product=netAppFiles; storage.quotaGib=16"},
    {"OHA-FS-012", Breaks, "storage.provisionedIops=100", Error},
    {"OHA-FS-012", Breaks, "storage.tier=hddV2; storage.provisionedIops=60000"},
    {"OHA-FS-012", Fine},
    {"OHA-FS-012", NotAsked, "storage.tier=ssdV1; storage.provisionedIops=100"},
    {"OHA-FS-013", Breaks, "storage.provisionedMibps=10", Error},
    {"OHA-FS-013", Fine},
    {"OHA-FS-013", Fine, "storage.tier=hddV2; storage.provisionedMibps=60"},
    {"OHA-FS-013", NotAsked, "storage.tier=hot; storage.provisionedMibps=10"},
    {"OHA-FS-014", Breaks, "storage.geoCopy=geoRedundant", Error},
    {"OHA-FS-014", Fine, "storage.geoCopy=geoRedundant; storage.tier=hddV2; storage.redundancy=gzrs"},
    {"OHA-FS-014", Fine, "storage.geoCopy=copyJob"},
    {"OHA-FS-014", NotAsked, "storage.product=netAppFiles; storage.geoCopy=geoRedundant"},
    {"OHA-FS-025", Breaks, "storage.accountName=St-Octopus", Error},
    {"OHA-FS-025", Fine, "storage.accountName=stoctopusprod"},
    {"OHA-FS-025", Fine},
    {"OHA-FS-025", NotAsked, "storage.product=fileServer; storage.accountName=St-Octopus"},
    {"OHA-FS-026", Breaks, "storage.shareName=Octo--Share", Error},
    {"OHA-FS-026", Fine},
    {"OHA-FS-026", NotAsked, "storage.product=fileServer; storage.shareName=Octo--Share"},
    {"OHA-FS-015", Breaks, "storage.product=netAppFiles", Error},
    {"OHA-FS-015", Fine, "@netApp"},
    {"OHA-FS-015", NotAsked},
    {"OHA-FS-016", Breaks, "@netApp; storage.netAppPoolGib=512", Warning},
    {"OHA-FS-016", Fine, "@netApp"},
    {"OHA-FS-016", NotAsked, "storage.netAppPoolGib=512"},
    {"OHA-FS-017", Breaks, "@netApp; storage.quotaGib=2048", Error},
    {"OHA-FS-017", Fine, "@netApp"},
    {"OHA-FS-017", NotAsked, "storage.quotaGib=2048"},
    {"OHA-FS-018", Breaks, "@netApp; storage.netAppZone=3", Warning},
    {"OHA-FS-018", Breaks, "@netApp; storage.netAppZone=0"},
    {"OHA-FS-018", Fine, "@netApp"},
    {"OHA-FS-018", NotAsked, "storage.netAppZone=3"},
    {"OHA-FS-029", Breaks, "@netApp", Warning},
    {"OHA-FS-029", Fine, "@netApp; placement.region=westus"},
    {"OHA-FS-029", NotAsked, "@netApp; compute.nodes.1-="},
    {"OHA-FS-029", NotAsked},
    {"OHA-FS-019", Breaks, "@netApp; storage.continuousAvailability=false", Warning},
    {"OHA-FS-019", Fine, "@netApp"},
    {"OHA-FS-019", NotAsked, "storage.continuousAvailability=false"},
};

} // namespace

std::span<const RuleRow> storageRows()
{
    return rows;
}

} // namespace octoha::tests
