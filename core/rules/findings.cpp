#include "core/rules/rule.h"

#include "core/design/hiddentext.h"
#include "core/design/leftopen.h"
#include "core/design/numberform.h"
#include "core/rules/unknowns.h"

#include <algorithm>

namespace octoha {

namespace {

/// A text of the design as it may be shown; an empty one would leave a hole in the sentence.
QString answerText(const QString &text)
{
    return text.isEmpty() ? QCoreApplication::translate("Fields", "not stated") : shownText(text);
}

QString valueText(const QVariant &value, const QLocale &locale)
{
    if (value.metaType() == QMetaType::fromType<FieldRef>())
        return labelOf(value.value<FieldRef>());
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::LongLong:
        return locale.toString(value.toLongLong());
    case QMetaType::Double:
        return locale.toString(value.toDouble(), 'f', QLocale::FloatingPointShortest);
    case QMetaType::QDate:
        return dayText(value.toDate(), locale);
    case QMetaType::QByteArray: // a choice
        return QCoreApplication::translate("Choices", value.toByteArray().constData());
    default:
        return answerText(value.toString());
    }
}

QString cannotJudge(FieldRef ref)
{
    return QCoreApplication::translate("Rules", "Cannot judge: “%1” is not stated.").arg(questionText(ref));
}

QString rulesText(const char *text)
{
    return QCoreApplication::translate("Rules", text);
}

} // namespace

QLatin1String wordOf(Severity severity)
{
    switch (severity) {
    case Severity::Note:
        break;
    case Severity::Warning:
        return QLatin1String("warning");
    case Severity::Error:
        return QLatin1String("error");
    }
    return QLatin1String("note");
}

Severity Finding::severity() const
{
    if (unknownField)
        return Severity::Note;
    return seen.severity.value_or(rule->severity);
}

bool isAsked(const Rule &rule, const Design &design)
{
    return RuleScope(rule, -1).holds(design);
}

QList<Finding> findingsOf(const Design &design, const Context &context)
{
    QList<Finding> findings;
    const Unknowns unknowns(design);
    for (const RuleScope &scope : ruleScopes()) {
        const bool holds = scope.holds(design);
        if (const auto open = unknowns.neededBy(scope, holds)) {
            findings.append({&scope.rule(), {}, open});
            continue;
        }
        if (auto seen = holds ? scope.rule().check(design, context) : std::nullopt)
            findings.append({&scope.rule(), std::move(*seen), {}, scope.place(design)});
    }
    return findings;
}

QString titleOf(const Rule &rule)
{
    return rulesText(rule.title);
}

QString titleOf(const Finding &finding)
{
    if (!finding.unknownField)
        return titleOf(*finding.rule);
    // Several rules may wait for one answer, so each names its own subject.
    return QCoreApplication::translate(
        "Rules", "Not stated: %1 (%2)", "a question, the title of the rule that needs it")
        .arg(questionText(*finding.unknownField), titleOf(*finding.rule));
}

QString reasonOf(const Rule &rule)
{
    return rulesText(rule.reason);
}

QString fixOf(const Rule &rule)
{
    return rulesText(rule.fix);
}

QString messageOf(const Finding &finding, const QLocale &locale)
{
    if (finding.unknownField)
        return cannotJudge(*finding.unknownField);
    QString message = QCoreApplication::translate("Rules", finding.rule->message, nullptr, finding.seen.count);
    QStringList values;
    for (const QVariant &value : finding.seen.values)
        values.append(valueText(value, locale));
    // All at once, so that a "%1" inside a user's text stays text.
    switch (values.size()) {
    case 0:
        return message;
    case 1:
        return message.arg(values[0]);
    case 2:
        return message.arg(values[0], values[1]);
    case 3:
        return message.arg(values[0], values[1], values[2]);
    default:
        return message.arg(values[0], values[1], values[2], values[3]);
    }
}

QStringList fieldIdsOf(const Finding &finding)
{
    QStringList ids;
    const auto append = [&](FieldRef ref) {
        const QString id = ref.id();
        if (!id.contains(u'*') || finding.seen.items.isEmpty())
            ids.append(id);
        else
            for (int item : finding.seen.items)
                ids.append(QString(id).replace(u'*', QStringLiteral("#%1").arg(item)));
    };
    const auto fields = finding.rule->fields.span();
    // A rule that is about many questions says itself which one it means.
    for (const QVariant &value : finding.seen.values) {
        if (value.metaType() == QMetaType::fromType<FieldRef>())
            append(value.value<FieldRef>());
    }
    append(finding.unknownField.value_or(fields[size_t(finding.place)]));
    for (const FieldRef ref : fields)
        append(ref);
    ids.removeDuplicates();
    return ids;
}

Edits editOf(const Finding &finding, const Design &design, const Context &context)
{
    return finding.unknownField || !finding.rule->edit ? Edits() : finding.rule->edit(design, context);
}

Result<Design> withEdits(Design design, const Edits &edits)
{
    for (const Edit &edit : edits) {
        if (auto set = setField(design, edit.field, edit.value); !set)
            return tl::unexpected(std::move(set.error()));
    }
    return design;
}

} // namespace octoha
