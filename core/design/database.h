#pragma once

#include "core/design/databaseaccessrows.h"
#include "core/design/databasecarerows.h"
#include "core/design/databaseproductrows.h"
#include "core/design/databaseserverrows.h"

namespace octoha {

template<>
struct Questions<Database> {
    static constexpr char path[] = "database";
    static constexpr auto rows = joinedRows(databaseProductRows, databaseServerRows, databaseAccessRows, databaseCareRows);
};

} // namespace octoha
