#include "core/design/questionaccess.h"

#include "core/design/design.h"

namespace octoha {

namespace {

template<typename... Parts> constexpr std::array<const Row *, sizeof...(Parts)> tablesOf()
{
    return {std::data(Questions<Parts>::rows)...};
}

// Refers to every row, so that the accessors of all of them are in this object, for the sources that only declare them.
[[gnu::used]] const auto tables = tablesOf<Start, Workload, ArrivalHours, NodeOutage, Placement, Tag, Subnet, Compute,
    Node, Database, Replica, Storage, Balancer, SignIn, DomainController, Polling, Endpoint, Tentacle>();

} // namespace

} // namespace octoha
