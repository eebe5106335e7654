#include "core/assess/acceptances.h"

#include <algorithm>

namespace octoha {

namespace {

Error refused(const char *message)
{
    return {Error::Code::Refused, QCoreApplication::translate("Acceptances", message)};
}

bool isAcceptable(const Finding &finding)
{
    return finding.rule->acceptable && !finding.unknownField;
}

} // namespace

QJsonObject valuesSeen(const Finding &finding, const Design &design)
{
    QJsonObject values;
    for (QString id : fieldIdsOf(finding)) {
        if (id.contains(u'*'))
            id = id.section(u'.', 0, 1);
        values.insert(id, getField(design, id).value_or(QJsonValue::Null));
    }
    return values;
}

const Acceptance *acceptanceOf(
    const Finding &finding, const Design &design, const QList<Acceptance> &accepted, QDate asOf)
{
    if (!isAcceptable(finding))
        return nullptr;
    for (const Acceptance &acceptance : accepted) {
        const bool current = acceptance.expires.isEmpty() || acceptance.expires.date() >= asOf;
        if (current && acceptance.rule == QLatin1String(finding.rule->id)
            && acceptance.seen == valuesSeen(finding, design))
            return &acceptance;
    }
    return nullptr;
}

Result<Acceptance> accept(const Finding &finding, const Design &design, const QString &reason, const QString &owner,
    QDate expires, QDate asOf)
{
    if (!isAcceptable(finding))
        return tl::unexpected(refused(
            QT_TRANSLATE_NOOP("Acceptances", "This finding cannot be accepted: a design with it cannot work.")));
    const auto why = Paragraph::from(reason);
    const auto who = Name::from(owner);
    if (!why || !who)
        return tl::unexpected(why ? who.error() : why.error());
    if (why->isEmpty() || who->isEmpty())
        return tl::unexpected(refused(QT_TRANSLATE_NOOP("Acceptances", "A reason and an owner are needed.")));
    if (!expires.isValid() || expires <= asOf)
        return tl::unexpected(refused(QT_TRANSLATE_NOOP("Acceptances", "The expiry day must be a day to come.")));
    return Acceptance{QString::fromLatin1(finding.rule->id), valuesSeen(finding, design), *why, *who, Day(expires)};
}

int openFindings(
    const Assessment &assessment, const Design &design, const QList<Acceptance> &accepted, Severity atLeast)
{
    return int(std::count_if(assessment.findings.cbegin(), assessment.findings.cend(), [&](const Finding &finding) {
        return finding.severity() >= atLeast && !acceptanceOf(finding, design, accepted, assessment.asOf);
    }));
}

} // namespace octoha
