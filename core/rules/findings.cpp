#include "core/rules/rule.h"

#include "core/design/answers.h"

#include <algorithm>

namespace octoha {

namespace {

/// `unknown` are the names of Design::unknown; a list, because walking a set costs more than comparing.
std::optional<FieldRef> firstUnknown(const Rule &rule, const QStringList &unknown)
{
    const auto isUnknown = [&](FieldRef ref) {
        return std::any_of(unknown.begin(), unknown.end(), [ref](const QString &name) { return answers::isNameOf(name, ref); });
    };
    const auto fields = rule.fields.span();
    const auto found = std::find_if(fields.begin(), fields.end(), isUnknown);
    return found == fields.end() ? std::nullopt : std::optional(*found);
}

QString valueText(const QVariant &value, const QLocale &locale)
{
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::LongLong:
        return locale.toString(value.toLongLong());
    case QMetaType::Double:
        return locale.toString(value.toDouble(), 'f', QLocale::FloatingPointShortest);
    case QMetaType::QDate:
        return locale.toString(value.toDate(), QLocale::ShortFormat);
    case QMetaType::QByteArray: // a choice
        return QCoreApplication::translate("Choices", value.toByteArray().constData());
    default:
        return value.toString();
    }
}

QString cannotJudge(FieldRef ref)
{
    const Field *field = findField(ref.id());
    const QString label = field ? field->label() : ref.id();
    return QCoreApplication::translate("Rules", "Cannot judge: “%1” is not stated.").arg(label);
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

QList<Finding> findingsOf(const Design &design, const Context &context)
{
    QList<Finding> findings;
    const QStringList names = design.unknown.values();
    for (const Rule *rule : allRules()) {
        if (rule->applies && !rule->applies(design))
            continue;
        if (const auto unknown = firstUnknown(*rule, names)) {
            findings.append({rule, {}, unknown});
            continue;
        }
        if (auto seen = rule->check(design, context))
            findings.append({rule, std::move(*seen), {}});
    }
    return findings;
}

QString titleOf(const Rule &rule)
{
    return rulesText(rule.title);
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
    for (const FieldRef ref : finding.rule->fields.span()) {
        const QString id = ref.id();
        if (!id.contains(u'*') || finding.seen.items.isEmpty()) {
            ids.append(id);
            continue;
        }
        for (int item : finding.seen.items)
            ids.append(QString(id).replace(u'*', QStringLiteral("#%1").arg(item)));
    }
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
