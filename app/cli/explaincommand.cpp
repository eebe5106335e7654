#include "app/cli/command.h"
#include "core/assess/choicedeltas.h"
#include "core/assess/json.h"
#include "core/assess/mutations.h"
#include "core/assess/quantities.h"
#include "core/plan/changes.h"

namespace octoha::cli {

namespace {

/// What is told of a rule or a value: the JSON of the contract, and the value as people read it.
struct Told {
    QJsonObject json;
    QString value = {};
};

/// The answer to a question; of a list's items, all their answers.
QJsonValue answerTo(const QString &id, const Design &design)
{
    if (!id.contains(u'*'))
        return getField(design, id).value_or(QJsonValue::Null);
    QJsonArray answers;
    for (const QJsonValue &item : getField(design, id.section(u'.', 0, 1)).value_or(QJsonValue::Null).toArray())
        answers.append(item.toObject().value(id.section(u'.', 3)));
    return answers;
}

QJsonObject inputToJson(const QString &id, const Design *design)
{
    const QString label = design && !id.contains(u'*') ? labelOf(id, *design) : findField(id)->label();
    return {{QLatin1String("name"), label}, {QLatin1String("field"), id},
        {QLatin1String("value"), design ? answerTo(id, *design) : QJsonValue()}};
}

QJsonArray inputsToJson(const QStringList &ids, const Design *design)
{
    QJsonArray inputs;
    for (const QString &id : ids)
        inputs.append(inputToJson(id, design));
    return inputs;
}

QJsonArray changesToJson(const Edits &edits)
{
    QJsonArray changes;
    for (const Edit &edit : edits)
        changes.append(QJsonObject{{QLatin1String("field"), edit.field}, {QLatin1String("to"), edit.value},
            {QLatin1String("then"), QStringLiteral("the finding goes")}});
    return changes;
}

QStringList fieldIdsOf(const Rule &rule)
{
    QStringList ids;
    for (const FieldRef ref : rule.fields.span())
        ids.append(ref.id());
    return ids;
}

QJsonObject ruleToJson(const Rule &rule, const Catalog &catalog, const Design *design)
{
    return {{QLatin1String("id"), QLatin1String(rule.id)}, {QLatin1String("title"), titleOf(rule)},
        {QLatin1String("severity"), wordOf(rule.severity)},
        {QLatin1String("text"), reasonOf(rule) + u'\n' + fixOf(rule)}, {QLatin1String("formula"), QString()},
        {QLatin1String("inputs"), inputsToJson(fieldIdsOf(rule), design)},
        {QLatin1String("sources"), QJsonArray{sourceToJson(catalog.source(rule.source))}},
        {QLatin1String("wouldChange"), QJsonArray()}};
}

/// What the rule says of this design is put in front.
void putVerdict(QJsonObject &json, const QString &verdict)
{
    json.insert(QLatin1String("text"), verdict + u'\n' + json.value(QLatin1String("text")).toString());
}

Told ruleInDesign(Invocation &run, const Rule &rule, const Design &design)
{
    Told told{ruleToJson(rule, run.catalog, &design)};
    const Context context{run.catalog, run.asOf};
    const QList<Finding> findings = findingsOf(design, context);
    const auto found
        = std::find_if(findings.begin(), findings.end(), [&](const Finding &finding) { return finding.rule == &rule; });
    told.json.insert(QLatin1String("broken"), found != findings.end() && !found->unknownField);
    if (found == findings.end()) {
        putVerdict(told.json,
            isAsked(rule, design) ? QStringLiteral("Your design does not break this rule.")
                                  : QStringLiteral("This rule is not about your design."));
        return told;
    }
    putVerdict(told.json, messageOf(*found, QLocale::c()));
    told.json.insert(QLatin1String("severity"), wordOf(found->severity()));
    told.json.insert(QLatin1String("inputs"), inputsToJson(fieldIdsOf(*found), &design));
    told.json.insert(QLatin1String("wouldChange"), changesToJson(editOf(*found, design, context)));
    return told;
}

QJsonObject deltaToJson(const ChoiceDelta &delta, const QString &id)
{
    return {{QLatin1String("field"), id}, {QLatin1String("to"), delta.to}, {QLatin1String("title"), delta.title},
        {QLatin1String("chosen"), delta.chosen}, {QLatin1String("monthly"), double(delta.monthly) / double(moneyScale)},
        {QLatin1String("complete"), delta.withoutPrice == 0},
        {QLatin1String("availability"), numberToJson(delta.availability)},
        {QLatin1String("then"), deltaText(delta, textLocale())}};
}

/// What a question asks, and what each answer to it would change in this design.
std::optional<Told> questionOf(Invocation &run, const QString &id, const Design &design)
{
    const Field *field = findField(id);
    if (!field)
        return std::nullopt;
    QJsonArray changes;
    for (const ChoiceDelta &delta : choiceDeltasOf(id, design, run.catalog))
        changes.append(deltaToJson(delta, id));
    return Told{{{QLatin1String("id"), id}, {QLatin1String("title"), field->label()},
        {QLatin1String("text"), QCoreApplication::translate("Questions", field->question().why)},
        {QLatin1String("formula"), QString()}, {QLatin1String("inputs"), inputsToJson({id}, &design)},
        {QLatin1String("sources"), QJsonArray()}, {QLatin1String("wouldChange"), changes}}};
}

QString breakageText(const Mutation &mutation, const Catalog &catalog)
{
    QStringList words, rules;
    for (const Breakage breakage : mutation.breaks)
        words.append(wordOf(breakage));
    for (const Rule *rule : mutation.caughtBy)
        rules.append(QLatin1String(rule->id));
    const QString caught = rules.isEmpty() ? QStringLiteral("no rule says so") : rules.join(QLatin1String(", "));
    return QStringLiteral("breaks %1 (%2), %3 a month")
        .arg(words.join(QLatin1String(", ")), caught,
            moneyChangeText(mutation.monthly, textLocale(), currencyOf(catalog)));
}

/// The single changes that would break the design, the cheapest first.
Told mutationsIn(Invocation &run, const Design &design)
{
    const QList<Mutation> mutations = mutationsOf(design, run.catalog, run.asOf);
    QJsonArray changes;
    for (const Mutation &mutation : mutations) {
        const QJsonValue to = mutation.to.isUndefined() ? QJsonValue(QLatin1String("taken away")) : mutation.to;
        changes.append(QJsonObject{{QLatin1String("field"), mutation.field}, {QLatin1String("to"), to},
            {QLatin1String("then"), breakageText(mutation, run.catalog)}});
    }
    const QString unknown = failuresUnknown(design);
    const QString failures = unknown.isEmpty()
        ? QString()
        : QStringLiteral(" What stops when a part fails is unknown, so no loss of survival, RTO or RPO is among them: ")
            + unknown;
    return Told{{{QLatin1String("id"), QLatin1String("mutations")},
        {QLatin1String("title"), QStringLiteral("What one changed answer would break")},
        {QLatin1String("text"),
            QStringLiteral("Each answer changed by itself, those that break the design, the cheapest first, and the "
                           "rules that say so.")
                + failures},
        {QLatin1String("formula"), QString()}, {QLatin1String("inputs"), QJsonArray()},
        {QLatin1String("sources"), QJsonArray()}, {QLatin1String("wouldChange"), changes},
        {QLatin1String("mutations"), mutationsToJson(mutations)}}};
}

/// What the rule says, or the value or question is; without a design, of no design in particular.
std::optional<Told> tellOf(Invocation &run, const QString &id, const Design *design)
{
    if (id == QLatin1String("mutations") && design)
        return mutationsIn(run, *design);
    if (const auto value = explainValue(id, design ? *design : Design(), run.catalog, textLocale()))
        return Told{explanationToJson(*value, run.catalog), valueText(value->derived, textLocale())};
    const Rule *rule = findRule(QLatin1StringView(id.toLatin1()));
    if (!rule)
        return questionOf(run, id, design ? *design : Design());
    return design ? ruleInDesign(run, *rule, *design) : Told{ruleToJson(*rule, run.catalog, nullptr)};
}

QString plain(const QJsonValue &value)
{
    if (value.isArray()) {
        QStringList texts;
        for (const QJsonValue &one : value.toArray())
            texts.append(plain(one));
        return texts.join(QLatin1String(", "));
    }
    if (value.isNull() || value.isUndefined())
        return QStringLiteral("not stated");
    const QString text = value.isObject() ? QStringLiteral("…") : value.toVariant().toString();
    return text.isEmpty() ? QStringLiteral("–") : text;
}

/// An input that rests on a question may be a number of its own: what a choice is promised, or a count of items.
bool isAnswerOf(const Field &field, const QJsonValue &value)
{
    switch (field.type().kind) {
    case Kind::List:
        return value.isArray();
    case Kind::Boolean:
        return value.isBool();
    case Kind::Text:
    case Kind::Choice:
    case Kind::Date:
        return value.isString();
    default:
        return value.isDouble();
    }
}

/// The value in the words of its question.
QString inputText(const QJsonValue &value, const QString &id)
{
    const Field *field = findField(id);
    return field && isAnswerOf(*field, value) ? valueToText(*field, value, QLocale::c()) : plain(value);
}

void printInputs(QTextStream &out, const QJsonArray &inputs)
{
    for (const QJsonValue &input : inputs) {
        const QString name = input[QLatin1String("name")].toString(), id = input[QLatin1String("field")].toString();
        const QString value = input[QLatin1String("value")].isNull() && id.isEmpty()
            ? QStringLiteral("unknown")
            : inputText(input[QLatin1String("value")], id);
        out << QStringLiteral("  %1: ").arg(name) << value
            << (id.isEmpty() ? QString() : QStringLiteral(" [%1]").arg(id)) << '\n';
    }
}

void printChanges(QTextStream &out, const QJsonArray &changes)
{
    for (const QJsonValue &change : changes) {
        const QString id = change[QLatin1String("field")].toString();
        out << QStringLiteral("With ") << id << QStringLiteral(" = ") << plain(change[QLatin1String("to")])
            << QStringLiteral(": ") << change[QLatin1String("then")].toString() << '\n';
    }
}

void printSources(QTextStream &out, const QJsonArray &sources)
{
    for (const QJsonValue &source : sources)
        out << QStringLiteral("Source: ") << source[QLatin1String("title")].toString() << QStringLiteral(" (")
            << source[QLatin1String("date")].toString() << QStringLiteral("), ")
            << source[QLatin1String("url")].toString() << '\n';
}

void printTold(QTextStream &out, const Told &told)
{
    const auto text = [&](const char *key) { return told.json.value(QLatin1String(key)).toString(); };
    out << text("id") << QStringLiteral(": ") << text("title") << '\n';
    if (!told.value.isEmpty())
        out << told.value << '\n';
    out << text("text") << '\n';
    if (!text("formula").isEmpty())
        out << text("formula") << '\n';
    printInputs(out, told.json.value(QLatin1String("inputs")).toArray());
    printChanges(out, told.json.value(QLatin1String("wouldChange")).toArray());
    printSources(out, told.json.value(QLatin1String("sources")).toArray());
}

} // namespace

int runExplain(Invocation &run)
{
    int exitCode = Fine;
    std::optional<Project> project;
    if (run.arguments.size() > 1 && !(project = load(run, run.arguments.at(1), exitCode)))
        return exitCode;
    const QString id = run.arguments.first();
    const auto told = tellOf(run, id, project ? &project->design : nullptr);
    if (!told)
        return run.usage(QStringLiteral("There is no rule, computed value or question “%1”; “octoha-cli rules” lists "
                                        "the rules, “octoha-cli fields” the questions, computed values are: %2.")
                             .arg(id, explainableValues().join(QLatin1String(", "))));
    if (run.isJson())
        run.print(told->json);
    else
        printTold(run.out, *told);
    return exitCode;
}

} // namespace octoha::cli
