#pragma once

#include "core/project/project.h"

namespace octoha {

/// The way to a value in the project's JSON, items of lists by their id: {"design", "compute", "nodes", "#3", "size"}.
/// A way that ends in "*" is the order of a list; {"assumed", FIELD} says whether a default was confirmed; {"accepted",
/// RULE…} is a waiver.
using ValuePlace = QStringList;

/// One value that differs; an item that is on one side alone is one difference.
struct Difference {
    ValuePlace place;
    QJsonValue before, after; ///< Undefined: not there.
    friend bool operator==(const Difference &, const Difference &) = default;
};

/// The question of the design at the place: "compute.nodes.#3.size"; of {"assumed", FIELD} the field. Empty for what is
/// no question.
QString fieldAt(const ValuePlace &place);

/// What differs, in the order of the JSON. Whether a changed answer is assumed belongs to the answer.
QList<Difference> differencesBetween(const Project &before, const Project &after);

/// `before` with those of its differences to `after` whose places are in `taken`; all of them give `after`. Fails where
/// the two together are beyond what a project may hold.
Result<Project> withDifferences(const Project &before, const Project &after, const QSet<ValuePlace> &taken);

/// A value that two people changed to different ends.
struct FieldConflict {
    ValuePlace place;
    QJsonValue base, mine, theirs;
};

/// Two projects that began as one, brought together by fields.
struct Merge {
    Project project;
    QList<Difference> mine, theirs; ///< Taken without asking, as only one side changed them.
    QList<FieldConflict> conflicts;
};

/// Merges; of a conflict `mine` is taken, unless its place is in `takeTheirs`. Items that both added under one id are
/// kept both. The same from both sides: merge(b, x, y) and merge(b, y, x) give one project where nothing is in
/// conflict.
Result<Merge> merge(
    const Project &base, const Project &mine, const Project &theirs, const QSet<ValuePlace> &takeTheirs = {});

} // namespace octoha
