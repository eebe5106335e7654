#include "core/rules/areas.h"
#include "core/rules/parts.h"
#include "core/rules/promise.h"

#include "core/catalog/names.h"

namespace octoha {

namespace {

using namespace rules;

constexpr FieldRef product = field<&Storage::product>, tier = field<&Storage::tier>;
constexpr FieldRef redundancy = field<&Storage::redundancy>, geoCopy = field<&Storage::geoCopy>;
constexpr FieldRef region = field<&Placement::region>;

bool isSsd(FilesTier kind)
{
    return kind == FilesTier::SsdV1 || kind == FilesTier::SsdV2;
}

bool isGeo(Redundancy copies)
{
    return copies == Redundancy::Grs || copies == Redundancy::Gzrs;
}

bool shareCanSpanZones(const Design &design, const Context &context)
{
    const Region *there = context.catalog.region(shareRegion(design));
    return there && there->zones > 0;
}

Check shareInOneZone(const Design &design, const Context &context)
{
    const Redundancy now = design.storage.redundancy;
    const bool oneZone = now == Redundancy::Lrs || (now == Redundancy::Grs && shareCanSpanZones(design, context));
    return oneZone ? Check(saw(labelOf(now))) : std::nullopt;
}

Edits shareOverZones(const Design &design, const Context &context)
{
    if (!shareCanSpanZones(design, context))
        return {};
    return answered<&Storage::redundancy>(
        design.storage.redundancy == Redundancy::Grs ? Redundancy::Gzrs : Redundancy::Zrs);
}

Check zonesWithoutZones(const Design &design, const Context &context)
{
    const Redundancy now = design.storage.redundancy;
    const Region *there = context.catalog.region(shareRegion(design));
    const bool broken = (now == Redundancy::Zrs || now == Redundancy::Gzrs) && there && there->zones == 0;
    return broken ? Check(saw(there->title, labelOf(now))) : std::nullopt;
}

Check ssdWithGeo(const Design &design, const Context &)
{
    const bool broken = isSsd(design.storage.tier) && isGeo(design.storage.redundancy);
    return broken ? Check(saw(labelOf(design.storage.tier), labelOf(design.storage.redundancy))) : std::nullopt;
}

Edits zoneRedundantInRegion(const Design &design, const Context &context)
{
    return answered<&Storage::redundancy>(shareCanSpanZones(design, context) ? Redundancy::Zrs : Redundancy::Lrs);
}

/// Many tasks write many small files, which hard disks serve slowly.
Check hardDiskForManyTasks(const Design &design, const Context &context)
{
    const FilesTier now = design.storage.tier;
    const int total = totalTaskCap(design.compute), most = context.catalog.whole(Fact::HaAdvisedTasks);
    return !isSsd(now) && now != FilesTier::Cool && total > most ? Check(saw(labelOf(now), total)) : std::nullopt;
}

Check shareLeavesNoRoom(const Design &design, const Context &context)
{
    const FilesTier now = design.storage.tier;
    return isSsd(now) ? std::nullopt
                      : promisesTooLittle(slaOf(now), design, context); // Nothing promises more than SSD.
}

Check oldAccount(const Design &design, const Context &context)
{
    return when(design.storage.oldAccountKind, errorOnceRetired(u"storage.v1", context));
}

Check geoCopyWithoutGeo(const Design &design, const Context &)
{
    const bool broken = design.storage.geoCopy == GeoCopy::GeoRedundant && !isGeo(design.storage.redundancy);
    return broken ? Check(saw(labelOf(design.storage.redundancy))) : std::nullopt;
}

Check nameRefused(const Name &name, ResourceKind resource, const Context &context)
{
    const bool refused = !name.isEmpty() && !checkName(resource, name.text(), context.catalog);
    return refused ? Check(saw(name, context.catalog.nameRule(nameRuleKey(resource))->allowed)) : std::nullopt;
}

Check accountNameRefused(const Design &design, const Context &context)
{
    return nameRefused(design.storage.accountName, ResourceKind::StorageAccount, context);
}

Check shareNameRefused(const Design &design, const Context &context)
{
    return nameRefused(design.storage.shareName, ResourceKind::FileShare, context);
}

constexpr Rule table[] = {
    {.id = "OHA-FS-003",
        .aliases = "S05 R4.1 e6c7e1cc Azure.Storage.UseReplication CKV_AZURE_206",
        .severity = Severity::Warning,
        .fields = {redundancy, region, product},
        .applies = onAzureFiles,
        .check = shareInOneZone,
        .edit = shareOverZones,
        .title = QT_TRANSLATE_NOOP("Rules", "The share stands in one datacentre"),
        .message = QT_TRANSLATE_NOOP("Rules", "The redundancy of the share is: %1."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "When that datacentre fails, no node can read logs, artifacts or packages, in whatever zones the nodes "
            "are."),
        .fix = QT_TRANSLATE_NOOP(
            "Rules", "Choose zone-redundant storage; with a second region geo-zone-redundant or a copy job."),
        .source = "octopus.disaster-recovery"},
    {.id = "OHA-FS-006",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {redundancy, region, field<&Storage::region>, product},
        .applies = onAzureFiles,
        .check = zonesWithoutZones,
        .title = QT_TRANSLATE_NOOP("Rules", "The region has no zones for the share"),
        .message = QT_TRANSLATE_NOOP("Rules", "%1 has no availability zones, and the share asks for: %2."),
        .reason = QT_TRANSLATE_NOOP("Rules", "Azure refuses to make such an account there."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Choose a region with zones, or another redundancy."),
        .source = "azure.files"},
    {.id = "OHA-FS-007",
        .aliases = "R4.2",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {redundancy, tier, product},
        .applies = onAzureFiles,
        .check = ssdWithGeo,
        .edit = zoneRedundantInRegion,
        .title = QT_TRANSLATE_NOOP("Rules", "SSD shares have no copy in another region"),
        .message = QT_TRANSLATE_NOOP("Rules", "Tier: %1. Redundancy: %2."),
        .reason = QT_TRANSLATE_NOOP(
            "Rules", "Azure Files on SSD knows copies in one datacentre or over zones only and refuses the rest."),
        .fix = QT_TRANSLATE_NOOP(
            "Rules", "Choose zone-redundant storage and copy the files by a job, or choose an HDD tier."),
        .source = "azure.files"},
    {.id = "OHA-FS-008",
        .aliases = "R4.3",
        .severity = Severity::Warning,
        .fields = {tier, product},
        .applies = onAzureFiles,
        .check = isChosen<&Storage::tier, FilesTier::Cool>,
        .edit = answer<&Storage::tier, FilesTier::TransactionOptimized>,
        .title = QT_TRANSLATE_NOOP("Rules", "The cool tier is dear for Octopus"),
        .message = QT_TRANSLATE_NOOP("Rules", "The share is in the cool tier."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Cool storage is cheap to keep and dear to use; Octopus writes and reads many small files all day, and the "
            "tier promises less availability."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Choose an SSD tier, or transaction optimized."),
        .source = "azure.files"},
    {.id = "OHA-FS-009",
        .severity = Severity::Note,
        .fields = {tier, field<&Node::taskCap>, product},
        .applies = onAzureFiles,
        .check = hardDiskForManyTasks,
        .title = QT_TRANSLATE_NOOP("Rules", "Hard disks may be slow for this many tasks"),
        .message = QT_TRANSLATE_NOOP("Rules", "Tier: %1. %2 tasks may write their logs there at once."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Nodes that wait for slow log files keep their database connections; users have seen the pool run dry that "
            "way."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Choose an SSD tier, or measure with your own load."),
        .source = "octopus.issue-4773"},
    {.id = "OHA-FS-031",
        .severity = Severity::Warning,
        .fields = {tier, product, field<&Workload::wantedAvailability>},
        .applies = onAzureFiles,
        .check = shareLeavesNoRoom,
        .title = QT_TRANSLATE_NOOP("Rules", "Azure promises little for the share's tier"),
        .message = QT_TRANSLATE_NOOP("Rules", "Azure promises %1 % for the share; %2 % is wanted of the whole."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Every part may be away, and the times add up: the share alone takes half or more of what all may miss."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Choose an SSD tier, or want less."),
        .source = "azure.sla-storage"},
    {.id = "OHA-FS-010",
        .aliases = "R4.4",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {field<&Storage::oldAccountKind>, product},
        .applies = onAzureFiles,
        .check = oldAccount,
        .edit = answer<&Storage::oldAccountKind, false>,
        .title = QT_TRANSLATE_NOOP("Rules", "Azure ends storage accounts of the first generation"),
        .message = QT_TRANSLATE_NOOP("Rules", "The storage account is of the first generation (v1)."),
        .reason = QT_TRANSLATE_NOOP("Rules", "Azure retires general-purpose v1 accounts."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Use StorageV2 or FileStorage."),
        .source = "azure.retirements"},
    {.id = "OHA-FS-014",
        .severity = Severity::Error,
        .fields = {geoCopy, redundancy, product},
        .applies = onAzureFiles,
        .check = geoCopyWithoutGeo,
        .edit = answer<&Storage::geoCopy, GeoCopy::CopyJob>,
        .title = QT_TRANSLATE_NOOP("Rules", "The account keeps no copy in another region"),
        .message
        = QT_TRANSLATE_NOOP("Rules", "The copy of the files is to come from the account, whose redundancy is: %1."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Only geo-redundant accounts copy their shares to another region, so after its loss the files would be "
            "missing."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Copy the files by a job, or choose a geo-redundant account on HDD."),
        .source = "octopus.disaster-recovery"},
    {.id = "OHA-FS-025",
        .aliases = "R4.8 Azure.Storage.Name CKV_AZURE_43",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {field<&Storage::accountName>, product},
        .applies = onAzureFiles,
        .check = accountNameRefused,
        .title = QT_TRANSLATE_NOOP("Rules", "Azure does not accept the name of the storage account"),
        .message = QT_TRANSLATE_NOOP("Rules", "“%1” is no name for a storage account; allowed: %2."),
        .reason = QT_TRANSLATE_NOOP("Rules", "Azure refuses to make the account."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Choose another name, or leave it empty and have one made."),
        .source = "azure.name-rules"},
    {.id = "OHA-FS-026",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {field<&Storage::shareName>, product},
        .applies = onAzureFiles,
        .check = shareNameRefused,
        .title = QT_TRANSLATE_NOOP("Rules", "Azure does not accept the name of the share"),
        .message = QT_TRANSLATE_NOOP("Rules", "“%1” is no name for a share; allowed: %2."),
        .reason = QT_TRANSLATE_NOOP("Rules", "Azure refuses to make the share."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Choose another name, in lower case."),
        .source = "azure.name-rules"},
};

} // namespace

std::span<const Rule> storageRules()
{
    return table;
}

} // namespace octoha
