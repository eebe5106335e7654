#include "core/rules/areas.h"
#include "core/rules/hostname.h"
#include "core/rules/parts.h"

namespace octoha {

namespace {

using namespace rules;

constexpr FieldRef web = field<&Balancer::web>, probeKind = field<&Balancer::probeKind>,
                   probePath = field<&Balancer::probePath>;
constexpr FieldRef timeout = field<&Balancer::requestTimeoutSeconds>, largest = field<&Workload::largestPackageMb>;
constexpr FieldRef uplink = field<&Workload::uplinkMbit>, bodyLimit = field<&Balancer::bodyLimitMb>,
                   waf = field<&Balancer::waf>;
constexpr FieldRef octopusVersion = field<&Workload::octopusVersion>;

bool isPingPath(const QString &path, const Context &context)
{
    return path.compare(context.catalog.text(Fact::PingPath), Qt::CaseInsensitive) == 0;
}

Check wrongProbePath(const Design &design, const Context &context)
{
    const Balancer &balancer = design.balancer;
    if (isPingPath(balancer.probePath.text(), context))
        return {};
    return saw(labelOf(balancer.probeKind), balancer.probePath, context.catalog.text(Fact::PingPath));
}

Check probesPortAlone(const Design &design, const Context &context)
{
    return design.balancer.probeKind == ProbeKind::Tcp ? Check(saw(context.catalog.text(Fact::PingPath)))
                                                       : std::nullopt;
}

Edits pingProbe(const Design &design, const Context &context)
{
    Edits edits{{probePath.id(), QString(context.catalog.text(Fact::PingPath))}};
    if (design.balancer.probeKind == ProbeKind::Tcp)
        edits += answered<&Balancer::probeKind>(listensOn(design, false) ? ProbeKind::Http : ProbeKind::Https);
    return edits;
}

bool probesByHttp(const Design &design)
{
    return hasBalancer(design) && design.balancer.probeKind != ProbeKind::Tcp;
}

Check wrongCodes(const Design &design, const Context &context)
{
    const int code = context.catalog.whole(Fact::PingCode);
    bool isNumber = false;
    const bool exact = design.balancer.probeCodes.text().toInt(&isNumber) == code && isNumber;
    return exact ? std::nullopt : Check(saw(design.balancer.probeCodes, code));
}

Edits pingCode(const Design &, const Context &context)
{
    return {{field<&Balancer::probeCodes>.id(), QString::number(context.catalog.whole(Fact::PingCode))}};
}

Check needlessAffinity(const Design &design, const Context &context)
{
    const Affinity affinity = design.balancer.affinity;
    const bool needless = affinity != Affinity::None && !isOlder(design, Gate::NoAffinityNeeded, context);
    return needless ? Check(saw(labelOf(affinity))) : std::nullopt;
}

Check uploadTooSlow(const Design &design, const Context &)
{
    const int seconds = uploadSeconds(design.workload), allowed = design.balancer.requestTimeoutSeconds.number();
    return seconds > allowed ? Check(saw(design.workload.largestPackageMb.number(), seconds, allowed)) : std::nullopt;
}

/// As long as the upload takes, where the product can wait that long.
Edits waitForUpload(const Design &design, const Context &context)
{
    const int seconds = uploadSeconds(design.workload), most = webProduct(design, context).requestTimeoutMaximumSeconds;
    const bool fits = seconds <= Seconds::maximum && (most == 0 || seconds <= most);
    return fits ? Edits{{timeout.id(), seconds}} : Edits();
}

Check timeoutImpossible(const Design &design, const Context &context)
{
    const int seconds = design.balancer.requestTimeoutSeconds.number(),
              most = webProduct(design, context).requestTimeoutMaximumSeconds;
    const int least = design.balancer.web == WebProduct::FrontDoor
        ? context.catalog.whole(Fact::FrontDoorTimeoutMinimumSeconds)
        : 1;
    return seconds < least || (most > 0 && seconds > most)
        ? Check(saw(seconds, least, most > 0 ? most : Seconds::maximum))
        : std::nullopt;
}

Edits possibleTimeout(const Design &, const Context &context)
{
    return {{timeout.id(), context.catalog.whole(Fact::FrontDoorTimeoutMaximumSeconds)}};
}

Check bodyLimitTooSmall(const Design &design, const Context &)
{
    const int limit = design.balancer.bodyLimitMb.number(), size = design.workload.largestPackageMb.number();
    return limit > 0 && limit < size ? Check(saw(limit, size)) : std::nullopt;
}

Check wafLimitTooSmall(const Design &design, const Context &)
{
    const int limit = design.balancer.wafFileLimitMb.number(), size = design.workload.largestPackageMb.number();
    return limit < size ? Check(saw(limit, size)) : std::nullopt;
}

Edits wafLimitForPackage(const Design &design, const Context &)
{
    return {{field<&Balancer::wafFileLimitMb>.id(), design.workload.largestPackageMb.number()}};
}

Check noBalancer(const Design &design, const Context &)
{
    return hasBalancer(design) ? std::nullopt : Check(saw(int(design.compute.nodes.size())));
}

Check noHostName(const Design &design, const Context &)
{
    return when(design.balancer.hostName.isEmpty());
}

/// A bare DNS name: no scheme, port or path.
Check hostNameImpossible(const Design &design, const Context &)
{
    const QString &host = design.balancer.hostName.text();
    return host.isEmpty() || isHostName(host) ? std::nullopt : Check(saw(host));
}

constexpr Rule table[] = {
    {.id = "OHA-LB-001",
        .aliases = "L01 R5.7 Azure.LB.Probe 847a8d88 Azure.FrontDoor.Probe Azure.FrontDoor.ProbePath 5225bba3",
        .severity = Severity::Warning,
        .fields = {probePath, probeKind, web},
        .applies = probesByHttp,
        .check = wrongProbePath,
        .edit = pingProbe,
        .title = QT_TRANSLATE_NOOP("Rules", "The probe does not ask whether a node is in service"),
        .message = QT_TRANSLATE_NOOP("Rules", "The probe is %1 on “%2”; Octopus answers on %3."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Only that path tells a node in service from one that drains. An open port or the start page answer from a "
            "draining node too, and users land on it. Ask by GET: general advice prefers HEAD, which Octopus does not "
            "document here."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Probe the path by HTTP or HTTPS with GET."),
        .source = "octopus.load-balancers",
        .overrides = "Azure.FrontDoor.ProbeMethod 5783defe 38f3d542"},
    {.id = "OHA-LB-042",
        .aliases = "L01 R5.7 Azure.LB.Probe",
        .severity = Severity::Warning,
        .fields = {probeKind, web},
        .applies = hasBalancer,
        .check = probesPortAlone,
        .edit = pingProbe,
        .title = QT_TRANSLATE_NOOP("Rules", "The probe asks whether a port is open, no more"),
        .message
        = QT_TRANSLATE_NOOP("Rules", "The probe opens a connection; whether a node is in service it tells on %1."),
        .reason = QT_TRANSLATE_NOOP(
            "Rules", "The port of a node that drains is open as well, and users land on it until it stops."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Probe the path by HTTP or HTTPS with GET."),
        .source = "octopus.load-balancers"},
    {.id = "OHA-LB-006",
        .aliases = "L01 R5.8",
        .severity = Severity::Warning,
        .fields = {field<&Balancer::probeCodes>, probeKind, web},
        .applies = probesByHttp,
        .check = wrongCodes,
        .edit = pingCode,
        .title = QT_TRANSLATE_NOOP("Rules", "The probe accepts more than one code"),
        .message = QT_TRANSLATE_NOOP("Rules", "The probe accepts “%1”; a node in service answers exactly %2."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "A draining node answers with a code of its own, so that the balancer lets it go; a range that covers it "
            "keeps users on a node that is about to stop."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Accept that one code."),
        .source = "octopus.load-balancers"},
    {.id = "OHA-LB-008",
        .aliases = "L02 R5.12",
        .severity = Severity::Note,
        .fields = {field<&Balancer::affinity>, octopusVersion, web},
        .applies = hasBalancer,
        .check = needlessAffinity,
        .edit = answer<&Balancer::affinity, Affinity::None>,
        .title = QT_TRANSLATE_NOOP("Rules", "Octopus needs no session affinity"),
        .message = QT_TRANSLATE_NOOP("Rules", "Session affinity is on (%1)."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Any node can answer any request. Affinity crowds users of one address onto one node and keeps them on a "
            "node that drains; guides that ask for it are older than this version."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Turn it off and spread requests in turn."),
        .source = "octopus.docs-pr-2063"},
    {.id = "OHA-LB-002",
        .aliases = "L06",
        .severity = Severity::Warning,
        .fields = {timeout, largest, uplink, web},
        .applies = readsRequests,
        .check = uploadTooSlow,
        .edit = waitForUpload,
        .title = QT_TRANSLATE_NOOP("Rules", "The balancer does not wait for the largest package"),
        .message = QT_TRANSLATE_NOOP(
            "Rules", "A package of %1 MB takes about %2 s over the slowest line; the balancer waits %3 s."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "A package is pushed in one request. When the balancer gives up, the push fails near its end, and again at "
            "each retry."),
        .fix = QT_TRANSLATE_NOOP("Rules",
            "Raise the request time-out; where the product cannot wait that long, push packages past it or choose "
            "another product."),
        .source = "octopus.load-balancers"},
    {.id = "OHA-LB-009",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {timeout, web},
        .applies = readsRequests,
        .check = timeoutImpossible,
        .edit = possibleTimeout,
        .title = QT_TRANSLATE_NOOP("Rules", "The balancer has no such time-out"),
        .message
        = QT_TRANSLATE_NOOP("Rules", "A request time-out of %1 s is asked for; this product allows %2 to %3 s."),
        .reason = QT_TRANSLATE_NOOP("Rules", "Azure refuses the setting."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Choose a time-out in that range."),
        .source = "azure.front-door-timeout"},
    {.id = "OHA-LB-010",
        .aliases = "E04",
        .severity = Severity::Warning,
        .fields = {bodyLimit, largest, web},
        .applies = readsRequests,
        .check = bodyLimitTooSmall,
        .edit = answer<&Balancer::bodyLimitMb, 0>,
        .title = QT_TRANSLATE_NOOP("Rules", "The balancer refuses the largest package"),
        .message = QT_TRANSLATE_NOOP("Rules", "Request bodies end at %1 MB; the largest package has %2 MB."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Octopus itself sets no limit; a proxy with one answers the push with an error that does not name it."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Remove the limit, or raise it above the largest package."),
        .source = "octopus.load-balancers"},
    {.id = "OHA-LB-011",
        .aliases = "L07",
        .severity = Severity::Warning,
        .fields = {field<&Balancer::wafFileLimitMb>, largest, waf, web},
        .applies = filtersRequests,
        .check = wafLimitTooSmall,
        .edit = wafLimitForPackage,
        .title = QT_TRANSLATE_NOOP("Rules", "The web application firewall refuses the largest package"),
        .message = QT_TRANSLATE_NOOP("Rules", "Uploads end at %1 MB; the largest package has %2 MB."),
        .reason = QT_TRANSLATE_NOOP("Rules", "The firewall ends uploads above its limit before Octopus sees them."),
        .fix = QT_TRANSLATE_NOOP(
            "Rules", "Raise the limit, or except the path of package uploads from the check of bodies."),
        .source = "azure.application-gateway-waf-limits"},
    {.id = "OHA-LB-012",
        .severity = Severity::Warning,
        .fields = {web, field<&Compute::nodes>},
        .applies = isHighAvailability,
        .check = noBalancer,
        .title = QT_TRANSLATE_NOOP("Rules", "The nodes have no common address"),
        .message = QT_TRANSLATE_NOOP("Rules", "%1 nodes stand behind no balancer."),
        .reason = QT_TRANSLATE_NOOP(
            "Rules", "Users and build servers then know one node, and stop with it although the others run."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Choose a balancer for portal and API."),
        .source = "octopus.load-balancers"},
    {.id = "OHA-LB-013",
        .severity = Severity::Note,
        .fields = {field<&Balancer::hostName>, web},
        .applies = hasBalancer,
        .check = noHostName,
        .title = QT_TRANSLATE_NOOP("Rules", "The portal has no host name yet"),
        .message = QT_TRANSLATE_NOOP("Rules", "The host name of the portal is not given."),
        .reason
        = QT_TRANSLATE_NOOP("Rules", "Certificate, DNS record, sign-in and every command for a Tentacle carry it."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Enter the name that users will type."),
        .source = "octopus.load-balancers"},
    {.id = "OHA-LB-014",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {field<&Balancer::hostName>},
        .check = hostNameImpossible,
        .title = QT_TRANSLATE_NOOP("Rules", "This is no host name"),
        .message = QT_TRANSLATE_NOOP("Rules", "“%1” is not a bare DNS name."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "DNS record, certificate and addresses are made from it; a scheme, a port or a path in it ends up in all "
            "of them."),
        .fix = QT_TRANSLATE_NOOP("Rules",
            "Enter the name alone, such as octopus.example.com: parts of 1 to 63 letters, digits and hyphens, 253 in "
            "all, with no dot or hyphen at an end."),
        .source = "octopus.load-balancers"},
};

} // namespace

std::span<const Rule> balancerRules()
{
    return table;
}

} // namespace octoha
