#include "core/search/judgement.h"

namespace octoha::leastcost {

namespace {

bool isOf(FieldRef ref, const char *path)
{
    return qstrcmp(ref.path, path) == 0;
}

bool isAny(FieldRef ref, std::initializer_list<FieldRef> refs)
{
    return std::find(refs.begin(), refs.end(), ref) != refs.end();
}

/// The part that answers the question; nothing where the search leaves it alone.
Parts partsOf(FieldRef ref)
{
    if (ref == field<&Node::size>)
        return partBit(Part::Size);
    if (ref == field<&Node::taskCap>)
        return partBit(Part::Cap) | partBit(Part::Nodes);
    if (isOf(ref, Questions<Node>::path) || isOf(ref, Questions<Endpoint>::path)
        || isAny(ref, {field<&Compute::nodes>, field<&Compute::spread>, field<&Polling::endpoints>}))
        return partBit(Part::Nodes);
    if (isOf(ref, Questions<Replica>::path)
        || isAny(ref,
            {field<&Database::kind>, field<&Database::dtuObjective>, field<&Database::vcoreObjective>,
                field<&Database::zoneRedundant>, field<&Database::secondaryReplicas>, field<&Database::replicas>}))
        return partBit(Part::Database);
    if (isAny(ref, {field<&Storage::product>, field<&Storage::tier>, field<&Storage::redundancy>}))
        return partBit(Part::Share);
    return isAny(ref, {field<&Balancer::web>, field<&Balancer::polling>}) ? partBit(Part::Balancer) : 0;
}

// Whether a rule is asked often hangs on there being several nodes, which no field says.
Parts partsOf(const Rule &rule)
{
    Parts parts = 0;
    for (const FieldRef ref : rule.fields.span())
        parts |= partsOf(ref);
    return parts & partBit(Part::Nodes) ? parts : parts | severalNodes;
}

} // namespace

Judgement::Judgement(const Space &space, const Catalog &catalog, QDate asOf) : m_space(space), m_context{catalog, asOf}
{
    if (space.isEmpty())
        return;
    for (const NodePlan &plan : space.plans())
        m_several.push_back(plan.count > 1);
    for (int i = 0; i < int(m_several.size()); ++i)
        m_planFor[m_several[size_t(i)]] = i;
    for (const RuleScope &scope : ruleScopes()) {
        if (scope.rule().severity == Severity::Error) // A rule says of itself the worst that it can find.
            tableOf(partsOf(scope.rule())).rules.append(&scope);
    }
    noteOpenRules();
}

Judgement::Table &Judgement::tableOf(Parts parts)
{
    const auto found
        = std::find_if(m_tables.begin(), m_tables.end(), [&](const Table &table) { return table.parts == parts; });
    if (found != m_tables.end())
        return *found;
    Table table{.parts = parts};
    size_t places = parts & severalNodes ? 2 : 1;
    for (int part = 0; part < partCount; ++part)
        places *= parts & partBit(Part(part)) ? size_t(m_space.count(Part(part))) : 1;
    table.verdicts.resize(places);
    m_tables.append(std::move(table));
    return m_tables.last();
}

void Judgement::noteOpenRules()
{
    const Unknowns unknowns(m_space.at({}));
    m_mayBeOpen.resize(ruleScopes().size());
    for (const RuleScope &scope : ruleScopes())
        m_mayBeOpen[scope.index()] = unknowns.neededBy(scope, true) || unknowns.neededBy(scope, false);
}

size_t Judgement::placeOf(const Table &table, const Choice &choice) const
{
    size_t place = table.parts & severalNodes ? size_t(m_several[size_t(choice[Part::Nodes])]) : 0;
    for (int part = 0; part < partCount; ++part) {
        if (table.parts & partBit(Part(part)))
            place = place * size_t(m_space.count(Part(part))) + size_t(choice[Part(part)]);
    }
    return place;
}

Choice Judgement::projected(const Table &table, const Choice &choice) const
{
    Choice only;
    if (table.parts & severalNodes)
        only[Part::Nodes] = m_planFor[m_several[size_t(choice[Part::Nodes])]];
    for (int part = 0; part < partCount; ++part) {
        if (table.parts & partBit(Part(part)))
            only[Part(part)] = choice[Part(part)];
    }
    return only;
}

bool Judgement::isOpen(const RuleScope &scope, const Design &design) const
{
    return m_mayBeOpen[scope.index()] && Unknowns(design).neededBy(scope, true).has_value();
}

int Judgement::judge(const Table &table, const Choice &choice) const
{
    const Design design = m_space.at(projected(table, choice));
    for (const RuleScope *scope : table.rules) {
        if (!scope->holds(design))
            continue;
        const Check seen = scope->rule().check(design, m_context);
        if (seen && seen->severity.value_or(Severity::Error) == Severity::Error && !isOpen(*scope, design))
            return scope->index() + 1;
    }
    return -1;
}

const Rule *Judgement::broken(const Choice &choice, Parts known, Parts fresh) const
{
    for (const Table &table : m_tables) {
        if ((table.parts & ~known) || !(table.parts & fresh))
            continue;
        qint16 &verdict = table.verdicts[placeOf(table, choice)];
        if (verdict == 0)
            verdict = qint16(judge(table, choice));
        if (verdict > 0)
            return allRules()[size_t(verdict - 1)];
    }
    return nullptr;
}

} // namespace octoha::leastcost
