#include "core/assess/faults.h"

#include "core/catalog/facts.h"

#include <algorithm>
#include <cmath>

namespace octoha {

namespace {

/// What the cluster does for people, and the parts that it needs for it.
struct Service {
    const char *stops; ///< QT_TRANSLATE_NOOP("Failures", …)
    const char *continues;
    FaultParts needs;
    bool (*worksOn)(const Node &) = nullptr; ///< A node that can do it; null: needs none.
    bool (*applies)(const Design &) = nullptr; ///< Null: always.
    FaultParts (*alsoNeeds)(const Design &) = nullptr; ///< What it needs in some designs only.
};

bool showsPortal(const Node &node)
{
    return node.role != NodeRole::TasksOnly;
}

bool runsTasks(const Node &node)
{
    return node.taskCap.number() > 0;
}

bool hasProviders(const Design &design)
{
    return externalProviderCount(design.signIn) > 0;
}

bool linked(const Design &design)
{
    return design.placement.hybridLink != HybridLink::None;
}

FaultParts needsOfProviders(const Design &design)
{
    const bool domain = design.signIn.activeDirectory || design.signIn.ldap;
    FaultParts needs;
    needs.setFlag(FaultPart::Directory, domain);
    needs.setFlag(FaultPart::Identity, externalProviderCount(design.signIn) > int(design.signIn.activeDirectory) + int(design.signIn.ldap));
    return needs;
}

// Windows starts a service of a domain account only when the domain answers.
FaultParts needsOfStart(const Design &design)
{
    return design.compute.serviceAccount == ServiceAccount::LocalSystem ? FaultParts() : FaultParts(FaultPart::Directory);
}

constexpr auto core = FaultPart::Database | FaultPart::Names;

const Service services[] = {
    {.stops = QT_TRANSLATE_NOOP("Failures", "Portal and API do not answer."),
        .continues = QT_TRANSLATE_NOOP("Failures", "Portal and API answer."),
        .needs = core | FaultPart::WebPath,
        .worksOn = showsPortal},
    {.stops = QT_TRANSLATE_NOOP("Failures", "Deployments and runbooks do not run."),
        .continues = QT_TRANSLATE_NOOP("Failures", "Deployments and runbooks run."),
        .needs = core | FaultPart::Share,
        .worksOn = runsTasks},
    {.stops = QT_TRANSLATE_NOOP("Failures", "Polling Tentacles get no work."),
        .continues = QT_TRANSLATE_NOOP("Failures", "Polling Tentacles get their work."),
        .needs = core | FaultPart::Share | FaultPart::PollingPath | FaultPart::Redis,
        .worksOn = runsTasks,
        .applies = hasPolling},
    {.stops = QT_TRANSLATE_NOOP("Failures", "Users of external providers cannot sign in; open sessions go on."),
        .continues = QT_TRANSLATE_NOOP("Failures", "Users can sign in."),
        .needs = core | FaultPart::WebPath,
        .worksOn = showsPortal,
        .applies = hasProviders,
        .alsoNeeds = needsOfProviders},
    {.stops = QT_TRANSLATE_NOOP("Failures", "Task logs, artifacts and packages cannot be read."),
        .continues = QT_TRANSLATE_NOOP("Failures", "Task logs, artifacts and packages can be read."),
        .needs = core | FaultPart::Share | FaultPart::WebPath,
        .worksOn = showsPortal},
    {.stops = QT_TRANSLATE_NOOP("Failures", "A node that is restarted or added does not start."),
        .continues = QT_TRANSLATE_NOOP("Failures", "Nodes can be restarted."),
        .needs = core | FaultPart::Share | FaultPart::Region,
        .alsoNeeds = needsOfStart},
    {.stops = QT_TRANSLATE_NOOP("Failures", "Secrets and certificates in Key Vault cannot be read, so no node can be added."),
        .continues = QT_TRANSLATE_NOOP("Failures", "Secrets and certificates in Key Vault can be read."),
        .needs = FaultPart::Names | FaultPart::Vault | FaultPart::Region},
    {.stops = QT_TRANSLATE_NOOP("Failures", "External feeds and cloud targets are out of reach."),
        .continues = QT_TRANSLATE_NOOP("Failures", "External feeds and cloud targets are in reach."),
        .needs = FaultPart::Names | FaultPart::Outbound | FaultPart::Region},
    {.stops = QT_TRANSLATE_NOOP("Failures", "Targets and users on-premises are cut off."),
        .continues = QT_TRANSLATE_NOOP("Failures", "Targets and users on-premises are connected."),
        .needs = FaultPart::Link | FaultPart::Region,
        .applies = linked},
};

QString text(const char *source)
{
    return QCoreApplication::translate("Failures", source);
}

bool anyNodeLeft(const Fault &fault, const Compute &compute, bool (*worksOn)(const Node &))
{
    for (int i = 0; i < compute.nodes.size(); ++i) {
        if (!fault.nodes.contains(i) && worksOn(compute.nodes[i]))
            return true;
    }
    return false;
}

bool isUp(const Service &service, const Fault &fault, FaultParts lost, const Design &design)
{
    const FaultParts needs = service.needs | (service.alsoNeeds ? service.alsoNeeds(design) : FaultParts());
    return !(needs & lost) && (!service.worksOn || anyNodeLeft(fault, design.compute, service.worksOn));
}

// No task runs without database, names and files, however many nodes stand.
int capacityLeft(const Fault &fault, FaultParts lost, const Design &design)
{
    if (lost & (core | FaultPart::Share | FaultPart::Region))
        return 0;
    int capacity = 0;
    for (int i = 0; i < design.compute.nodes.size(); ++i) {
        if (!fault.nodes.contains(i))
            capacity += design.compute.nodes[i].taskCap.number();
    }
    return capacity;
}

void addOnce(QStringList &texts, const char *source)
{
    const QString translated = text(source);
    if (!texts.contains(translated))
        texts.append(translated);
}

int minutesOf(Fact fact, const Catalog &catalog)
{
    const FactRow &row = catalog.row(fact);
    const double seconds = row.unit == QLatin1StringView("seconds") ? 1 : 60;
    return int(std::ceil(catalog.number(fact) * seconds / 60));
}

// One part whose loss nobody knows makes the whole unknown.
void addLoss(Failure &failure, const Remedy &remedy, const Catalog &catalog)
{
    if (remedy.lossUnknown)
        failure.lossMinutes.reset();
    else if (remedy.loss && failure.lossMinutes)
        failure.lossMinutes = std::max(*failure.lossMinutes, minutesOf(*remedy.loss, catalog));
}

// Each remedy is whole sentences, so several stand one after another; the longest decides on the time.
void addRemedies(Failure &failure, const QList<const Remedy *> &remedies, const Catalog &catalog)
{
    QStringList detection, recovery, who, dataAtRisk;
    for (const Remedy *remedy : remedies) {
        addOnce(detection, remedy->detection);
        addOnce(recovery, remedy->recovery);
        addOnce(who, remedy->who);
        if (*remedy->dataAtRisk)
            addOnce(dataAtRisk, remedy->dataAtRisk);
        failure.minutes = std::max(failure.minutes, catalog.whole(remedy->minutes));
        addLoss(failure, *remedy, catalog);
    }
    if (dataAtRisk.isEmpty())
        addOnce(dataAtRisk, QT_TRANSLATE_NOOP("Failures", "None."));
    failure.detection = detection.join(u' ');
    failure.recovery = recovery.join(u' ');
    failure.who = who.join(u' ');
    failure.dataAtRisk = dataAtRisk.join(u' ');
}

Failure failureOf(const QStringList &ids, const Fault &fault, const Design &design, const Catalog &catalog)
{
    Failure failure;
    failure.faults = ids;
    const FaultParts lost = unusable(fault.down, design);
    for (const Service &service : services) {
        if (!service.applies || service.applies(design))
            isUp(service, fault, lost, design) ? failure.continues.append(text(service.continues))
                                         : failure.stops.append(text(service.stops));
    }
    failure.capacityLeft = capacityLeft(fault, lost, design);
    addRemedies(failure, remediesOf(fault, design), catalog);
    return failure;
}

QList<Failure> singles(const QList<Fault> &faults, const Design &design, const Catalog &catalog)
{
    QList<Failure> failures;
    for (const Fault &fault : faults)
        failures.append(failureOf({fault.id}, fault, design, catalog));
    return failures;
}

/// Every two of the faults at once.
template <typename Visit> void forEachPair(const QList<Fault> &faults, Visit visit)
{
    for (qsizetype i = 0; i < faults.size(); ++i) {
        for (qsizetype j = i + 1; j < faults.size(); ++j)
            visit(i, j);
    }
}

Failure pairOf(const Fault &a, const Fault &b, const Design &design, const Catalog &catalog)
{
    return failureOf({a.id, b.id}, together(a, b, design), design, catalog);
}

} // namespace

QList<Failure> singleFailuresOf(const Design &design, const Catalog &catalog)
{
    return singles(faultsOf(design, catalog), design, catalog);
}

QList<Failure> failuresOf(const Design &design, const Catalog &catalog)
{
    const QList<Fault> faults = faultsOf(design, catalog);
    QList<Failure> failures = singles(faults, design, catalog);
    forEachPair(faults, [&](qsizetype i, qsizetype j) { failures.append(pairOf(faults[i], faults[j], design, catalog)); });
    return failures;
}

QList<Failure> worseTogether(const Design &design, const Catalog &catalog)
{
    const QList<Fault> faults = faultsOf(design, catalog);
    const QList<Failure> alone = singles(faults, design, catalog);
    QList<Failure> worse;
    forEachPair(faults, [&](qsizetype i, qsizetype j) {
        Failure pair = pairOf(faults[i], faults[j], design, catalog);
        const auto isNew = [&](const QString &stop) { return !alone[i].stops.contains(stop) && !alone[j].stops.contains(stop); };
        if (std::any_of(pair.stops.cbegin(), pair.stops.cend(), isNew))
            worse.append(std::move(pair));
    });
    return worse;
}

} // namespace octoha
