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
template<> struct Questions<Storage> {
    static constexpr char path[] = "storage";
    static constexpr Member<Storage> rows[] = {
        member<&Storage::product>({.key = "product",
            .label = QT_TRANSLATE_NOOP("Questions", "Product"),
            .why = QT_TRANSLATE_NOOP("Questions",
                "All nodes read and write the same packages, logs and artifacts, so "
                "the share bounds the cluster's availability."),
            .where = QT_TRANSLATE_NOOP("Questions",
                "Your cloud policy, and whoever runs your file shares; Octopus "
                "advises Azure Files over SMB 3.0.")}),
        member<&Storage::tier>({.key = "tier",
            .label = QT_TRANSLATE_NOOP("Questions", "Tier"),
            .why = QT_TRANSLATE_NOOP("Questions",
                "It decides speed, price and SLA: 99.99 % for SSD, 99.9 % for HDD "
                "and 99 % for cool."),
            .where = QT_TRANSLATE_NOOP("Questions",
                "The share's page in the Azure portal; take SSD, because task logs "
                "are many small files.")}),
        member<&Storage::redundancy>({.key = "redundancy",
            .label = QT_TRANSLATE_NOOP("Questions", "Redundancy"),
            .why = QT_TRANSLATE_NOOP("Questions",
                "One datacentre (LRS) takes the share with it; Octopus asks for zone "
                "redundancy at least, and SSD knows no geo copy."),
            .where = QT_TRANSLATE_NOOP("Questions", "The storage account's redundancy page in the Azure portal.")}),
        member<&Storage::quotaGib>({.key = "quotaGib",
            .label = QT_TRANSLATE_NOOP("Questions", "Size of the share"),
            .unit = QT_TRANSLATE_NOOP("Units", "GiB"),
            .why = QT_TRANSLATE_NOOP("Questions",
                "Packages, logs and artifacts over their retention must fit, and "
                "with the older SSD tier the size decides the speed."),
            .where = QT_TRANSLATE_NOOP("Questions",
                "The estimate on the Workload page; it can be raised at any "
                "time.")}),
        member<&Storage::provisionedIops>({.key = "provisionedIops",
            .label = QT_TRANSLATE_NOOP("Questions", "Provisioned operations"),
            .unit = QT_TRANSLATE_NOOP("Units", "IOPS"),
            .why = QT_TRANSLATE_NOOP("Questions",
                "A slow share has starved Octopus of database connections; the first "
                "3000 operations of an SSD share are free."),
            .where = QT_TRANSLATE_NOOP("Questions",
                "The estimate of this page; the share's metrics in the Azure "
                "portal show what is used.")}),
        member<&Storage::provisionedMibps>({.key = "provisionedMibps",
            .label = QT_TRANSLATE_NOOP("Questions", "Provisioned throughput"),
            .unit = QT_TRANSLATE_NOOP("Units", "MiB/s"),
            .why = QT_TRANSLATE_NOOP("Questions",
                "Large packages are read by several nodes at once; the first 100 "
                "MiB/s of an SSD share are free."),
            .where = QT_TRANSLATE_NOOP("Questions",
                "The estimate of this page; the share's metrics in the Azure "
                "portal show what is used.")}),
        member<&Storage::oldAccountKind>({.key = "oldAccountKind",
            .label = QT_TRANSLATE_NOOP("Questions", "Account of the first generation"),
            .why = QT_TRANSLATE_NOOP("Questions",
                "General-purpose v1 accounts retired on 2026-09-01, so an old one "
                "must be upgraded."),
            .where = QT_TRANSLATE_NOOP("Questions",
                "The storage account's overview in the Azure portal, under Account "
                "kind."),
            .advanced = true}),
        member<&Storage::accountName>({.key = "accountName",
            .label = QT_TRANSLATE_NOOP("Questions", "Storage account"),
            .why = QT_TRANSLATE_NOOP("Questions",
                "It stands in every path, and is 3 to 24 lower-case letters and "
                "digits that are free in all of Azure."),
            .where = QT_TRANSLATE_NOOP("Questions",
                "Your naming standard; az storage account check-name tells whether "
                "it is free.")}),
        member<&Storage::shareName>({.key = "shareName",
            .label = QT_TRANSLATE_NOOP("Questions", "Share"),
            .why = QT_TRANSLATE_NOOP("Questions", "It stands in every path after the account's name."),
            .where = QT_TRANSLATE_NOOP("Questions", "Your naming standard.")}),
        member<&Storage::region>({.key = "region",
            .label = QT_TRANSLATE_NOOP("Questions", "Region of the share"),
            .why = QT_TRANSLATE_NOOP("Questions",
                "Nodes and share belong in one region or datacentre; anything else "
                "is not supported."),
            .where = QT_TRANSLATE_NOOP("Questions",
                "The storage account's overview in the Azure portal; empty means "
                "the design's region.")}),
        member<&Storage::existingPath>({.key = "existingPath",
            .label = QT_TRANSLATE_NOOP("Questions", "Path of the existing share"),
            .why = QT_TRANSLATE_NOOP("Questions",
                "Every node must use this one server and share, so write the path of "
                "the server itself."),
            .where = QT_TRANSLATE_NOOP("Questions", "Whoever runs the file server; it looks like \\\\server\\share.")}),
        member<&Storage::dfsNamespace>({.key = "dfsNamespace",
            .label = QT_TRANSLATE_NOOP("Questions", "It is a DFS namespace root"),
            .why = QT_TRANSLATE_NOOP("Questions",
                "A namespace sends nodes to different replicas, where files appear "
                "and vanish; Octopus does not support it."),
            .where = QT_TRANSLATE_NOOP("Questions",
                "Whoever runs the file servers; Get-DfsnRoot lists namespace "
                "roots.")}),
        member<&Storage::existingMonthly>({.key = "existingMonthly",
            .label = QT_TRANSLATE_NOOP("Questions", "Cost of that share per month"),
            .unit = QT_TRANSLATE_NOOP("Units", "US dollars"),
            .why = QT_TRANSLATE_NOOP("Questions",
                "Its price is in no catalog, so the total reads at least until it is "
                "stated; state Octopus's part of it."),
            .where = QT_TRANSLATE_NOOP("Questions", "Whoever pays for the file server."),
            .zero = QT_TRANSLATE_NOOP("Questions", "not known")}),
        member<&Storage::existingAvailabilityPercent>({.key = "existingAvailabilityPercent",
            .label = QT_TRANSLATE_NOOP("Questions", "Its availability (0 is not known)"),
            .unit = QT_TRANSLATE_NOOP("Units", "%"),
            .why = QT_TRANSLATE_NOOP("Questions",
                "The composite availability stays unknown until that of the existing "
                "share is stated."),
            .where = QT_TRANSLATE_NOOP("Questions", "The agreement with whoever runs the file server."),
            .zero = QT_TRANSLATE_NOOP("Questions", "not known")}),
        member<&Storage::layout>({.key = "layout",
            .label = QT_TRANSLATE_NOOP("Questions", "Layout"),
            .why = QT_TRANSLATE_NOOP("Questions",
                "One root also takes in the folders of future versions, while with a "
                "path for each kind a forgotten one stays local."),
            .where = QT_TRANSLATE_NOOP("Questions", "Octopus.Server.exe show-configuration on an existing server.")}),
        member<&Storage::clusterSharedPath>({.key = "clusterSharedPath",
            .label = QT_TRANSLATE_NOOP("Questions", "Cluster shared root"),
            .why = QT_TRANSLATE_NOOP("Questions",
                "Artifacts, TaskLogs, Packages, Imports and EventExports lie under "
                "it unless they were set by themselves before."),
            .where = QT_TRANSLATE_NOOP("Questions",
                "Octopus.Server.exe show-configuration on an existing server; "
                "empty means the root of the share."),
            .since = "2020.2.15"}),
        member<&Storage::artifactsPath>({.key = "artifactsPath",
            .label = QT_TRANSLATE_NOOP("Questions", "Artifacts"),
            .why = QT_TRANSLATE_NOOP("Questions",
                "A folder that is left local can be read by one node only, and no "
                "error says so."),
            .where = QT_TRANSLATE_NOOP("Questions", "Octopus.Server.exe show-configuration on an existing server.")}),
        member<&Storage::taskLogsPath>({.key = "taskLogsPath",
            .label = QT_TRANSLATE_NOOP("Questions", "Task logs"),
            .why = QT_TRANSLATE_NOOP("Questions",
                "A folder that is left local shows its logs through one node only, "
                "and no error says so."),
            .where = QT_TRANSLATE_NOOP("Questions", "Octopus.Server.exe show-configuration on an existing server.")}),
        member<&Storage::packagesPath>({.key = "packagesPath",
            .label = QT_TRANSLATE_NOOP("Questions", "Packages"),
            .why = QT_TRANSLATE_NOOP("Questions",
                "The built-in feed lies in it (--nugetRepository); a local folder "
                "leaves packages not found on the other nodes."),
            .where = QT_TRANSLATE_NOOP("Questions", "Octopus.Server.exe show-configuration on an existing server.")}),
        member<&Storage::importsPath>({.key = "importsPath",
            .label = QT_TRANSLATE_NOOP("Questions", "Imports"),
            .why = QT_TRANSLATE_NOOP("Questions",
                "Exports and imports of projects pass through it, and any node may "
                "do either half."),
            .where = QT_TRANSLATE_NOOP("Questions", "Octopus.Server.exe show-configuration on an existing server."),
            .since = "2021.1"}),
        member<&Storage::eventExportsPath>({.key = "eventExportsPath",
            .label = QT_TRANSLATE_NOOP("Questions", "Event exports"),
            .why = QT_TRANSLATE_NOOP("Questions", "Audit events older than the retention are archived in it."),
            .where = QT_TRANSLATE_NOOP("Questions", "Octopus.Server.exe show-configuration on an existing server."),
            .since = "2023.3"}),
        member<&Storage::telemetryPath>({.key = "telemetryPath",
            .label = QT_TRANSLATE_NOOP("Questions", "Telemetry"),
            .why = QT_TRANSLATE_NOOP("Questions", "Usage data of all nodes is gathered in it."),
            .where = QT_TRANSLATE_NOOP("Questions", "Octopus.Server.exe show-configuration on an existing server.")}),
        member<&Storage::executionsPath>({.key = "executionsPath",
            .label = QT_TRANSLATE_NOOP("Questions", "Executions cluster shared root"),
            .why = QT_TRANSLATE_NOOP("Questions",
                "Data that nodes hand to one another while tasks run can lie here, "
                "on a fast share without backup."),
            .where = QT_TRANSLATE_NOOP("Questions", "Your own choice; empty keeps it under the cluster shared root."),
            .advanced = true}),
        member<&Storage::access>({.key = "access",
            .label = QT_TRANSLATE_NOOP("Questions", "Access"),
            .why = QT_TRANSLATE_NOOP("Questions",
                "Nodes see the share by UNC path, mapping or link, and a mapping "
                "that the service's account lacks stops the service."),
            .where = QT_TRANSLATE_NOOP("Questions", "Your own choice; Microsoft advises UNC paths for services.")}),
        member<&Storage::driveLetter>({.key = "driveLetter",
            .label = QT_TRANSLATE_NOOP("Questions", "Drive letter"),
            .why = QT_TRANSLATE_NOOP("Questions",
                "The paths in the database begin with this letter, so it must be the "
                "same on every node."),
            .where = QT_TRANSLATE_NOOP("Questions", "A letter that is free on all nodes.")}),
        member<&Storage::mappedAs>({.key = "mappedAs",
            .label = QT_TRANSLATE_NOOP("Questions", "Credential is stored by"),
            .why = QT_TRANSLATE_NOOP("Questions",
                "Windows keeps the credential for the user who stored it, so it must "
                "be the account of the Octopus service."),
            .where = QT_TRANSLATE_NOOP("Questions", "cmdkey /list, run as the account of the service.")}),
        member<&Storage::protocol>({.key = "protocol",
            .label = QT_TRANSLATE_NOOP("Questions", "Protocol"),
            .why = QT_TRANSLATE_NOOP("Questions",
                "NFS mounts on Windows belong to one user and vanish at a restart, "
                "so Windows nodes use SMB."),
            .where = QT_TRANSLATE_NOOP("Questions", "Whoever runs the file server.")}),
        member<&Storage::encryptedTransport>({.key = "encryptedTransport",
            .label = QT_TRANSLATE_NOOP("Questions", "Transport is encrypted"),
            .why = QT_TRANSLATE_NOOP("Questions",
                "Packages and logs cross the network in clear text without it; SMB "
                "3.0 and later can encrypt."),
            .where = QT_TRANSLATE_NOOP("Questions", "Whoever runs the file server; Get-SmbShare shows EncryptData.")}),
        member<&Storage::signIn>({.key = "signIn",
            .label = QT_TRANSLATE_NOOP("Questions", "Sign-in to the share"),
            .why = QT_TRANSLATE_NOOP("Questions",
                "The key opens the whole account and is easy; an identity must be "
                "set up, but its rights can be limited."),
            .where = QT_TRANSLATE_NOOP("Questions",
                "Identity-based access on the storage account's file share page in "
                "the Azure portal.")}),
        member<&Storage::secondDirectory>({.key = "secondDirectory",
            .label = QT_TRANSLATE_NOOP("Questions", "A second directory source"),
            .why = QT_TRANSLATE_NOOP("Questions",
                "An account can have one directory source for its shares, so a "
                "second one cannot be set up."),
            .where = QT_TRANSLATE_NOOP("Questions",
                "Identity-based access on the storage account's file share page in "
                "the Azure portal."),
            .advanced = true}),
        member<&Storage::keySecret>({.key = "keySecret",
            .label = QT_TRANSLATE_NOOP("Questions", "Key Vault secret of the storage key"),
            .why = QT_TRANSLATE_NOOP("Questions",
                "The scripts read the key from Key Vault on the node, so that it "
                "stands in no file."),
            .where = QT_TRANSLATE_NOOP("Questions",
                "Choose a name; the deployment or you store the key in Key Vault "
                "under it."),
            .advanced = true}),
        member<&Storage::sharedKeyAllowed>({.key = "sharedKeyAllowed",
            .label = QT_TRANSLATE_NOOP("Questions", "Storage account key allowed"),
            .why = QT_TRANSLATE_NOOP("Questions",
                "With keys forbidden, sign-in by key and with it cmdkey fails, and "
                "only identities work."),
            .where = QT_TRANSLATE_NOOP("Questions",
                "The storage account's configuration in the Azure portal, under "
                "Allow storage account key access.")}),
        member<&Storage::privateEndpoint>({.key = "privateEndpoint",
            .label = QT_TRANSLATE_NOOP("Questions", "Private endpoint"),
            .why = QT_TRANSLATE_NOOP("Questions",
                "It gives the share an address inside your network, so that port 445 "
                "need not cross the Internet."),
            .where = QT_TRANSLATE_NOOP("Questions", "The storage account's networking page in the Azure portal.")}),
        member<&Storage::publicAccess>({.key = "publicAccess",
            .label = QT_TRANSLATE_NOOP("Questions", "Public network access"),
            .why = QT_TRANSLATE_NOOP("Questions",
                "A private endpoint does not close the public address, so public "
                "access must be disabled as well."),
            .where = QT_TRANSLATE_NOOP("Questions", "The storage account's networking page in the Azure portal.")}),
        member<&Storage::minimumTls>({.key = "minimumTls",
            .label = QT_TRANSLATE_NOOP("Questions", "Lowest TLS version"),
            .why = QT_TRANSLATE_NOOP("Questions", "TLS 1.0 and 1.1 ended for Azure Storage on 2026-02-03."),
            .where = QT_TRANSLATE_NOOP("Questions", "The storage account's configuration in the Azure portal."),
            .advanced = true}),
        member<&Storage::secureTransfer>({.key = "secureTransfer",
            .label = QT_TRANSLATE_NOOP("Questions", "Secure transfer is required"),
            .why = QT_TRANSLATE_NOOP("Questions", "It refuses SMB 2.1, which cannot encrypt."),
            .where = QT_TRANSLATE_NOOP("Questions", "The storage account's configuration in the Azure portal."),
            .advanced = true}),
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
};

} // namespace octoha
