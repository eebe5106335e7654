#include "core/pictures/costpicture.h"

#include "core/assess/quantities.h"
#include "core/design/measures.h"
#include "core/pictures/canvas.h"

#include <QCoreApplication>

#include <algorithm>

namespace octoha {

namespace {

constexpr double width = 720, margin = 16, barHeight = 36, rowHeight = 20, amountRoom = 130, shareRoom = 80;
constexpr qsizetype most = 8;

QString text(const char *words)
{
    return QCoreApplication::translate("Pictures", words);
}

CostShare sumOf(const QList<CostShare> &shares)
{
    CostShare sum;
    for (const CostShare &share : shares) {
        sum.currency = share.currency;
        sum.monthly += share.monthly;
        sum.isEstimate = sum.isEstimate || share.isEstimate;
        sum.isComplete = sum.isComplete && share.isComplete;
    }
    return sum;
}

/// As many as have a colour of their own; what is left over stands in the last.
QList<CostShare> drawn(const QList<CostShare> &shares)
{
    if (shares.size() <= most)
        return shares;
    QList<CostShare> kept = shares.first(most - 1);
    CostShare rest = sumOf(shares.sliced(most - 1));
    rest.name = QCoreApplication::translate("Pictures", "%n more", nullptr, int(shares.size() - kept.size()));
    return kept << rest;
}

using Kind = ResourceKind;

/// What a kind of resource is for; machines and their disks are told apart by their names.
struct Area {
    const char *name;
    QList<Kind> kinds;
};
const QList<Area> &areas()
{
    static const QList<Area> all{
        {QT_TRANSLATE_NOOP("Pictures", "Database"), {Kind::SqlServer, Kind::SqlDatabase, Kind::FailoverGroup}},
        {QT_TRANSLATE_NOOP("Pictures", "Shared files"), {Kind::StorageAccount, Kind::FileShare, Kind::NetAppAccount}},
        {QT_TRANSLATE_NOOP("Pictures", "Balancers"),
            {Kind::ApplicationGateway, Kind::GatewayFirewallPolicy, Kind::InternalLoadBalancer,
                Kind::PublicLoadBalancer, Kind::FrontDoor, Kind::FrontDoorEndpoint, Kind::FrontDoorFirewallPolicy,
                Kind::TrafficManager}},
        {QT_TRANSLATE_NOOP("Pictures", "Queue of polling"), {Kind::Redis}},
        {QT_TRANSLATE_NOOP("Pictures", "Vault, logs and backup"),
            {Kind::KeyVault, Kind::LogWorkspace, Kind::RecoveryVault, Kind::ActionGroup}},
        {QT_TRANSLATE_NOOP("Pictures", "Nodes"),
            {Kind::VirtualMachine, Kind::OsDisk, Kind::DataDisk, Kind::AvailabilitySet, Kind::ScaleSet}}};
    return all;
}

template<typename Machine> bool isNamed(const QList<Machine> &machines, const QString &name)
{
    return std::any_of(
        machines.cbegin(), machines.cend(), [&](const Machine &machine) { return machine.name.text() == name; });
}

/// What a resource of ours is for.
const char *areaOf(const ResourceRef &resource, const Design &design)
{
    if (!resource.region.isEmpty() && resource.region != design.placement.region.text())
        return QT_TRANSLATE_NOOP("Pictures", "Second region");
    if (usesSqlMachines(design.database) && isNamed(design.database.replicas, resource.part))
        return areas().first().name;
    if (isNamed(design.signIn.domainControllers, resource.part) && !isNamed(design.compute.nodes, resource.part))
        return QT_TRANSLATE_NOOP("Pictures", "Domain controllers");
    for (const Area &area : areas()) {
        if (area.kinds.contains(*resource.kind))
            return area.name;
    }
    return QT_TRANSLATE_NOOP("Pictures", "Network");
}

QString amountText(const CostShare &share, const QLocale &locale)
{
    if (share.isComplete)
        return moneyText(share.monthly, locale, share.currency) + (share.isEstimate ? QStringLiteral(" *") : QString());
    return share.monthly == 0
        ? text(QT_TRANSLATE_NOOP("Pictures", "unknown"))
        : text(QT_TRANSLATE_NOOP("Pictures", "at least %1")).arg(moneyText(share.monthly, locale, share.currency));
}

double partOf(const CostShare &share, const CostShare &total)
{
    return total.monthly > 0 ? double(std::max<qint64>(0, share.monthly)) / double(total.monthly) : 0;
}

QString percentOf(const CostShare &share, const CostShare &total, const QLocale &locale)
{
    if (!share.isComplete && share.monthly == 0) // Nobody knows its part.
        return QStringLiteral("–");
    return locale.toString(partOf(share, total) * 100, 'f', 1) + QChar(QChar::Nbsp) + locale.percent();
}

void drawBar(
    Canvas &canvas, const QList<CostShare> &shares, const CostShare &total, double y, const PictureTheme &theme)
{
    double x = margin;
    canvas.fill({margin, y, width - 2 * margin, barHeight}, theme.line);
    for (qsizetype i = 0; i < shares.size(); ++i) {
        const double length = partOf(shares[i], total) * (width - 2 * margin);
        if (length > 0)
            canvas.fill({x, y, std::max(0.5, length - 1), barHeight}, theme.series[size_t(i)]);
        x += length;
    }
}

void drawRow(Canvas &canvas, const CostShare &share, const CostShare &total, QPointF at, const QByteArray &colour,
    const PictureTheme &theme, const QLocale &locale)
{
    const double right = width - margin, nameRoom = right - amountRoom - shareRoom - margin - 20;
    canvas.fill({at.x(), at.y() + 4, 12, 12}, colour);
    canvas.text({at.x() + 20, at.y() + 14}, fittedText(share.name, nameRoom / Canvas::textSize), {theme.text});
    canvas.text({right - shareRoom, at.y() + 14}, fittedText(amountText(share, locale), amountRoom / Canvas::textSize),
        {.colour = theme.text, .align = Canvas::Align::End});
    canvas.text(
        {right, at.y() + 14}, percentOf(share, total, locale), {.colour = theme.muted, .align = Canvas::Align::End});
}

QString descriptionOf(const QList<CostShare> &shares, const CostShare &total, const QLocale &locale)
{
    if (shares.isEmpty())
        return text(QT_TRANSLATE_NOOP("Pictures", "The design has nothing that costs yet."));
    QString words = text(QT_TRANSLATE_NOOP("Pictures", "%1 a month. The dearest: %2, %3, which is %4 of it."))
                        .arg(amountText(total, locale), shares.first().name, amountText(shares.first(), locale),
                            percentOf(shares.first(), total, locale));
    words[0] = words[0].toUpper(); // The amount may begin with "at least".
    if (!total.isComplete)
        words += u' ' + text(QT_TRANSLATE_NOOP("Pictures", "Some parts have no known price."));
    return total.isEstimate ? words + u' ' + text(QT_TRANSLATE_NOOP("Pictures", "* holds an estimate.")) : words;
}

TextTable tableOf(const QList<CostShare> &shares, const CostShare &total, const QLocale &locale)
{
    TextTable table{text(QT_TRANSLATE_NOOP("Pictures", "Cost part by part")),
        {text(QT_TRANSLATE_NOOP("Pictures", "Part")), text(QT_TRANSLATE_NOOP("Pictures", "Cost a month")),
            text(QT_TRANSLATE_NOOP("Pictures", "Share"))},
        {}, {false, true, true}};
    for (const CostShare &share : shares)
        table.rows.append({share.name, amountText(share, locale), percentOf(share, total, locale)});
    return table;
}

} // namespace

QList<CostShare> costSharesOf(const Cost &cost, const Design &design, QLatin1StringView currency)
{
    QList<CostShare> shares;
    QHash<QString, qsizetype> places;
    for (const CostLine &line : cost.lines) {
        // What is no resource of ours keeps its own name.
        const QString name = line.resource.kind ? text(areaOf(line.resource, design))
                                                : QCoreApplication::translate("Resources", line.resource.label);
        if (!places.contains(name)) {
            places.insert(name, shares.size());
            shares.append({.name = name, .currency = currency});
        }
        CostShare &share = shares[places.value(name)];
        share.monthly += line.monthly.value_or(0);
        share.isEstimate = share.isEstimate || line.estimate;
        share.isComplete = share.isComplete && line.monthly.has_value();
    }
    std::stable_sort(
        shares.begin(), shares.end(), [](const CostShare &a, const CostShare &b) { return a.monthly > b.monthly; });
    return shares;
}

Picture costPicture(const QList<CostShare> &shares, const QLocale &locale, const PictureTheme &theme)
{
    const CostShare total = sumOf(shares);
    Picture picture{{}, text(QT_TRANSLATE_NOOP("Pictures", "Cost a month, part by part")),
        descriptionOf(shares, total, locale), tableOf(shares, total, locale)};
    Canvas canvas(theme, picture.title, picture.description);
    const Canvas::Look bold{theme.text, Canvas::titleSize, Weight::Bold};
    canvas.text({margin, margin + 11}, fittedText(picture.title, 420 / Canvas::titleSize, Weight::Bold), bold);
    canvas.text({width - margin, margin + 11},
        fittedText(amountText(total, locale), 240 / Canvas::titleSize, Weight::Bold),
        {theme.text, Canvas::titleSize, Weight::Bold, Canvas::Align::End});
    const QList<CostShare> parts = drawn(shares);
    double y = margin + 24;
    drawBar(canvas, parts, total, y, theme);
    y += barHeight + 10;
    for (qsizetype i = 0; i < parts.size(); ++i, y += rowHeight)
        drawRow(canvas, parts[i], total, {margin, y}, theme.series[size_t(i)], theme, locale);
    picture.svg = canvas.svg({width, y + margin});
    return picture;
}

} // namespace octoha
