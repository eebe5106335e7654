#include "app/cli/command.h"
#include "core/assess/json.h"

namespace octoha::cli {

namespace {

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

QJsonObject ruleToJson(const Rule &rule, const Catalog &catalog)
{
    QStringList fieldIds;
    for (const FieldRef ref : rule.fields.span())
        fieldIds.append(ref.id());
    const QString id = QString::fromLatin1(rule.id);
    return {{QLatin1String("id"), id}, {QLatin1String("aliases"), QJsonArray::fromStringList(words(rule.aliases))},
        {QLatin1String("title"), titleOf(rule)}, {QLatin1String("severity"), wordOf(rule.severity)},
        {QLatin1String("area"), id.section(u'-', 1, -2)},
        {QLatin1String("fields"), QJsonArray::fromStringList(fieldIds)}, {QLatin1String("reason"), reasonOf(rule)},
        {QLatin1String("fix"), fixOf(rule)}, {QLatin1String("acceptable"), rule.acceptable},
        {QLatin1String("source"), sourceToJson(catalog.source(rule.source))},
        {QLatin1String("overrides"), QJsonArray::fromStringList(words(rule.overrides))}};
}

} // namespace

int runRules(Invocation &run)
{
    QJsonArray array;
    for (const Rule *rule : allRules()) {
        if (run.isJson())
            array.append(ruleToJson(*rule, run.catalog));
        else
            run.out << QString::fromLatin1(rule->id).leftJustified(18)
                    << QString(wordOf(rule->severity)).leftJustified(8) << titleOf(*rule) << '\n';
    }
    if (run.isJson())
        run.print(array);
    return Fine;
}

} // namespace octoha::cli
