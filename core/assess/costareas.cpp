#include "core/assess/costareas.h"

#include "core/design/applicability.h"

namespace octoha {

namespace {

using namespace Qt::StringLiterals;

using Bits = unsigned;

constexpr Bits bit(CostArea area)
{
    return 1U << unsigned(area);
}

constexpr Bits compute = bit(CostArea::Compute), database = bit(CostArea::Database), storage = bit(CostArea::Storage),
               balancers = bit(CostArea::Balancers), network = bit(CostArea::Network), domain = bit(CostArea::Domain),
               operations = bit(CostArea::Operations), second = bit(CostArea::SecondRegion);

bool isDisk(const CostLine &line)
{
    return line.resource.kind == ResourceKind::OsDisk || line.resource.kind == ResourceKind::DataDisk;
}

QLatin1StringView meterOf(const CostLine &line)
{
    return QLatin1StringView(line.meter);
}

bool isWindows(const CostLine &line)
{
    return meterOf(line).endsWith("Windows licence"_L1);
}

bool isTransaction(const CostLine &line)
{
    return meterOf(line) == "Data read"_L1
        || (meterOf(line).endsWith("operations"_L1) && meterOf(line) != "Provisioned operations"_L1);
}

bool isZoneTraffic(const CostLine &line)
{
    return meterOf(line) == "Data between zones"_L1;
}

bool isBackup(const CostLine &line)
{
    return line.resource.kind == ResourceKind::RecoveryVault;
}

} // namespace

/// A question and the lines that another answer would change. A test asks every question of the design.
struct CostDecision {
    FieldRef question;
    Bits areas;
    bool (*lines)(const CostLine &) = nullptr; ///< Of these areas; null: all.
};

namespace {

constexpr CostDecision decisions[] = {
    {field<&Workload::deploymentsPerDay>, storage, isTransaction},
    {field<&Workload::grpcFeatures>, balancers | network | second},
    {field<&Workload::kubernetesAgents>, balancers | network | operations | second},
    {field<&Workload::kubernetesMonitor>, balancers | network | second},
    {field<&Workload::licenceType>, operations},
    {field<&Workload::pollingTentacles>, balancers | network | operations | second},
    {field<&Placement::adminAccess>, network},
    {field<&Placement::ddosProtection>, network},
    {field<&Placement::defender>, operations},
    {field<&Placement::diagnosticLogs>, operations},
    {field<&Placement::drMode>, storage | network | second},
    {field<&Placement::drRegion>, database | storage | network | second},
    {field<&Placement::flowLogs>, operations},
    {field<&Placement::hybridLink>, network},
    {field<&Placement::monitoringAgent>, operations},
    {field<&Placement::outbound>, compute | balancers | network | second},
    {field<&Placement::vaultPrivate>, network | second},
    {field<&Compute::nodes>, compute | network | operations | second},
    {field<&Node::operatingSystem>, compute | second},
    {field<&Node::size>, compute | second},
    {field<&Node::zone>, network, isZoneTraffic},
    {field<&Compute::backup>, compute | operations, isBackup},
    {field<&Compute::capacityReservation>, second},
    {field<&Compute::dataDisk>, compute | second, isDisk},
    {field<&Compute::dataDiskGib>, compute | second, isDisk},
    {field<&Compute::dataDisks>, compute | second, isDisk},
    {field<&Compute::hybridBenefit>, compute | database | domain | second, isWindows},
    {field<&Compute::osDisk>, compute | second, isDisk},
    {field<&Compute::osDiskGib>, compute | database | balancers | domain | second, isDisk},
    {field<&Compute::publicAddresses>, compute},
    {field<&Compute::serviceAccount>, domain | operations},
    {field<&Compute::siteRecovery>, compute},
    {field<&Database::backupRedundancy>, database},
    {field<&Database::dataDiskGib>, database},
    {field<&Database::defender>, operations},
    {field<&Database::dtuObjective>, database},
    {field<&Database::expectedGib>, database | network},
    {field<&Database::fciStorage>, database},
    {field<&Database::geoReplica>, database | network},
    {field<&Database::hybridBenefit>, database},
    {field<&Database::kind>, database | balancers | network | domain | operations | second},
    {field<&Database::listener>, balancers},
    {field<&Database::longTermMonths>, database},
    {field<&Database::longTermWeeks>, database},
    {field<&Database::longTermYears>, database},
    {field<&Database::partnerRegion>, database},
    {field<&Database::pointInTimeDays>, database},
    {field<&Database::privateEndpoint>, network | second},
    {field<&Database::replicas>, database | operations},
    {field<&Replica::size>, database},
    {field<&Database::secondaryReplicas>, database},
    {field<&Database::sqlDisk>, database},
    {field<&Database::sqlEdition>, database},
    {field<&Database::sqlLicence>, database},
    {field<&Database::vcoreObjective>, database},
    {field<&Database::zoneRedundant>, database},
    {field<&Storage::backup>, storage},
    {field<&Storage::defender>, operations},
    {field<&Storage::geoCopy>, storage | network | second},
    {field<&Storage::netAppPoolGib>, storage},
    {field<&Storage::privateEndpoint>, network | second},
    {field<&Storage::product>, storage | network | domain | operations | second},
    {field<&Storage::provisionedIops>, storage},
    {field<&Storage::provisionedMibps>, storage},
    {field<&Storage::quotaGib>, storage},
    {field<&Storage::redundancy>, storage},
    {field<&Storage::signIn>, domain | operations},
    {field<&Storage::tier>, storage},
    {field<&Balancer::applianceCount>, balancers},
    {field<&Balancer::applianceSize>, balancers},
    {field<&Balancer::frontDoorPrivateLink>, balancers | second},
    {field<&Balancer::frontDoorTier>, balancers},
    {field<&Balancer::gatewayMinimum>, balancers | second},
    {field<&Balancer::gatewayVersion>, balancers | second},
    {field<&Balancer::nodesArePublic>, compute},
    {field<&Balancer::polling>, balancers},
    {field<&Balancer::pollingExposure>, balancers | network},
    {field<&Balancer::trafficManagerEndpoints>, balancers},
    {field<&Balancer::waf>, balancers | second},
    {field<&Balancer::web>, balancers | network | second},
    {field<&Balancer::webExposure>, balancers | network},
    {field<&SignIn::activeDirectory>, domain | operations},
    {field<&SignIn::domainSource>, domain | operations},
    {field<&SignIn::domainControllers>, domain | operations},
    {field<&DomainController::size>, domain},
    {field<&Polling::redisHighAvailability>, operations},
    {field<&Polling::redisPublic>, network},
    {field<&Polling::redisSku>, operations},
    {field<&Polling::redisSource>, network | operations},
    {field<&Polling::way>, network | operations},
};

/// What an open question decides on; null: nothing. A bill is made so often that the table is not walked for it.
const CostDecision *decisionOf(const QString &open)
{
    static const QHash<QString, const CostDecision *> byId = [] {
        QHash<QString, const CostDecision *> hash;
        for (const CostDecision &decision : decisions)
            hash.insert(decision.question.id(), &decision);
        return hash;
    }();
    const qsizetype item = open.indexOf(".#"_L1);
    if (item < 0)
        return byId.value(open);
    return byId.value(open.left(item) + ".*"_L1 + open.mid(open.indexOf(u'.', item + 1)));
}

} // namespace

OpenDecisions::OpenDecisions(const Design &design)
{
    for (const QString &open : design.unknown) {
        const CostDecision *decision = decisionOf(open);
        if (decision && !m_open.contains(decision) && notNeededBecause(design, decision->question.id()).isEmpty())
            m_open.append(decision);
    }
    std::sort(m_open.begin(), m_open.end()); // In the order of the table.
}

QStringList OpenDecisions::fields() const
{
    QStringList ids;
    for (const CostDecision *decision : m_open)
        ids.append(decision->question.id());
    return ids;
}

bool OpenDecisions::concern(CostArea area, const CostLine &line) const
{
    return std::any_of(m_open.cbegin(), m_open.cend(), [&](const CostDecision *decision) {
        return (decision->areas & bit(area)) && (!decision->lines || decision->lines(line));
    });
}

} // namespace octoha
