#include "core/project/journalfile.h"

#include "core/design/jsonparse.h"
#include "core/project/jsoncheck.h"
#include "core/project/jsonpatch.h"

#include <QCoreApplication>

namespace octoha {

namespace {

constexpr QLatin1StringView formatKey("journal"), savedKey("saved"), pathKey("path"), deviceKey("device"),
    numberKey("number"), hostKey("host"), userKey("user"), startedKey("started"), patchKey("patch"),
    declinedKey("declined"), processKey("process"), beganKey("began"), spaceKey("space");
constexpr int journalFormat = 1;

/// A line holds a design of the largest size, some levels deeper than its own file does.
constexpr JsonLimits lineLimits{.bytes = 32 * 1024 * 1024, .depth = 72};

QByteArray lineOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<QJsonObject> objectIn(const QByteArray &line)
{
    const QJsonDocument document = checkJson(line, lineLimits) ? parsedJson(line) : QJsonDocument();
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

JournalOwner ownerIn(const QJsonObject &head)
{
    const auto number = [&](QLatin1StringView key) { return head.value(key).toString().toULongLong(); };
    return {head.value(pathKey).toString(), {number(deviceKey), number(numberKey)}, head.value(hostKey).toString(),
        head.value(userKey).toString(), QDateTime::fromString(head.value(startedKey).toString(), Qt::ISODate),
        {head.value(processKey).toInteger(), head.value(beganKey).toString(), head.value(spaceKey).toString()}};
}

/// The whole lines; a torn last one is left out.
QList<QByteArray> linesOf(const QByteArray &text)
{
    QList<QByteArray> lines = text.split('\n');
    lines.removeLast();
    return lines;
}

Error noJournal()
{
    return {Error::Code::Syntax, QCoreApplication::translate("Project", "The kept edits cannot be read."), {}};
}

/// Follows the patches up to the first line that cannot be read: what stands after it does not fit.
QJsonObject lastState(QJsonObject state, const QList<QByteArray> &lines, KeptEdits &kept)
{
    bool fits = true;
    for (const QByteArray &text : lines) {
        const QJsonObject line = objectIn(text).value_or(QJsonObject());
        if (line.contains(declinedKey))
            kept.declined = QDate::fromString(line.value(declinedKey).toString(), Qt::ISODate);
        else
            fits = fits && line.contains(patchKey) && applyPatch(state, line.value(patchKey).toArray());
    }
    return state;
}

} // namespace

QByteArray journalHead(const QJsonObject &saved, const JournalOwner &owner)
{
    return lineOf({{formatKey, journalFormat}, {savedKey, saved}, {pathKey, owner.path},
        {deviceKey, QString::number(owner.identity.device)}, {numberKey, QString::number(owner.identity.number)},
        {hostKey, owner.host}, {userKey, owner.user}, {startedKey, owner.started.toString(Qt::ISODate)},
        {processKey, owner.process.number}, {beganKey, owner.process.started}, {spaceKey, owner.process.space}});
}

QByteArray journalPatch(const QJsonArray &patch)
{
    return lineOf({{patchKey, patch}});
}

QByteArray journalDeclined(QDate day)
{
    return lineOf({{declinedKey, day.toString(Qt::ISODate)}});
}

Result<KeptEdits> readJournal(const QByteArray &text)
{
    QList<QByteArray> lines = linesOf(text);
    const auto head = lines.isEmpty() ? std::nullopt : objectIn(lines.takeFirst());
    if (!head || head->value(formatKey).toInt() != journalFormat)
        return tl::unexpected(noJournal());
    const QJsonObject saved = head->value(savedKey).toObject();
    KeptEdits kept{{}, ownerIn(*head), {}, {}, {}, {}};
    const QJsonObject now = lastState(saved, lines, kept);
    return projectOf(saved)
        .and_then([&](Project project) {
            kept.saved = std::move(project);
            return projectOf(now);
        })
        .map([&](Project project) {
            kept.now = std::move(project);
            return kept;
        });
}

QJsonObject objectOf(const Project &project)
{
    return parsedJson(writeProject(project)).object();
}

Result<Project> projectOf(const QJsonObject &object)
{
    return readProject(QJsonDocument(object).toJson(QJsonDocument::Compact)).map([](Reading reading) {
        return std::move(reading.project);
    });
}

} // namespace octoha
