#include "core/rules/areas.h"
#include "core/rules/checks.h"

namespace octoha {

namespace {

using namespace rules;

constexpr FieldRef grows = field<&Compute::growExisting>, outage = field<&Compute::outageMinutes>;

bool growsExisting(const Design &design)
{
    return design.compute.growExisting;
}

Check fromLinux(const Design &design, const Context &)
{
    return when(design.compute.existingSystem == ExistingSystem::LinuxContainer);
}

Check otherVersion(const Design &design, const Context &)
{
    const Version &existing = design.compute.existingVersion, &wanted = design.workload.octopusVersion;
    const bool differs = !existing.isEmpty() && !wanted.isEmpty() && existing != wanted;
    return differs ? Check(saw(existing.text(), wanted.text())) : std::nullopt;
}

Edits existingVersionForAll(const Design &design, const Context &)
{
    return answered<&Workload::octopusVersion>(design.compute.existingVersion);
}

Check databaseTakesLonger(const Design &design, const Context &)
{
    const Compute &compute = design.compute;
    const auto minutes = minutesToCopy(compute.existingDatabaseGib, compute.existingLinkMbit);
    return minutes && *minutes > compute.outageMinutes.number()
        ? Check(saw(compute.existingDatabaseGib.number(), *minutes, compute.outageMinutes.number()))
        : std::nullopt;
}

Check filesTakeLonger(const Design &design, const Context &)
{
    const Compute &compute = design.compute;
    const auto minutes = minutesToCopy(compute.existingFilesGib, compute.existingLinkMbit);
    return minutes && *minutes > compute.outageMinutes.number()
        ? Check(saw(compute.existingFilesGib.number(), *minutes, compute.outageMinutes.number()))
        : std::nullopt;
}

Check filesDoNotFit(const Design &design, const Context &)
{
    const int files = design.compute.existingFilesGib.number(), share = design.storage.quotaGib.number();
    return files > share ? Check(saw(files, share)) : std::nullopt;
}

Check databaseExpectedSmaller(const Design &design, const Context &)
{
    const int existing = design.compute.existingDatabaseGib.number(), expected = design.database.expectedGib.number();
    return existing > expected ? Check(saw(existing, expected)) : std::nullopt;
}

Edits expectExistingSize(const Design &design, const Context &)
{
    return answered<&Database::expectedGib>(design.compute.existingDatabaseGib);
}

Check noLine(const Design &design, const Context &)
{
    return when(design.compute.existingLinkMbit.number() == 0);
}

constexpr Rule table[] = {
    {.id = "OHA-GROW-001",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {grows, field<&Compute::existingSystem>},
        .applies = growsExisting,
        .check = fromLinux,
        .title = QT_TRANSLATE_NOOP("Rules", "The existing node runs on Linux"),
        .message = QT_TRANSLATE_NOOP("Rules", "The existing node is a Linux container; the new ones run on Windows."),
        .reason = QT_TRANSLATE_NOOP(
            "Rules", "The paths in its database are Linux paths, and a cluster never mixes both systems."),
        .fix = QT_TRANSLATE_NOOP("Rules",
            "Move the instance to a Windows node first, with its database, files and master key; then grow that one."),
        .source = "octopus.ha-migrate"},
    {.id = "OHA-GROW-002",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {grows, field<&Compute::existingVersion>, field<&Workload::octopusVersion>},
        .applies = growsExisting,
        .check = otherVersion,
        .edit = existingVersionForAll,
        .title = QT_TRANSLATE_NOOP("Rules", "The existing node runs another build"),
        .message = QT_TRANSLATE_NOOP("Rules", "The existing node runs %1; the new ones are to run %2."),
        .reason = QT_TRANSLATE_NOOP(
            "Rules", "The database fits one build. The first new node would change it under the old one."),
        .fix = QT_TRANSLATE_NOOP(
            "Rules", "Upgrade the existing node first, or install its build on the new ones and upgrade later."),
        .source = "octopus.ha-migrate"},
    {.id = "OHA-GROW-003",
        .severity = Severity::Warning,
        .fields = {grows, outage, field<&Compute::existingDatabaseGib>, field<&Compute::existingLinkMbit>},
        .applies = growsExisting,
        .check = databaseTakesLonger,
        .title = QT_TRANSLATE_NOOP("Rules", "The database does not move within the outage"),
        .message
        = QT_TRANSLATE_NOOP("Rules", "%1 GiB of database take at least %2 minutes over the line; the outage is %3."),
        .reason = QT_TRANSLATE_NOOP(
            "Rules", "Octopus stands still from the last backup to the restore, and the restore itself comes on top."),
        .fix = QT_TRANSLATE_NOOP("Rules",
            "Plan a longer outage, clean up by retention first, or copy a full backup before and only its end in the "
            "outage."),
        .source = "octopus.ha-migrate.derived"},
    {.id = "OHA-GROW-004",
        .severity = Severity::Note,
        .fields = {grows, outage, field<&Compute::existingFilesGib>, field<&Compute::existingLinkMbit>},
        .applies = growsExisting,
        .check = filesTakeLonger,
        .title = QT_TRANSLATE_NOOP("Rules", "Files must be copied before the outage"),
        .message
        = QT_TRANSLATE_NOOP("Rules", "%1 GiB of files take at least %2 minutes over the line; the outage is %3."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Most files do not change any more, so they can be copied while Octopus works; the outage takes the last "
            "differences only."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Copy with robocopy in the days before, and once more with Octopus stopped."),
        .source = "octopus.ha-migrate"},
    {.id = "OHA-GROW-005",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {grows, field<&Compute::existingFilesGib>, field<&Storage::quotaGib>},
        .applies = [](const Design &design) { return growsExisting(design) && usesAzureFiles(design.storage); },
        .check = filesDoNotFit,
        .title = QT_TRANSLATE_NOOP("Rules", "The existing files do not fit"),
        .message = QT_TRANSLATE_NOOP("Rules", "The existing node has %1 GiB of files; the share has %2 GiB."),
        .reason = QT_TRANSLATE_NOOP("Rules", "The copy stops when the share is full."),
        .fix = QT_TRANSLATE_NOOP(
            "Rules", "Make the share larger than the files, with room to grow, or clean up by retention first."),
        .source = "octopus.ha-migrate"},
    {.id = "OHA-GROW-006",
        .severity = Severity::Warning,
        .fields = {grows, field<&Compute::existingDatabaseGib>, field<&Database::expectedGib>},
        .applies = growsExisting,
        .check = databaseExpectedSmaller,
        .edit = expectExistingSize,
        .title = QT_TRANSLATE_NOOP("Rules", "The database is larger than expected"),
        .message = QT_TRANSLATE_NOOP("Rules", "The existing database has %1 GiB; %2 GiB are expected."),
        .reason = QT_TRANSLATE_NOOP("Rules", "Service objective and cost are judged by the expected size."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Expect at least what is there already."),
        .source = "octopus.ha-migrate"},
    {.id = "OHA-GROW-007",
        .severity = Severity::Note,
        .fields = {grows, field<&Compute::existingLinkMbit>},
        .applies = growsExisting,
        .check = noLine,
        .title = QT_TRANSLATE_NOOP("Rules", "The length of the move is not known"),
        .message = QT_TRANSLATE_NOOP("Rules", "The line to the new share has 0 Mbit/s."),
        .reason = QT_TRANSLATE_NOOP("Rules", "How long the outage lasts depends on the data and on this line."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Measure the line by a copy of a few gibibytes."),
        .source = "octopus.ha-migrate.derived"},
};

} // namespace

std::span<const Rule> growRules()
{
    return table;
}

} // namespace octoha
