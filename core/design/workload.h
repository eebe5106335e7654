#pragma once

#include "core/design/questions/workloadarrivalrows.h"
#include "core/design/questions/workloadfilerows.h"
#include "core/design/questions/workloadlicencerows.h"
#include "core/design/questions/workloadloadrows.h"
#include "core/design/questions/workloadpromiserows.h"
#include "core/design/questions/workloadreliabilityrows.h"

namespace octoha {

template<> struct Questions<Workload> {
    static constexpr char path[] = "workload";
    static constexpr auto rows = joinedRows(workloadLicenceRows, workloadLoadRows, workloadArrivalRows,
        workloadFileRows, workloadPromiseRows, workloadReliabilityRows);
};

} // namespace octoha
