#include "core/export/bundle.h"
#include "tests/fuzz/target.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QXmlStreamReader>

using namespace octoha;

namespace {

bool isXml(const QByteArray &bytes)
{
    QXmlStreamReader reader(bytes);
    while (!reader.atEnd())
        reader.readNext();
    return !reader.hasError();
}

bool isJson(const QByteArray &bytes)
{
    return !QJsonDocument::fromJson(bytes).isNull();
}

/// The file is what its name says.
void check(const OutputFile &file)
{
    if (file.path.endsWith(QLatin1String(".svg")))
        fuzz::require(isXml(file.bytes), "a picture is XML");
    if (file.path.endsWith(QLatin1String(".json")) || file.path.endsWith(QLatin1String(".sarif")))
        fuzz::require(isJson(file.bytes), "settings and findings are JSON");
    fuzz::require(!file.path.contains(QLatin1String("..")) && !file.path.startsWith(QLatin1Char('/')),
        "no file leaves the bundle");
}

} // namespace

/// As in the program: without it Qt takes the first thread that asks for the main one, and a worker never gives its
/// data back.
extern "C" int LLVMFuzzerInitialize(int *count, char ***words)
{
    static const QCoreApplication application(*count, *words);
    return 0;
}

/// Whatever can be read can be judged and exported, as a draft at least.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto reading = readProject(fuzz::bytesOf(data, size));
    if (!reading)
        return -1; // Not kept: the reader has a target of its own.
    const Catalog &catalog = Catalog::shipped();
    const Assessment assessment = assess(reading->project.design, catalog, QDate(2026, 11, 28));
    const BundleOptions options{{QStringLiteral("plan"), QStringLiteral("diagram"), QStringLiteral("findings")}, true};
    const auto files = renderBundle(reading->project, assessment, catalog, options);
    fuzz::require(files.has_value(), "a draft can be exported");
    for (const OutputFile &file : *files)
        check(file);
    fuzz::require(
        isXml(toJUnit({{QStringLiteral("a.octoha"), &reading->project, &assessment}}, catalog)), "JUnit is XML");
    return 0;
}
