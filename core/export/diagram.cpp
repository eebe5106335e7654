#include "core/export/diagram.h"

#include "core/assess/needs.h"
#include "core/export/canvas.h"
#include "core/plan/places.h"

#include <algorithm>

namespace octoha {

namespace {

constexpr double margin = 20, columnGap = 24, boxWidth = 250, nodeHeight = 66, rowGap = 62, frameTop = 26;

QString diagramText(const char *text)
{
    return QCoreApplication::translate("Diagram", text);
}

/// The ports in front that Tentacles poll: the first and the last.
QString frontPorts(const Deployment &deployment)
{
    QStringList ports;
    for (const PollAddress &address : deployment.pollAddresses)
        ports.append(address.address.section(u'/', 2, 2).section(u':', 1));
    ports.removeDuplicates();
    return ports.size() > 2 ? ports.first() + u'-' + ports.last() : ports.join(QLatin1String(", "));
}

struct Box {
    QString title;
    QStringList lines;
    QString port; ///< On the line that leads to it, or from it.
    bool existing = false;
};

/// Where the parts stand: four rows, each centred.
class Drawing {
public:
    Drawing(const Design &design, const Catalog &catalog, const DiagramTheme &theme);
    QByteArray draw(const QString &mark);

private:
    QList<Box> clients() const;
    QList<Box> balancers() const;
    QList<Box> services() const;
    QList<Box> secondRegion() const;
    QList<int> zones() const;
    QList<QRectF> rowOf(qsizetype count, double y, double height) const;
    double drawNodes(double y);
    double drawSecondRegion(double y);
    void drawRow(const QList<Box> &boxes, const QList<QRectF> &areas);
    void linkDown(const QList<Box> &boxes, const QList<QRectF> &from, const QList<QRectF> &to);
    int nodesIn(int zone) const;

