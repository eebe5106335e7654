#include "core/pictures/architecture.h"

#include "core/pictures/canvas.h"

#include <algorithm>

namespace octoha {

namespace {

constexpr double margin = 20, columnGap = 24, boxWidth = 250, rowGap = 62, frameTop = 26, frameEdge = 8, nodeGap = 10,
                 nodeWidth = boxWidth - 2 * frameEdge;

using Boxes = QList<ArchitectureBox>;

/// A row of boxes and where they stand.
struct Row {
    Boxes boxes;
    QList<QRectF> areas; ///< Of the boxes.
    QList<QRectF> outer; ///< The same with the frame of their subnet: where lines begin and end.
    double bottom = 0;
};

double tallest(const Boxes &boxes, double width)
{
    double height = 0;
    for (const ArchitectureBox &box : boxes)
        height = std::max(height, Canvas::boxHeight(box.title, box.lines, width));
    return height;
}

/// Boxes of one subnet side by side, in the order of the first.
Boxes bySubnet(const Boxes &boxes)
{
    Boxes sorted;
    for (const ArchitectureBox &box : boxes) {
        const auto sameSubnet
            = [&](const ArchitectureBox &other) { return !box.subnet.isEmpty() && other.subnet == box.subnet; };
        const auto last = std::find_if(sorted.rbegin(), sorted.rend(), sameSubnet);
        sorted.insert(last == sorted.rend() ? sorted.end() : last.base(), box);
    }
    return sorted;
}

class Drawing {
public:
    Drawing(const Architecture &architecture, const PictureTheme &theme);
    QByteArray draw();

private:
    Row rowOf(const Boxes &boxes, double y) const;
    double left(qsizetype count) const
    {
        return (m_width - double(count) * boxWidth - double(count - 1) * columnGap) / 2;
    }
    void drawRow(const Row &row);
    QRectF drawNodes(double y);
    void drawZone(const ArchitectureZone &zone, const QRectF &area);
    double zoneHeight(const ArchitectureZone &zone) const;
    double drawSecond(double y);

