#pragma once

#include "core/catalog/tables.h"
#include "core/design/value.h"

namespace octoha {

/// The dated facts that come with the program: made from resources/catalog at build time, so that nothing is read or
/// parsed at start. Immutable; a copy shares the tables.
class Catalog {
public:
    constexpr explicit Catalog(const Tables &tables) : m_tables(&tables) { }
    /// The catalog of this program.
    static const Catalog &shipped();

    /// All rows of all tables, for lists and walks.
    const Tables &tables() const { return *m_tables; }

    /// The source with this id; nullptr where there is none.
    const Source *findSource(QAnyStringView id) const { return m_tables->sources.find(id); }
    /// The source that code of ours names; an unknown id is our mistake.
    const Source &source(const char *id) const;
    const Source &source(QLatin1StringView id) const;

    /// A named number, in the fact's unit. Asking a text for its number is our mistake.
    double number(Fact fact) const;
    /// The same as a whole number.
    int whole(Fact fact) const { return int(number(fact)); }
    /// A named text.
    QLatin1StringView text(Fact fact) const { return row(fact).text; }
    const Source &source(Fact fact) const { return source(row(fact).source); }
    const FactRow &row(Fact fact) const { return m_tables->facts.rows[std::size_t(fact)]; }

    /// First version for which the gate holds.
    Version gate(Gate gate) const;
    const Source &source(Gate gate) const { return source(row(gate).source); }
    const GateRow &row(Gate gate) const { return m_tables->gates.rows[std::size_t(gate)]; }
    /// Whether `version` is at or after the gate; a version shorter than a full build counts as its first build.
    bool reached(const Version &version, Gate gate) const;

    /// The row for a task cap: the smallest that carries it; nullptr for caps beyond the table.
    const NodeAdvice *nodeAdvice(int taskCap) const;
    /// The row for a total task cap: the smallest that carries it; nullptr for caps beyond the table.
    const DatabaseAdvice *databaseAdvice(int totalTaskCap) const;
    /// The known fault of a full build, nullptr where none is known; `index` counts faults of one build from 0.
    const KnownBadBuild *knownBadBuild(const Version &version, int index = 0) const;

    const Region *region(QAnyStringView name) const { return m_tables->regions.find(name); }
    const VmSize *vmSize(QAnyStringView name) const { return m_tables->vmSizes.find(name); }
    const SqlObjective *sqlObjective(QAnyStringView name) const { return m_tables->sqlObjectives.find(name); }
    const Sla *sla(QAnyStringView key) const { return m_tables->slas.find(key); }
    const BalancerProduct *balancer(QAnyStringView choice) const { return m_tables->balancers.find(choice); }
    const Licence *licence(QAnyStringView choice) const { return m_tables->licences.find(choice); }
    const NodeSystem *nodeSystem(QAnyStringView choice) const { return m_tables->nodeSystems.find(choice); }
    const SqlServerVersion *sqlServerVersion(QAnyStringView choice) const
    {
        return m_tables->sqlServerVersions.find(choice);
    }
    const Provider *provider(QAnyStringView field) const { return m_tables->providers.find(field); }
    const Port *port(QAnyStringView key) const { return m_tables->ports.find(key); }
    const NameRule *nameRule(QAnyStringView key) const { return m_tables->nameRules.find(key); }
    const ApiVersion *apiVersion(QAnyStringView type) const { return m_tables->apiVersions.find(type); }
    const Retirement *retirement(QAnyStringView key) const { return m_tables->retirements.find(key); }
    const Practice *practice(QAnyStringView id) const { return m_tables->practices.find(id); }

    /// The day a machine size ends; invalid where none is announced or the size is not known.
    QDate retirementOf(QAnyStringView vmSize) const;
    /// Whether what `key` names has ended on `asOf`.
    bool isRetired(QAnyStringView key, QDate asOf) const;

    /// The price of a machine; none where neither it nor what it could be derived from is known.
    std::optional<VmPrice> vmPrice(QAnyStringView region, QAnyStringView size) const;
    std::optional<Reservation> reservation(QAnyStringView region, QAnyStringView size) const;
    /// The price of a meter in a region, else the one that holds everywhere, else the one of another region.
    std::optional<MeterPrice> meter(QAnyStringView region, QAnyStringView key) const;
    /// What leaves Azure for the Internet, by GB a month.
    std::optional<MeterPrice> internetEgress(QAnyStringView region) const;

    /// Tables last checked more than 12 months before `asOf`.
    QList<const CatalogTable *> staleTables(QDate asOf) const;
    /// Whether something last checked on `checked` is too old to be trusted on `asOf`.
    bool isStale(QDate checked, QDate asOf) const;

private:
    const Tables *m_tables;
};

} // namespace octoha
