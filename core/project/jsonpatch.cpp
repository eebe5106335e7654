#include "core/project/jsonpatch.h"

namespace octoha {

namespace {

constexpr QLatin1StringView atKey("at"), toKey("to");

class Patch {
public:
    QJsonArray steps;

    void between(const QJsonValue &before, const QJsonValue &after)
    {
        if (before == after)
            return;
        if (before.isObject() && after.isObject())
            ofObjects(before.toObject(), after.toObject());
        else if (before.isArray() && after.isArray() && before.toArray().size() == after.toArray().size())
            ofLists(before.toArray(), after.toArray());
        else
            note(after);
    }

private:
    void ofObjects(const QJsonObject &before, const QJsonObject &after)
    {
        for (auto old = before.begin(); old != before.end(); ++old)
            at(old.key(), old.value(), after.value(old.key()));
        for (auto now = after.begin(); now != after.end(); ++now) {
            if (!before.contains(now.key()))
                at(now.key(), QJsonValue::Undefined, now.value());
        }
    }

    void ofLists(const QJsonArray &before, const QJsonArray &after)
    {
        for (qsizetype i = 0; i < before.size(); ++i)
            at(i, before.at(i), after.at(i));
    }

    void at(const QJsonValue &step, const QJsonValue &before, const QJsonValue &after)
    {
        m_at.append(step);
        between(before, after);
        m_at.removeLast();
    }

    void note(const QJsonValue &after)
    {
        QJsonObject step{{atKey, m_at}};
        if (!after.isUndefined())
            step.insert(toKey, after);
        steps.append(step);
    }

    QJsonArray m_at;
};

/// Puts `to` at the rest of the way. False where the way leads nowhere.
bool put(QJsonValue &into, const QJsonArray &way, qsizetype depth, const QJsonValue &to);

bool putIntoObject(QJsonValue &into, const QJsonArray &way, qsizetype depth, const QJsonValue &to)
{
    QJsonObject object = into.toObject();
    const QString key = way.at(depth).toString();
    QJsonValue value = object.value(key);
    if (!way.at(depth).isString() || !put(value, way, depth + 1, to))
        return false;
    if (value.isUndefined())
        object.remove(key);
    else
        object.insert(key, value);
    into = object;
    return true;
}

bool putIntoList(QJsonValue &into, const QJsonArray &way, qsizetype depth, const QJsonValue &to)
{
    QJsonArray list = into.toArray();
    const int index = way.at(depth).toInt(-1);
    if (index < 0 || index >= list.size())
        return false;
    QJsonValue value = list.at(index);
    if (!put(value, way, depth + 1, to) || value.isUndefined())
        return false;
    list.replace(index, value);
    into = list;
    return true;
}

bool put(QJsonValue &into, const QJsonArray &way, qsizetype depth, const QJsonValue &to)
{
    if (depth == way.size())
        return into = to, true;
    if (into.isArray())
        return putIntoList(into, way, depth, to);
    return into.isObject() && putIntoObject(into, way, depth, to);
}

} // namespace

QJsonArray patchBetween(const QJsonObject &before, const QJsonObject &after)
{
    Patch patch;
    patch.between(before, after);
    return patch.steps;
}

bool applyPatch(QJsonObject &object, const QJsonArray &patch)
{
    QJsonValue patched = object;
    for (const QJsonValue &step : patch) {
        const QJsonValue at = step.toObject().value(atKey);
        if (!at.isArray() || !put(patched, at.toArray(), 0, step.toObject().value(toKey)) || !patched.isObject())
            return false;
    }
    object = patched.toObject();
    return true;
}

} // namespace octoha
