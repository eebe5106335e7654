#pragma once

#include "core/assess/assessment.h"
#include "core/plan/changes.h"
#include "core/project/project.h"

namespace octoha {

/// A rule that says something else of the second design than of the first.
struct FindingChange {
    const Rule *rule;
    std::optional<Severity> before, after; ///< Nothing where it says nothing.
    bool isUnknown = false; ///< The second design leaves it a question open.
};

/// The numbers of one side: US dollars a month, percent, tasks with one node away.
struct Figures {
    std::optional<double> monthly, availability, capacity;
};

/// A failure that costs something else in the second design than in the first.
struct FailureChange {
    enum class Way {
        Better,
        Worse,
        Mixed, ///< Better in one thing, worse in another.
        New, ///< What fails is not in the first design.
        Gone ///< What failed is not in the second design.
    };
    Way way = Way::Mixed;
    QStringList faults; ///< As in Failure.
    std::optional<Failure> before, after; ///< Nothing where it cannot happen.
};

/// Steps of the plan by what they work on; ids in the order of work.
struct StepsAgain {
    QStringList infrastructure; ///< Run Deploy-OctohaInfrastructure.ps1.
    QStringList nodes; ///< Run on nodes.
    QStringList others; ///< By hand, or on other machines.
    bool isEmpty() const { return infrastructure.isEmpty() && nodes.isEmpty() && others.isEmpty(); }
};

/// What became of a design.
struct Comparison {
    QList<FieldChange> fields;
    QList<FindingChange> findings; ///< By rule id.
    QStringList findingsGone,
        findingsNew; ///< Rule ids; new is also what has another severity, or could not be judged before.
    QString failuresUnknown; ///< Translated: why failures are not compared, by side; empty where they are.
    QList<FailureChange> failures; ///< Of one part each; of two where they do together what neither does alone.
    Figures before, after;
    std::optional<double> monthly, availability, capacity; ///< Second less first.
    QStringList steps; ///< Ids of the plan's steps that must run again, in the order of work.
    StepsAgain again; ///< The same, by what they work on.
    bool isEmpty() const { return fields.isEmpty() && findings.isEmpty() && steps.isEmpty(); }
};

Comparison compare(const Project &before, const Project &after, const Catalog &catalog, QDate asOf);

/// "better", "worse" …, the word of the command line's contract.
QLatin1StringView wordOf(FailureChange::Way way);

} // namespace octoha
