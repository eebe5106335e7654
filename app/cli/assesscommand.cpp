#include "app/cli/command.h"
#include "core/assess/json.h"

namespace octoha::cli {

namespace {

void printDerived(Invocation &run, const QString &label, const Derived &derived)
{
    run.out << label.leftJustified(34);
    if (!derived.value)
        run.out << QStringLiteral("unknown: ") << derived.unknownText() << '\n';
    else
        run.out << (derived.atLeast ? QStringLiteral("at least ") : QString()) << QLocale::c().toString(*derived.value, 'f', QLocale::FloatingPointShortest)
                << ' ' << derived.unitText() << '\n';
}

void printText(Invocation &run, const Design &design)
{
    for (const QString &id : explainableValues()) {
        if (const auto explained = explainValue(id, design, run.catalog, QLocale::c()))
            printDerived(run, id, explained->derived);
    }
    const Assessment assessment = assess(design, run.catalog, run.asOf);
    run.out << QStringLiteral("\nCost a month\n");
    for (const CostLine &line : assessment.cost.lines)
        run.out << (QStringLiteral("  ") + nameOf(line.resource, design, run.catalog)).leftJustified(34) << line.sku.leftJustified(26)
                << (line.monthly ? QString::number(double(*line.monthly) / 100'000, 'f', 2) : QStringLiteral("unknown")).rightJustified(12) << '\n';
}

std::optional<QJsonObject> ruleExplanation(Invocation &run, const QString &id)
{
    const Rule *rule = findRule(QLatin1StringView(id.toLatin1()));
    if (!rule)
        return std::nullopt;
    QJsonArray fieldIds;
    for (const FieldRef ref : rule->fields.span())
        fieldIds.append(QJsonObject{{QLatin1String("name"), ref.id()}, {QLatin1String("field"), ref.id()}});
    return QJsonObject{{QLatin1String("id"), id}, {QLatin1String("title"), titleOf(*rule)},
        {QLatin1String("text"), reasonOf(*rule) + u'\n' + fixOf(*rule)}, {QLatin1String("formula"), QString()}, {QLatin1String("inputs"), fieldIds},
        {QLatin1String("sources"), QJsonArray{sourceToJson(run.catalog.source(rule->source))}}, {QLatin1String("wouldChange"), QJsonArray()}};
}

/// What the rule says of this design, or the value of this design.
std::optional<QJsonObject> explanation(Invocation &run, const QString &id, const Design &design)
{
    if (const auto value = explainValue(id, design, run.catalog, QLocale::c()))
        return explanationToJson(*value, run.catalog);
    auto rule = ruleExplanation(run, id);
    if (!rule || run.arguments.size() < 2)
        return rule;
    for (const Finding &finding : findingsOf(design, {run.catalog, run.asOf})) {
        if (id == QLatin1String(finding.rule->id))
            rule->insert(QLatin1String("text"), messageOf(finding, QLocale::c()) + u'\n' + rule->value(QLatin1String("text")).toString());
    }
    return rule;
}

void printExplanation(Invocation &run, const QJsonObject &told)
{
    run.out << told.value(QLatin1String("id")).toString() << QStringLiteral(": ") << told.value(QLatin1String("title")).toString() << '\n'
            << told.value(QLatin1String("text")).toString() << '\n';
    if (const QString formula = told.value(QLatin1String("formula")).toString(); !formula.isEmpty())
        run.out << formula << '\n';
    for (const QJsonValue &source : told.value(QLatin1String("sources")).toArray())
        run.out << source.toObject().value(QLatin1String("title")).toString() << QStringLiteral(" (")
                << source.toObject().value(QLatin1String("date")).toString() << QStringLiteral("), ") << source.toObject().value(QLatin1String("url")).toString() << '\n';
}

} // namespace

int runAssess(Invocation &run)
{
    int exitCode = Fine;
    const auto project = load(run, run.arguments.first(), exitCode);
    if (!project)
        return exitCode;
    if (run.isJson())
        run.print(assessmentToJson(assess(project->design, run.catalog, run.asOf), project->design, run.catalog));
    else
        printText(run, project->design);
    return exitCode;
}

int runExplain(Invocation &run)
{
    int exitCode = Fine;
    Project project;
    if (run.arguments.size() > 1) {
        auto loaded = load(run, run.arguments.at(1), exitCode);
        if (!loaded)
            return exitCode;
        project = std::move(*loaded);
    }
    const QString id = run.arguments.first();
    const auto told = explanation(run, id, project.design);
    if (!told)
        return run.usage(QStringLiteral("There is no rule or computed value “%1”; “octoha-cli rules” lists the rules, computed values are: %2.").arg(id, explainableValues().join(QLatin1String(", "))));
    if (run.isJson())
        run.print(*told);
    else
        printExplanation(run, *told);
    return exitCode;
}

} // namespace octoha::cli
