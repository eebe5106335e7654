#include "core/assess/faults.h"

#include "core/catalog/facts.h"

namespace octoha {

namespace {

/// What the cluster does for people, and the parts that it needs for it.
struct Service {
    const char *stops; ///< QT_TRANSLATE_NOOP("Failures", …)
    const char *continues;
    FaultParts needs;
    bool (*worksOn)(const Node &); ///< A node that can do it; null: needs none.
    bool (*applies)(const Design &); ///< Null: always.
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

constexpr auto core = FaultPart::Database | FaultPart::Names;

const Service services[] = {
    {QT_TRANSLATE_NOOP("Failures", "Portal and API do not answer."),
        QT_TRANSLATE_NOOP("Failures", "Portal and API answer."), core | FaultPart::WebPath, showsPortal, nullptr},
    {QT_TRANSLATE_NOOP("Failures", "Deployments and runbooks do not run."),
        QT_TRANSLATE_NOOP("Failures", "Deployments and runbooks run."), core | FaultPart::Share, runsTasks, nullptr},
    {QT_TRANSLATE_NOOP("Failures", "Polling Tentacles get no work."),
        QT_TRANSLATE_NOOP("Failures", "Polling Tentacles get their work."),
        core | FaultPart::Share | FaultPart::PollingPath | FaultPart::Redis, runsTasks, hasPolling},
    {QT_TRANSLATE_NOOP("Failures", "Users of external providers cannot sign in; open sessions go on."),
        QT_TRANSLATE_NOOP("Failures", "Users can sign in."),
        core | FaultPart::WebPath | FaultPart::Identity | FaultPart::Directory, showsPortal, hasProviders},
    {QT_TRANSLATE_NOOP("Failures", "Task logs, artifacts and packages cannot be read."),
        QT_TRANSLATE_NOOP("Failures", "Task logs, artifacts and packages can be read."),
        core | FaultPart::Share | FaultPart::WebPath, showsPortal, nullptr},
    {QT_TRANSLATE_NOOP("Failures", "Nodes must not be restarted or added; secrets cannot be read."),
        QT_TRANSLATE_NOOP("Failures", "Nodes can be restarted and added."),
        core | FaultPart::Share | FaultPart::Vault | FaultPart::Directory | FaultPart::Region, nullptr, nullptr},
    {QT_TRANSLATE_NOOP("Failures", "External feeds and cloud targets are out of reach."),
        QT_TRANSLATE_NOOP("Failures", "External feeds and cloud targets are in reach."),
        FaultPart::Names | FaultPart::Outbound | FaultPart::Region, nullptr, nullptr},
    {QT_TRANSLATE_NOOP("Failures", "Targets and users on-premises are cut off."),
        QT_TRANSLATE_NOOP("Failures", "Targets and users on-premises are connected."),
        FaultPart::Link | FaultPart::Region, nullptr, linked},
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

bool isUp(const Service &service, const Fault &fault, const Design &design)
{
    return !(service.needs & fault.down) && (!service.worksOn || anyNodeLeft(fault, design.compute, service.worksOn));
}

// No task runs without database, names and files, however many nodes stand.
int capacityLeft(const Fault &fault, const Design &design)
{
    if (fault.down & (core | FaultPart::Share | FaultPart::Region))
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
    for (const Service &service : services) {
        if (!service.applies || service.applies(design))
            isUp(service, fault, design) ? failure.continues.append(text(service.continues))
                                         : failure.stops.append(text(service.stops));
    }
    failure.capacityLeft = capacityLeft(fault, design);
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

} // namespace

QList<Failure> singleFailuresOf(const Design &design, const Catalog &catalog)
{
    return singles(faultsOf(design, catalog), design, catalog);
}

QList<Failure> failuresOf(const Design &design, const Catalog &catalog)
{
    const QList<Fault> faults = faultsOf(design, catalog);
    QList<Failure> failures = singles(faults, design, catalog);
    for (qsizetype i = 0; i < faults.size(); ++i) {
        for (qsizetype j = i + 1; j < faults.size(); ++j)
            failures.append(failureOf({faults[i].id, faults[j].id}, faults[i] + faults[j], design, catalog));
    }
    return failures;
}

} // namespace octoha
