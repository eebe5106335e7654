#include "core/rules/areas.h"
#include "core/rules/parts.h"

namespace octoha {

namespace {

using namespace rules;

constexpr FieldRef domainSource = field<&SignIn::domainSource>, controllers = field<&SignIn::domainControllers>;
constexpr FieldRef zones = field<&DomainController::zone>, caching = field<&DomainController::dataDiskCaching>;
constexpr FieldRef addresses = field<&DomainController::staticAddress>;

Check oneController(const Design &design, const Context &context)
{
    const int count = int(design.signIn.domainControllers.size()),
              least = context.catalog.whole(Fact::DomainControllersMinimum);
    if (count >= least)
        return {};
    return as(isHighAvailability(design) ? Severity::Error : Severity::Warning, saw(count, least));
}

Check cachedDisk(const Design &design, const Context &)
{
    return itemsWhere(design.signIn.domainControllers,
        [](const DomainController &controller) { return controller.dataDiskCaching != DiskCaching::None; });
}

Edits noCaching(const Design &design, const Context &)
{
    Edits edits;
    for (const DomainController &controller : design.signIn.domainControllers)
        edits.append({itemId(caching, controller.id), Codec<DiskCaching>::toJson(DiskCaching::None)});
    return edits;
}

Check changingAddress(const Design &design, const Context &)
{
    return itemsWhere(
        design.signIn.domainControllers, [](const DomainController &controller) { return !controller.staticAddress; });
}

Edits fixedAddresses(const Design &design, const Context &)
{
    Edits edits;
    for (const DomainController &controller : design.signIn.domainControllers)
        edits.append({itemId(addresses, controller.id), true});
    return edits;
}

Check controllersInOneZone(const Design &design, const Context &context)
{
    const auto &all = design.signIn.domainControllers;
    const bool together = all.size() > 1 && std::all_of(all.cbegin(), all.cend(), [&](const DomainController &one) {
        return one.zone == all.first().zone;
    });
    return together && regionHasZones(design, context) ? Check(saw(int(all.size()))) : std::nullopt;
}

Edits spreadControllers(const Design &design, const Context &context)
{
    const int most = std::min(zonesOfRegion(design, context), int(Zone::maximum));
    Edits edits;
    for (qsizetype i = 0; i < design.signIn.domainControllers.size(); ++i)
        edits.append({itemId(zones, design.signIn.domainControllers[i].id), int(i % most) + 1});
    return edits;
}

constexpr Rule table[] = {
    {.id = "OHA-AD-001",
        .aliases = "R6.1",
        .severity = Severity::Error,
        .fields = {controllers, domainSource, field<&Compute::nodes>},
        .applies = buildsControllers,
        .check = oneController,
        .title = QT_TRANSLATE_NOOP("Rules", "One domain controller is a single point of failure"),
        .message = QT_TRANSLATE_NOOP("Rules", "Domain controllers planned: %1; needed: %2."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "While it restarts for its updates, nobody signs in, and services with domain accounts do not start."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Plan two, in different zones."),
        .source = "azure.domain-controllers"},
    {.id = "OHA-AD-002",
        .aliases = "R6.2",
        .severity = Severity::Error,
        .fields = {caching, domainSource},
        .applies = buildsControllers,
        .check = cachedDisk,
        .edit = noCaching,
        .title = QT_TRANSLATE_NOOP("Rules", "The directory's disk must not be cached"),
        .message = QT_TRANSLATE_N_NOOP("Rules", "%n domain controller(s) cache the data disk, the first is “%1”."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "The directory counts on its writes; a cache that loses one damages the database of Active Directory."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Set host caching of the data disk to none."),
        .source = "azure.domain-controllers"},
    {.id = "OHA-AD-004",
        .aliases = "R6.4",
        .severity = Severity::Error,
        .fields = {addresses, domainSource},
        .applies = buildsControllers,
        .check = changingAddress,
        .edit = fixedAddresses,
        .title = QT_TRANSLATE_NOOP("Rules", "A domain controller needs a static address"),
        .message = QT_TRANSLATE_N_NOOP("Rules", "%n domain controller(s) have a dynamic address, the first is “%1”."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Every machine of the network has the address as its DNS server; when it changes, all of them are lost."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Make the addresses static on the network cards in Azure."),
        .source = "azure.domain-controllers"},
    {.id = "OHA-AD-005",
        .aliases = "R6.5",
        .severity = Severity::Error,
        .fields = {zones, domainSource, field<&Placement::region>},
        .applies = buildsControllers,
        .check = controllersInOneZone,
        .edit = spreadControllers,
        .title = QT_TRANSLATE_NOOP("Rules", "All domain controllers are in one zone"),
        .message = QT_TRANSLATE_NOOP("Rules", "%1 domain controllers share one zone."),
        .reason = QT_TRANSLATE_NOOP(
            "Rules", "When that zone fails, the nodes in the other zones run on and nobody can sign in to them."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Spread them over zones."),
        .source = "azure.domain-controllers"},
};

} // namespace

std::span<const Rule> domainControllerRules()
{
    return table;
}

} // namespace octoha
