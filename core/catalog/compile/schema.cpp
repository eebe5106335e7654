#include "core/catalog/compile/schema.h"

namespace octoha::compile {

using namespace Qt::StringLiterals;

namespace {

constexpr Column key(const char *name)
{
    return {QLatin1StringView(name), Kind::Key};
}
constexpr Column text(const char *name)
{
    return {QLatin1StringView(name), Kind::Text};
}
constexpr Column whole(const char *name)
{
    return {QLatin1StringView(name), Kind::Whole};
}
constexpr Column number(const char *name)
{
    return {QLatin1StringView(name), Kind::Number};
}
constexpr Column flag(const char *name)
{
    return {QLatin1StringView(name), Kind::Boolean, {}, true};
}
constexpr Column date(const char *name)
{
    return {QLatin1StringView(name), Kind::Date};
}
constexpr Column url(const char *name)
{
    return {QLatin1StringView(name), Kind::Url};
}
constexpr Column missing(const char *name)
{
    return {QLatin1StringView(name), Kind::MissingNumber, {}, true};
}
constexpr Column names(const char *name, const char *table)
{
    return {QLatin1StringView(name), Kind::Names, QLatin1StringView(table)};
}
constexpr Column index(const char *name, const char *table)
{
    return {QLatin1StringView(name), Kind::Index, QLatin1StringView(table)};
}
constexpr Column choice(const char *name, const char *words)
{
    return {QLatin1StringView(name), Kind::Choice, QLatin1StringView(words)};
}
constexpr Column source()
{
    return names("source", "sources");
}

Column optional(Column column)
{
    column.optional = true;
    return column;
}

QList<Table> namedFacts()
{
    return {
        {"sources"_L1, "Source"_L1, "sources"_L1, {u"sources"_s}, Order::Found,
            {key("id"), text("title"), url("url"), date("date"), flag("derived")}},
        {"facts"_L1, "FactRow"_L1, "facts"_L1,
            {u"facts/compute"_s, u"facts/database"_s, u"facts/storage"_s, u"facts/balancer"_s, u"facts/signin"_s,
                u"facts/polling"_s, u"facts/placement"_s, u"facts/workload"_s, u"facts/assessment"_s},
            Order::Found, {key("key"), {"value"_L1, Kind::Value}, optional(text("unit")), text("title"), source()},
            "Fact"_L1},
        {"gates"_L1, "GateRow"_L1, "facts"_L1, {u"facts/gates"_s}, Order::Found,
            {key("key"), text("version"), text("product"), text("title"), source()}, "Gate"_L1},
    };
}

QList<Table> octopusSizing()
{
    return {
        {"nodeAdvice"_L1, "NodeAdvice"_L1, "octopus"_L1, {u"octopus/node-sizes"_s}, Order::Kept,
            {whole("taskCap"), whole("cores"), number("memoryGib"), source()}},
        {"databaseAdvice"_L1, "DatabaseAdvice"_L1, "octopus"_L1, {u"octopus/database-sizes"_s}, Order::Kept,
            {whole("totalTaskCap"), whole("dtu"), whole("cores"), number("memoryGib"), source()}},
        {"sqlServerVersions"_L1, "SqlServerVersion"_L1, "octopus"_L1, {u"octopus/sql-server-versions"_s}, Order::Found,
            {key("choice"), date("mainstreamEnds"), date("extendedEnds"), source()}},
        {"nodeSystems"_L1, "NodeSystem"_L1, "octopus"_L1, {u"octopus/node-systems"_s}, Order::Found,
            {key("choice"), choice("support", "SystemSupport:offered,works,discouraged,unsupported"), source()}},
        {"licences"_L1, "Licence"_L1, "octopus"_L1, {u"octopus/licences"_s}, Order::Found,
            {key("choice"), whole("nodes"), flag("sold"), source()}},
        {"providers"_L1, "Provider"_L1, "octopus"_L1, {u"octopus/providers"_s}, Order::Found,
            {key("field"), flag("windows"), flag("linuxContainer"), flag("cloud"), flag("groups"),
                optional(text("flag")), optional(text("redirectPath")), optional(text("since")), source()}},
    };
}

QList<Table> octopusTraffic()
{
    return {
        {"balancers"_L1, "BalancerProduct"_L1, "octopus"_L1, {u"octopus/balancers"_s}, Order::Found,
            {key("choice"), text("title"), whole("layer"), choice("web", "Carries:no,yes,withCare"),
                choice("polling", "Carries:no,yes,withCare"), choice("grpc", "Carries:no,yes,withCare"),
                flag("endsTls"), flag("firewall"), flag("privateBackends"), flag("cookieAffinity"),
                whole("requestTimeoutDefaultSeconds"), whole("requestTimeoutMaximumSeconds"),
                whole("idleTimeoutDefaultMinutes"), whole("idleTimeoutMaximumMinutes"), flag("platformService"),
                optional(names("slaKey", "slas")), source()}},
        {"sharedFolders"_L1, "SharedFolder"_L1, "octopus"_L1, {u"octopus/shared-folders"_s}, Order::Found,
            {key("name"), optional(text("field")), optional(text("flag")), optional(text("since")), flag("needed"),
                source()}},
        {"ports"_L1, "Port"_L1, "octopus"_L1, {u"octopus/ports"_s}, Order::Found,
            {key("key"), choice("direction", "Direction:in,out,both"), whole("first"), whole("last"), text("protocol"),
                text("use"), source()}},
        {"securityRules"_L1, "SecurityRule"_L1, "octopus"_L1, {u"azure/security-rules"_s}, Order::Found,
            {key("key"), choice("direction", "Direction:in,out,both"), whole("priority"), text("from"), text("to"),
                text("ports"), text("why"), flag("allow"), source()}},
        {"knownBadBuilds"_L1, "KnownBadBuild"_L1, "octopus"_L1, {u"octopus/known-bad-builds"_s}, Order::Found,
            {key("key"), optional(text("from")), optional(text("fixedIn")), optional(text("lastSeen")), text("what"),
                source()}},
    };
}

QList<Table> azureMachines()
{
    return {
        {"regions"_L1, "Region"_L1, "azure"_L1, {u"azure/regions"_s}, Order::Found,
            {key("name"), text("title"), text("geography"), whole("zones"), optional(names("pair", "regions")),
                flag("pairRestricted"), text("shortCode"), flag("earlyAccess"), flag("recommended"),
                flag("pricesComplete"), optional(text("note"))}},
        {"vmSizes"_L1, "VmSize"_L1, "vmsizes"_L1, {u"azure/vm-sizes"_s}, Order::Found,
            {key("name"), text("family"), whole("version"), whole("vcpus"), whole("activeVcpus"), number("memoryGib"),
                whole("maxDataDisks"), flag("acceleratedNetworking"), whole("uncachedIops"), number("uncachedMbps"),
                whole("temporaryGib"), choice("temporaryDisk", "TemporaryDisk:none,scsiFormatted,nvmeRaw"),
                text("vendor"), flag("generation1"), flag("nvmeOnly"), flag("zones"), flag("burstable"),
                number("baselinePercent"), flag("forOctopus"), flag("forSql"), flag("forDomainControllers"),
                optional(date("retires")), optional(text("note")), date("specDate")}},
        {"slas"_L1, "Sla"_L1, "azure"_L1, {u"azure/slas"_s}, Order::Found,
            {key("key"), text("service"), {"percent"_L1, Kind::OptionalNumber, {}, true}, text("condition"),
                choice("confidence", "Confidence:solid,medium,weak"), source()}},
    };
}

QList<Table> azureServices()
{
    return {
        {"sqlObjectives"_L1, "SqlObjective"_L1, "azure"_L1, {u"azure/sql-objectives"_s}, Order::Found,
            {key("name"), choice("model", "SqlModel:dtu,vcore,serverless"),
                choice("tier", "SqlTier:basic,standard,premium,generalPurpose,businessCritical,hyperscale"),
                whole("dtu"), number("vcores"), number("minVcores"), number("memoryGb"), whole("includedGb"),
                whole("maxGb"), whole("maxWorkers"), whole("maxSessions"), whole("maxDataIops"), flag("zoneRedundancy"),
                names("priceKey", "meters"), optional(names("licenceKey", "globalPrices")),
                optional(names("zoneKey", "meters")), optional(names("storageKey", "meters")),
                optional(names("zoneStorageKey", "meters"))}},
        {"nameRules"_L1, "NameRule"_L1, "azure"_L1, {u"azure/name-rules"_s}, Order::Found,
            {key("key"), text("type"), optional(text("abbreviation")), whole("minimum"), whole("maximum"),
                text("allowed"), text("scope"), flag("global"), flag("lowercase"), text("pattern"), source()}},
        {"apiVersions"_L1, "ApiVersion"_L1, "azure"_L1, {u"azure/api-versions"_s}, Order::Found,
            {key("type"), text("latest"), optional(text("earlier")), optional(text("earliest")), text("use")}},
        {"retirements"_L1, "Retirement"_L1, "azure"_L1, {u"azure/retirements"_s}, Order::Found,
            {key("key"), date("date"), text("service"), text("feature"), url("url")}},
        {"practices"_L1, "Practice"_L1, "practices"_L1, {u"azure/practices"_s}, Order::Found,
            {key("id"), text("title"), text("type"), text("pillar"), optional(text("severity")), url("url")}},
    };
}

QList<Table> prices()
{
    return {
        {"areas"_L1, "PriceArea"_L1, "prices"_L1, {u"prices/areas"_s}, Order::Found,
            {key("name"), optional(names("vmSource", "sources")), optional(date("vmAsOf")),
                optional(names("meterSource", "sources")), optional(date("meterAsOf")),
                optional(names("bandwidthZone", "areas"))}},
        {"meters"_L1, "Meter"_L1, "prices"_L1, {u"prices/meter-names"_s}, Order::Found,
            {key("key"), text("service"), text("product"), optional(text("sku")), optional(text("meter")),
                text("unit")}},
        {"globalPrices"_L1, "GlobalPrice"_L1, "prices"_L1, {u"prices/global"_s}, Order::Found,
            {key("key"), {"price"_L1, Kind::SinglePrice}, text("unit"), text("region"), flag("derived"), date("asOf"),
                source()}},
        {"vmPrices"_L1, "VmPriceRow"_L1, "vmprices"_L1, {u"prices/vm"_s}, Order::Sorted,
            {index("region", "areas"), index("size", "vmSizes"), missing("base"), missing("windows"),
                missing("savingsPlan1y")}},
        {"windowsAddOns"_L1, "WindowsAddOn"_L1, "prices"_L1, {u"prices/windows-add-ons"_s}, Order::Sorted,
            {index("size", "vmSizes"), number("perHour")}},
        {"meterRows"_L1, "MeterRow"_L1, "meters"_L1, {u"prices/meters"_s}, Order::Sorted,
            {index("region", "areas"), index("key", "meters"), {"price"_L1, Kind::Tiers}}},
        {"reservations"_L1, "ReservationRow"_L1, "prices"_L1, {u"prices/reservations"_s}, Order::Kept,
            {names("region", "regions"), names("size", "vmSizes"), number("total1y"), number("total3y"),
                number("savingsPlan1yHour"), number("savingsPlan3yHour"), date("asOf"), source()}},
    };
}

} // namespace

const QList<Table> &schema()
{
    static const QList<Table> tables
        = namedFacts() + octopusSizing() + octopusTraffic() + azureMachines() + azureServices() + prices();
    return tables;
}

} // namespace octoha::compile
