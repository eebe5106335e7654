#pragma once

#include "core/search/problem.h"
#include "core/search/runnersup.h"

namespace octoha::leastcost {

/// Why the point is no answer: the limit that it breaks, in numbers. Translated.
QString whyNot(Limit limit, const Option &option, const Problem &problem, const QLocale &locale);
/// What beats a good design: what it costs more, and what that buys. Translated.
QString whatBeats(const Option &option, const Option &best, const QLocale &locale, QLatin1StringView currency);
/// What the limit wants. Translated.
QString wantedBy(Limit limit, const SearchConstraints &constraints, const QLocale &locale);
/// Which open questions no choice of the search answers, so that no design can be held to the limit. Translated; empty
/// where there are none.
QString notStatedFor(Limit limit, const Problem &problem);

} // namespace octoha::leastcost
