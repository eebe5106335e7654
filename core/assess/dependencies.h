#pragma once

#include <QtGlobal>

#include <array>
#include <span>
#include <vector>

namespace octoha {

/// What a part of the cluster is. Failures are told in this order.
enum class PartKind : quint8 {
    Node,
    AzureZone,
    Region,
    Database,
    Share,
    WebPath,
    PollingPath,
    Identity,
    Redis,
    Vault,
    Names,
    Outbound,
    Link,
    Certificate,
    Directory,
    Controller,
    SqlMachine,
    Service, ///< What the cluster does for people.
    Use ///< All that a request to the portal and a deployment need.
};
inline constexpr size_t partKinds = size_t(PartKind::Use) + 1;

/// A set of kinds of parts.
using PartKinds = quint32;
template<typename... Kinds> constexpr PartKinds kindsOf(Kinds... kinds)
{
    return (PartKinds(0) | ... | (PartKinds(1) << unsigned(kinds)));
}

/// One part. Machines and services have the index of their list; zones their number.
struct GraphPart {
    PartKind kind;
    int index = 0;
    bool fails = true; ///< False: it only goes with what it stands on or uses.
};

/// How one part needs another.
enum class Tie : quint8 {
    StandsOn, ///< Lost with it, and to be brought back by itself.
    Uses ///< Of no use without it, and as it was when the other is back.
};

/// The parts of a design and what needs what, said once: availability, failures and expectation are all read from it. A
/// part needs only parts that were added before it, so there is no circle.
class DependencyGraph {
public:
    /// A part needs one member at least.
    struct Need {
        int owner;
        Tie tie;
        int first, count; ///< In edges().
    };
    struct Edge {
        int member, need;
        int next; ///< The member's next edge; -1: none.
    };

    DependencyGraph();
    /// Parts of one kind are added one after another. Returns the place in parts().
    int add(GraphPart part);
    /// The part added last needs one of these; of none, it never works.
    void needAnyOf(std::span<const int> members, Tie tie);
    void needAnyOf(PartKind kind, Tie tie); ///< One of all parts of the kind.
    /// The part added last needs this one; where there is no such part, nothing.
    void need(int member, Tie tie);
    void need(PartKind kind, Tie tie) { need(find(kind), tie); }

    int find(PartKind kind) const
    {
        return m_ranges[size_t(kind)].first;
    } ///< The first of the kind; -1: there is none.
    int count(PartKind kind) const { return m_ranges[size_t(kind)].count; }
    const std::vector<GraphPart> &parts() const { return m_parts; }
    const std::vector<Need> &needs() const { return m_needs; }
    const std::vector<Edge> &edges() const { return m_edges; }
    int firstEdge(int part) const
    {
        return m_firstEdges[size_t(part)];
    } ///< Of those that need the part; -1: nobody does.
    /// For each part whether `root` works only with it, or with one of several that it is one of.
    std::vector<char> reachedFrom(int root) const;
    /// The other way: for each part whether it works only with `member`, or with one of several that `member` is one
    /// of.
    std::vector<char> reaching(int member) const;

private:
    struct Range {
        int first = -1, count = 0;
    };
    std::vector<GraphPart> m_parts;
    std::vector<int> m_firstEdges;
    std::vector<Need> m_needs;
    std::vector<Edge> m_edges;
    std::array<Range, partKinds> m_ranges;
};

/// What works while some parts have failed. Each change costs as much as what it brings down or back.
class DependencyState {
public:
    enum class Follows { Losses, All }; ///< Only what is lost with another, or all that does not work without it.
    DependencyState(const DependencyGraph &graph, Follows follows);
    void fail(int part);
    void mend(int part); ///< Takes one fail() back.
    bool isUp(int part) const { return m_causes[size_t(part)] == 0; }
    bool isMet(int need) const { return m_membersUp[size_t(need)] > 0; }

private:
    bool follows(const DependencyGraph::Need &need) const { return m_followsAll || need.tie == Tie::StandsOn; }
    const DependencyGraph &m_graph;
    bool m_followsAll;
    std::vector<int> m_causes; ///< Of a part: faults of its own and needs that are not met.
    std::vector<int> m_membersUp; ///< Of a need.
};

} // namespace octoha
