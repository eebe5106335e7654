#include "core/project/foreignkeys.h"
#include "core/project/format.h"
#include "core/project/jsoncheck.h"

#include <QJsonDocument>

namespace octoha {

namespace {

/// A page or the design itself must be an object; anything else would be lost silently.
Result<> checkShape(const QJsonObject &object)
{
    const QJsonValue design = object.value(QLatin1String("design"));
    if (!design.isObject())
        return tl::unexpected(atPlace(wrongKind("object"), QStringLiteral("design")));
    for (const QString &key : pageKeys()) {
        const QJsonValue page = design.toObject().value(key);
        if (!page.isUndefined() && !page.isObject())
            return tl::unexpected(atPlace(wrongKind("object"), QStringLiteral("design.") + key));
    }
    return {};
}

Result<QSet<QString>> assumedFrom(const QJsonValue &value)
{
    if (value.isUndefined())
        return QSet<QString>();
    const auto names = Codec<QList<Line>>::fromJson(value);
    if (!names)
        return tl::unexpected(atPlace(names.error(), QStringLiteral("assumed")));
    QSet<QString> set;
    for (const Line &name : *names)
        set.insert(name.text());
    return set;
}

QJsonObject without(QJsonObject object, std::initializer_list<const char *> keys)
{
    for (const char *key : keys)
        object.remove(QLatin1String(key));
    return object;
}

Result<Acceptance> acceptanceFrom(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const auto reason = Codec<Paragraph>::fromJson(object.value(QLatin1String("reason")));
    const auto owner = Codec<Name>::fromJson(object.value(QLatin1String("owner")));
    const auto expires = Codec<Day>::fromJson(object.value(QLatin1String("expires")));
    const QJsonValue rule = object.value(QLatin1String("rule"));
    if (!rule.isString() || !reason || !owner || !expires)
        return failure(Error::Code::OutOfRange,
            QCoreApplication::translate("Project", "An accepted finding needs rule, reason, owner and expiry day."));
    return Acceptance{rule.toString(), object.value(QLatin1String("seen")).toObject(), *reason, *owner, *expires,
        without(object, {"rule", "seen", "reason", "owner", "expires"})};
}

Result<QList<Acceptance>> acceptancesFrom(const QJsonValue &value)
{
    QList<Acceptance> acceptances;
    if (!value.isUndefined() && !value.isArray())
        return tl::unexpected(atPlace(wrongKind("list"), QStringLiteral("accepted")));
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        auto acceptance = acceptanceFrom(array.at(i));
        if (!acceptance)
            return tl::unexpected(atPlace(std::move(acceptance.error()), QStringLiteral("accepted.%1").arg(i)));
        acceptances.append(std::move(*acceptance));
    }
    return acceptances;
}

Result<QJsonObject> parsed(const QByteArray &text)
{
    if (auto checked = checkJson(text); !checked)
        return tl::unexpected(std::move(checked.error()));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (!document.isObject())
        return failure(Error::Code::Syntax, QCoreApplication::translate("Project", "The file holds no design."), error.errorString());
    return document.object();
}

Result<Project> projectFrom(const QJsonObject &object)
{
    if (auto shape = checkShape(object); !shape)
        return tl::unexpected(std::move(shape.error()));
    auto design = designFromJson(object.value(QLatin1String("design")).toObject());
    if (!design)
        return tl::unexpected(std::move(design.error()));
    auto assumed = assumedFrom(object.value(QLatin1String("assumed")));
    if (!assumed)
        return tl::unexpected(std::move(assumed.error()));
    auto accepted = acceptancesFrom(object.value(QLatin1String("accepted")));
    if (!accepted)
        return tl::unexpected(std::move(accepted.error()));
    design->assumed = std::move(*assumed);
    const QDate rules = QDate::fromString(object.value(QLatin1String("rulesAsOf")).toString(), Qt::ISODate);
    return Project{std::move(*design), std::move(*accepted), rules, foreignKeysIn(object)};
}

} // namespace

Result<Reading> readProject(const QByteArray &text, std::span<const FormatStep> steps)
{
    auto object = parsed(text);
    if (!object)
        return tl::unexpected(std::move(object.error()));
    const auto format = formatOf(*object, int(steps.size()) + 1);
    if (!format)
        return tl::unexpected(format.error());
    Reading reading{{}, *format, {}};
    migrate(*object, *format, steps, reading.notes);
    auto project = projectFrom(*object);
    if (!project)
        return tl::unexpected(std::move(project.error()));
    reading.project = std::move(*project);
    for (const ForeignKey &key : reading.project.foreign)
        reading.notes.append(QCoreApplication::translate("Project", "“%1” is not known to this program; it is kept as it is.").arg(key.place));
    return reading;
}

Result<Reading> readProject(const QByteArray &text)
{
    return readProject(text, formatSteps());
}

} // namespace octoha
