#pragma once

#include "core/assess/dependencies.h"

#include <QList>
#include <QRandomGenerator>

namespace octoha::tests {

/// Twelve parts at most, each of which may need some of those before it; one or another needs what is not there.
inline DependencyGraph randomGraph(QRandomGenerator &random)
{
    DependencyGraph graph;
    const int parts = 2 + random.bounded(11);
    for (int part = 0; part < parts; ++part) {
        graph.add({.kind = PartKind::Node, .index = part});
        for (int needs = part > 0 ? random.bounded(3) : 0; needs > 0; --needs) {
            QList<int> members;
            for (int count = random.bounded(20) ? 1 + random.bounded(3) : 0; count > 0; --count) {
                if (const int member = random.bounded(part); !members.contains(member))
                    members.append(member);
            }
            graph.needAnyOf(std::span<const int>(members.constData(), size_t(members.size())),
                random.bounded(2) ? Tie::Uses : Tie::StandsOn);
        }
    }
    return graph;
}

} // namespace octoha::tests
