#include "core/rules/areas.h"
#include "core/rules/checks.h"

namespace octoha {

namespace {

using namespace rules;

bool onMachinesOnly(const Design &design)
{
    return design.project.hosting == Hosting::Iaas;
}

bool onMachinesWithRedis(const Design &design)
{
    return onMachinesOnly(design) && usesRedis(design);
}

bool joinsOnMachinesOnly(const Design &design)
{
    return onMachinesOnly(design) && needsDomain(design);
}

Check noOwner(const Design &design, const Context &)
{
    return when(design.project.owner.isEmpty());
}

Check platformDatabase(const Design &design, const Context &)
{
    return when(usesAzureSql(design.database));
}

Check platformShare(const Design &design, const Context &)
{
    return when(
        design.storage.product == StorageProduct::AzureFiles || design.storage.product == StorageProduct::NetAppFiles);
}

/// Load Balancer is part of the network that every machine needs, so it is none of these.
template<typename Choice> Check platformBalancer(Choice choice, const Context &context)
{
    const BalancerProduct *product = rowOf(context.catalog.tables().balancers, choice);
    const bool isService = product && product->platformService && choice != Choice::LoadBalancer;
    return isService ? Check(saw(product->title)) : std::nullopt;
}

Check platformWeb(const Design &design, const Context &context)
{
    return platformBalancer(design.balancer.web, context);
}

Check platformPolling(const Design &design, const Context &context)
{
    return platformBalancer(design.balancer.polling, context);
}

bool makesControllers(const Design &design)
{
    return needsDomain(design) && design.signIn.domainSource == DomainSource::NewControllers;
}

Check yoursToRun(const Design &design, const Context &)
{
    if (!onMachinesOnly(design))
        return {};
    const int machines = int(design.compute.nodes.size())
        + (usesSqlMachines(design.database) ? int(design.database.replicas.size()) : 0)
        + (makesControllers(design) ? int(design.signIn.domainControllers.size()) : 0);
    return Seen{.count = machines};
}

/// Facts age whatever the design is; only the day decides.
Check oldFacts(const Design &, const Context &context)
{
    const auto stale = context.catalog.staleTables(context.asOf);
    return stale.isEmpty() ? std::nullopt : std::optional(Seen{int(stale.size()), {QString(stale.first()->title)}});
}

constexpr Rule table[] = {
    {.id = "OHA-START-001",
        .severity = Severity::Warning,
        .fields = {field<&Start::knowsSqlAvailability>},
        .check = isOff<&Start::knowsSqlAvailability>,
        .title = QT_TRANSLATE_NOOP("Rules", "Nobody at hand for the database"),
        .message
        = QT_TRANSLATE_NOOP("Rules", "Experience with SQL Server clustering or Azure SQL, or a DBA, is not at hand."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Octopus names it as a prerequisite: the cluster is as available as its database, and a failover is no "
            "moment to learn."),
        .fix = QT_TRANSLATE_NOOP(
            "Rules", "Find a DBA who takes part, or choose zone-redundant Azure SQL, which asks for the least."),
        .source = "octopus.ha-azure"},
    {.id = "OHA-START-002",
        .severity = Severity::Warning,
        .fields = {field<&Start::knowsSharedStorage>},
        .check = isOff<&Start::knowsSharedStorage>,
        .title = QT_TRANSLATE_NOOP("Rules", "Nobody at hand for shared storage"),
        .message = QT_TRANSLATE_NOOP("Rules", "Experience with shared storage is not at hand."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Octopus names it as a prerequisite: wrong paths or rights show as empty logs and lost artifacts, not as "
            "an error."),
        .fix
        = QT_TRANSLATE_NOOP("Rules", "Find somebody who takes part, or choose Azure Files, which asks for the least."),
        .source = "octopus.ha-azure"},
    {.id = "OHA-START-003",
        .severity = Severity::Warning,
        .fields = {field<&Start::knowsLoadBalancing>},
        .check = isOff<&Start::knowsLoadBalancing>,
        .title = QT_TRANSLATE_NOOP("Rules", "Nobody at hand for load balancing"),
        .message = QT_TRANSLATE_NOOP("Rules", "Experience with load balancing is not at hand."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Octopus names it as a prerequisite: probe, time-outs and TLS decide whether a lost node is noticed at "
            "all."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Find somebody who takes part, and test the balancer by draining a node."),
        .source = "octopus.ha-azure"},
    {.id = "OHA-START-004",
        .severity = Severity::Note,
        .fields = {field<&Start::owner>},
        .applies = isProduction,
        .check = noOwner,
        .title = QT_TRANSLATE_NOOP("Rules", "Nobody stands behind the design"),
        .message = QT_TRANSLATE_NOOP("Rules", "No responsible person is stated."),
        .reason = QT_TRANSLATE_NOOP("Rules", "The plan asks for a signature, and accepted findings need an owner."),
        .fix = QT_TRANSLATE_NOOP("Rules", "State who answers for the cluster."),
        .source = "azure.well-architected"},
    {.id = "OHA-START-005",
        .severity = Severity::Note,
        .fields = {field<&Start::title>},
        .check = oldFacts,
        .title = QT_TRANSLATE_NOOP("Rules", "Facts were checked long ago"),
        .message
        = QT_TRANSLATE_N_NOOP("Rules", "%n table(s) of facts were last checked more than a year ago, “%1” among them."),
        .reason = QT_TRANSLATE_NOOP(
            "Rules", "Prices, limits and versions change, and a plan is no better than the facts it rests on."),
        .fix = QT_TRANSLATE_NOOP(
            "Rules", "Take a newer Octoha, or check prices, limits and versions at the sources that the plan names."),
        .source = "azure.retail-prices"},
    {.id = "OHA-IAAS-001",
        .severity = Severity::Error,
        .fields = {field<&Start::hosting>, field<&Database::kind>},
        .applies = onMachinesOnly,
        .check = platformDatabase,
        .title = QT_TRANSLATE_NOOP("Rules", "Azure SQL is no virtual machine"),
        .message = QT_TRANSLATE_NOOP("Rules", "Only virtual machines are wanted, and the database is Azure SQL."),
        .reason = QT_TRANSLATE_NOOP(
            "Rules", "On machines, installation, patches, backups, failover and their tests are yours."),
        .fix = QT_TRANSLATE_NOOP(
            "Rules", "Choose an availability group or a failover cluster on machines, or an existing server."),
        .source = "octopus.ha-azure"},
    {.id = "OHA-IAAS-002",
        .severity = Severity::Error,
        .fields = {field<&Start::hosting>, field<&Storage::product>},
        .applies = onMachinesOnly,
        .check = platformShare,
        .title = QT_TRANSLATE_NOOP("Rules", "The share is a platform service"),
        .message
        = QT_TRANSLATE_NOOP("Rules", "Only virtual machines are wanted, and the files are on a service of Azure."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "On machines, disks, replication, patches and backups of the file server are yours, and one file server is "
            "a single point of failure."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Choose a clustered file server or a DFS replica, and state its path."),
        .source = "octopus.ha-azure"},
    {.id = "OHA-IAAS-003",
        .severity = Severity::Error,
        .fields = {field<&Start::hosting>, field<&Balancer::web>},
        .applies = onMachinesOnly,
        .check = platformWeb,
        .title = QT_TRANSLATE_NOOP("Rules", "The portal's balancer is a platform service"),
        .message = QT_TRANSLATE_NOOP("Rules", "Only virtual machines are wanted, and the portal stands behind %1."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "On machines, a pair of appliances with its licences, patches, certificates and failover is yours."),
        .fix = QT_TRANSLATE_NOOP("Rules",
            "Choose Load Balancer, which is part of the network, or Kemp LoadMaster or F5 BIG-IP on machines."),
        .source = "octopus.ha-azure"},
    {.id = "OHA-IAAS-004",
        .severity = Severity::Error,
        .fields = {field<&Start::hosting>, field<&Balancer::polling>},
        .applies = onMachinesOnly,
        .check = platformPolling,
        .title = QT_TRANSLATE_NOOP("Rules", "The balancer for polling is a platform service"),
        .message
        = QT_TRANSLATE_NOOP("Rules", "Only virtual machines are wanted, and polling Tentacles come through %1."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "On machines, an appliance with its patches and failover is yours, or none at all where Tentacles reach "
            "the nodes themselves."),
        .fix = QT_TRANSLATE_NOOP(
            "Rules", "Let Tentacles reach the nodes directly, or choose Load Balancer, Kemp LoadMaster or F5 BIG-IP."),
        .source = "octopus.ha-azure"},
    {.id = "OHA-IAAS-005",
        .severity = Severity::Error,
        .fields = {field<&Start::hosting>, field<&Polling::redisSource>},
        .applies = onMachinesWithRedis,
        .check = isChosen<&Polling::redisSource, RedisSource::AzureManagedRedis>,
        .edit = answer<&Polling::redisSource, RedisSource::OwnMachine>,
        .title = QT_TRANSLATE_NOOP("Rules", "Azure Managed Redis is a platform service"),
        .message = QT_TRANSLATE_NOOP("Rules", "Only virtual machines are wanted, and Redis is Azure Managed Redis."),
        .reason
        = QT_TRANSLATE_NOOP("Rules", "On a machine of your own, its installation, patches, TLS and restart are yours."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Run Redis on a machine of its own, or use an existing one."),
        .source = "octopus.multi-node-polling"},
    {.id = "OHA-IAAS-006",
        .severity = Severity::Error,
        .fields = {field<&Start::hosting>, field<&SignIn::domainSource>},
        .applies = joinsOnMachinesOnly,
        .check = isChosen<&SignIn::domainSource, DomainSource::EntraDomainServices>,
        .title = QT_TRANSLATE_NOOP("Rules", "Entra Domain Services is a platform service"),
        .message = QT_TRANSLATE_NOOP(
            "Rules", "Only virtual machines are wanted, and the domain is Microsoft Entra Domain Services."),
        .reason
        = QT_TRANSLATE_NOOP("Rules", "On machines, two domain controllers with their patches and backups are yours."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Choose new or existing domain controllers."),
        .source = "azure.domain-controllers"},
    {.id = "OHA-IAAS-007",
        .severity = Severity::Note,
        .fields = {field<&Start::hosting>},
        .check = yoursToRun,
        .title = QT_TRANSLATE_NOOP("Rules", "What is then yours to run"),
        .message = QT_TRANSLATE_N_NOOP("Rules", "Everything runs on virtual machines; %n of them are listed here."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Windows and SQL Server updates, backups and their tests, replication of files, failover of database and "
            "balancer, certificates, virus scanning and monitoring are yours on each of them."),
        .fix
        = QT_TRANSLATE_NOOP("Rules", "Name who does each of these, or let Azure run database, files and balancer."),
        .source = "azure.well-architected"},
};

} // namespace

std::span<const Rule> startRules()
{
    return table;
}

} // namespace octoha
