#pragma once

#include "core/design/questions/databaseaccessrows.h"
#include "core/design/questions/databasecarerows.h"
#include "core/design/questions/databaseproductrows.h"
#include "core/design/questions/databaseserverrows.h"

namespace octoha {

template<> struct Questions<Database> {
    static constexpr char path[] = "database";
    static constexpr auto rows
        = joinedRows(databaseProductRows, databaseServerRows, databaseAccessRows, databaseCareRows);
};

} // namespace octoha
