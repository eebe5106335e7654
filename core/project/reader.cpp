#include "core/design/jsonparse.h"
#include "core/design/sortedkeys.h"
#include "core/project/foreignkeys.h"
#include "core/project/format.h"
#include "core/project/jsoncheck.h"

namespace octoha {

namespace {

/// Reads the values of one object that are there; every wrong one is noted with its place and reads as its default.
class Values {
public:
    explicit Values(QJsonObject object, QString place = {}) : m_object(std::move(object)), m_place(std::move(place)) { }

    template<typename Value> Value read(const char *key)
    {
        auto value = has(key) ? Codec<Value>::fromJson(m_object.value(QLatin1String(key))) : Value();
        if (value)
            return std::move(*value);
        note(std::move(value.error()), key);
        return Value();
    }
    QJsonObject readObject(const char *key)
    {
        const QJsonValue value = m_object.value(QLatin1String(key));
        if (has(key) && !value.isObject())
            note(wrongKind(Wanted::Object), key);
        return value.toObject();
    }
    bool has(const char *key) const { return m_object.contains(QLatin1String(key)); }
    void note(Error error, const char *key) { errors.append(atPlace(std::move(error), m_place + QLatin1String(key))); }

    QList<Error> errors;

private:
    QJsonObject m_object;
    QString m_place; ///< Empty, or with a dot at its end.
};

QSet<QString> setOf(const QList<Line> &names)
{
    QSet<QString> set;
    for (const Line &name : names)
        set.insert(name.text());
    return set;
}

QJsonObject without(QJsonObject object, std::initializer_list<const char *> keys)
{
    for (const char *key : keys)
        object.remove(QLatin1String(key));
    return object;
}

Acceptance acceptanceFrom(const QJsonObject &object, const QString &place, QList<Error> &errors)
{
    Values values(object, place + u'.');
    for (const char *key : {"rule", "reason", "owner", "expires"}) {
        if (!values.has(key))
            values.note({Error::Code::OutOfRange,
                            QCoreApplication::translate(
                                "Project", "An accepted finding needs rule, reason, owner and expiry day.")},
                key);
    }
    const Acceptance acceptance{values.read<Line>("rule").text(), values.readObject("seen"),
        values.read<Paragraph>("reason"), values.read<Name>("owner"), values.read<Day>("expires"),
        without(object, {"rule", "seen", "reason", "owner", "expires"})};
    errors.append(values.errors);
    return acceptance;
}

QList<Acceptance> acceptancesFrom(const QJsonValue &value, QList<Error> &errors)
{
    QList<Acceptance> acceptances;
    if (!value.isUndefined() && !value.isArray())
        errors.append(atPlace(wrongKind(Wanted::List), QStringLiteral("accepted")));
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString place = QStringLiteral("accepted.%1").arg(i);
        if (array.at(i).isObject())
            acceptances.append(acceptanceFrom(array.at(i).toObject(), place, errors));
        else
            errors.append(atPlace(wrongKind(Wanted::Object), place));
    }
    return acceptances;
}

Design designFrom(const QJsonValue &value, QList<Error> &errors)
{
    auto design = value.isObject() ? designFromJson(value.toObject())
                                   : tl::unexpected(atPlace(wrongKind(Wanted::Object), QStringLiteral("design")));
    if (design)
        return std::move(*design);
    errors.append(std::move(design.error()));
    return {};
}

/// Without the mark that some editors put in front of UTF-8; it says nothing.
QByteArray withoutMark(const QByteArray &text)
{
    return text.startsWith("\xef\xbb\xbf") ? text.mid(3) : text;
}

Result<QJsonObject> parsed(const QByteArray &file)
{
    const QByteArray text = withoutMark(file);
    if (auto checked = checkJson(text); !checked)
        return tl::unexpected(std::move(checked.error()));
    QJsonParseError error;
    const QJsonDocument document = parsedJson(text, &error);
    if (!document.isObject())
        return failure(Error::Code::Syntax, QCoreApplication::translate("Project", "The file holds no design."),
            error.errorString());
    return document.object();
}

/// Reads on after a wrong value, so that one reading names all of them.
Result<Project> projectFrom(const QJsonObject &object)
{
    QList<Error> errors;
    const OtherKeys others;
    Project project{designFrom(object.value(QLatin1String("design")), errors),
        acceptancesFrom(object.value(QLatin1String("accepted")), errors), {}, {}};
    Values values(object);
    project.design.assumed = setOf(values.read<QList<Line>>("assumed"));
    project.rulesAsOf = values.read<Day>("rulesAsOf").date();
    errors.append(values.errors);
    if (!errors.isEmpty())
        return tl::unexpected(joined(errors));
    project.foreign = foreignKeysIn(object, project.design, others.wereSeen() ? Where::Anywhere : Where::AboveAnswers);
    return project;
}

/// That a key is kept, and what it looks like where that is a secret.
QString foreignNote(const QString &place, const QString &key, const QJsonValue &value)
{
    const char *secret = secretInJson(QJsonObject{{key, value}});
    if (!secret)
        return QCoreApplication::translate("Project", "“%1” is not known to this program; it is kept as it is.")
            .arg(place);
    return QCoreApplication::translate("Project",
        "“%1” is not known to this program and looks like %2; it is kept as it is, but no bundle is exported with it. "
        "Remove it from the file, put it into Key Vault, and renew it if others have seen it.")
        .arg(place, QCoreApplication::translate("Secrets", secret));
}

/// What is said of keys that this program does not know; those of acceptances are kept with them.
QStringList foreignNotes(const Project &project)
{
    QStringList notes;
    for (const ForeignKey &key : project.foreign)
        notes.append(foreignNote(key.place, key.path.last(), key.value));
    for (qsizetype i = 0; i < project.accepted.size(); ++i) {
        const QJsonObject &extra = project.accepted.at(i).extra;
        for (auto it = extra.begin(); it != extra.end(); ++it)
            notes.append(foreignNote(QStringLiteral("accepted.%1.").arg(i) + it.key(), it.key(), it.value()));
    }
    return notes;
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
    reading.notes.append(foreignNotes(reading.project));
    return reading;
}

Result<Reading> readProject(const QByteArray &text)
{
    return readProject(text, formatSteps());
}

} // namespace octoha
