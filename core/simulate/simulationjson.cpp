#include "core/simulate/simulationjson.h"

#include <QJsonArray>

namespace octoha {

namespace {

using namespace Qt::StringLiterals;

/// JSON numbers are doubles: exact up to 2^53, which no count here reaches.
QJsonValue number(quint64 count)
{
    return qint64(count);
}

QJsonValue orNull(std::optional<int> value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

/// Where no task started nobody knows how long one waits.
QJsonObject waitToJson(const WaitingTime &wait, bool hasStarted)
{
    if (!hasStarted)
        return {
            {"mean"_L1, {}}, {"p50"_L1, {}}, {"p95"_L1, {}}, {"p99"_L1, {}}, {"max"_L1, {}}, {"confidence95"_L1, {}}};
    return {{"mean"_L1, wait.meanSeconds}, {"p50"_L1, wait.p50Seconds}, {"p95"_L1, wait.p95Seconds},
        {"p99"_L1, wait.p99Seconds}, {"max"_L1, wait.maxSeconds},
        {"confidence95"_L1,
            wait.confidence95Seconds ? QJsonValue(*wait.confidence95Seconds) : QJsonValue(QJsonValue::Null)}};
}

QJsonArray nodesToJson(const QList<NodeLoad> &nodes)
{
    QJsonArray array;
    for (const NodeLoad &node : nodes)
        array.append(QJsonObject{{"name"_L1, node.name}, {"taskCap"_L1, node.taskCap},
            {"started"_L1, number(node.started)}, {"finished"_L1, number(node.finished)},
            {"cancelled"_L1, number(node.cancelled)}, {"utilisation"_L1, node.utilisation}});
    return array;
}

QJsonArray barsToJson(const QList<WaitingBar> &bars)
{
    QJsonArray array;
    for (const WaitingBar &bar : bars)
        array.append(QJsonObject{
            {"fromSeconds"_L1, bar.fromSeconds}, {"toSeconds"_L1, bar.toSeconds}, {"tasks"_L1, number(bar.tasks)}});
    return array;
}

QJsonArray queueToJson(const QList<QueuePoint> &queue)
{
    QJsonArray array;
    for (const QueuePoint &point : queue)
        array.append(QJsonObject{{"minute"_L1, point.minute}, {"waiting"_L1, point.waiting},
            {"waitingMost"_L1, point.waitingMost}, {"running"_L1, point.running}});
    return array;
}

QJsonArray awayToJson(const QList<NodeAway> &away, const Scenario &scenario)
{
    QJsonArray array;
    for (const NodeAway &one : away)
        array.append(QJsonObject{{"node"_L1, scenario.nodes.at(one.node).name},
            {"kind"_L1, one.kind == NodeWindow::Kind::Fault ? "fault"_L1 : "drain"_L1},
            {"fromMinute"_L1, one.fromMinute}, {"toMinute"_L1, one.toMinute}});
    return array;
}

} // namespace

QJsonObject simulationToJson(const SimulationResult &result, const Scenario &scenario, const SmallestCluster &smallest)
{
    QJsonObject json{{"seed"_L1, number(scenario.seed)}, {"replications"_L1, scenario.replications},
        {"tasks"_L1, number(result.tasks)}, {"started"_L1, number(result.started)},
        {"finished"_L1, number(result.finished)}, {"cancelled"_L1, number(result.cancelled)},
        {"neverStarted"_L1, number(result.neverStarted)}, {"overdue"_L1, number(result.overdue)},
        {"waitSeconds"_L1, waitToJson(result.wait, result.started > 0)}, {"utilisation"_L1, result.utilisation},
        {"meanWaiting"_L1, result.meanWaiting}, {"littleDeviation"_L1, result.littleDeviation},
        {"offeredLoad"_L1, result.offeredLoad}, {"neverCatchesUp"_L1, result.neverCatchesUp},
        {"lastEndMinute"_L1, result.started > 0 ? QJsonValue(result.lastEndMinute) : QJsonValue::Null},
        {"events"_L1, number(result.events)}, {"seconds"_L1, result.seconds}, {"nodes"_L1, nodesToJson(result.nodes)}};
    json.insert("windowMinutes"_L1, scenario.windowMinutes);
    json.insert("windowMet"_L1, result.windowMet);
    json.insert("windowProbability"_L1, result.windowProbability);
    json.insert("smallest"_L1,
        QJsonObject{{"taskCap"_L1, orNull(smallest.taskCap)}, {"nodes"_L1, orNull(smallest.nodes)},
            {"decided"_L1, smallest.decided}});
    json.insert("waitHistogram"_L1, barsToJson(result.waitHistogram));
    json.insert("queue"_L1, queueToJson(result.queue));
    json.insert("away"_L1, awayToJson(result.away, scenario));
    return json;
}

} // namespace octoha
