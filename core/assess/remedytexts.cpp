#include "core/assess/remedytexts.h"

#include <algorithm>
#include <cmath>

namespace octoha {

namespace {

/// Whole sentences, one after another, none twice.
class Sentences {
public:
    void add(const char *source)
    {
        if (!*source || std::find(m_said.cbegin(), m_said.cend(), source) != m_said.cend())
            return;
        m_said.append(source);
        const QString text = QCoreApplication::translate("Failures", source);
        m_text = m_text.isEmpty() ? text : m_text + u' ' + text;
    }
    const QString &text() const { return m_text; }

private:
    QVarLengthArray<const char *, 8> m_said;
    QString m_text;
};

int minutesOf(Fact fact, const Catalog &catalog)
{
    const FactRow &row = catalog.row(fact);
    const double seconds = row.unit == QLatin1StringView("seconds") ? 1 : 60;
    return int(std::ceil(catalog.number(fact) * seconds / 60));
}

// One part whose loss nobody knows makes the whole unknown.
void addLoss(Failure &failure, const Remedy &remedy, const Catalog &catalog)
{
    if (remedy.lossUnknown)
        failure.lossMinutes.reset();
    else if (remedy.loss && failure.lossMinutes)
        failure.lossMinutes = std::max(*failure.lossMinutes, minutesOf(*remedy.loss, catalog));
}

} // namespace

// Each remedy is whole sentences, so several stand one after another.
void addRemedies(Failure &failure, const QList<const Remedy *> &remedies, const Catalog &catalog)
{
    Sentences detection, recovery, who, dataAtRisk;
    for (const Remedy *remedy : remedies) {
        detection.add(remedy->detection);
        recovery.add(remedy->recovery);
        who.add(remedy->who);
        dataAtRisk.add(remedy->dataAtRisk);
        if (const QString runbook = QString::fromLatin1(remedy->runbook); !failure.runbooks.contains(runbook))
            failure.runbooks.append(runbook);
        addLoss(failure, *remedy, catalog);
    }
    if (dataAtRisk.text().isEmpty())
        dataAtRisk.add(QT_TRANSLATE_NOOP("Failures", "None."));
    failure.detection = detection.text();
    failure.recovery = recovery.text();
    failure.who = who.text();
    failure.dataAtRisk = dataAtRisk.text();
}

} // namespace octoha
