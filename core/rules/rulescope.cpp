#include "core/rules/rulescope.h"

namespace octoha {

RuleScope::RuleScope(const Rule &rule, int index) : m_rule(&rule), m_index(index)
{
    for (const FieldRef ref : rule.fields.span().first(size_t(rule.places)))
        m_places.append(Relevance(ref.id()));
}

const QList<RuleScope> &ruleScopes()
{
    static const QList<RuleScope> all = [] {
        QList<RuleScope> list;
        for (const Rule *rule : allRules())
            list.append(RuleScope(*rule, int(list.size())));
        return list;
    }();
    return all;
}

} // namespace octoha
