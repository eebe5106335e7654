#pragma once

#include "core/project/differences.h"

namespace octoha {

/// Three versions of one value.
struct Versions {
    QJsonValue base, mine, theirs;
};

/// Walks three versions of a project's JSON at once, in the form of mergeForm(), and puts one together. Objects are
/// taken key by key and lists item by item; what is left is decided one by one.
class JsonMerge {
public:
    virtual ~JsonMerge() = default;
    QJsonObject merged(const QJsonObject &base, const QJsonObject &mine, const QJsonObject &theirs);

protected:
    /// Which of two different values stands at the place; undefined for none.
    virtual QJsonValue decide(const ValuePlace &place, const Versions &versions) = 0;

private:
    QJsonValue at(const Versions &versions);
    QJsonValue objects(const Versions &versions);
    QJsonValue lists(const Versions &versions);
    QStringList order(const QStringList &base, const QStringList &mine, const QStringList &theirs);
    bool isObjects(const Versions &versions) const;

    ValuePlace m_place;
};

/// The project's JSON as it is merged: marks of `assumed` are keys, waivers have an id of their own; what the program
/// writes anew is out.
QJsonObject mergeForm(const Project &project);
Result<Project> fromMergeForm(QJsonObject object);

/// The ids of a list's items, "#3"; empty for what is no list of items.
QStringList itemIds(const QJsonValue &list);

/// Gives an item that both sides added under one id, and that is not the same, another id on one of them; which one
/// does not depend on the side.
void partNewItems(const QJsonObject &base, QJsonObject &mine, QJsonObject &theirs);

} // namespace octoha
