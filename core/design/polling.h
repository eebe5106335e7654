#pragma once

#include "core/design/questions/pollingaddressrows.h"
#include "core/design/questions/pollingredisrows.h"
#include "core/design/questions/pollingtentaclerows.h"
#include "core/design/questions/pollingwebsocketrows.h"

namespace octoha {

template<> struct Questions<Polling> {
    static constexpr char path[] = "polling";
    static constexpr auto rows
        = joinedRows(pollingAddressRows, pollingTentacleRows, pollingRedisRows, pollingWebSocketRows);
};

} // namespace octoha
