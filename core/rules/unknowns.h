#pragma once

#include "core/rules/rulescope.h"

namespace octoha {

/// The questions of a design that matter and are not answered, with designs that answer each in other ways. Their
/// members keep a default, which must neither hide a rule nor be judged as if it were an answer.
class Unknowns {
public:
    explicit Unknowns(const Design &design);
    /// The open question without which the rule cannot judge; nothing where it can, or has nothing to judge whatever
    /// the answer. `holds` is whether its scope holds in the design.
    std::optional<FieldRef> neededBy(const RuleScope &scope, bool holds) const;

private:
    struct Open {
        FieldRef ref;
        QList<Design> answered;
    };
    bool add(const QString &name, const Design &design);
    const Design *whereItMatters(const QString &name, const Design &design) const;
    void noteRules(const QString &fieldId);
    QList<Open> m_open;
    QList<qint8> m_fieldOfRule; ///< For each rule the first of its fields that is open; empty while nothing is.
};

} // namespace octoha
