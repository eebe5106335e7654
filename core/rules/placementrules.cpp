#include "core/rules/areas.h"
#include "core/rules/checks.h"

#include <QUuid>

namespace octoha {

namespace {

using namespace rules;

Check badSubscription(const Design &design, const Context &)
{
    const QString &id = design.placement.subscription.text();
    return !id.isEmpty() && QUuid::fromString(id).isNull() ? Check(saw(id)) : std::nullopt;
}

/// An id such as "/subscriptions/…/resourceGroups/…/providers/TYPE/NAME".
bool isResourceId(const QString &id, QLatin1StringView type)
{
    return id.startsWith(QLatin1StringView("/subscriptions/"), Qt::CaseInsensitive)
        && id.contains(type, Qt::CaseInsensitive) && !id.endsWith(u'/');
}

Check badResourceId(const Design &design, const Context &)
{
    const Placement &placement = design.placement;
    const std::pair<const Line *, QLatin1StringView> ids[] = {
        {&placement.networkId, QLatin1StringView("/Microsoft.Network/virtualNetworks/")},
        {&placement.vaultId, QLatin1StringView("/Microsoft.KeyVault/vaults/")},
        {&placement.dnsZoneId, QLatin1StringView("/resourceGroups/")},
        {&placement.workspaceId, QLatin1StringView("/Microsoft.OperationalInsights/workspaces/")},
    };
    const bool inAzureDns = placement.dnsHosting == DnsHosting::AzureDns;
    for (const auto &[id, type] : ids) {
        const bool asked = id != &placement.dnsZoneId || inAzureDns;
        if (asked && !id->isEmpty() && !isResourceId(id->text(), type))
            return saw(*id, type);
    }
    return {};
}

Check noTags(const Design &design, const Context &)
{
    return when(design.placement.tags.isEmpty());
}

Check tagsRepeat(const Design &design, const Context &)
{
    const QList<Tag> &tags = design.placement.tags;
    for (qsizetype i = 0; i < tags.size(); ++i) {
        for (qsizetype j = i + 1; j < tags.size(); ++j) {
            if (tags[i].name.text().compare(tags[j].name.text(), Qt::CaseInsensitive) == 0)
                return Seen{.values = {tags[j].name.text()}, .items = {tags[j].id}};
        }
    }
    return {};
}

Check nobodyIsTold(const Design &design, const Context &)
{
    return when(design.placement.alertsTo.isEmpty());
}

constexpr Rule table[] = {
    {.id = "OHA-PLACE-008",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {field<&Placement::subscription>},
        .check = badSubscription,
        .title = QT_TRANSLATE_NOOP("Rules", "That is no subscription id"),
        .message = QT_TRANSLATE_NOOP("Rules", "“%1” is not the id of a subscription."),
        .reason = QT_TRANSLATE_NOOP("Rules", "Azure knows a subscription by an id of 32 digits; its name may repeat."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Copy the id from the subscription's page in the portal."),
        .source = "azure.name-rules"},
    {.id = "OHA-PLACE-009",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {field<&Placement::networkId>, field<&Placement::vaultId>, field<&Placement::dnsZoneId>,
            field<&Placement::workspaceId>, field<&Placement::dnsHosting>},
        .check = badResourceId,
        .title = QT_TRANSLATE_NOOP("Rules", "An existing part is not named by its resource id"),
        .message = QT_TRANSLATE_NOOP("Rules", "“%1” is no resource id with “%2” in it."),
        .reason = QT_TRANSLATE_NOOP(
            "Rules", "The templates refer to what exists by its id, and stop where it is of another kind."),
        .fix = QT_TRANSLATE_NOOP("Rules",
            "Copy the resource id from the part's page, “JSON view”, or leave the field empty to create a new one."),
        .source = "azure.bicep-types"},
    {.id = "OHA-PLACE-010",
        .aliases = "Azure.Resource.UseTags Azure.Resource.RequiredTags",
        .severity = Severity::Note,
        .fields = {field<&Placement::tags>},
        .applies = isProduction,
        .check = noTags,
        .title = QT_TRANSLATE_NOOP("Rules", "Resources have no tags"),
        .message = QT_TRANSLATE_NOOP("Rules", "No tag is stated."),
        .reason = QT_TRANSLATE_NOOP("Rules", "Cost reports and the next administrator know a resource by its tags."),
        .fix = QT_TRANSLATE_NOOP("Rules", "State at least cost centre and owner."),
        .source = "psrule.Resource.UseTags"},
    {.id = "OHA-PLACE-011",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {field<&Tag::name>},
        .check = tagsRepeat,
        .title = QT_TRANSLATE_NOOP("Rules", "Two tags have one name"),
        .message = QT_TRANSLATE_NOOP("Rules", "The tag “%1” stands twice; Azure does not tell capitals apart."),
        .reason = QT_TRANSLATE_NOOP("Rules", "A resource holds one value for a tag; the deployment is refused."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Remove one of them."),
        .source = "azure.name-rules"},
    {.id = "OHA-PLACE-012",
        .aliases = "babf75d6 4b77191c",
        .severity = Severity::Warning,
        .fields = {field<&Placement::alertsTo>},
        .applies = isProduction,
        .check = nobodyIsTold,
        .title = QT_TRANSLATE_NOOP("Rules", "Alerts go to nobody"),
        .message = QT_TRANSLATE_NOOP("Rules", "No receiver of alerts is stated."),
        .reason
        = QT_TRANSLATE_NOOP("Rules", "A cluster hides the loss of its first node; the second loss is the outage."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Name a group's address that somebody reads."),
        .source = "aprl.babf75d6"},
    {.id = "OHA-PLACE-013",
        .aliases = "d2976d3e 8bb4a57b",
        .severity = Severity::Note,
        .fields = {field<&Placement::diagnosticLogs>},
        .check = isOff<&Placement::diagnosticLogs>,
        .edit = answer<&Placement::diagnosticLogs, true>,
        .title = QT_TRANSLATE_NOOP("Rules", "Diagnostic logs are not kept"),
        .message = QT_TRANSLATE_NOOP("Rules", "Resources send no diagnostic logs to a workspace."),
        .reason = QT_TRANSLATE_NOOP("Rules", "After a fault nobody can tell what Azure saw."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Send them to a Log Analytics workspace."),
        .source = "aprl.d2976d3e"},
    {.id = "OHA-PLACE-014",
        .aliases = "Azure.VM.AMA Azure.VMSS.AMA b72214bb",
        .severity = Severity::Warning,
        .fields = {field<&Placement::monitoringAgent>},
        .applies = isProduction,
        .check = isOff<&Placement::monitoringAgent>,
        .edit = answer<&Placement::monitoringAgent, true>,
        .title = QT_TRANSLATE_NOOP("Rules", "Nothing watches the machines"),
        .message = QT_TRANSLATE_NOOP("Rules", "The machines have no Azure Monitor agent."),
        .reason = QT_TRANSLATE_NOOP("Rules", "A full disk or a stopped service shows only when deployments fail."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Install the Azure Monitor agent; the older agent has ended."),
        .source = "psrule.VM.AMA"},
    {.id = "OHA-PLACE-015",
        .severity = Severity::Note,
        .fields = {field<&Placement::defender>},
        .applies = isProduction,
        .check = isOff<&Placement::defender>,
        .edit = answer<&Placement::defender, true>,
        .title = QT_TRANSLATE_NOOP("Rules", "Microsoft Defender is off"),
        .message = QT_TRANSLATE_NOOP("Rules", "No Defender plan watches the resources."),
        .reason = QT_TRANSLATE_NOOP(
            "Rules", "Octopus holds the credentials of every environment, which makes it worth an attack."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Turn the plans on, or name what watches instead."),
        .source = "azure.well-architected"},
};

} // namespace

std::span<const Rule> placementRules()
{
    return table;
}

} // namespace octoha
