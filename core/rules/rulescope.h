#pragma once

#include "core/design/applicability.h"
#include "core/rules/rule.h"

namespace octoha {

/// Where a rule has something to judge: where a question that its finding may stand at matters, and `applies` holds.
class RuleScope {
public:
    RuleScope(const Rule &rule, int index);
    const Rule &rule() const { return *m_rule; }
    int index() const { return m_index; } ///< In allRules().
    bool holds(const Design &design) const
    {
        return place(design) >= 0 && (!m_rule->applies || m_rule->applies(design));
    }
    /// The first of the rule's places that matters in the design; -1 where none does.
    int place(const Design &design) const
    {
        for (int i = 0; i < m_places.size(); ++i) {
            if (m_places[i].holds(design))
                return i;
        }
        return -1;
    }

private:
    const Rule *m_rule;
    int m_index;
    QList<Relevance> m_places;
};

/// A scope for each rule of allRules(), looked up once.
const QList<RuleScope> &ruleScopes();

} // namespace octoha
