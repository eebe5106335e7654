// designs FOLDER: writes designs to hold the templates to, FOLDER/NAME with what Bicep reads and the bill of materials
// beside it: every sample, every preset, and as many random designs without errors, the same ones each time.
#include "core/assess/assessment.h"
#include "core/assess/json.h"
#include "core/export/bundle.h"
#include "core/project/presets.h"
#include "tests/core/rules/gooddesign.h"
#include "tests/core/rules/rulerows.h"

#include <QDir>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTextStream>

using namespace octoha;
using namespace Qt::StringLiterals;

namespace {

constexpr int randomDesigns = 200;
constexpr quint32 seed = 20261127;

bool write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(path.section(u'/', 0, -2));
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

bool writeDesign(const QString &folder, const Project &project)
{
    const Catalog &catalog = Catalog::shipped();
    const Assessment assessment = assess(project.design, catalog, tests::testContext().asOf);
    const auto files = renderBundle(project, assessment, catalog, {{u"infra"_s}, true});
    if (!files)
        return false;
    for (const OutputFile &file : *files) {
        const bool isRead
            = file.path.startsWith("infra/"_L1) || file.path == "settings.json"_L1 || file.path == "design.octoha"_L1;
        if (isRead && !write(folder + u'/' + file.path, file.bytes))
            return false;
    }
    const QJsonArray bill = assessmentToJson(assessment, project.design, catalog).value("billOfMaterials"_L1).toArray();
    return write(folder + u"/bill.json"_s, QJsonDocument(bill).toJson());
}

bool hasErrors(const Design &design)
{
    const QList<Finding> findings = findingsOf(design, tests::testContext());
    return std::any_of(findings.cbegin(), findings.cend(),
        [](const Finding &finding) { return finding.severity() == Severity::Error; });
}

/// Mends what a rule knows how to mend; the design may still have errors afterwards.
Design mended(Design design)
{
    for (int round = 0; round < 6 && hasErrors(design); ++round) {
        for (const Finding &finding : findingsOf(design, tests::testContext())) {
            if (finding.severity() != Severity::Error)
                continue;
            if (const auto better = withEdits(design, editOf(finding, design, tests::testContext())))
                design = *better;
        }
    }
    return design;
}

/// A text that such a field may hold: sensible, odd, or none.
QJsonValue textFor(const Field &field, QRandomGenerator &random)
{
    static const QStringList texts{QString(), u"octo"_s, u"Ünïcode ' “x” `y` $z"_s, u"it's ${x}"_s, u"10.20.9.0/24"_s,
        u"northeurope"_s, u"Standard_D8s_v5"_s, u"GP_Gen5_4"_s, u"S4"_s,
        u"/subscriptions/00000000-0000-4000-8000-000000000003/resourceGroups/rg-hub/providers/Microsoft.Network/virtualNetworks/vnet-hub"_s,
        u"/subscriptions/00000000-0000-4000-8000-000000000003/resourceGroups/rg-hub/providers/Microsoft.KeyVault/vaults/kv-hub"_s,
        u"/subscriptions/00000000-0000-4000-8000-000000000003/resourceGroups/rg-hub/providers/Microsoft.OperationalInsights/workspaces/log-hub"_s,
        u"/subscriptions/00000000-0000-4000-8000-000000000003/resourceGroups/rg-dns/providers/Microsoft.Network/privateDnsZones/privatelink.database.windows.net"_s,
        u"team@example.com"_s, u"octopus2.example.com"_s};
    return texts.at(random.bounded(int(texts.size()))).left(field.type().maximumLength);
}

QJsonValue valueFor(const Field &field, QRandomGenerator &random)
{
    const Type &type = field.type();
    switch (type.kind) {
    case Kind::Boolean:
        return random.bounded(2) == 1;
    case Kind::Choice:
        return QLatin1String(type.choices[size_t(random.bounded(int(type.choices.size())))].key);
    case Kind::Text:
        return textFor(field, random);
    case Kind::List:
    case Kind::Date:
        return {};
    default:
        return type.minimum + random.bounded(int(std::min(200.0, type.maximum - type.minimum + 1)));
    }
}

/// One answer changed, or what a row of the rules changes at once (a whole availability group, an existing network).
Design changed(Design design, const QList<tests::RuleRow> &rows, QRandomGenerator &random)
{
    if (random.bounded(3) == 0) {
        // No rule can judge what is not stated, so such a design may hold names that Azure refuses.
        const QString edits = QString::fromUtf8(rows.at(random.bounded(int(rows.size()))).edits);
        return edits.contains("=?"_L1) ? design : tests::tryEdited(design, edits).value_or(design);
    }
    const Field &field = fields().at(random.bounded(int(fields().size())));
    if (field.isItem())
        return design;
    if (const QJsonValue value = valueFor(field, random); !value.isNull())
        (void)setField(design, field.id, value); // What the question's own type refuses changes nothing.
    return design;
}

/// A change that brings an error which nothing mends is not made, so the design can be exported.
Design randomDesign(Design design, const QList<tests::RuleRow> &rows, QRandomGenerator &random)
{
    for (int edits = 10 + random.bounded(60); edits > 0; --edits) {
        if (const Design next = mended(changed(design, rows, random)); !hasErrors(next))
            design = next;
    }
    return design;
}

QList<Design> soundDesigns()
{
    QList<Design> designs{tests::goodDesign(), sampleProject().design};
    for (const Preset &preset : presets())
        designs.append(mended(projectFromPreset(preset).design));
    designs.removeIf(hasErrors);
    return designs;
}

bool writeAll(const QString &folder)
{
    for (const QFileInfo &sample : QDir(QStringLiteral(OCTOHA_RESOURCES "/samples")).entryInfoList({u"*.octoha"_s})) {
        const auto reading = loadProject(sample.filePath());
        if (!reading || !writeDesign(folder + u"/sample-"_s + sample.baseName(), reading->project))
            return false;
    }
    for (const Preset &preset : presets()) {
        if (!writeDesign(folder + u"/preset-"_s + QLatin1String(preset.name), projectFromPreset(preset)))
            return false;
    }
    QRandomGenerator random(seed);
    const QList<Design> starts = soundDesigns();
    const QList<tests::RuleRow> rows = tests::allRuleRows();
    for (int i = 1; i <= randomDesigns; ++i) {
        Project project;
        project.design = randomDesign(starts.at(i % starts.size()), rows, random);
        if (!writeDesign(folder + u"/random-%1"_s.arg(i, 3, 10, QLatin1Char('0')), project))
            return false;
    }
    return true;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (argc != 2 || !writeAll(app.arguments().at(1))) {
        QTextStream(stderr) << "designs FOLDER: could not write every design\n";
        return 1;
    }
    return 0;
}
