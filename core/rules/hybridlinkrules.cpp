#include "core/rules/addresses.h"
#include "core/rules/areas.h"
#include "core/rules/parts.h"

#include "core/design/applicability.h"

namespace octoha {

namespace {

using namespace rules;

constexpr FieldRef adminAccess = field<&Placement::adminAccess>;

bool hasLink(const Design &design)
{
    return design.placement.hybridLink != HybridLink::None;
}

Check linkNotThere(const Design &design, const Context &)
{
    return when(!hasLink(design));
}

Check nothingBehindLink(const Design &design, const Context &)
{
    return when(design.placement.onPremisesRanges.isEmpty());
}

Check overlapsOnPremises(const Design &design, const Context &)
{
    const auto network = AddressRange::from(design.placement.networkRange.text());
    for (const Line &text : design.placement.onPremisesRanges) {
        const auto range = AddressRange::from(text.text());
        if (network && range && range->overlaps(*network))
            return saw(design.placement.networkRange, text);
    }
    return {};
}

constexpr Rule table[] = {
    {.id = "OHA-NET-017",
        .severity = Severity::Error,
        .fields = {adminAccess, field<&Placement::hybridLink>},
        .applies = hasChosen<&Placement::adminAccess, AdminAccess::HybridLink>,
        .check = linkNotThere,
        .title = QT_TRANSLATE_NOOP("Rules", "Administrators come over a link that is not there"),
        .message = QT_TRANSLATE_NOOP("Rules", "Administration is over the hybrid link, and the design has none."),
        .reason = QT_TRANSLATE_NOOP("Rules", "Nobody could reach the nodes to run the scripts."),
        .fix = QT_TRANSLATE_NOOP("Rules", "State the link, or take Azure Bastion."),
        .source = "azure.vpn-gateway"},
    {.id = "OHA-NET-018",
        .severity = Severity::Note,
        .fields = {field<&Placement::onPremisesRanges>, field<&Placement::hybridLink>},
        .applies = hasLink,
        .check = nothingBehindLink,
        .title = QT_TRANSLATE_NOOP("Rules", "Nothing is known behind the link"),
        .message
        = QT_TRANSLATE_NOOP("Rules", "The design has a hybrid link, and no address range on-premises is stated."),
        .reason = QT_TRANSLATE_NOOP(
            "Rules", "Routes and security rules name those ranges, and an overlap with the network shows only then."),
        .fix = QT_TRANSLATE_NOOP("Rules", "State the ranges on-premises."),
        .source = "azure.vpn-gateway"},
    {.id = "OHA-NET-020",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {field<&Placement::networkRange>, field<&Placement::onPremisesRanges>},
        .applies = hasLink,
        .check = overlapsOnPremises,
        .title = QT_TRANSLATE_NOOP("Rules", "The network overlaps with on-premises"),
        .message = QT_TRANSLATE_NOOP("Rules", "%1 and %2 share addresses."),
        .reason = QT_TRANSLATE_NOOP(
            "Rules", "An address that exists on both sides is reached on one only; the link cannot route it."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Take a range that nobody uses on-premises."),
        .source = "azure.vpn-gateway"},
};

} // namespace

std::span<const Rule> hybridLinkRules()
{
    return table;
}

} // namespace octoha
