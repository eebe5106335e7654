#include "core/project/presets.h"

#include <QFile>

namespace octoha {

namespace {

/// What watches costs money that no list of ours names; the plain presets leave it out rather than name half a price.
constexpr const char notWatched[] = QT_TRANSLATE_NOOP("Presets",
    "Microsoft Defender for Cloud and flow logs are not included, as their prices are not in the catalog; choose them "
    "if nothing else watches");

/// Rule OHA-PT-028 says so with the numbers.
constexpr const char tentaclesCounted[] = QT_TRANSLATE_NOOP("Presets",
    "Polling Tentacles are counted and not listed, as nobody can guess their names; paste them before they are "
    "registered");

constexpr const char *labMeans[]
    = {QT_TRANSLATE_NOOP(
           "Presets", "Two small nodes and the smallest database that works, to learn and to try the scripts"),
        QT_TRANSLATE_NOOP("Presets", "A load balancer in front, TLS on the nodes")};
constexpr const char *labOpen[]
    = {QT_TRANSLATE_NOOP("Presets", "No availability is promised and nothing may depend on it"),
        QT_TRANSLATE_NOOP(
            "Presets", "The database stands in one zone: the Standard tier has no zone redundancy, and a lab may wait"),
        notWatched};
constexpr const char *labWarnings[] = {"OHA-DB-003", "OHA-SQL-031"};

constexpr const char *twoMeans[] = {QT_TRANSLATE_NOOP("Presets", "Two nodes in two zones, so that one may be away"),
    QT_TRANSLATE_NOOP("Presets", "Azure SQL Database over all zones and Azure Files over all zones"),
    QT_TRANSLATE_NOOP("Presets", "One load balancer for the portal and for polling Tentacles, TLS on the nodes")};
constexpr const char *twoOpen[]
    = {QT_TRANSLATE_NOOP("Presets", "No second region: a lost region means a restore elsewhere"),
        QT_TRANSLATE_NOOP("Presets", "No web application firewall"), tentaclesCounted, notWatched};

constexpr const char *zonalMeans[] = {
    QT_TRANSLATE_NOOP("Presets", "Two nodes in two zones behind Application Gateway with a web application firewall"),
    QT_TRANSLATE_NOOP("Presets", "Azure SQL Database and Azure Files over all zones, by private endpoints"),
    QT_TRANSLATE_NOOP("Presets", "A load balancer gives every node a port of its own for polling Tentacles")};
constexpr const char *zonalOpen[]
    = {QT_TRANSLATE_NOOP("Presets", "No second region: a lost region means a restore elsewhere"), tentaclesCounted,
        notWatched};

constexpr const char *throughputMeans[]
    = {QT_TRANSLATE_NOOP("Presets", "Six nodes over three zones for 200 tasks at once"),
        QT_TRANSLATE_NOOP("Presets", "Business-critical database, fast shared files"),
        QT_TRANSLATE_NOOP("Presets", "One address for all polling Tentacles, by Redis")};
constexpr const char *throughputOpen[]
    = {QT_TRANSLATE_NOOP(
           "Presets", "Redis is a single point of failure by design; a restart of it is survived by retries"),
        QT_TRANSLATE_NOOP(
            "Presets", "Azure Managed Redis is version 7.4, while Octopus advises 8: Azure offers no newer one"),
        QT_TRANSLATE_NOOP("Presets", "No second region: a lost region means a restore elsewhere"), tentaclesCounted,
        notWatched};
constexpr const char *throughputWarnings[] = {"OHA-REDIS-005", "OHA-SQL-031"};

constexpr const char *regulatedMeans[]
    = {QT_TRANSLATE_NOOP(
           "Presets", "Private addresses only, sign-in by Microsoft Entra ID, no account key and no SQL login"),
        QT_TRANSLATE_NOOP(
            "Presets", "A second region, switched off: failover group for the database, copy job for the files"),
        QT_TRANSLATE_NOOP("Presets", "Logs, scans and backups on")};
constexpr const char *regulatedOpen[]
    = {QT_TRANSLATE_NOOP("Presets", "Failing over to the second region is work by hand, rehearsed once a year"),
        QT_TRANSLATE_NOOP("Presets", "Users and administrators need a way into the private network"),
        QT_TRANSLATE_NOOP("Presets",
            "The price reads at least: those of Microsoft Defender for Cloud and of flow logs are not in the catalog")};

constexpr const char *growMeans[]
    = {QT_TRANSLATE_NOOP("Presets", "What runs on one node today moves to two, with the outage planned"),
        QT_TRANSLATE_NOOP("Presets", "Database and files leave the old machine first"),
        QT_TRANSLATE_NOOP("Presets", "Azure SQL Database and Azure Files over all zones")};
constexpr const char *growOpen[]
    = {QT_TRANSLATE_NOOP("Presets",
           "The outage ends with a way back: the old machine stays untouched until users have worked for a week"),
        QT_TRANSLATE_NOOP("Presets", "No second region: a lost region means a restore elsewhere"), notWatched};

constexpr const char *plainWarnings[] = {"OHA-SQL-031"};

constexpr Preset table[] = {
    {"lab", QT_TRANSLATE_NOOP("Presets", "Lab"), labMeans, labOpen, labWarnings},
    {"two-node", QT_TRANSLATE_NOOP("Presets", "Two nodes"), twoMeans, twoOpen, plainWarnings},
    {"standard-zonal", QT_TRANSLATE_NOOP("Presets", "Standard zonal"), zonalMeans, zonalOpen, plainWarnings,
        QT_TRANSLATE_NOOP(
            "Presets", "Recommended: it survives the loss of a node and of a zone, and the portal is protected.")},
    {"high-throughput", QT_TRANSLATE_NOOP("Presets", "High throughput"), throughputMeans, throughputOpen,
        throughputWarnings},
    {"regulated", QT_TRANSLATE_NOOP("Presets", "Regulated"), regulatedMeans, regulatedOpen, {}},
    {"grow-single-node", QT_TRANSLATE_NOOP("Presets", "Grow a single node"), growMeans, growOpen, plainWarnings},
};

/// A file of ours that is compiled in; that it reads is tested.
Project shipped(const QString &name)
{
    QFile file(QStringLiteral(":/octoha/samples/%1.octoha").arg(name));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? readProject(file.readAll()).value_or(Reading()).project : Project();
}

} // namespace

std::span<const Preset> presets()
{
    return table;
}

const Preset *findPreset(QStringView name)
{
    for (const Preset &preset : table) {
        if (name == QLatin1String(preset.name))
            return &preset;
    }
    return nullptr;
}

QString presetTitle(const Preset &preset)
{
    return QCoreApplication::translate("Presets", preset.title);
}

QString presetRecommendation(const Preset &preset)
{
    return *preset.recommended ? QCoreApplication::translate("Presets", preset.recommended) : QString();
}

QStringList presetTexts(std::span<const char *const> texts)
{
    QStringList translated;
    for (const char *text : texts)
        translated.append(QCoreApplication::translate("Presets", text));
    return translated;
}

Project projectFromPreset(const Preset &preset)
{
    return shipped(QLatin1String(preset.name));
}

Project sampleProject()
{
    return shipped(QStringLiteral("sample"));
}

} // namespace octoha
