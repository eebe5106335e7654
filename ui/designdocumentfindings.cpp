#include "ui/designdocument.h"

#include "core/assess/acceptances.h"

#include <algorithm>

namespace octoha {

QList<Finding> DesignDocument::findingsAt(const QString &fieldId) const
{
    QList<Finding> findings;
    for (const qsizetype index : m_openFindings.values(fieldId))
        findings.prepend(m_assessment.findings[index]); // A multi-hash gives the newest first.
    std::stable_sort(findings.begin(), findings.end(),
        [](const Finding &a, const Finding &b) { return a.severity() > b.severity(); });
    return findings;
}

int DesignDocument::openFindings(const QString &page, Severity severity) const
{
    int count = 0;
    for (auto it = m_openFindings.cbegin(); it != m_openFindings.cend(); ++it)
        count += it.key().startsWith(page + u'.') && m_assessment.findings[it.value()].severity() == severity;
    return count;
}

int DesignDocument::openFindings(Severity severity) const
{
    return int(std::count_if(m_openFindings.cbegin(), m_openFindings.cend(),
        [&](qsizetype index) { return m_assessment.findings[index].severity() == severity; }));
}

const Acceptance *DesignDocument::acceptanceOf(const Finding &finding) const
{
    return octoha::acceptanceOf(finding, design(), m_project.accepted, m_asOf);
}

void DesignDocument::accept(const Acceptance &acceptance)
{
    Project after = m_project;
    after.accepted.removeIf([&](const Acceptance &old) {
        return old.rule == acceptance.rule && old.seen.keys() == acceptance.seen.keys();
    });
    after.accepted.append(acceptance);
    push({}, tr("Accept finding %1").arg(acceptance.rule), std::move(after));
    tell(tr("Finding accepted"));
}

void DesignDocument::withdraw(const QString &rule)
{
    Project after = m_project;
    after.accepted.removeIf([&](const Acceptance &old) { return old.rule == rule; });
    push({}, tr("No longer accept finding %1").arg(rule), std::move(after));
    tell(tr("Finding is open again"));
}

} // namespace octoha
