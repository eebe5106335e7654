#include "core/export/readme.h"

#include "core/export/markdown.h"
#include "core/plan/situation.h"

#include <algorithm>

namespace octoha {

namespace {

QString readmeText(const char *text)
{
    return QCoreApplication::translate("Readme", text);
}

struct BundlePlace {
    const char *path; ///< A file, or a folder with '/' at its end: all in it that has no row of its own.
    const char *part; ///< Null: in every bundle.
    const char *purpose;
};

/// What stands in a bundle, as it is read.
constexpr BundlePlace places[] = {
    {"plan.html", "plan", QT_TRANSLATE_NOOP("Readme", "The plan, for reading and printing")},
    {"plan.md", "plan", QT_TRANSLATE_NOOP("Readme", "The plan, for reading in a repository")},
    {"diagram.svg", "diagram", QT_TRANSLATE_NOOP("Readme", "The architecture as a picture")},
    {"findings.sarif", "findings", QT_TRANSLATE_NOOP("Readme", "What the rules found, for tools")},
    {"design.octoha", nullptr, QT_TRANSLATE_NOOP("Readme", "The design itself; open it with Octoha")},
    {"settings.json", nullptr, QT_TRANSLATE_NOOP("Readme", "The values that the scripts read; no secret is in it")},
    {"scripts/Deploy-OctohaInfrastructure.ps1", "scripts",
        QT_TRANSLATE_NOOP("Readme", "Makes the resources in Azure: start with it")},
    {"scripts/Invoke-OctohaPlan.ps1", "scripts", QT_TRANSLATE_NOOP("Readme", "The runner: start here on each machine")},
    {"scripts/", "scripts",
        QT_TRANSLATE_NOOP("Readme", "Fixed scripts, the same in every bundle; review and sign them once")},
    {"infra/", "infra",
        QT_TRANSLATE_NOOP("Readme", "Fixed Bicep templates, the same in every bundle; they read settings.json")},
    {"tests/", "tests",
        QT_TRANSLATE_NOOP("Readme",
            "Fixed acceptance tests, the same in every bundle: run tests/Invoke-OctohaAcceptance.ps1; they change "
            "nothing")},
    {"sql/", "scripts",
        QT_TRANSLATE_NOOP("Readme", "Fixed T-SQL for the DBA, which the runner runs; the same in every bundle")},
    {"runbooks/", "runbooks",
        QT_TRANSLATE_NOOP(
            "Readme", "What to do later: night, upgrade, patch, restore …; fixed files, the same in every bundle")},
    {".gitattributes", nullptr, QT_TRANSLATE_NOOP("Readme", "Keeps Git from changing line ends")},
    {"MANIFEST.sha256", nullptr,
        QT_TRANSLATE_NOOP("Readme", "The hash of each file; under Linux: sha256sum -c MANIFEST.sha256")},
};

plan::Table fileTable(const QStringList &parts)
{
    plan::Table table{QString(),
        {readmeText(QT_TRANSLATE_NOOP("Readme", "File")), readmeText(QT_TRANSLATE_NOOP("Readme", "What it is"))}, {}};
    for (const BundlePlace &place : places) {
        if (!place.part || parts.contains(QLatin1String(place.part)))
            table.rows.append({QLatin1String(place.path), readmeText(place.purpose)});
    }
    return table;
}

/// "yes" where commands take a step back; else why not, or what is done by hand.
QString undoOf(const PlanStep &step)
{
    return step.undoCommands.isEmpty() ? step.undo
                                       : readmeText(QT_TRANSLATE_NOOP("Readme", "By command: %1")).arg(step.undo);
}

plan::Table stepTable(const QList<PlanStep> &steps)
{
    plan::Table table{QString(),
        {readmeText(QT_TRANSLATE_NOOP("Readme", "Step")), readmeText(QT_TRANSLATE_NOOP("Readme", "What")),
            readmeText(QT_TRANSLATE_NOOP("Readme", "Who")), readmeText(QT_TRANSLATE_NOOP("Readme", "Where")),
            readmeText(QT_TRANSLATE_NOOP("Readme", "Minutes")), readmeText(QT_TRANSLATE_NOOP("Readme", "Check")),
            readmeText(QT_TRANSLATE_NOOP("Readme", "Undo"))},
        {}, {false, false, false, false, true, false, false}};
    for (const PlanStep &step : steps)
        table.rows.append(
            {step.id, step.title, step.who, step.where, QString::number(step.minutes), step.check, undoOf(step)});
    return table;
}

QString pointOfNoReturn(const QList<PlanStep> &steps)
{
    for (const PlanStep &step : steps) {
        if (step.pointOfNoReturn)
            return readmeText(
                QT_TRANSLATE_NOOP("Readme",
                    "The point of no return is step %1 (%2): after it the way back is a restore of the database."))
                .arg(step.id, step.title);
    }
    return {};
}

QStringList rulesOfWork()
{
    return {readmeText(QT_TRANSLATE_NOOP("Readme",
                "Check the bundle first: every file against MANIFEST.sha256. The first line below prints nothing where "
                "all is well.")),
        readmeText(QT_TRANSLATE_NOOP("Readme",
            "Copy the folder to each machine and work in it; the runner works only on the machine where it is started. "
            "Windows blocks scripts that came from another machine: unblock them there; the rule for scripts holds for "
            "that window alone.")),
        readmeText(QT_TRANSLATE_NOOP("Readme",
            "On each machine start PowerShell with “Run as administrator”; Deploy-OctohaInfrastructure.ps1 alone needs "
            "no such "
            "rights, but the Azure CLI, signed in by az login.")),
        readmeText(QT_TRANSLATE_NOOP("Readme",
            "Work step by step in the order below, each with the command that the plan shows for it: the machines take "
            "turns, so that a role without -Step would run ahead of the others.")),
        readmeText(QT_TRANSLATE_NOOP("Readme", "Look before you act: with -WhatIf nothing is changed.")),
        readmeText(QT_TRANSLATE_NOOP(
            "Readme", "Resume after a stop: -Resume; it looks at what is there and does what is missing.")),
        readmeText(QT_TRANSLATE_NOOP("Readme",
            "Go back: the runner's -Undo with the step's name; a step without a way back says so. What was made in "
            "Azure is taken back by hand, as the plan says.")),
        readmeText(QT_TRANSLATE_NOOP("Readme",
            "A file that was changed stops both scripts with exit code 2. Where the change is wanted, -AllowChanged "
            "goes on and the log names the file.")),
        readmeText(QT_TRANSLATE_NOOP("Readme",
            "Exit codes: 0 done, 1 failed, 2 pre-flight failed, 3 restart needed, 4 partly done and resumable, 5 "
            "cancelled."))};
}

/// What Windows itself has: the check of all files, and what lets a script that was downloaded run in this window.
QStringList commandsBefore()
{
    return {QStringLiteral(
                "Get-Content -LiteralPath '.\\MANIFEST.sha256' | ForEach-Object { $hash, $file = $_ -split '  ', 2; "
                "if ((Get-FileHash -LiteralPath $file -Algorithm SHA256).Hash -ne $hash) { $file } }   # %1")
                .arg(readmeText(QT_TRANSLATE_NOOP("Readme", "or octoha-cli verify on the folder"))),
        QStringLiteral("Get-ChildItem -LiteralPath . -Recurse -File | Unblock-File"),
        QStringLiteral("Set-ExecutionPolicy -ExecutionPolicy RemoteSigned -Scope Process")};
}

/// Each role that a step of the runner is for, in the order of work.
QStringList rolesOf(const QList<PlanStep> &steps)
{
    const QLatin1String before("Invoke-OctohaPlan.ps1 -Role ");
    QStringList roles;
    for (const PlanStep &step : steps) {
        for (const QString &command : step.commands) {
            if (const qsizetype at = command.indexOf(before); at >= 0)
                roles.append(command.mid(at + before.size()).section(u' ', 0, 0));
        }
    }
    roles.removeDuplicates();
    return roles;
}

/// The commands that the rules speak of, from the folder of the bundle.
QString commandsOfWork(const QList<PlanStep> &steps, bool hasHash)
{
    const QString deploy = QStringLiteral(".\\scripts\\Deploy-OctohaInfrastructure.ps1");
    const QString runner = QStringLiteral(".\\scripts\\Invoke-OctohaPlan.ps1 -Role ");
    const QString hash = hasHash ? QString() : QStringLiteral(" -MsiSha256 <from the release page>");
    QStringList lines = commandsBefore() + QStringList{deploy + QStringLiteral(" -WhatIf"), deploy};
    for (const QString &role : rolesOf(steps))
        lines.append(runner + role + QStringLiteral(" -WhatIf"));
    lines += {runner + QStringLiteral("node -Step '10-Preflight'") + hash,
        runner + QStringLiteral("node -Resume") + hash, runner + QStringLiteral("node -Status")};
    const auto undone = std::find_if(steps.cbegin(), steps.cend(),
        [](const PlanStep &step) { return step.undoCommands.value(0).contains(QLatin1String(" -Role node -Undo ")); });
    if (undone != steps.cend())
        lines.append(undone->undoCommands.first());
    return lines.join(u'\n');
}

} // namespace

QByteArray bundleReadme(const Order &order)
{
    const Design &design = order.project.design;
    const QList<PlanStep> steps = stepsOf(design, order.catalog);
    plan::Document document;
    document.draft = order.draft;
    document.draftText = readmeText(QT_TRANSLATE_NOOP("Readme", "DRAFT: errors are open; the scripts change nothing."));
    const QString title = design.project.title.isEmpty()
        ? readmeText(QT_TRANSLATE_NOOP("Readme", "Octopus Deploy High Availability on Azure"))
        : design.project.title.text();
    document.blocks = {plan::Heading{1, title},
        plan::Paragraph{readmeText(QT_TRANSLATE_NOOP("Readme", "Judged on %1 by Octoha %2. Design %3."))
                            .arg(order.assessment.asOf.toString(Qt::ISODate), QStringLiteral(OCTOHA_VERSION),
                                order.designHash.left(12))},
        plan::Heading{2, readmeText(QT_TRANSLATE_NOOP("Readme", "How to work with this folder"))},
        plan::Bullets{rulesOfWork(), true},
        plan::Code{commandsOfWork(steps, !design.workload.msiSha256.isEmpty()), QStringLiteral("powershell")},
        plan::Paragraph{pointOfNoReturn(steps), plan::Paragraph::Tone::Warning},
        plan::Heading{2, readmeText(QT_TRANSLATE_NOOP("Readme", "Order of work"))}, stepTable(steps),
        plan::Heading{2, readmeText(QT_TRANSLATE_NOOP("Readme", "Files"))}, fileTable(order.parts)};
    return toMarkdown(document);
}

} // namespace octoha
