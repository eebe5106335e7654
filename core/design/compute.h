#pragma once

#include "core/design/questions/computecarerows.h"
#include "core/design/questions/computemachinerows.h"
#include "core/design/questions/computeservicerows.h"

namespace octoha {

template<> struct Questions<Compute> {
    static constexpr char path[] = "compute";
    static constexpr auto rows = joinedRows(computeMachineRows, computeServiceRows, computeCareRows);
};

} // namespace octoha
