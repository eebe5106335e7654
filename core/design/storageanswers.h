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
} // namespace octoha
