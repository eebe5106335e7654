#include "core/export/bundle.h"

#include "core/assess/acceptances.h"
#include "core/design/language.h"
#include "core/export/html.h"
#include "core/export/manifest.h"
#include "core/export/markdown.h"
#include "core/export/readme.h"
#include "core/export/secretscan.h"
#include "core/export/settings.h"
#include "core/plan/diagram.h"
#include "core/plan/plan.h"
#include "core/plan/twoatatime.h"

#include <QFile>
#include <QJsonDocument>
#include <QResource>

#include <algorithm>
#include <future>
#include <vector>

namespace octoha {

namespace {

using Files = QList<OutputFile>;

OutputFile jsonFile(const QString &path, const QJsonObject &object)
{
    return {path, QJsonDocument(object).toJson(QJsonDocument::Indented)};
}

QByteArray diagramOf(const Order &order)
{
    const QString mark = QCoreApplication::translate("Bundle", "DRAFT: errors are open.");
    return diagramSvg(order.project.design, order.catalog, {}, order.draft ? mark : QString());
}

Files planPage(const Order &order)
{
    return {{QStringLiteral("plan.html"), toHtml(order.plan.get())}};
}

Files planText(const Order &order)
{
    return {{QStringLiteral("plan.md"), toMarkdown(order.plan.get())}};
}

/// The hashes of the fixed files, worked out when the program is built: path below the resources → hash.
const QMap<QString, QByteArray> &fixedHashes()
{
    static const auto hashes = [] {
        QFile file(QStringLiteral(":/octoha/fixed.sha256"));
        return readManifest(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray())
            .value_or(QMap<QString, QByteArray>());
    }();
    return hashes;
}

/// Bytes of a resource, where they stand in the program.
QByteArray resourceBytes(const QString &path)
{
    const QResource resource(path);
    const bool asTheyAre = resource.compressionAlgorithm() == QResource::NoCompression;
    return asTheyAre ? QByteArray::fromRawData(reinterpret_cast<const char *>(resource.data()), resource.size())
                     : resource.uncompressedData();
}

/// Fixed files below a folder of the resources, bytes as they are.
Files fixedFiles(const QString &folder)
{
    const QString below = folder + u'/';
    Files files;
    for (auto it = fixedHashes().lowerBound(below); it != fixedHashes().cend() && it.key().startsWith(below); ++it)
        files.append({it.key(), resourceBytes(QStringLiteral(":/octoha/") + it.key()), it.value()});
    return files;
}

/// The steps of the DBA run the T-SQL that stands beside their folder.
Files scriptsPart(const Order &)
{
    return fixedFiles(QStringLiteral("scripts")) + fixedFiles(QStringLiteral("sql"));
}

/// The templates stand in "bicep" with us and in "infra" in the bundle, where they find settings.json beside their
/// folder.
Files infraPart(const Order &)
{
    Files files = fixedFiles(QStringLiteral("bicep"));
    for (OutputFile &file : files)
        file.path.replace(0, int(qstrlen("bicep")), QStringLiteral("infra"));
    return files;
}

Files testsPart(const Order &)
{
    return fixedFiles(QStringLiteral("tests"));
}

Files runbooksPart(const Order &)
{
    return fixedFiles(QStringLiteral("runbooks"));
}

Files diagramPart(const Order &order)
{
    return {{QStringLiteral("diagram.svg"), diagramOf(order)}};
}

Files findingsPart(const Order &order)
{
    const JudgedFile judged{QStringLiteral("design.octoha"), &order.project, &order.assessment};
    return {{QStringLiteral("findings.sarif"), toSarif({judged}, order.catalog)}};
}

using Render = Files (*)(const Order &);
struct Part {
    const char *name;
    Render render;
};
constexpr Part parts[] = {{"plan", planPage}, {"plan", planText}, {"scripts", scriptsPart}, {"infra", infraPart},
    {"tests", testsPart}, {"runbooks", runbooksPart}, {"diagram", diagramPart}, {"findings", findingsPart}};

/// The fields of the first few open errors, for the message that refuses an export.
QString openErrorFields(const Project &project, const Assessment &assessment)
{
    QStringList fields;
    for (const Finding &finding : assessment.findings) {
        if (finding.severity() == Severity::Error
            && !acceptanceOf(finding, project.design, project.accepted, assessment.asOf))
            fields.append(fieldIdsOf(finding).value(0) + QStringLiteral(" (%1)").arg(QLatin1String(finding.rule->id)));
    }
    return fields.join(QLatin1String(", "));
}

Result<> checkOrder(const Project &project, const Assessment &assessment, const BundleOptions &options)
{
    for (const QString &part : options.parts) {
        if (!bundleParts().contains(part))
            return failure(Error::Code::UnknownField,
                QCoreApplication::translate("Bundle", "There is no part “%1”; parts are: %2.")
                    .arg(part, bundleParts().join(QLatin1String(", "))));
    }
    const int errors = openFindings(assessment, project.design, project.accepted, Severity::Error);
    if (errors > 0 && !options.draft)
        return failure(Error::Code::Refused,
            QCoreApplication::translate("Bundle",
                "Nothing was exported: %n error(s) are open: %1. Mend them, or export a draft.", nullptr, errors)
                .arg(openErrorFields(project, assessment)));
    return {};
}

Files alwaysThere(const Order &order)
{
    return {{QStringLiteral("design.octoha"), writeProject(order.project)},
        jsonFile(QStringLiteral("settings.json"),
            settingsOf(order.project.design, order.designHash, order.catalog, order.assessment.asOf, order.draft)),
        {QStringLiteral(".gitattributes"), "* -text\n"}};
}

Files readmePart(const Order &order)
{
    return {{QStringLiteral("README.md"), bundleReadme(order)}};
}

/// Starts what an export waits for longest.
std::shared_future<plan::Document> startPlan(const Order &order)
{
    return std::async([order] {
        const LanguageScope scope(order.project.design.project.language);
        return planDocument({order.project, order.assessment, order.catalog, order.draft, diagramOf(order)});
    });
}

/// Each with its hash; refused where one holds a secret.
Result<Files> finished(Files files)
{
    for (OutputFile &file : files) {
        if (auto clean = checkForSecrets(file); !clean)
            return tl::unexpected(std::move(clean.error()));
        file.sha256 = sha256Of(file);
    }
    return files;
}

/// Those of every bundle, then the chosen parts, the plan last: its files wait for its document.
QList<Render> rendersOf(const QStringList &chosen)
{
    QList<Render> renders{alwaysThere, readmePart};
    for (auto part = std::rbegin(parts); part != std::rend(parts); ++part) {
        if (chosen.contains(QLatin1String(part->name)))
            renders.append(part->render);
    }
    return renders;
}

/// In the plan's language, whatever the window speaks.
Files renderedBy(Render render, const Order &order)
{
    const LanguageScope scope(order.project.design.project.language);
    return render(order);
}

/// What each renders. The order of the files, and which error is the first, do not depend on who was faster.
Result<Files> rendered(const Order &order)
{
    const QList<Render> renders = rendersOf(order.parts);
    std::vector<Result<Files>> made(size_t(renders.size()));
    twoAtATime(made.size(), 1, [&](size_t i) { made[i] = finished(renderedBy(renders.at(qsizetype(i)), order)); });
    Files files;
    for (Result<Files> &one : made) {
        if (!one)
            return tl::unexpected(std::move(one.error()));
        files += *one;
    }
    return files;
}

} // namespace

QStringList bundleParts()
{
    QStringList names;
    for (const Part &part : parts)
        names.append(QLatin1String(part.name));
    names.removeDuplicates();
    return names;
}

QString designHash(const Design &design)
{
    return QString::fromLatin1(sha256Of(QJsonDocument(designToJson(design)).toJson(QJsonDocument::Compact)));
}

Result<QList<OutputFile>> renderBundle(
    const Project &project, const Assessment &assessment, const Catalog &catalog, const BundleOptions &options)
{
    if (auto checked = checkOrder(project, assessment, options); !checked)
        return tl::unexpected(std::move(checked.error()));
    if (auto clean = checkForSecrets(project); !clean)
        return tl::unexpected(std::move(clean.error()));
    // A draft without errors is none: nothing in it would keep anybody from building.
    const bool draft = options.draft && openFindings(assessment, project.design, project.accepted, Severity::Error) > 0;
    Order order{project, assessment, catalog, designHash(project.design), draft,
        options.parts.isEmpty() ? bundleParts() : options.parts};
    if (order.parts.contains(QStringLiteral("plan")))
        order.plan = startPlan(order);
    return rendered(order).map([](Files files) {
        std::sort(files.begin(), files.end(), [](const auto &a, const auto &b) { return a.path < b.path; });
        files.append({QString(manifestName), manifestOf(files)});
        return files;
    });
}

} // namespace octoha
