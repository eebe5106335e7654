#pragma once

#include "core/assess/assessment.h"
#include "core/project/acceptance.h"

namespace octoha {

/// The values that an acceptance of this finding is tied to: field id → value now.
QJsonObject valuesSeen(const Finding &finding, const Design &design);

/// The acceptance that waives the finding on that day; null where there is none, where it has expired, where a value
/// changed since, and for findings that cannot be accepted.
const Acceptance *acceptanceOf(
    const Finding &finding, const Design &design, const QList<Acceptance> &accepted, QDate asOf);

/// Waives a finding. Refused for a rule that cannot be accepted, without reason or owner, and for a day that is not
/// after `asOf`.
Result<Acceptance> accept(const Finding &finding, const Design &design, const QString &reason, const QString &owner,
    QDate expires, QDate asOf);

/// Findings of at least this severity that nobody waived.
int openFindings(
    const Assessment &assessment, const Design &design, const QList<Acceptance> &accepted, Severity atLeast);

} // namespace octoha
