#include "core/assess/structure.h"

#include "core/design/leftopen.h"

#include <algorithm>

namespace octoha {

namespace {

// tst_structure holds the list to what faults are told.
constexpr FieldRef structure[] = {field<&Workload::pollingTentacles>, field<&Workload::kubernetesAgents>,
    field<&Workload::kubernetesMonitor>, field<&Workload::grpcFeatures>, field<&Placement::region>,
    field<&Placement::outbound>, field<&Placement::hybridLink>, field<&Compute::spread>,
    field<&Compute::serviceAccount>, field<&Node::zone>, field<&Node::role>, field<&Database::kind>,
    field<&Database::dtuObjective>, field<&Database::vcoreObjective>, field<&Database::zoneRedundant>,
    field<&Database::signIn>, field<&Database::fciStorage>, field<&Replica::zone>, field<&Storage::product>,
    field<&Storage::redundancy>, field<&Storage::signIn>, field<&Storage::netAppZone>, field<&Balancer::web>,
    field<&Balancer::polling>, field<&Balancer::webExposure>, field<&Balancer::pollingExposure>,
    field<&Balancer::tlsEnd>, field<&Balancer::zoneRedundant>, field<&Balancer::applianceCount>,
    field<&SignIn::activeDirectory>, field<&SignIn::entra>, field<&SignIn::google>, field<&SignIn::ldap>,
    field<&SignIn::okta>, field<&SignIn::github>, field<&SignIn::octopusId>, field<&SignIn::genericOidc>,
    field<&SignIn::domainSource>, field<&SignIn::networkDnsIsDomain>, field<&Polling::way>,
    field<&Polling::redisSource>, field<&Polling::redisHighAvailability>};

} // namespace

std::optional<FieldRef> openStructure(const Design &design)
{
    const auto open = std::find_if(
        std::begin(structure), std::end(structure), [&](FieldRef question) { return isOpen(design, question); });
    return open != std::end(structure) ? std::optional(*open) : std::nullopt;
}

} // namespace octoha
