#include "core/project/format.h"
#include "core/project/journalfile.h"
#include "tests/core/project/randomprojects.h"

#include <QJsonDocument>
#include <QTest>

#include <array>

using namespace octoha;
using namespace octoha::tests;
using namespace Qt::StringLiterals;

namespace {

/// What no key of this program is.
QString strangeKey()
{
    return *rc::gen::element(u""_s, u"a.b"_s, u"#1"_s, u"*"_s, u"colour"_s, u"größe"_s, u"😀"_s, u"Id"_s, u"zz"_s);
}

QJsonValue strangeScalar()
{
    return *rc::gen::element<QJsonValue>(QJsonValue::Null, true, false, 0, -1, 0.1, 1e300, 5e-324, 9007199254740993LL,
        u""_s, u"null"_s, u"a\tb\n\u0001 \"\\/"_s, u"ü€😀\u202e"_s, QJsonArray(), QJsonObject());
}

/// Any JSON, some levels deep.
QJsonValue strangeValue(int depth = 3)
{
    const int kind = depth > 0 ? *rc::gen::inRange(0, 4) : 0;
    QJsonArray list;
    QJsonObject object;
    for (int i = *rc::gen::inRange(0, 4); kind > 1 && i > 0; --i) {
        list.append(strangeValue(depth - 1));
        object.insert(strangeKey(), strangeValue(depth - 1));
    }
    return kind < 2 ? strangeScalar() : kind == 2 ? QJsonValue(list) : QJsonValue(object);
}

/// The value with a strange key in one of its objects, whichever.
QJsonValue withStranger(const QJsonValue &value)
{
    QJsonObject object = value.toObject();
    QStringList ways;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const bool isItems = it->toArray().first().toObject().contains(u"id"_s);
        if (isItems || (it->isObject() && (it.key() == u"design"_s || object.contains(u"compute"_s))))
            ways.append(it.key());
    }
    const QString way = ways.isEmpty() ? QString() : ways.at(*rc::gen::inRange(0, int(ways.size())));
    if (way.isEmpty() || *rc::gen::inRange(0, 4) == 0) {
        object.insert(strangeKey(), strangeValue());
        return object;
    }
    QJsonArray items = object.value(way).toArray();
    if (items.isEmpty()) {
        object.insert(way, withStranger(object.value(way)));
        return object;
    }
    const int at = *rc::gen::inRange(0, int(items.size()));
    items[at] = withStranger(items.at(at));
    object.insert(way, items);
    return object;
}

QJsonObject withStrangers(QJsonObject object)
{
    for (int i = *rc::gen::inRange(1, 6); i > 0; --i)
        object = withStranger(object).toObject();
    return object;
}

QByteArray textOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

// Steps as a format might bring them: a question renamed, one parted in two, one gone, one that counts.

QJsonObject designOf(const QJsonObject &project)
{
    return project.value(u"design"_s).toObject();
}

void rename(QJsonObject &project, QStringList &notes)
{
    QJsonObject design = designOf(project), workload = design.value(u"workload"_s).toObject();
    workload.insert(u"renamed"_s, workload.take(u"projects"_s));
    design.insert(u"workload"_s, workload);
    project.insert(u"design"_s, design);
    notes.append(u"renamed"_s);
}

void part(QJsonObject &project, QStringList &)
{
    const QJsonObject design = designOf(project);
    project.insert(u"parts"_s, QJsonArray{design.value(u"compute"_s), project.value(u"parts"_s)});
}

void drop(QJsonObject &project, QStringList &)
{
    QJsonObject design = designOf(project);
    design.remove(u"storage"_s);
    project.insert(u"design"_s, design);
}

void count(QJsonObject &project, QStringList &notes)
{
    project.insert(u"count"_s, project.value(u"count"_s).toInt() * 3 + 1);
    notes.append(u"counted"_s);
}

constexpr std::array<FormatStep, 4> kinds{rename, part, drop, count};

std::vector<FormatStep> randomSteps()
{
    std::vector<FormatStep> steps;
    for (int i = *rc::gen::inRange(1, 6); i > 0; --i)
        steps.push_back(kinds[size_t(*rc::gen::inRange(0, int(kinds.size())))]);
    return steps;
}

/// As a program of the time would have left it that knew formats up to `newest`.
QByteArray savedAs(int newest, const QByteArray &text, std::span<const FormatStep> steps)
{
    QJsonObject object = QJsonDocument::fromJson(text).object();
    QStringList notes;
    migrate(object, object.value(u"format"_s).toInt(), steps.first(size_t(newest - 1)), notes);
    return textOf(object);
}

} // namespace

/// What holds for every project.
class ProjectPropertiesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void unknownKeysComeBackEqual()
    {
        QVERIFY(rc::check("unknown keys come back equal as JSON values", [] {
            const QJsonObject object = withStrangers(objectOf(randomProject()));
            const auto reading = readProject(textOf(object));
            RC_ASSERT(reading.has_value());
            RC_ASSERT(objectOf(reading->project) == object);
            RC_ASSERT(!reading->notes.isEmpty());
        }));
    }

    void unknownKeysStayWithTheirItem()
    {
        QVERIFY(rc::check("unknown keys of an item stay with it, wherever it moves", [] {
            Project project = randomProject();
            RC_PRE(!project.design.compute.nodes.isEmpty());
            const QJsonObject object = withStrangers(objectOf(project));
            project = readProject(textOf(object))->project;
            std::reverse(project.design.compute.nodes.begin(), project.design.compute.nodes.end());
            const auto nodesOf = [](const QJsonObject &whole) {
                const QJsonObject compute = designOf(whole).value(u"compute"_s).toObject();
                return compute.value(u"nodes"_s).toArray().toVariantList();
            };
            QVariantList nodes = nodesOf(object);
            std::reverse(nodes.begin(), nodes.end());
            RC_ASSERT(nodesOf(objectOf(project)) == nodes);
        }));
    }

    void oneStepOrManyMigrateTheSame()
    {
        QVERIFY(rc::check("a file that waited for today's program is what each program between made of it", [] {
            const std::vector<FormatStep> steps = randomSteps();
            QByteArray text = textOf(withStrangers(objectOf(randomProject())));
            const auto atOnce = readProject(text, steps);
            RC_ASSERT(atOnce && atOnce->format == 1);
            for (int newest = 2; newest <= int(steps.size()) + 1; newest += *rc::gen::inRange(1, 3)) {
                text = savedAs(newest, text, steps);
                const auto later = readProject(text, steps);
                RC_ASSERT(later && later->format == newest);
                RC_ASSERT(later->project == atOnce->project);
            }
        }));
    }
};

QTEST_APPLESS_MAIN(ProjectPropertiesTest)
#include "tst_projectproperties.moc"
