#pragma once

#include "core/design/codec.h"
#include "core/design/question.h"

namespace octoha {

/// What holds the shared files.
enum class StorageProduct { AzureFiles, DfsReplica, FileServer, NetAppFiles, OtherShare };
template<>
struct Choices<StorageProduct> {
    static constexpr ChoiceText rows[] = {
        {"azureFiles", QT_TRANSLATE_NOOP("Choices", "Azure Files")},
        {"dfsReplica", QT_TRANSLATE_NOOP("Choices", "DFS replica")},
        {"fileServer", QT_TRANSLATE_NOOP("Choices", "Own file server")},
        {"netAppFiles", QT_TRANSLATE_NOOP("Choices", "Azure NetApp Files")},
        {"otherShare", QT_TRANSLATE_NOOP("Choices", "Another share")},
    };
};

/// Offer of Azure Files.
enum class FilesTier { SsdV2, SsdV1, HddV2, TransactionOptimized, Hot, Cool };
template<>
struct Choices<FilesTier> {
    static constexpr ChoiceText rows[] = {
        {"ssdV2", QT_TRANSLATE_NOOP("Choices", "SSD, provisioned v2")},
        {"ssdV1", QT_TRANSLATE_NOOP("Choices", "SSD, provisioned v1 (premium)")},
        {"hddV2", QT_TRANSLATE_NOOP("Choices", "HDD, provisioned v2")},
        {"transactionOptimized", QT_TRANSLATE_NOOP("Choices", "HDD, transaction optimized")},
        {"hot", QT_TRANSLATE_NOOP("Choices", "HDD, hot")},
        {"cool", QT_TRANSLATE_NOOP("Choices", "HDD, cool")},
    };
};

/// How many copies Azure Storage keeps, and where.
enum class Redundancy { Zrs, Lrs, Grs, Gzrs };
template<>
struct Choices<Redundancy> {
    static constexpr ChoiceText rows[] = {
        {"zrs", QT_TRANSLATE_NOOP("Choices", "Zone-redundant (ZRS)")},
        {"lrs", QT_TRANSLATE_NOOP("Choices", "One datacentre (LRS)")},
        {"grs", QT_TRANSLATE_NOOP("Choices", "Geo-redundant (GRS)")},
        {"gzrs", QT_TRANSLATE_NOOP("Choices", "Geo-zone-redundant (GZRS)")},
    };
};

/// Where each kind of data stands.
enum class Layout { ClusterShared, OnePlace, Separate };
template<>
struct Choices<Layout> {
    static constexpr ChoiceText rows[] = {
        {"clusterShared", QT_TRANSLATE_NOOP("Choices", "One root (clusterShared)")},
        {"onePlace", QT_TRANSLATE_NOOP("Choices", "One place, a path for each kind")},
        {"separate", QT_TRANSLATE_NOOP("Choices", "A separate place for each kind")},
    };
};

/// How nodes see the share.
enum class ShareAccess { Unc, GlobalMapping, MappedDrive, SymbolicLink };
template<>
struct Choices<ShareAccess> {
    static constexpr ChoiceText rows[] = {
        {"unc", QT_TRANSLATE_NOOP("Choices", "UNC path")},
        {"globalMapping", QT_TRANSLATE_NOOP("Choices", "Global SMB mapping")},
        {"mappedDrive", QT_TRANSLATE_NOOP("Choices", "Mapped drive")},
        {"symbolicLink", QT_TRANSLATE_NOOP("Choices", "Symbolic links (classic)")},
    };
};

/// Who stores the credential or maps the drive.
enum class MappingAccount { ServiceAccount, Administrator };
template<>
struct Choices<MappingAccount> {
    static constexpr ChoiceText rows[] = {
        {"serviceAccount", QT_TRANSLATE_NOOP("Choices", "The service account")},
        {"administrator", QT_TRANSLATE_NOOP("Choices", "An administrator")},
    };
};

/// File protocol.
enum class ShareProtocol { Smb, Nfs };
template<>
struct Choices<ShareProtocol> {
    static constexpr ChoiceText rows[] = {
        {"smb", QT_TRANSLATE_NOOP("Choices", "SMB")},
        {"nfs", QT_TRANSLATE_NOOP("Choices", "NFS")},
    };
};

/// How nodes sign in to the share.
enum class ShareSignIn { StorageKey, ActiveDirectory, EntraKerberos, EntraDomainServices };
template<>
struct Choices<ShareSignIn> {
    static constexpr ChoiceText rows[] = {
        {"storageKey", QT_TRANSLATE_NOOP("Choices", "Storage account key")},
        {"activeDirectory", QT_TRANSLATE_NOOP("Choices", "Active Directory")},
        {"entraKerberos", QT_TRANSLATE_NOOP("Choices", "Microsoft Entra Kerberos")},
        {"entraDomainServices", QT_TRANSLATE_NOOP("Choices", "Microsoft Entra Domain Services")},
    };
};

/// A copy of the files in another region.
enum class GeoCopy { None, GeoRedundant, CopyJob };
template<>
struct Choices<GeoCopy> {
    static constexpr ChoiceText rows[] = {
        {"none", QT_TRANSLATE_NOOP("Choices", "None")},
        {"geoRedundant", QT_TRANSLATE_NOOP("Choices", "By the account's redundancy")},
        {"copyJob", QT_TRANSLATE_NOOP("Choices", "Copy job")},
    };
};

/// Service level of NetApp Files.
enum class NetAppLevel { Standard, Premium, Ultra };
template<>
struct Choices<NetAppLevel> {
    static constexpr ChoiceText rows[] = {
        {"standard", QT_TRANSLATE_NOOP("Choices", "Standard")},
        {"premium", QT_TRANSLATE_NOOP("Choices", "Premium")},
        {"ultra", QT_TRANSLATE_NOOP("Choices", "Ultra")},
    };
};

} // namespace octoha
