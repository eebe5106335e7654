#include "core/rules/unknowns.h"

#include "core/rules/checks.h"

#include <QJsonArray>

#include <algorithm>

namespace octoha {

namespace {

/// Few answers that differ in what rules look at: none, some, much.
QJsonArray someTexts(const Type &)
{
    return {QString(), QStringLiteral("x"), QStringLiteral("2000-01-01"), QStringLiteral("1.0")};
}

QJsonArray someChoices(const Type &type)
{
    QJsonArray keys;
    for (const ChoiceText &choice : type.choices)
        keys.append(QLatin1String(choice.key));
    return keys;
}

QJsonArray someAnswers(const Type &type);

QJsonArray someLists(const Type &type)
{
    const QJsonValue item = type.itemRows ? QJsonValue(QJsonObject()) : someAnswers(*type.items).last();
    return {QJsonArray(), QJsonArray{item}, QJsonArray{item, item}};
}

QJsonArray someAnswers(const Type &type)
{
    switch (type.kind) {
    case Kind::Boolean:
        return {false, true};
    case Kind::Choice:
        return someChoices(type);
    case Kind::List:
        return someLists(type);
    case Kind::Text:
    case Kind::Date:
        return someTexts(type);
    default:
        return {type.minimum, type.minimum + 1, type.maximum};
    }
}

/// The design with other answers to one question of a page. What its type refuses is left out. Of a text nothing is
/// asked but whether it is there.
QList<Design> otherAnswers(const Design &design, const Field &field)
{
    const bool isText = field.type().kind == Kind::Text || field.type().kind == Kind::Date;
    QList<Design> designs;
    for (const QJsonValue &answer : someAnswers(field.type())) {
        Design other = design;
        if (field.access->write(*field.row, other, answer) && !field.access->equal(*field.row, design, other))
            designs.append(std::move(other));
        if (isText && !designs.isEmpty())
            break;
    }
    return designs;
}

/// A question whose empty answer says nothing. An empty day of a restore test says that there was none.
struct Blank {
    FieldRef ref;
    bool (*isEmpty)(const Design &);
};

template<auto member>
constexpr Blank blank{field<member>, [](const Design &design) { return rules::answerOf<member>(design).isEmpty(); }};

constexpr Blank blanks[] = {blank<&Workload::octopusReleased>, blank<&Workload::licenceMaintenanceEnds>,
    blank<&Workload::licenceEnds>, blank<&Placement::certificateEnds>, blank<&Compute::existingVersion>,
    blank<&Polling::oldestTentacle>, blank<&Polling::redisVersion>};

/// In a fixed order, which a set has not: a design always gives the same findings.
QStringList unansweredIn(const Design &design)
{
    QStringList names(design.unknown.cbegin(), design.unknown.cend());
    for (const Blank &one : blanks) {
        if (one.isEmpty(design) && !design.unknown.contains(one.ref.id()))
            names.append(one.ref.id());
    }
    names.sort();
    return names;
}

/// A question that a rule looks at, found by the hash of its two parts: there are thousands, and neither ids are made
/// of them nor words compared to sort them.
struct RuleField {
    size_t hash = 0;
    QLatin1StringView path, key;
    int rule = 0, field = 0;
    RuleField(QLatin1StringView itsPath, QLatin1StringView itsKey, int itsRule = 0, int itsField = 0)
        : hash(qHashMulti(0, itsPath, itsKey)),
          path(itsPath),
          key(itsKey),
          rule(itsRule),
          field(itsField)
    { }
    friend bool operator<(const RuleField &a, const RuleField &b) { return a.hash < b.hash; }
    bool isSameQuestion(const RuleField &other) const { return key == other.key && path == other.path; }
};

/// "compute", "nodes" for what stands below "compute.nodes.*".
RuleField listOf(const RuleField &field)
{
    const QLatin1StringView list = field.path.chopped(2);
    const qsizetype dot = list.lastIndexOf(QLatin1Char('.'));
    return {list.first(dot), list.sliced(dot + 1), field.rule, field.field};
}

/// Which rules look at a question, sorted; a list stands for the questions of its items as well.
const QList<RuleField> &ruleFields()
{
    static const auto sorted = [] {
        QList<RuleField> all;
        all.reserve(8 * ruleScopes().size());
        for (const RuleScope &scope : ruleScopes()) {
            const auto fields = scope.rule().fields.span();
            for (int i = 0; i < int(fields.size()); ++i) {
                const RuleField field(QLatin1StringView(fields[size_t(i)].path),
                    QLatin1StringView(fields[size_t(i)].key), scope.index(), i);
                all.append(field);
                if (field.path.endsWith(QLatin1StringView(".*")))
                    all.append(listOf(field));
            }
        }
        std::sort(all.begin(), all.end());
        return all;
    }();
    return sorted;
}

} // namespace

Unknowns::Unknowns(const Design &design)
{
    QStringList names = unansweredIn(design);
    // An answer may bring up further questions, which are open as well.
    while (names.removeIf([&](const QString &name) { return add(name, design); }) > 0) { }
}

/// A design in which the question matters: this one, or one with another answer to a question that is open.
const Design *Unknowns::whereItMatters(const QString &name, const Design &design) const
{
    const Relevance relevance(name);
    const auto matters = [&relevance](const Design &other) { return relevance.holds(other); };
    if (matters(design))
        return &design;
    for (const Open &open : m_open) {
        const auto found = std::find_if(open.answered.cbegin(), open.answered.cend(), matters);
        if (found != open.answered.cend())
            return &*found;
    }
    return nullptr;
}

void Unknowns::noteRules(const QString &fieldId)
{
    if (m_fieldOfRule.isEmpty())
        m_fieldOfRule.fill(-1, ruleScopes().size());
    const QByteArray id = fieldId.toLatin1();
    const qsizetype dot = id.lastIndexOf('.');
    const RuleField wanted(QLatin1StringView(id.constData(), dot), QLatin1StringView(id.constData() + dot + 1));
    const auto [first, last] = std::equal_range(ruleFields().cbegin(), ruleFields().cend(), wanted);
    for (auto use = first; use != last; ++use) {
        if (!use->isSameQuestion(wanted))
            continue;
        qint8 &noted = m_fieldOfRule[use->rule];
        if (noted < 0 || use->field < noted)
            noted = qint8(use->field);
    }
}

/// False where the question does not matter, whatever the answers to the others.
bool Unknowns::add(const QString &name, const Design &design)
{
    const Field *field = findField(name);
    const Design *where = field ? whereItMatters(name, design) : nullptr;
    if (!where)
        return false;
    noteRules(field->id);
    // Nothing hangs on a single question of an item, or on a version or day that is not stated.
    if (!field->isItem() && design.unknown.contains(name))
        m_open.append({{field->access->path, field->row->question.key}, otherAnswers(*where, *field)});
    return true;
}

std::optional<FieldRef> Unknowns::neededBy(const RuleScope &scope, bool holds) const
{
    if (m_fieldOfRule.isEmpty())
        return {};
    const int field = m_fieldOfRule[scope.index()];
    if (holds && field >= 0)
        return scope.rule().fields.span()[size_t(field)];
    const auto differs = [&](const Design &other) { return scope.holds(other) != holds; };
    for (const Open &open : m_open) {
        if (std::any_of(open.answered.cbegin(), open.answered.cend(), differs))
            return open.ref;
    }
    return {};
}

} // namespace octoha
