// How long the pictures of a design take, and Graphviz's dot for the same graph beside the diagram.
#include "core/pictures/availabilitypicture.h"
#include "core/pictures/capacitypictures.h"
#include "core/pictures/costpicture.h"
#include "core/plan/diagram.h"
#include "core/project/presets.h"
#include "tests/bench/figure.h"
#include "tests/bench/process.h"

#include <QCoreApplication>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>

using namespace octoha;

namespace {

/// A name for dot: every text of ours in quotes.
QString quoted(QString text)
{
    return u'"' + text.replace(u'\\', QLatin1String("\\\\")).replace(u'"', QLatin1String("\\\"")) + u'"';
}

QString graphNode(const QString &id, const ArchitectureBox &box)
{
    return id + QLatin1String(" [shape=box,label=")
        + quoted((QStringList{box.title} + box.lines).join(QLatin1String(" | "))) + QLatin1String("];\n");
}

QString graphEdge(const QString &from, const QString &to, const QString &port)
{
    return from + QLatin1String(" -> ") + to + QLatin1String(" [label=") + quoted(port) + QLatin1String("];\n");
}

/// The nodes, a cluster for each zone; ids of the first ones are returned.
QString zonesOf(const Architecture &architecture)
{
    QString text;
    for (qsizetype zone = 0; zone < architecture.zones.size(); ++zone) {
        text
            += QStringLiteral("subgraph cluster_%1 { label=%2;\n").arg(zone).arg(quoted(architecture.zones[zone].name));
        for (qsizetype i = 0; i < architecture.zones[zone].nodes.size(); ++i)
            text += graphNode(QStringLiteral("n%1_%2").arg(zone).arg(i), architecture.zones[zone].nodes[i]);
        text += QLatin1String("}\n");
    }
    return text;
}

/// The same boxes and lines as the diagram has, as dot reads them.
QByteArray graphOf(const Architecture &architecture)
{
    QString text = QLatin1String("digraph cluster {\n") + zonesOf(architecture);
    const auto row = [&](const char *prefix, const QList<ArchitectureBox> &boxes, const char *to, bool down) {
        for (qsizetype i = 0; i < boxes.size(); ++i) {
            const QString id = QLatin1String(prefix) + QString::number(i);
            text += graphNode(id, boxes[i])
                + (down ? graphEdge(id, QLatin1String(to), boxes[i].port)
                        : graphEdge(QLatin1String(to), id, boxes[i].port));
        }
    };
    row("balancer", architecture.balancers, "n0_0", true);
    row("client", architecture.clients, "balancer0", true);
    row("service", architecture.services, "n0_0", false);
    return (text + QLatin1String("}\n")).toUtf8();
}

/// Milliseconds for one graph, of many that one process draws: its start does not count. 0 without dot.
double dotMilliseconds(const Architecture &architecture)
{
    constexpr int graphs = 40;
    const QString dot = QStandardPaths::findExecutable(QStringLiteral("dot"));
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("graph.dot")));
    if (dot.isEmpty() || !file.open(QIODevice::WriteOnly))
        return 0;
    const QByteArray graph = graphOf(architecture);
    for (int i = 0; i < graphs; ++i)
        file.write(graph);
    file.close();
    QFile one(folder.filePath(QStringLiteral("one.dot")));
    if (!one.open(QIODevice::WriteOnly))
        return 0;
    one.write(graph);
    one.close();
    const auto many = bench::runProcessOften(dot, {QStringLiteral("-Tsvg"), file.fileName()}, 5),
               single = bench::runProcessOften(dot, {QStringLiteral("-Tsvg"), one.fileName()}, 5);
    return many.exitCode == 0 ? (many.milliseconds - single.milliseconds) / (graphs - 1) : 0;
}

void printDiagram(const char *preset)
{
    const Design design = projectFromPreset(*findPreset(QString::fromLatin1(preset))).design;
    const Catalog &catalog = Catalog::shipped();
    const double ours = bench::microseconds([&] { diagramSvg(design, catalog); }, 30, 10) / 1000;
    bench::print({(QByteArray("diagram SVG, ") + preset).constData(), ours, 3, "ms"});
    if (const double dot = dotMilliseconds(architectureOf(design, catalog)); dot > 0)
        bench::print({"  dot takes for the same graph", dot / ours, 1, "times", true});
    else
        std::printf("  SKIPPED: dot is not installed (Debian package graphviz)\n");
}

QList<QueueStretch> longQueue()
{
    QList<QueueStretch> queue;
    for (int i = 0; i < 10'000; ++i)
        queue.append({i * 1.0, double(i % 50), double(i % 70)});
    return queue;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    for (const char *preset : {"standard-zonal", "high-throughput", "regulated"})
        printDiagram(preset);
    const Design design = projectFromPreset(*findPreset(u"regulated")).design;
    const Availability availability = availabilityOf(design, Catalog::shipped());
    const Cost cost = costOf(design, Catalog::shipped());
    const QLocale locale = QLocale::c();
    bench::print({"availability tree, regulated",
        bench::microseconds([&] { availabilityPicture(availability, locale); }, 30, 10) / 1000, 3, "ms"});
    bench::print({"cost bar, regulated",
        bench::microseconds([&] { costPicture(costSharesOf(cost, design), locale); }, 30, 10) / 1000, 3, "ms"});
    const auto queue = longQueue();
    bench::print({"queue of 10 000 stretches",
        bench::microseconds([&] { queuePicture(queue, {}, locale); }, 20, 5) / 1000, 10, "ms"});
    return 0;
}
