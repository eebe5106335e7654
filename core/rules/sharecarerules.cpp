#include "core/rules/areas.h"
#include "core/rules/parts.h"

namespace octoha {

namespace {

using namespace rules;

constexpr FieldRef product = field<&Storage::product>;

bool keepsDeleted(const Design &design)
{
    return onAzureFiles(design) && design.storage.softDelete;
}

Check keptTooShort(const Design &design, const Context &context)
{
    const int days = design.storage.softDeleteDays.number(), least = context.catalog.whole(Fact::SoftDeleteDaysMinimum);
    return days < least ? Check(saw(days, least)) : std::nullopt;
}

Edits keptLongEnough(const Design &, const Context &context)
{
    return {{field<&Storage::softDeleteDays>.id(), context.catalog.whole(Fact::SoftDeleteDaysMinimum)}};
}

constexpr Rule table[] = {
    {.id = "OHA-SHARE-017",
        .aliases = "03263c57 Azure.Storage.FileShareSoftDelete",
        .severity = Severity::Warning,
        .fields = {field<&Storage::softDelete>, product},
        .applies = onAzureFiles,
        .check = isOff<&Storage::softDelete>,
        .edit = answer<&Storage::softDelete, true>,
        .title = QT_TRANSLATE_NOOP("Rules", "A deleted share is gone"),
        .message = QT_TRANSLATE_NOOP("Rules", "Share soft delete is off."),
        .reason = QT_TRANSLATE_NOOP("Rules", "One wrong command deletes all packages, logs and artifacts for good."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Turn soft delete on."),
        .source = "psrule.Storage.FileShareSoftDelete"},
    {.id = "OHA-SHARE-018",
        .severity = Severity::Note,
        .fields = {field<&Storage::softDeleteDays>, field<&Storage::softDelete>, product},
        .applies = keepsDeleted,
        .check = keptTooShort,
        .edit = keptLongEnough,
        .title = QT_TRANSLATE_NOOP("Rules", "Deleted shares are kept for a short time"),
        .message = QT_TRANSLATE_NOOP("Rules", "Days for which a deleted share is kept: %1; %2 leave time to notice."),
        .reason = QT_TRANSLATE_NOOP("Rules", "A mistake before a weekend or a holiday is found days later."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Keep deleted shares longer."),
        .source = "own.assumption"},
    {.id = "OHA-SHARE-019",
        .severity = Severity::Warning,
        .fields = {field<&Storage::backup>},
        .check = isOff<&Storage::backup>,
        .edit = answer<&Storage::backup, true>,
        .title = QT_TRANSLATE_NOOP("Rules", "The share is not backed up"),
        .message = QT_TRANSLATE_NOOP("Rules", "No backup of the shared files is planned."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "A restore needs database, files and master key; without the files every release points at packages that "
            "are not there."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Back the share up as often as the database."),
        .source = "octopus.backup-and-restore"},
    {.id = "OHA-SHARE-020",
        .severity = Severity::Note,
        .fields = {field<&Storage::defender>, product},
        .applies = onAzureFiles,
        .check = isOn<&Storage::defender>,
        .edit = answer<&Storage::defender, false>,
        .title = QT_TRANSLATE_NOOP("Rules", "Defender for Storage costs by the operation"),
        .message = QT_TRANSLATE_NOOP("Rules", "Defender for Storage is on."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "General advice turns it on everywhere. Tasks write many small files, each operation is billed, and the "
            "share is closed to the Internet; the price often exceeds that of the share."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Watch its cost in the first month, or turn it off for this account."),
        .source = "azure.files",
        .overrides = "Azure.Storage.DefenderCloud"},
};

} // namespace

std::span<const Rule> shareCareRules()
{
    return table;
}

} // namespace octoha
