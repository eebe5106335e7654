#pragma once

#include "core/design/quantity.h"
#include "core/design/question.h"
#include "core/design/sharedchoices.h"
#include "core/design/storagechoices.h"

namespace octoha {

/// The files that all nodes share.
struct Storage {
    StorageProduct product = StorageProduct::AzureFiles;
    FilesTier tier = FilesTier::SsdV2;
    Redundancy redundancy = Redundancy::Zrs;
    Gib quotaGib = Gib::of<256>();
    Iops provisionedIops = Iops::of<3000>();
    Mibps provisionedMibps = Mibps::of<125>();
    bool oldAccountKind = false;
    Name accountName;
    Name shareName = Name::constant("octoha");
    Name region;
    Line existingPath;
    bool dfsNamespace = false;
    Money existingMonthly;
    Percent existingAvailabilityPercent;
    Layout layout = Layout::ClusterShared;
    Line clusterSharedPath;
    Line artifactsPath;
    Line taskLogsPath;
    Line packagesPath;
    Line importsPath;
    Line eventExportsPath;
    Line telemetryPath;
    Line executionsPath;
    ShareAccess access = ShareAccess::Unc;
    Text<1> driveLetter = Text<1>::constant("Z");
    MappingAccount mappedAs = MappingAccount::ServiceAccount;
    ShareProtocol protocol = ShareProtocol::Smb;
    bool encryptedTransport = true;
    ShareSignIn signIn = ShareSignIn::StorageKey;
    bool secondDirectory = false;
    Name keySecret = Name::constant("storage-key");
    bool sharedKeyAllowed = true;
    bool privateEndpoint = true;
    bool publicAccess = false;
    TlsVersion minimumTls = TlsVersion::Tls12;
    bool secureTransfer = true;
    bool softDelete = true;
    Days softDeleteDays = Days::of<14>();
    bool backup = true;
    bool defender = false;
    GeoCopy geoCopy = GeoCopy::None;
    NetAppLevel netAppLevel = NetAppLevel::Standard;
    Gib netAppPoolGib = Gib::of<1024>();
    Zone netAppZone = Zone::of<1>();
    bool continuousAvailability = true;
    friend bool operator==(const Storage &, const Storage &) = default;
};
template<>
struct Questions<Storage> {
    static constexpr char path[] = "storage";
    static constexpr Member<Storage> rows[] = {
        member<&Storage::product>({.key = "product",
            .label = QT_TRANSLATE_NOOP("Questions", "Product")}),
        member<&Storage::tier>({.key = "tier",
            .label = QT_TRANSLATE_NOOP("Questions", "Tier")}),
        member<&Storage::redundancy>({.key = "redundancy",
            .label = QT_TRANSLATE_NOOP("Questions", "Redundancy")}),
        member<&Storage::quotaGib>({.key = "quotaGib",
            .label = QT_TRANSLATE_NOOP("Questions", "Size of the share"),
            .unit = QT_TRANSLATE_NOOP("Units", "GiB")}),
        member<&Storage::provisionedIops>({.key = "provisionedIops",
            .label = QT_TRANSLATE_NOOP("Questions", "Provisioned operations"),
            .unit = QT_TRANSLATE_NOOP("Units", "IOPS")}),
        member<&Storage::provisionedMibps>({.key = "provisionedMibps",
            .label = QT_TRANSLATE_NOOP("Questions", "Provisioned throughput"),
            .unit = QT_TRANSLATE_NOOP("Units", "MiB/s")}),
        member<&Storage::oldAccountKind>({.key = "oldAccountKind",
            .label = QT_TRANSLATE_NOOP("Questions", "Account of the first generation (v1)"),
            .advanced = true}),
        member<&Storage::accountName>({.key = "accountName",
            .label = QT_TRANSLATE_NOOP("Questions", "Storage account")}),
        member<&Storage::shareName>({.key = "shareName",
            .label = QT_TRANSLATE_NOOP("Questions", "Share")}),
        member<&Storage::region>({.key = "region",
            .label = QT_TRANSLATE_NOOP("Questions", "Region of the share")}),
        member<&Storage::existingPath>({.key = "existingPath",
            .label = QT_TRANSLATE_NOOP("Questions", "Path of the existing share")}),
        member<&Storage::dfsNamespace>({.key = "dfsNamespace",
            .label = QT_TRANSLATE_NOOP("Questions", "The path is a DFS namespace root")}),
        member<&Storage::existingMonthly>({.key = "existingMonthly",
            .label = QT_TRANSLATE_NOOP("Questions", "Cost of the existing share a month"),
            .unit = QT_TRANSLATE_NOOP("Units", "US dollars")}),
        member<&Storage::existingAvailabilityPercent>({.key = "existingAvailabilityPercent",
            .label = QT_TRANSLATE_NOOP("Questions", "Availability promised for it (0 is not known)"),
            .unit = QT_TRANSLATE_NOOP("Units", "%")}),
        member<&Storage::layout>({.key = "layout",
            .label = QT_TRANSLATE_NOOP("Questions", "Layout")}),
        member<&Storage::clusterSharedPath>({.key = "clusterSharedPath",
            .label = QT_TRANSLATE_NOOP("Questions", "Cluster shared root")}),
        member<&Storage::artifactsPath>({.key = "artifactsPath",
            .label = QT_TRANSLATE_NOOP("Questions", "Artifacts")}),
        member<&Storage::taskLogsPath>({.key = "taskLogsPath",
            .label = QT_TRANSLATE_NOOP("Questions", "Task logs")}),
        member<&Storage::packagesPath>({.key = "packagesPath",
            .label = QT_TRANSLATE_NOOP("Questions", "Packages")}),
        member<&Storage::importsPath>({.key = "importsPath",
            .label = QT_TRANSLATE_NOOP("Questions", "Imports")}),
        member<&Storage::eventExportsPath>({.key = "eventExportsPath",
            .label = QT_TRANSLATE_NOOP("Questions", "Event exports")}),
        member<&Storage::telemetryPath>({.key = "telemetryPath",
            .label = QT_TRANSLATE_NOOP("Questions", "Telemetry")}),
        member<&Storage::executionsPath>({.key = "executionsPath",
            .label = QT_TRANSLATE_NOOP("Questions", "Executions cluster shared root"),
            .advanced = true}),
        member<&Storage::access>({.key = "access",
            .label = QT_TRANSLATE_NOOP("Questions", "Access")}),
        member<&Storage::driveLetter>({.key = "driveLetter",
            .label = QT_TRANSLATE_NOOP("Questions", "Drive letter")}),
        member<&Storage::mappedAs>({.key = "mappedAs",
            .label = QT_TRANSLATE_NOOP("Questions", "Credential stored by")}),
        member<&Storage::protocol>({.key = "protocol",
            .label = QT_TRANSLATE_NOOP("Questions", "Protocol")}),
        member<&Storage::encryptedTransport>({.key = "encryptedTransport",
            .label = QT_TRANSLATE_NOOP("Questions", "Encrypted transport")}),
        member<&Storage::signIn>({.key = "signIn",
            .label = QT_TRANSLATE_NOOP("Questions", "Sign-in to the share")}),
        member<&Storage::secondDirectory>({.key = "secondDirectory",
            .label = QT_TRANSLATE_NOOP("Questions", "A second directory source on the account"),
            .advanced = true}),
        member<&Storage::keySecret>({.key = "keySecret",
            .label = QT_TRANSLATE_NOOP("Questions", "Key Vault secret of the storage key"),
            .advanced = true}),
        member<&Storage::sharedKeyAllowed>({.key = "sharedKeyAllowed",
            .label = QT_TRANSLATE_NOOP("Questions", "Storage account key allowed")}),
        member<&Storage::privateEndpoint>({.key = "privateEndpoint",
            .label = QT_TRANSLATE_NOOP("Questions", "Private endpoint")}),
        member<&Storage::publicAccess>({.key = "publicAccess",
            .label = QT_TRANSLATE_NOOP("Questions", "Public network access")}),
        member<&Storage::minimumTls>({.key = "minimumTls",
            .label = QT_TRANSLATE_NOOP("Questions", "Lowest TLS version"),
            .advanced = true}),
        member<&Storage::secureTransfer>({.key = "secureTransfer",
            .label = QT_TRANSLATE_NOOP("Questions", "Secure transfer required"),
            .advanced = true}),
        member<&Storage::softDelete>({.key = "softDelete",
            .label = QT_TRANSLATE_NOOP("Questions", "Share soft delete")}),
        member<&Storage::softDeleteDays>({.key = "softDeleteDays",
            .label = QT_TRANSLATE_NOOP("Questions", "Kept after deletion"),
            .unit = QT_TRANSLATE_NOOP("Units", "days")}),
        member<&Storage::backup>({.key = "backup",
            .label = QT_TRANSLATE_NOOP("Questions", "Share backed up")}),
        member<&Storage::defender>({.key = "defender",
            .label = QT_TRANSLATE_NOOP("Questions", "Defender for Storage"),
            .advanced = true}),
        member<&Storage::geoCopy>({.key = "geoCopy",
            .label = QT_TRANSLATE_NOOP("Questions", "Copy in another region")}),
        member<&Storage::netAppLevel>({.key = "netAppLevel",
            .label = QT_TRANSLATE_NOOP("Questions", "Service level")}),
        member<&Storage::netAppPoolGib>({.key = "netAppPoolGib",
            .label = QT_TRANSLATE_NOOP("Questions", "Capacity pool"),
            .unit = QT_TRANSLATE_NOOP("Units", "GiB")}),
        member<&Storage::netAppZone>({.key = "netAppZone",
            .label = QT_TRANSLATE_NOOP("Questions", "Zone of the volume")}),
        member<&Storage::continuousAvailability>({.key = "continuousAvailability",
            .label = QT_TRANSLATE_NOOP("Questions", "SMB continuous availability")}),
    };
};

} // namespace octoha
