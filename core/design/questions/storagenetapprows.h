#pragma once

#include "core/design/storageanswers.h"

namespace octoha {

/// What Azure NetApp Files alone asks.
inline constexpr Member<Storage> storageNetAppRows[] = {
    member<&Storage::netAppLevel>({.key = "netAppLevel",
        .label = QT_TRANSLATE_NOOP("Questions", "Service level"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "It decides the speed that each GiB of the pool brings, and its "
            "price."),
        .where = QT_TRANSLATE_NOOP("Questions", "The capacity pool's page in the Azure portal.")}),
    member<&Storage::netAppPoolGib>({.key = "netAppPoolGib",
        .label = QT_TRANSLATE_NOOP("Questions", "Capacity pool"),
        .unit = QT_TRANSLATE_NOOP("Units", "GiB"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "The pool is paid for whole, however little of it is used, which "
            "makes small designs dear."),
        .where = QT_TRANSLATE_NOOP("Questions", "The capacity pool's page in the Azure portal.")}),
    member<&Storage::netAppZone>({.key = "netAppZone",
        .label = QT_TRANSLATE_NOOP("Questions", "Zone of the volume"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "The volume stands in one zone, best in that of the nodes, and must "
            "be copied to survive the zone's loss."),
        .where = QT_TRANSLATE_NOOP("Questions", "The volume's page in the Azure portal.")}),
    member<&Storage::continuousAvailability>({.key = "continuousAvailability",
        .label = QT_TRANSLATE_NOOP("Questions", "SMB continuous availability"),
        .why = QT_TRANSLATE_NOOP("Questions", "Open files survive a failover of the volume only with it."),
        .where = QT_TRANSLATE_NOOP("Questions", "The volume's page in the Azure portal.")}),
};

} // namespace octoha
