#pragma once

#include "core/design/codec.h"
#include "core/design/question.h"

namespace octoha {

/// Managed disk.
enum class DiskType { PremiumSsd, PremiumSsdZrs, PremiumSsdV2, StandardSsd, StandardHdd, UltraDisk };
template<>
struct Choices<DiskType> {
    static constexpr ChoiceText rows[] = {
        {"premiumSsd", QT_TRANSLATE_NOOP("Choices", "Premium SSD")},
        {"premiumSsdZrs", QT_TRANSLATE_NOOP("Choices", "Premium SSD, zone-redundant")},
        {"premiumSsdV2", QT_TRANSLATE_NOOP("Choices", "Premium SSD v2")},
        {"standardSsd", QT_TRANSLATE_NOOP("Choices", "Standard SSD")},
        {"standardHdd", QT_TRANSLATE_NOOP("Choices", "Standard HDD")},
        {"ultraDisk", QT_TRANSLATE_NOOP("Choices", "Ultra Disk")},
    };
};

/// Lowest TLS version that is accepted.
enum class TlsVersion { Tls12, Tls13, Tls11, Tls10 };
template<>
struct Choices<TlsVersion> {
    static constexpr ChoiceText rows[] = {
        {"tls12", QT_TRANSLATE_NOOP("Choices", "TLS 1.2")},
        {"tls13", QT_TRANSLATE_NOOP("Choices", "TLS 1.3")},
        {"tls11", QT_TRANSLATE_NOOP("Choices", "TLS 1.1")},
        {"tls10", QT_TRANSLATE_NOOP("Choices", "TLS 1.0")},
    };
};

} // namespace octoha
