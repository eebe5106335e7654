#include "core/project/journalfile.h"
#include "tests/fuzz/target.h"

using namespace octoha;

namespace {

/// Stands for a step between formats: files of format 1 had their pages one level higher.
void pagesIntoDesign(QJsonObject &project, QStringList &notes)
{
    if (!project.contains(QLatin1String("design")))
        project.insert(
            QLatin1String("design"), QJsonObject{{QLatin1String("compute"), project.take(QLatin1String("compute"))}});
    notes.append(QStringLiteral("moved"));
}

constexpr FormatStep steps[] = {pagesIntoDesign};

} // namespace

/// What can be read can be saved, and gives the same design again; a journal is read or refused.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray text = fuzz::bytesOf(data, size);
    (void)readProject(text, steps);
    (void)readJournal(text);
    const auto reading = readProject(text);
    if (!reading)
        return 0;
    const auto saved = textToSave(reading->project);
    if (!saved)
        return 0; // Beyond the limits once it is indented.
    const auto again = readProject(*saved);
    fuzz::require(again.has_value(), "what is saved can be read");
    fuzz::require(again->project == reading->project, "reading gives what was saved");
    fuzz::require(writeProject(again->project) == *saved, "saving once more gives the same bytes");
    return 0;
}
