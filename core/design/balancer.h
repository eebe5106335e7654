#pragma once

#include "core/design/questions/balancerpathrows.h"
#include "core/design/questions/balancerportrows.h"
#include "core/design/questions/balancerproductrows.h"
#include "core/design/questions/balancertrafficrows.h"

namespace octoha {

template<> struct Questions<Balancer> {
    static constexpr char path[] = "balancer";
    static constexpr auto rows
        = joinedRows(balancerPathRows, balancerTrafficRows, balancerPortRows, balancerProductRows);
};

} // namespace octoha
