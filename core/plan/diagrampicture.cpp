#include "core/plan/diagram.h"

namespace octoha {

namespace {

QStringList rowOf(const ArchitectureBox &box, const QString &place)
{
    QStringList lines = box.lines;
    lines.removeAll(QString());
    return {box.title, lines.join(QStringLiteral(", ")), place, box.subnet, box.port};
}

TextTable partsOf(const Architecture &architecture)
{
    TextTable table{.caption = architecture.title,
        .headers = {diagramText(QT_TRANSLATE_NOOP("Diagram", "Part")),
            diagramText(QT_TRANSLATE_NOOP("Diagram", "What it is")), diagramText(QT_TRANSLATE_NOOP("Diagram", "Where")),
            diagramText(QT_TRANSLATE_NOOP("Diagram", "Subnet")), diagramText(QT_TRANSLATE_NOOP("Diagram", "Port"))},
        .rows = {}};
    const auto add = [&](const QList<ArchitectureBox> &boxes, const QString &place, const QString &subnet = {}) {
        for (const ArchitectureBox &box : boxes) {
            table.rows.append(rowOf(box, place));
            if (box.subnet.isEmpty())
                table.rows.last()[3] = subnet;
        }
    };
    add(architecture.clients, {});
    add(architecture.balancers, {});
    for (const ArchitectureZone &zone : architecture.zones)
        add(zone.nodes, zone.more.isEmpty() ? zone.name : zone.name + QStringLiteral(" (") + zone.more + u')',
            architecture.nodesSubnet);
    add(architecture.services, {});
    add(architecture.second, architecture.secondName);
    return table;
}

} // namespace

Picture diagramPicture(const Design &design, const Catalog &catalog, const PictureTheme &theme)
{
    const Architecture architecture = architectureOf(design, catalog);
    return {architectureSvg(architecture, theme), architecture.title, architecture.description, partsOf(architecture)};
}

QByteArray diagramSvg(const Design &design, const Catalog &catalog, const PictureTheme &theme, const QString &mark)
{
    Architecture architecture = architectureOf(design, catalog);
    architecture.mark = mark;
    return architectureSvg(architecture, theme);
}

} // namespace octoha
