#include "app/cli/command.h"
#include "core/assess/json.h"
#include "core/design/hiddentext.h"
#include "core/project/presets.h"

#include <QFileInfo>

namespace octoha::cli {

namespace {

QJsonObject presetToJson(const Preset &preset, const Invocation &run)
{
    const Assessment assessment = assess(projectFromPreset(preset).design, run.catalog, run.asOf);
    return {{QLatin1String("name"), QString::fromLatin1(preset.name)}, {QLatin1String("title"), presetTitle(preset)},
        {QLatin1String("means"), QJsonArray::fromStringList(presetTexts(preset.means))},
        {QLatin1String("notCovered"), QJsonArray::fromStringList(presetTexts(preset.notCovered))},
        {QLatin1String("monthly"), numberToJson(assessment.cost.monthly.value)},
        {QLatin1String("availability"), numberToJson(assessment.availability.composite.value)}};
}

void printPreset(Invocation &run, const Preset &preset)
{
    const Assessment assessment = assess(projectFromPreset(preset).design, run.catalog, run.asOf);
    run.out << QString::fromLatin1(preset.name).leftJustified(20) << presetTitle(preset) << '\n';
    run.out << QStringLiteral("    %1 a month · %2 available\n")
                   .arg(valueText(assessment.cost.monthly, textLocale()),
                       valueText(assessment.availability.composite, textLocale()));
    for (const QString &text : presetTexts(preset.means))
        run.out << QStringLiteral("    + ") << text << '\n';
    for (const QString &text : presetTexts(preset.notCovered))
        run.out << QStringLiteral("    - ") << text << '\n';
}

} // namespace

int runPresets(Invocation &run)
{
    QJsonArray array;
    for (const Preset &preset : presets()) {
        if (run.isJson())
            array.append(presetToJson(preset, run));
        else
            printPreset(run, preset);
    }
    if (run.isJson())
        run.print(array);
    return Fine;
}

int runNew(Invocation &run)
{
    const QString path = run.options.value(QStringLiteral("output"));
    const Preset *preset = findPreset(run.options.value(QStringLiteral("preset")));
    if (!preset)
        return run.usage(QStringLiteral("--preset takes one of the names that “octoha-cli presets” lists."));
    if (path.isEmpty())
        return run.usage(QStringLiteral("Usage: octoha-cli new --preset NAME [--set FIELD=VALUE]… -o FILE"));
    if (path != u'-' && QFileInfo::exists(path) && !run.options.isSet(QStringLiteral("force"))) {
        run.err << QStringLiteral("%1 exists already; --force overwrites it.\n").arg(shownLine(path));
        return NotWritten;
    }
    Project project = projectFromPreset(*preset);
    if (const int refused = applyAssignments(run, project.design, run.options.values(QStringLiteral("set"))))
        return refused;
    return saveOrReport(run, path, project);
}

} // namespace octoha::cli