    const Architecture &m_architecture;
    Canvas m_canvas;
    double m_width;
    double m_nodeHeight = 0;
};

Drawing::Drawing(const Architecture &architecture, const PictureTheme &theme)
    : m_architecture(architecture),
      m_canvas(theme, architecture.title, architecture.description)
{
    const qsizetype columns = std::max({architecture.clients.size(), architecture.balancers.size(),
        architecture.services.size(), architecture.second.size(), architecture.zones.size(), qsizetype(3)});
    m_width = 2 * margin + double(columns) * boxWidth + double(columns - 1) * columnGap;
    for (const ArchitectureZone &zone : architecture.zones)
        m_nodeHeight = std::max(m_nodeHeight, tallest(zone.nodes, nodeWidth));
    m_canvas.mark(architecture.mark);
}

Row Drawing::rowOf(const Boxes &unsorted, double y) const
{
    Row row{bySubnet(unsorted)};
    const bool framed = std::any_of(
        row.boxes.cbegin(), row.boxes.cend(), [](const ArchitectureBox &box) { return !box.subnet.isEmpty(); });
    const double top = framed ? y + frameTop : y, height = tallest(row.boxes, boxWidth);
    for (const ArchitectureBox &box : row.boxes) {
        const QRectF area(
            left(row.boxes.size()) + double(row.areas.size()) * (boxWidth + columnGap), top, boxWidth, height);
        row.areas.append(area);
        row.outer.append(box.subnet.isEmpty() ? area : area.adjusted(-frameEdge, -frameTop, frameEdge, frameEdge));
    }
    row.bottom = top + height + (framed ? frameEdge : 0);
    return row;
}

void Drawing::drawRow(const Row &row)
{
    for (qsizetype i = 0; i < row.boxes.size(); ++i) {
        const ArchitectureBox &box = row.boxes[i];
        m_canvas.box(row.areas[i], box.title, box.lines, box.existing);
        const bool isFirst = i == 0 || row.boxes[i - 1].subnet != box.subnet;
        if (box.subnet.isEmpty() || !isFirst)
            continue;
        QRectF frame = row.outer[i];
        for (qsizetype next = i + 1; next < row.boxes.size() && row.boxes[next].subnet == box.subnet; ++next)
            frame |= row.outer[next];
        m_canvas.frame(frame, box.subnet);
    }
}

double Drawing::zoneHeight(const ArchitectureZone &zone) const
{
    return frameTop + double(zone.nodes.size()) * (m_nodeHeight + nodeGap)
        + (zone.more.isEmpty() ? 0 : Canvas::lineHeight) + frameEdge;
}

void Drawing::drawZone(const ArchitectureZone &zone, const QRectF &area)
{
    m_canvas.frame(area, zone.name);
    double top = area.y() + frameTop;
    for (const ArchitectureBox &node : zone.nodes) {
        m_canvas.box({area.x() + frameEdge, top, nodeWidth, m_nodeHeight}, node.title, node.lines);
        top += m_nodeHeight + nodeGap;
    }
    if (!zone.more.isEmpty())
        m_canvas.frame({area.x() + frameEdge, top - 4, nodeWidth, Canvas::lineHeight + 8}, zone.more);
}

QRectF Drawing::drawNodes(double y)
{
    const auto &zones = m_architecture.zones;
    double height = frameTop + frameEdge;
    for (const ArchitectureZone &zone : zones)
        height = std::max(height, zoneHeight(zone));
    const QRectF whole(margin, y, m_width - 2 * margin, frameTop + height + frameEdge);
    m_canvas.frame(whole, m_architecture.nodesSubnet);
    for (qsizetype i = 0; i < zones.size(); ++i)
        drawZone(zones[i], {left(zones.size()) + double(i) * (boxWidth + columnGap), y + frameTop, boxWidth, height});
    return whole;
}

double Drawing::drawSecond(double y)
{
    if (m_architecture.second.isEmpty())
        return y;
    const Row row = rowOf(m_architecture.second, y + frameTop);
    m_canvas.frame({margin, y, m_width - 2 * margin, row.bottom + frameEdge - y}, m_architecture.secondName);
    drawRow(row);
    return row.bottom + frameEdge + margin;
}

QByteArray Drawing::draw()
{
    const Row clients = rowOf(m_architecture.clients, margin);
    const Row balancers = rowOf(m_architecture.balancers, clients.bottom + rowGap);
    const QRectF nodes = drawNodes(balancers.bottom + rowGap);
    const Row services = rowOf(m_architecture.services, nodes.bottom() + rowGap);
    for (qsizetype i = 0; i < clients.boxes.size(); ++i) {
        const QRectF &upper = clients.outer[i], &lower = balancers.outer[std::min(i, balancers.outer.size() - 1)];
        m_canvas.link({upper.center().x(), upper.bottom()}, {lower.center().x(), lower.top()}, clients.boxes[i].port);
    }
    // The frame of the nodes is as wide as the page, so it is met straight below a box, and left straight above one.
    for (qsizetype i = 0; i < balancers.boxes.size(); ++i)
        m_canvas.link({balancers.outer[i].center().x(), balancers.outer[i].bottom()},
            {balancers.outer[i].center().x(), nodes.top()}, balancers.boxes[i].port);
    for (qsizetype i = 0; i < services.boxes.size(); ++i)
        m_canvas.link({services.outer[i].center().x(), nodes.bottom()},
            {services.outer[i].center().x(), services.outer[i].top()}, services.boxes[i].port);
    for (const Row *row : {&clients, &balancers, &services})
        drawRow(*row);
    return m_canvas.svg({m_width, drawSecond(services.bottom + margin)});
}

} // namespace

QByteArray architectureSvg(const Architecture &architecture, const PictureTheme &theme)
{
    return Drawing(architecture, theme).draw();
}

} // namespace octoha
