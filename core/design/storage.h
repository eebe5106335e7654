#pragma once

#include "core/design/questions/storageaccessrows.h"
#include "core/design/questions/storagecarerows.h"
#include "core/design/questions/storagelayoutrows.h"
#include "core/design/questions/storagenetapprows.h"
#include "core/design/questions/storageproductrows.h"

namespace octoha {

template<> struct Questions<Storage> {
    static constexpr char path[] = "storage";
    static constexpr auto rows
        = joinedRows(storageProductRows, storageLayoutRows, storageAccessRows, storageCareRows, storageNetAppRows);
};

} // namespace octoha
