#pragma once

#include "core/design/codec.h"
#include "core/design/question.h"

namespace octoha {

/// Managed disk.
enum class DiskType { PremiumSsd, PremiumSsdZrs, PremiumSsdV2, StandardSsd, StandardHdd, UltraDisk };
template<> struct Choices<DiskType> {
    static constexpr ChoiceText rows[] = {
        {"premiumSsd", QT_TRANSLATE_NOOP("Choices", "Premium SSD"),
            QT_TRANSLATE_NOOP("Choices", "Recommended: the SLA of a single machine needs it on all disks.")},
        {"premiumSsdZrs", QT_TRANSLATE_NOOP("Choices", "Premium SSD, zone-redundant"),
            QT_TRANSLATE_NOOP("Choices", "As Premium SSD, with copies in all zones.")},
        {"premiumSsdV2", QT_TRANSLATE_NOOP("Choices", "Premium SSD v2"),
            QT_TRANSLATE_NOOP("Choices", "Operations and throughput are chosen apart from the size; for data disks.")},
        {"standardSsd", QT_TRANSLATE_NOOP("Choices", "Standard SSD"),
            QT_TRANSLATE_NOOP("Choices",
                "Enough for Octopus by its own article; a single machine then has a lower "
                "SLA.")},
        {"standardHdd", QT_TRANSLATE_NOOP("Choices", "Standard HDD"),
            QT_TRANSLATE_NOOP("Choices", "Slow; system disks of this kind retire on 2028-09-08.")},
        {"ultraDisk", QT_TRANSLATE_NOOP("Choices", "Ultra Disk"),
            QT_TRANSLATE_NOOP("Choices", "For data disks in one zone; not in availability sets.")},
    };
};

/// Lowest TLS version that is accepted.
enum class TlsVersion { Tls12, Tls13, Tls11, Tls10 };
template<> struct Choices<TlsVersion> {
    static constexpr ChoiceText rows[] = {
        {"tls12", QT_TRANSLATE_NOOP("Choices", "TLS 1.2"),
            QT_TRANSLATE_NOOP("Choices", "Recommended: what Octopus and Azure ask for at least.")},
        {"tls13", QT_TRANSLATE_NOOP("Choices", "TLS 1.3"),
            QT_TRANSLATE_NOOP("Choices", "Only if every client speaks it.")},
        {"tls11", QT_TRANSLATE_NOOP("Choices", "TLS 1.1"),
            QT_TRANSLATE_NOOP("Choices", "Discouraged by Octopus, retired by Azure.")},
        {"tls10", QT_TRANSLATE_NOOP("Choices", "TLS 1.0"),
            QT_TRANSLATE_NOOP("Choices", "Discouraged by Octopus, retired by Azure.")},
    };
};

} // namespace octoha
