#include "core/rules/areas.h"
#include "core/rules/parts.h"

#include "core/catalog/names.h"

namespace octoha {

namespace {

using namespace rules;

constexpr FieldRef product = field<&Storage::product>, tier = field<&Storage::tier>, quota = field<&Storage::quotaGib>;
constexpr FieldRef iops = field<&Storage::provisionedIops>, mibps = field<&Storage::provisionedMibps>;

bool isV2(FilesTier kind)
{
    return kind == FilesTier::SsdV2 || kind == FilesTier::HddV2;
}

bool hasProvisionedSpeed(const Design &design)
{
    return onAzureFiles(design) && isV2(design.storage.tier);
}

struct Limits {
    Fact least, most;
};

/// Sizes of a share; pay as you go has no smallest one of its own.
Limits sizeLimits(FilesTier kind)
{
    if (isV2(kind))
        return {Fact::V2MinimumGib, Fact::V2MaximumGib};
    return {Fact::SsdV1MinimumGib, kind == FilesTier::SsdV1 ? Fact::SsdV1MaximumGib : Fact::PaygMaximumGib};
}

Limits iopsLimits(FilesTier kind)
{
    return kind == FilesTier::SsdV2 ? Limits{Fact::SsdV2IopsMinimum, Fact::SsdV2IopsMaximum}
                                    : Limits{Fact::HddV2IopsMinimum, Fact::HddV2IopsMaximum};
}

Limits mibpsLimits(FilesTier kind)
{
    return kind == FilesTier::SsdV2 ? Limits{Fact::SsdV2MibpsMinimum, Fact::SsdV2MibpsMaximum}
                                    : Limits{Fact::HddV2MibpsMinimum, Fact::HddV2MibpsMaximum};
}

Check outside(int value, Limits limits, const Context &context, bool hasLeast = true)
{
    const int least = hasLeast ? context.catalog.whole(limits.least) : 0, most = context.catalog.whole(limits.most);
    return value < least || value > most ? Check(saw(value, least, most)) : std::nullopt;
}

int inside(int value, Limits limits, const Context &context)
{
    return std::clamp(value, context.catalog.whole(limits.least), context.catalog.whole(limits.most));
}

Check shareSizeImpossible(const Design &design, const Context &context)
{
    const FilesTier now = design.storage.tier;
    return outside(design.storage.quotaGib.number(), sizeLimits(now), context, isV2(now) || now == FilesTier::SsdV1);
}

Edits possibleShareSize(const Design &design, const Context &context)
{
    return {{quota.id(), inside(design.storage.quotaGib.number(), sizeLimits(design.storage.tier), context)}};
}

Check iopsImpossible(const Design &design, const Context &context)
{
    return outside(design.storage.provisionedIops.number(), iopsLimits(design.storage.tier), context);
}

Edits possibleIops(const Design &design, const Context &context)
{
    return {{iops.id(), inside(design.storage.provisionedIops.number(), iopsLimits(design.storage.tier), context)}};
}

Check mibpsImpossible(const Design &design, const Context &context)
{
    return outside(design.storage.provisionedMibps.number(), mibpsLimits(design.storage.tier), context);
}

Edits possibleMibps(const Design &design, const Context &context)
{
    return {{mibps.id(), inside(design.storage.provisionedMibps.number(), mibpsLimits(design.storage.tier), context)}};
}

constexpr Rule table[] = {
    {.id = "OHA-FS-011",
        .aliases = "R4.5",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {quota, tier, product},
        .applies = onAzureFiles,
        .check = shareSizeImpossible,
        .edit = possibleShareSize,
        .title = QT_TRANSLATE_NOOP("Rules", "Azure Files has no share of this size"),
        .message = QT_TRANSLATE_NOOP("Rules", "The share has %1 GiB; this tier allows %2 to %3."),
        .reason = QT_TRANSLATE_NOOP("Rules", "Azure refuses to make the share."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Choose a size in that range, or another tier."),
        .source = "azure.files-billing"},
    {.id = "OHA-FS-012",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {iops, tier, product},
        .applies = hasProvisionedSpeed,
        .check = iopsImpossible,
        .edit = possibleIops,
        .title = QT_TRANSLATE_NOOP("Rules", "The provisioned operations are out of range"),
        .message = QT_TRANSLATE_NOOP("Rules", "%1 IOPS are provisioned; this tier allows %2 to %3."),
        .reason = QT_TRANSLATE_NOOP("Rules", "Azure refuses to make the share."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Choose a number in that range."),
        .source = "azure.files-billing"},
    {.id = "OHA-FS-013",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {mibps, tier, product},
        .applies = hasProvisionedSpeed,
        .check = mibpsImpossible,
        .edit = possibleMibps,
        .title = QT_TRANSLATE_NOOP("Rules", "The provisioned throughput is out of range"),
        .message = QT_TRANSLATE_NOOP("Rules", "%1 MiB/s are provisioned; this tier allows %2 to %3."),
        .reason = QT_TRANSLATE_NOOP("Rules", "Azure refuses to make the share."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Choose a number in that range."),
        .source = "azure.files-billing"},
};

} // namespace

std::span<const Rule> shareSizeRules()
{
    return table;
}

} // namespace octoha
