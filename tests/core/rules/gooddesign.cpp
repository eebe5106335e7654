#include "tests/core/rules/gooddesign.h"

#include "core/design/fields.h"

namespace octoha::tests {

namespace {

Version version(const char *text)
{
    return Version::from(QString::fromLatin1(text)).value();
}

Name name(const char *text)
{
    return Name::constant(text);
}

Line line(const char *text)
{
    return Line::constant(text);
}

void fillWorkload(Workload &workload)
{
    workload.octopusVersion = version("2026.4.7012");
    workload.msiSha256 = Text<64>::constant("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");
    workload.octopusReleased = Day(QDate(2026, 10, 20));
    workload.licenceLimitsRead = workload.licenceNodesUnlimited = true;
    workload.licenceMaintenanceEnds = workload.licenceEnds = Day(QDate(2027, 12, 31));
    workload.pollingTentacles = Count::of<40>();
}

Subnet subnet(SubnetPurpose purpose, const char *range)
{
    return {.id = 0, .purpose = purpose, .range = name(range)};
}

void fillPlacement(Placement &placement)
{
    placement.subscription = name("00000000-0000-4000-8000-000000000001");
    placement.resourceGroup = name("rg-octopus-prod");
    placement.tags = {{.id = 1, .name = name("costCentre"), .value = line("1234")}};
    placement.subnets
        = {subnet(SubnetPurpose::Nodes, "10.20.0.0/27"), subnet(SubnetPurpose::Endpoints, "10.20.0.32/27"),
            subnet(SubnetPurpose::Gateway, "10.20.1.0/24"), subnet(SubnetPurpose::Bastion, "10.20.2.0/26")};
    placement.tentacleRanges = {line("10.30.0.0/16")};
    placement.userRanges = {line("10.40.0.0/16")};
    placement.certificateEnds = Day(QDate(2027, 10, 1));
    placement.alertsTo = line("octopus-team@example.com");
}

Node node(const char *computer, int zone, const char *address)
{
    Node node;
    node.name = name(computer);
    node.zone = Zone::from(zone).value();
    node.address = name(address);
    return node;
}

void fillDatabase(Database &database)
{
    database.kind = DatabaseKind::AzureSqlVcore;
    database.entraAdminName = name("Database administrators");
    database.entraAdminId = Guid::from(QStringLiteral("00000000-0000-4000-8000-000000000004")).value();
    database.restoreTested = Day(QDate(2026, 10, 1));
}

void fillPolling(Polling &polling)
{
    polling.way = PollingWay::AddressPerNode;
    polling.endpoints = {{.id = 1, .node = name("octo-01"), .address = line("octo-01.octopus.example.com")},
        {.id = 2, .node = name("octo-02"), .address = line("octo-02.octopus.example.com")}};
    polling.oldestTentacle = version("9.2.4200");
}

} // namespace

Design goodDesign()
{
    Design design;
    design.project.title = name("Octopus for all teams");
    design.project.owner = name("Ada Example");
    fillWorkload(design.workload);
    fillPlacement(design.placement);
    design.compute.nodes = {node("octo-01", 1, "10.20.0.4"), node("octo-02", 2, "10.20.0.5")};
    fillDatabase(design.database);
    design.balancer.hostName = line("octopus.example.com");
    design.balancer.polling = PollingProduct::Direct;
    design.balancer.trustedProxies = {line("10.20.1.0/24")};
    fillPolling(design.polling);
    numberItems(design);
    return design;
}

} // namespace octoha::tests
