#include "core/assess/structure.h"

#include "core/design/leftopen.h"

#include <algorithm>

namespace octoha {

namespace {

constexpr FieldRef structure[] = {field<&Workload::kubernetesMonitor>, field<&Workload::grpcFeatures>,
    field<&Placement::hybridLink>, field<&Compute::spread>, field<&Database::kind>, field<&Database::zoneRedundant>,
    field<&Database::signIn>, field<&Storage::product>, field<&Storage::redundancy>, field<&Balancer::web>,
    field<&Balancer::polling>, field<&Balancer::webExposure>, field<&Balancer::tlsEnd>, field<&Balancer::zoneRedundant>,
    field<&SignIn::domainSource>, field<&Polling::way>};

} // namespace

std::optional<FieldRef> openStructure(const Design &design)
{
    const auto open = std::find_if(
        std::begin(structure), std::end(structure), [&](FieldRef question) { return isOpen(design, question); });
    return open != std::end(structure) ? std::optional(*open) : std::nullopt;
}

} // namespace octoha
