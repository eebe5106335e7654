#include "core/assess/azurewords.h"

namespace octoha {

using namespace Qt::StringLiterals;

QString diskSku(DiskType disk)
{
    switch (disk) {
    case DiskType::PremiumSsd:
        return u"Premium_LRS"_s;
    case DiskType::PremiumSsdZrs:
        return u"Premium_ZRS"_s;
    case DiskType::PremiumSsdV2:
        return u"PremiumV2_LRS"_s;
    case DiskType::StandardSsd:
        return u"StandardSSD_LRS"_s;
    case DiskType::StandardHdd:
        return u"Standard_LRS"_s;
    case DiskType::UltraDisk:
        return u"UltraSSD_LRS"_s;
    }
    return {};
}

std::optional<DiskType> sharedDisk(FciStorage storage)
{
    switch (storage) {
    case FciStorage::SharedDiskZrs:
        return DiskType::PremiumSsdZrs;
    case FciStorage::SharedDiskLrs:
        return DiskType::PremiumSsd;
    case FciStorage::UltraDisk:
        return DiskType::UltraDisk;
    case FciStorage::PremiumFileShare:
    case FciStorage::StorageSpacesDirect:
        break;
    }
    return {};
}

QString tlsWord(TlsVersion version)
{
    switch (version) {
    case TlsVersion::Tls13:
        return u"1.3"_s;
    case TlsVersion::Tls12:
        return u"1.2"_s;
    case TlsVersion::Tls11:
        return u"1.1"_s;
    case TlsVersion::Tls10:
        break;
    }
    return u"1.0"_s;
}

} // namespace octoha
