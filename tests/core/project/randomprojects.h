#pragma once

#include "core/project/differences.h"
#include "tests/core/design/randomvalues.h"

#include <algorithm>

namespace octoha::tests {

using namespace Qt::StringLiterals;

/// One random act on a project, as people do it: an answer, an item that comes, goes or moves, a default that is
/// confirmed.
inline void actOnce(Project &project)
{
    Design &design = project.design;
    const Field &field = fields().at(*rc::gen::inRange(0, int(fields().size())));
    const QString id = placedId(field);
    switch (*rc::gen::inRange(0, 6)) {
    case 0:
        (void)setField(
            design, u"compute.nodes.+"_s, QJsonObject{{u"name"_s, u"node-%1"_s.arg(*rc::gen::inRange(0, 50))}});
        break;
    case 1:
        (void)removeItem(design, u"compute.nodes.%1"_s.arg(*rc::gen::inRange(0, 3)));
        break;
    case 2:
        std::reverse(design.compute.nodes.begin(), design.compute.nodes.end());
        break;
    case 3:
        design.assumed.contains(field.id) ? void(design.assumed.remove(field.id))
                                          : void(design.assumed.insert(field.id));
        break;
    default:
        if (!field.isItem() || getField(design, id.section(u'.', 0, 2)))
            (void)setField(
                design, id, *rc::gen::inRange(0, 8) == 0 ? QJsonValue(QJsonValue::Null) : randomValue(field.type()));
    }
}

/// A waiver, and keys of a newer program.
inline void addStrangers(Project &project)
{
    if (*rc::gen::inRange(0, 2) == 0)
        project.accepted.append({u"OHA-NODE-%1"_s.arg(*rc::gen::inRange(1, 4)),
            {{u"compute.nodes"_s, *rc::gen::inRange(0, 3)}}, {}, {}, {}, {{u"id"_s, 5}}});
    if (*rc::gen::inRange(0, 2) == 0)
        project.foreign.append({{u"design"_s, u"future"_s}, u"design.future"_s,
            QJsonArray{QJsonObject{{u"id"_s, *rc::gen::inRange(0, 3)}}, *rc::gen::inRange(0, 3)}});
    if (*rc::gen::inRange(0, 2) == 0)
        project.rulesAsOf = QDate(2026, 1, *rc::gen::inRange(1, 28));
}

inline Project changedAtRandom(Project project, int acts)
{
    for (int i = 0; i < acts; ++i)
        actOnce(project);
    return project;
}

inline Project randomProject(int acts = 20)
{
    Project project{designWithItems(), {}, {}, {}};
    numberItems(project.design);
    project = changedAtRandom(project, acts);
    addStrangers(project);
    return project;
}

} // namespace octoha::tests
