#pragma once

#include "core/design/fields.h"

#include <QVarLengthArray>

namespace octoha {

/// When a question matters, looked up once: for those who ask it of many designs. A page that is not needed asks
/// nothing.
class Relevance {
public:
    explicit Relevance(const QString &fieldId);
    bool holds(const Design &design) const
    {
        for (const auto condition : m_conditions) {
            if (!condition(design))
                return false;
        }
        return true;
    }

private:
    QVarLengthArray<bool (*)(const Design &), 3> m_conditions;
};

/// Why a question need not be answered in this design ("… is not chosen", translated); empty where it applies.
/// `fieldId` is a page's question, a list's item or an item's question. Values of what does not apply are kept.
QString notNeededBecause(const Design &design, const QString &fieldId);

/// The same for a whole page: "polling" where nothing polls.
QString pageNotNeededBecause(const Design &design, QStringView page);

} // namespace octoha
