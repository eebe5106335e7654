#pragma once

#include "core/design/design.h"

namespace octoha {

// Choices in the words of Azure's resources, once for bill, cost and templates.

QString diskSku(DiskType disk); ///< "Premium_ZRS".
/// The disk that the machines of a failover cluster share; nothing where they share none.
std::optional<DiskType> sharedDisk(FciStorage storage);
QString tlsWord(TlsVersion version); ///< "1.2".

} // namespace octoha
