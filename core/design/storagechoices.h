#pragma once

#include "core/design/codec.h"
#include "core/design/question.h"

namespace octoha {

/// What holds the shared files.
enum class StorageProduct { AzureFiles, DfsReplica, FileServer, NetAppFiles, OtherShare };
template<> struct Choices<StorageProduct> {
    static constexpr ChoiceText rows[] = {
        {"azureFiles", QT_TRANSLATE_NOOP("Choices", "Azure Files"),
            QT_TRANSLATE_NOOP("Choices", "Recommended: what Octopus advises on Azure, and it can span zones.")},
        {"dfsReplica", QT_TRANSLATE_NOOP("Choices", "DFS replica"),
            QT_TRANSLATE_NOOP("Choices",
                "One replica of DFS, by the path of its server; the others serve disaster "
                "recovery.")},
        {"fileServer", QT_TRANSLATE_NOOP("Choices", "Own file server"),
            QT_TRANSLATE_NOOP("Choices",
                "A server that you run; its cost and availability are known only if you state "
                "them.")},
        {"netAppFiles", QT_TRANSLATE_NOOP("Choices", "Azure NetApp Files"),
            QT_TRANSLATE_NOOP("Choices",
                "Fast and 99.99 %, but dear when small; needs Active Directory and a subnet "
                "of its own.")},
        {"otherShare", QT_TRANSLATE_NOOP("Choices", "Another share"),
            QT_TRANSLATE_NOOP("Choices",
                "Any other SMB share; its cost and availability are known only if you state "
                "them.")},
    };
};

/// Offer of Azure Files.
enum class FilesTier { SsdV2, SsdV1, HddV2, TransactionOptimized, Hot, Cool };
template<> struct Choices<FilesTier> {
    static constexpr ChoiceText rows[] = {
        {"ssdV2", QT_TRANSLATE_NOOP("Choices", "SSD, provisioned v2"),
            QT_TRANSLATE_NOOP("Choices", "Recommended: size, operations and throughput are each chosen; 99.99 %.")},
        {"ssdV1", QT_TRANSLATE_NOOP("Choices", "SSD, provisioned v1 (premium)"),
            QT_TRANSLATE_NOOP("Choices", "Premium: the size decides the speed; 99.99 %.")},
        {"hddV2", QT_TRANSLATE_NOOP("Choices", "HDD, provisioned v2"),
            QT_TRANSLATE_NOOP("Choices", "Cheaper and slower; 99.9 %, and geo-redundant if wanted.")},
        {"transactionOptimized", QT_TRANSLATE_NOOP("Choices", "HDD, transaction optimized"),
            QT_TRANSLATE_NOOP("Choices", "Paid by use; for many small files the best of the three paid so; 99.9 %.")},
        {"hot", QT_TRANSLATE_NOOP("Choices", "HDD, hot"),
            QT_TRANSLATE_NOOP("Choices", "Paid by use; each operation costs more than with transaction optimized.")},
        {"cool", QT_TRANSLATE_NOOP("Choices", "HDD, cool"),
            QT_TRANSLATE_NOOP("Choices", "Not for Octopus: many small files, and an SLA of 99 %.")},
    };
};

/// How many copies Azure Storage keeps, and where.
enum class Redundancy { Zrs, Lrs, Grs, Gzrs };
template<> struct Choices<Redundancy> {
    static constexpr ChoiceText rows[] = {
        {"zrs", QT_TRANSLATE_NOOP("Choices", "Zone-redundant (ZRS)"),
            QT_TRANSLATE_NOOP("Choices", "Recommended: three copies in the zones of one region.")},
        {"lrs", QT_TRANSLATE_NOOP("Choices", "One datacentre (LRS)"),
            QT_TRANSLATE_NOOP("Choices", "Lost for as long as its datacentre is.")},
        {"grs", QT_TRANSLATE_NOOP("Choices", "Geo-redundant (GRS)"),
            QT_TRANSLATE_NOOP("Choices",
                "A copy in the paired region, for HDD only; the copy cannot be read before a "
                "failover.")},
        {"gzrs", QT_TRANSLATE_NOOP("Choices", "Geo-zone-redundant (GZRS)"),
            QT_TRANSLATE_NOOP("Choices",
                "Zones and a copy in the paired region, for HDD only; what Octopus names for "
                "disaster recovery.")},
    };
};

/// Where each kind of data stands.
enum class Layout { ClusterShared, OnePlace, Separate };
template<> struct Choices<Layout> {
    static constexpr ChoiceText rows[] = {
        {"clusterShared", QT_TRANSLATE_NOOP("Choices", "One root (clusterShared)"),
            QT_TRANSLATE_NOOP("Choices", "Recommended: one setting, and folders of future versions are covered.")},
        {"onePlace", QT_TRANSLATE_NOOP("Choices", "One place, a path for each kind"),
            QT_TRANSLATE_NOOP("Choices", "The classic way: a path for each kind, all on one share.")},
        {"separate", QT_TRANSLATE_NOOP("Choices", "A separate place for each kind"),
            QT_TRANSLATE_NOOP("Choices", "A place for each kind, for example logs on faster storage.")},
    };
};

/// How nodes see the share.
enum class ShareAccess { Unc, GlobalMapping, MappedDrive, SymbolicLink };
template<> struct Choices<ShareAccess> {
    static constexpr ChoiceText rows[] = {
        {"unc", QT_TRANSLATE_NOOP("Choices", "UNC path"),
            QT_TRANSLATE_NOOP("Choices",
                "Recommended: works in every session; each account needs its credential or "
                "identity.")},
        {"globalMapping", QT_TRANSLATE_NOOP("Choices", "Global SMB mapping"),
            QT_TRANSLATE_NOOP("Choices",
                "One letter for all accounts, recreated after a restart; not with DFS "
                "namespaces.")},
        {"mappedDrive", QT_TRANSLATE_NOOP("Choices", "Mapped drive"),
            QT_TRANSLATE_NOOP("Choices",
                "For one account and session: it must be mapped as the account of the "
                "service.")},
        {"symbolicLink", QT_TRANSLATE_NOOP("Choices", "Symbolic links (classic)"),
            QT_TRANSLATE_NOOP("Choices", "The older Octopus recipe; hides that the folders are on a share.")},
    };
};

/// Who stores the credential or maps the drive.
enum class MappingAccount { ServiceAccount, Administrator };
template<> struct Choices<MappingAccount> {
    static constexpr ChoiceText rows[] = {
        {"serviceAccount", QT_TRANSLATE_NOOP("Choices", "The service account"),
            QT_TRANSLATE_NOOP("Choices", "Recommended: the only vault that the service can read.")},
        {"administrator", QT_TRANSLATE_NOOP("Choices", "An administrator"),
            QT_TRANSLATE_NOOP("Choices", "The service cannot use it: links and drives fail.")},
    };
};

/// File protocol.
enum class ShareProtocol { Smb, Nfs };
template<> struct Choices<ShareProtocol> {
    static constexpr ChoiceText rows[] = {
        {"smb", QT_TRANSLATE_NOOP("Choices", "SMB"), QT_TRANSLATE_NOOP("Choices", "Recommended for Windows nodes.")},
        {"nfs", QT_TRANSLATE_NOOP("Choices", "NFS"),
            QT_TRANSLATE_NOOP("Choices", "On Windows, mounts belong to one user and vanish at a restart.")},
    };
};

/// How nodes sign in to the share.
enum class ShareSignIn { StorageKey, ActiveDirectory, EntraKerberos, EntraDomainServices };
template<> struct Choices<ShareSignIn> {
    static constexpr ChoiceText rows[] = {
        {"storageKey", QT_TRANSLATE_NOOP("Choices", "Storage account key"),
            QT_TRANSLATE_NOOP("Choices", "Works with Local System; the key is kept in Key Vault.")},
        {"activeDirectory", QT_TRANSLATE_NOOP("Choices", "Active Directory"),
            QT_TRANSLATE_NOOP("Choices",
                "The service runs as a domain account or gMSA, with rights on the share and "
                "its folders.")},
        {"entraKerberos", QT_TRANSLATE_NOOP("Choices", "Microsoft Entra Kerberos"),
            QT_TRANSLATE_NOOP("Choices", "For hybrid identities, and by 2026 for cloud-only and managed ones.")},
        {"entraDomainServices", QT_TRANSLATE_NOOP("Choices", "Microsoft Entra Domain Services"),
            QT_TRANSLATE_NOOP("Choices", "For machines in the managed domain.")},
    };
};

/// A copy of the files in another region.
enum class GeoCopy { None, GeoRedundant, CopyJob };
template<> struct Choices<GeoCopy> {
    static constexpr ChoiceText rows[] = {
        {"none", QT_TRANSLATE_NOOP("Choices", "None"),
            QT_TRANSLATE_NOOP("Choices", "Enough if a lost region may cost logs, artifacts and packages.")},
        {"geoRedundant", QT_TRANSLATE_NOOP("Choices", "By the account's redundancy"),
            QT_TRANSLATE_NOOP("Choices", "For HDD accounts with GRS or GZRS.")},
        {"copyJob", QT_TRANSLATE_NOOP("Choices", "Copy job"),
            QT_TRANSLATE_NOOP("Choices", "The way for SSD shares, which have no geo redundancy.")},
    };
};

/// Service level of NetApp Files.
enum class NetAppLevel { Standard, Premium, Ultra };
template<> struct Choices<NetAppLevel> {
    static constexpr ChoiceText rows[] = {
        {"standard", QT_TRANSLATE_NOOP("Choices", "Standard"),
            QT_TRANSLATE_NOOP("Choices", "The slowest and cheapest.")},
        {"premium", QT_TRANSLATE_NOOP("Choices", "Premium"), QT_TRANSLATE_NOOP("Choices", "Between the two others.")},
        {"ultra", QT_TRANSLATE_NOOP("Choices", "Ultra"), QT_TRANSLATE_NOOP("Choices", "The fastest and dearest.")},
    };
};

} // namespace octoha
