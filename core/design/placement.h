#pragma once

#include "core/design/questions/placementaccessrows.h"
#include "core/design/questions/placementnamerows.h"
#include "core/design/questions/placementnetworkrows.h"
#include "core/design/questions/placementsecurityrows.h"

namespace octoha {

template<> struct Questions<Placement> {
    static constexpr char path[] = "placement";
    static constexpr auto rows
        = joinedRows(placementNameRows, placementNetworkRows, placementAccessRows, placementSecurityRows);
};

} // namespace octoha
