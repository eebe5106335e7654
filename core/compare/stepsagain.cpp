#include "core/compare/stepsagain.h"

#include "core/compare/scriptreads.h"
#include "core/export/settings.h"
#include "core/plan/steps.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace octoha {

namespace {

/// What a run of the scripts finds in the two bundles.
struct Sides {
    QJsonObject before, after;
    bool hasNewNode = false;
};

/// Which bundle it is, not what it builds.
bool namesTheBundle(const QString &path)
{
    static const QStringList names{QStringLiteral("asOf"), QStringLiteral("designHash"), QStringLiteral("draft"),
        QStringLiteral("format"), QStringLiteral("program"), QStringLiteral("title")};
    return names.contains(path.section(u'.', 0, 0));
}

/// The value at a path, or the last one on the way that has no parts: "vault.name.Length" is that of "vault.name".
QJsonValue valueAt(const QJsonObject &settings, const QString &path)
{
    QJsonValue value = settings;
    for (const QString &key : path.split(u'.')) {
        if (!value.isObject())
            break;
        value = value.toObject().value(key);
    }
    return value;
}

QHash<QString, QJsonObject> nodesByName(const QJsonObject &settings)
{
    QHash<QString, QJsonObject> nodes;
    for (const QJsonValue &node : settings.value(QLatin1String("nodes")).toArray())
        nodes.insert(node.toObject().value(QLatin1String("name")).toString(), node.toObject());
    return nodes;
}

/// One of the nodes that both bundles name has another value of a key.
bool nodeDiffers(const Sides &sides, const QStringList &keys)
{
    const auto old = nodesByName(sides.before), now = nodesByName(sides.after);
    for (auto node = now.cbegin(); node != now.cend(); ++node) {
        const auto known = old.constFind(node.key());
        if (known != old.cend() && std::any_of(keys.cbegin(), keys.cend(), [&](const QString &key) {
                return known->value(key) != node->value(key);
            }))
            return true;
    }
    return false;
}

QJsonArray nodesWith(const QJsonObject &settings, const QStringList &keys)
{
    QJsonArray nodes = settings.value(QLatin1String("nodes")).toArray();
    if (keys.contains(QStringLiteral("*")))
        return nodes;
    for (QJsonValueRef node : nodes) {
        QJsonObject kept;
        for (const QString &key : keys)
            kept.insert(key, node.toObject().value(key));
        node = kept;
    }
    return nodes;
}

bool readsOther(const ScriptReads &reads, const Sides &sides)
{
    const auto differs = [&](const QString &path) {
        return !namesTheBundle(path) && valueAt(sides.before, path) != valueAt(sides.after, path);
    };
    return (sides.hasNewNode && reads.onNodes && !reads.onFirstNode)
        || std::any_of(reads.paths.cbegin(), reads.paths.cend(), differs) || nodeDiffers(sides, reads.ofNode)
        || (!reads.ofEachNode.isEmpty()
            && nodesWith(sides.before, reads.ofEachNode) != nodesWith(sides.after, reads.ofEachNode));
}

bool hasNewNode(const QJsonObject &before, const QJsonObject &after)
{
    const auto old = nodesByName(before), now = nodesByName(after);
    return std::any_of(now.keyBegin(), now.keyEnd(), [&](const QString &name) { return !old.contains(name); });
}

/// The scripts that a step runs: its own, or those that the commands of a step by hand name.
QStringList scriptsOf(const PlanStep &step)
{
    static const QRegularExpression named(QStringLiteral("-Step '(\\d\\d-\\w+)'"));
    if (scriptReadsOf(step.id))
        return {step.id};
    QStringList scripts;
    for (auto it = named.globalMatch(step.commands.join(u'\n')); it.hasNext();)
        scripts.append(it.next().captured(1));
    return scripts;
}

/// What a step tells people to do.
QStringList wordsOf(const PlanStep &step)
{
    return QStringList{step.where, step.check, step.acts.join(u'\n')} + step.commands;
}

bool mustRun(const PlanStep &step, const QList<PlanStep> &before, const Sides &sides)
{
    const auto old
        = std::find_if(before.cbegin(), before.cend(), [&](const PlanStep &other) { return other.id == step.id; });
    if (old == before.cend())
        return true;
    const QStringList scripts = scriptsOf(step);
    if (!scriptReadsOf(step.id) && wordsOf(*old) != wordsOf(step))
        return true;
    return std::any_of(scripts.cbegin(), scripts.cend(), [&](const QString &script) {
        const ScriptReads *reads = scriptReadsOf(script);
        return reads && readsOther(*reads, sides);
    });
}

} // namespace

QStringList stepsToRepeat(const Design &before, Design after, const Catalog &catalog, QDate asOf)
{
    after.project.language = before.project.language; // In other words the same is built.
    if (before == after)
        return {};
    const QString noHash; // No step reads it.
    Sides sides{settingsOf(before, noHash, catalog, asOf, false), settingsOf(after, noHash, catalog, asOf, false)};
    sides.hasNewNode = hasNewNode(sides.before, sides.after);
    const QList<PlanStep> old = stepsOf(before, catalog), steps = stepsOf(after, catalog);
    QStringList ids, all;
    for (const PlanStep &step : steps) {
        if (mustRun(step, old, sides))
            ids.append(step.id);
    }
    for (const PlanStep &step : steps) {
        if (ids.contains(step.id) || (step.withOthers && !ids.isEmpty()))
            all.append(step.id);
    }
    return all;
}

StepsAgain byPlace(const QStringList &ids, const Design &after, const Catalog &catalog)
{
    StepsAgain again;
    for (const PlanStep &step : stepsOf(after, catalog)) {
        if (!ids.contains(step.id))
            continue;
        const QString commands = step.commands.join(u'\n');
        const ScriptReads *reads = scriptReadsOf(step.id);
        if (commands.contains(QLatin1String("Deploy-OctohaInfrastructure.ps1")))
            again.infrastructure.append(step.id);
        else
            (reads && reads->onNodes ? again.nodes : again.others).append(step.id);
    }
    return again;
}

} // namespace octoha