    const Design &m_design;
    const Catalog &m_catalog;
    const Deployment m_deployment;
    Canvas m_canvas;
    double m_width;
    QRectF m_nodes;
};

QString description(const Design &design)
{
    return QCoreApplication::translate("Diagram", "%n Octopus node(s), %1 for the database, %2 for the files, %3 in front.", nullptr, int(design.compute.nodes.size()))
        .arg(choiceLabel(design.database.kind), choiceLabel(design.storage.product), choiceLabel(design.balancer.web));
}

Drawing::Drawing(const Design &design, const Catalog &catalog, const DiagramTheme &theme)
    : m_design(design), m_catalog(catalog), m_deployment(deploymentOf(design, catalog)),
      m_canvas(theme, diagramText(QT_TRANSLATE_NOOP("Diagram", "Architecture of the cluster")), description(design)), m_width(0)
{
    const qsizetype columns = std::max({clients().size(), balancers().size(), services().size(), secondRegion().size(), zones().size(), qsizetype(3)});
    m_width = 2 * margin + double(columns) * boxWidth + double(columns - 1) * columnGap;
}

QList<Box> Drawing::clients() const
{
    QList<Box> boxes{{diagramText(QT_TRANSLATE_NOOP("Diagram", "Users and build servers")), {m_deployment.portalUrl}, QStringLiteral("443")}};
    if (hasPolling(m_design))
        boxes.append({diagramText(QT_TRANSLATE_NOOP("Diagram", "Polling Tentacles and agents")), {QCoreApplication::translate("Diagram", "%n that poll", nullptr, pollingCount(m_design)), choiceLabel(m_design.polling.way)},
            frontPorts(m_deployment)});
    return boxes;
}

QString tlsText(TlsEnd end)
{
    static constexpr const char *texts[] = {QT_TRANSLATE_NOOP("Diagram", "TLS ends here"), QT_TRANSLATE_NOOP("Diagram", "TLS ends here and again at the nodes"),
        QT_TRANSLATE_NOOP("Diagram", "TLS ends at the nodes"), QT_TRANSLATE_NOOP("Diagram", "No TLS")};
    return diagramText(texts[int(end)]);
}

QList<Box> Drawing::balancers() const
{
    const Balancer &balancer = m_design.balancer;
    QList<Box> boxes{{choiceLabel(balancer.web), {diagramText(QT_TRANSLATE_NOOP("Diagram", "Portal and API")), tlsText(balancer.tlsEnd)}, nodeWebPorts(balancer).join(QLatin1String(", "))}};
    if (hasPolling(m_design))
        boxes.append({choiceLabel(balancer.polling), {diagramText(QT_TRANSLATE_NOOP("Diagram", "Polling and gRPC")), diagramText(balancer.pollingTls == TcpTls::Passthrough ? QT_TRANSLATE_NOOP("Diagram", "TLS is passed through") : QT_TRANSLATE_NOOP("Diagram", "TLS ends here"))}, QString::number(nodePollingPort(m_design))});
    return boxes;
}

QList<Box> Drawing::services() const
{
    const Database &database = m_design.database;
    const Storage &storage = m_design.storage;
    const QString objective = database.kind == DatabaseKind::AzureSqlDtu ? database.dtuObjective.text() : database.kind == DatabaseKind::AzureSqlVcore ? database.vcoreObjective.text() : choiceLabel(database.sqlVersion);
    QList<Box> boxes{{choiceLabel(database.kind), {objective, m_deployment.sqlServer}, QStringLiteral("1433"), database.kind == DatabaseKind::ExistingServer},
        {choiceLabel(storage.product), {usesAzureFiles(storage) ? choiceLabel(storage.redundancy) : QString(), m_deployment.shareRoot}, QStringLiteral("445"), usesExistingShare(storage)},
        {diagramText(QT_TRANSLATE_NOOP("Diagram", "Key Vault")), {m_deployment.vaultName}, QStringLiteral("443"), !m_design.placement.vaultId.isEmpty()}};
    if (usesRedis(m_design))
        boxes.append({QStringLiteral("Redis"), {choiceLabel(m_design.polling.redisSource), redisHost(m_design, m_catalog)}, QString::number(redisPort(m_design, m_catalog))});
    if (needsDomain(m_design))
        boxes.append({diagramText(QT_TRANSLATE_NOOP("Diagram", "Domain controllers")), {m_design.signIn.domainName.text(), choiceLabel(m_design.signIn.domainSource)}, QStringLiteral("389, 88, 53")});
    return boxes;
}

/// What is kept ready in the second region, or at work there.
QList<Box> Drawing::secondRegion() const
{
    if (!hasSecondRegion(m_design))
        return {};
    QList<Box> boxes{{QCoreApplication::translate("Diagram", "%n node(s)", nullptr, int(m_design.compute.nodes.size())), {choiceLabel(m_design.placement.drMode)}}};
    if (m_design.database.geoReplica != GeoReplica::None)
        boxes.append({diagramText(QT_TRANSLATE_NOOP("Diagram", "Copy of the database")), {choiceLabel(m_design.database.geoReplica), partnerRegion(m_design).text()}});
    if (m_design.storage.geoCopy != GeoCopy::None)
        boxes.append({diagramText(QT_TRANSLATE_NOOP("Diagram", "Copy of the files")), {choiceLabel(m_design.storage.geoCopy)}});
    return boxes;
}

QList<int> Drawing::zones() const
{
    QList<int> zones;
    for (const Node &node : m_design.compute.nodes) {
        if (!zones.contains(node.zone.number()))
            zones.append(node.zone.number());
    }
    std::sort(zones.begin(), zones.end());
    return zones;
}

int Drawing::nodesIn(int zone) const
{
    return int(std::count_if(m_design.compute.nodes.cbegin(), m_design.compute.nodes.cend(), [&](const Node &node) { return node.zone.number() == zone; }));
}

QList<QRectF> Drawing::rowOf(qsizetype count, double y, double height) const
{
    const double width = double(count) * boxWidth + double(count - 1) * columnGap;
    QList<QRectF> areas;
    for (qsizetype i = 0; i < count; ++i)
        areas.append({(m_width - width) / 2 + double(i) * (boxWidth + columnGap), y, boxWidth, height});
    return areas;
}

void Drawing::drawRow(const QList<Box> &boxes, const QList<QRectF> &areas)
{
    for (qsizetype i = 0; i < boxes.size(); ++i)
        m_canvas.box(areas[i], boxes[i].title, boxes[i].lines, boxes[i].existing);
}

void Drawing::linkDown(const QList<Box> &boxes, const QList<QRectF> &from, const QList<QRectF> &to)
{
    for (qsizetype i = 0; i < boxes.size(); ++i) {
        const QRectF &upper = from[std::min(i, from.size() - 1)];
        const QRectF &lower = to[std::min(i, to.size() - 1)];
        // A wide frame is met straight below the box, a row of boxes box by box.
        const double x = to.size() == 1 && lower.width() > boxWidth ? std::clamp(upper.center().x(), lower.left(), lower.right()) : lower.center().x();
        const double start = from.size() == 1 && upper.width() > boxWidth ? x : upper.center().x();
        m_canvas.link({start, upper.bottom()}, {x, lower.top()}, boxes[i].port);
    }
}

double Drawing::drawNodes(double y)
{
    const QList<int> all = zones();
    int tallest = 1;
    for (int zone : all)
        tallest = std::max(tallest, nodesIn(zone));
    const double height = frameTop + tallest * (nodeHeight + 10) + 8;
    const auto areas = rowOf(std::max<qsizetype>(1, all.size()), y, height);
    m_nodes = QRectF(margin, y - 8, m_width - 2 * margin, height + 16);
    m_canvas.frame(m_nodes, QString());
    for (qsizetype i = 0; i < all.size(); ++i) {
        m_canvas.frame(areas[i], all[i] == 0 ? diagramText(QT_TRANSLATE_NOOP("Diagram", "No zone")) : diagramText(QT_TRANSLATE_NOOP("Diagram", "Zone %1")).arg(all[i]));
        double top = y + frameTop;
        for (const Node &node : m_design.compute.nodes) {
            if (node.zone.number() != all[i])
                continue;
            m_canvas.box({areas[i].x() + 8, top, boxWidth - 16, nodeHeight}, node.name.text(),
                {node.size.text(), diagramText(QT_TRANSLATE_NOOP("Diagram", "Task cap %1")).arg(node.taskCap.number())});
            top += nodeHeight + 10;
        }
    }
    return height;
}

/// As tall as the tallest of the boxes.
double heightOf(const QList<Box> &boxes)
{
    double height = 0;
    for (const Box &box : boxes)
        height = std::max(height, Canvas::boxHeight(box.title, box.lines, boxWidth));
    return height;
}

double Drawing::drawSecondRegion(double y)
{
    const QList<Box> boxes = secondRegion();
    if (boxes.isEmpty())
        return y;
    const double height = heightOf(boxes);
    m_canvas.frame({margin, y, m_width - 2 * margin, frameTop + height + 8}, diagramText(QT_TRANSLATE_NOOP("Diagram", "Second region: %1")).arg(m_design.placement.drRegion.text()));
    drawRow(boxes, rowOf(boxes.size(), y + frameTop, height));
    return y + frameTop + height + 8 + margin;
}

QByteArray Drawing::draw(const QString &mark)
{
    const QList<Box> above = clients(), middle = balancers(), below = services();
    const auto top = rowOf(above.size(), margin, heightOf(above));
    const double middleTop = margin + heightOf(above) + rowGap;
    const auto balanced = rowOf(middle.size(), middleTop, heightOf(middle));
    const double nodesTop = middleTop + heightOf(middle) + rowGap;
    const double belowTop = nodesTop + drawNodes(nodesTop) + rowGap;
    const auto shared = rowOf(below.size(), belowTop, heightOf(below));
    linkDown(above, top, balanced);
    linkDown(middle, balanced, {m_nodes});
    linkDown(below, {m_nodes}, shared);
    drawRow(above, top);
    drawRow(middle, balanced);
    drawRow(below, shared);
    m_canvas.mark(mark);
    return m_canvas.svg({m_width, drawSecondRegion(belowTop + heightOf(below) + margin)});
}

} // namespace

QByteArray diagramSvg(const Design &design, const Catalog &catalog, const DiagramTheme &theme, const QString &mark)
{
    return Drawing(design, catalog, theme).draw(mark);
}

} // namespace octoha
