#include "core/rules/areas.h"
#include "core/rules/parts.h"

#include "core/design/conditions.h"

namespace octoha {

namespace {

using namespace rules;

constexpr FieldRef web = field<&Balancer::web>, waf = field<&Balancer::waf>;

constexpr auto webByGateway = hasChosen<&Balancer::web, WebProduct::ApplicationGateway>;

bool hasFirewall(const Design &design)
{
    return readsRequests(design);
}

Check noFirewall(const Design &design, const Context &)
{
    return when(design.balancer.waf == WafMode::Off, isPublicPortal(design) ? Severity::Warning : Severity::Note);
}

Check oldFirewallSettings(const Design &design, const Context &context)
{
    return when(!design.balancer.wafPolicy && design.balancer.waf != WafMode::Off,
        errorOnceRetired(u"appgw.waf-config", context));
}

constexpr Rule table[] = {
    {.id = "OHA-GW-007",
        .aliases = "Azure.AppGwWAF.Enabled AppGw.UseWAF AppGw.WAFEnabled Azure.FrontDoor.UseWAF "
                   "Azure.FrontDoorWAF.Enabled 1bd2b7e8 CKV_AZURE_121",
        .severity = Severity::Warning,
        .fields = {waf, field<&Balancer::webExposure>, web},
        .applies = hasFirewall,
        .check = noFirewall,
        .title = QT_TRANSLATE_NOOP("Rules", "No web application firewall stands before the portal"),
        .message = QT_TRANSLATE_NOOP("Rules", "The web application firewall is off."),
        .reason = QT_TRANSLATE_NOOP(
            "Rules", "Known attacks reach Octopus itself; on the Internet somebody tries them all day."),
        .fix
        = QT_TRANSLATE_NOOP("Rules", "Turn it on in prevention mode, with an upload limit above your largest package."),
        .source = "psrule.AppGwWAF.Enabled"},
    {.id = "OHA-GW-008",
        .aliases = "Azure.AppGwWAF.PreventionMode Azure.FrontDoorWAF.PreventionMode CKV_AZURE_123",
        .severity = Severity::Warning,
        .fields = {waf, web},
        .applies = hasFirewall,
        .check = isChosen<&Balancer::waf, WafMode::Detection>,
        .edit = answer<&Balancer::waf, WafMode::Prevention>,
        .title = QT_TRANSLATE_NOOP("Rules", "The web application firewall only watches"),
        .message = QT_TRANSLATE_NOOP("Rules", "The web application firewall is in detection mode."),
        .reason = QT_TRANSLATE_NOOP("Rules", "It writes attacks down and lets them through."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Watch its log for false alarms, then prevent."),
        .source = "psrule.AppGwWAF.PreventionMode"},
    {.id = "OHA-GW-009",
        .aliases = "8d9223c4 Azure.AppGw.MigrateWAFPolicy",
        .severity = Severity::Warning,
        .fields = {field<&Balancer::wafPolicy>, waf, web},
        .applies = webByGateway,
        .check = oldFirewallSettings,
        .edit = answer<&Balancer::wafPolicy, true>,
        .title = QT_TRANSLATE_NOOP("Rules", "Azure ends this way to set the firewall up"),
        .message
        = QT_TRANSLATE_NOOP("Rules", "The web application firewall is set up in the gateway instead of by a policy."),
        .reason = QT_TRANSLATE_NOOP("Rules", "Azure retires settings inside the gateway."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Use a firewall policy."),
        .source = "psrule.AppGw.MigrateWAFPolicy"},
};

} // namespace

std::span<const Rule> webFirewallRules()
{
    return table;
}

} // namespace octoha
