#include "core/rules/rule.h"

namespace octoha {

namespace {

// Sorted by alias.
constexpr NotCovered table[] = {
    {"G02", QT_TRANSLATE_NOOP("Rules", "No condition of its own: nodes without a zone count as one zone wherever zones are counted (OHA-VM-001).")},
    {"R1.11", QT_TRANSLATE_NOOP("Rules", "The catalog holds no performance of disks by size, and a node keeps its data in database and share.")},
    {"X03", QT_TRANSLATE_NOOP("Rules", "No answer of a design can break it: the scripts are fixed files, and their own tests check every exit code.")},
};

} // namespace

std::span<const NotCovered> notCovered()
{
    return table;
}

} // namespace octoha
