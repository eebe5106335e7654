#pragma once

#include "core/design/storageanswers.h"

namespace octoha {

/// What saves the files from loss, and what watches them.
inline constexpr Member<Storage> storageCareRows[] = {
    member<&Storage::softDelete>({.key = "softDelete",
        .label = QT_TRANSLATE_NOOP("Questions", "Share soft delete"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "A share that was deleted by mistake can be brought back for some "
            "days."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "The data protection page of the storage account in the Azure "
            "portal.")}),
    member<&Storage::softDeleteDays>({.key = "softDeleteDays",
        .label = QT_TRANSLATE_NOOP("Questions", "Deleted shares are kept for"),
        .unit = QT_TRANSLATE_NOOP("Units", "days"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Within this time a deleted share can be brought back, and its space "
            "is paid for."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "The data protection page of the storage account in the Azure "
            "portal.")}),
    member<&Storage::backup>({.key = "backup",
        .label = QT_TRANSLATE_NOOP("Questions", "Share is backed up"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "A restore of Octopus needs the files as well as the database and "
            "the master key."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "The Recovery Services vault in the Azure portal, or whoever runs "
            "backups.")}),
    member<&Storage::defender>({.key = "defender",
        .label = QT_TRANSLATE_NOOP("Questions", "Defender for Storage"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "It scans for malware and strange access, and is costly on busy "
            "shares."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "Microsoft Defender for Cloud on the storage account's page in the "
            "Azure portal."),
        .advanced = true}),
    member<&Storage::geoCopy>({.key = "geoCopy",
        .label = QT_TRANSLATE_NOOP("Questions", "Copy in another region"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "When the region is lost, logs, artifacts and packages are gone "
            "unless a copy lies in another one."),
        .where = QT_TRANSLATE_NOOP("Questions", "Your continuity plan.")}),
};

} // namespace octoha
