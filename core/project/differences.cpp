#include "core/project/differences.h"

#include "core/project/jsonmerge.h"

namespace octoha {

namespace {

bool isMark(const ValuePlace &place)
{
    return place.size() == 2 && place.first() == QLatin1String("assumed");
}

/// The place of the answer that a mark belongs to, or of its item or list: whichever `seen` has.
std::optional<ValuePlace> answerOf(const ValuePlace &mark, const QSet<ValuePlace> &seen)
{
    for (ValuePlace place = ValuePlace{QStringLiteral("design")} + mark.last().split(u'.'); place.size() > 2;
         place.removeLast()) {
        if (seen.contains(place))
            return place;
    }
    return {};
}

/// Takes some differences of one side.
class Taking : public JsonMerge {
public:
    explicit Taking(const QSet<ValuePlace> &taken) : m_taken(taken) { }
    QList<Difference> differences;

protected:
    QJsonValue decide(const ValuePlace &place, const Versions &versions) override
    {
        if (const auto answer = isMark(place) ? answerOf(place, m_seen) : std::nullopt)
            return m_taken.contains(*answer) ? versions.theirs : versions.mine;
        differences.append({place, versions.mine, versions.theirs});
        m_seen.insert(place);
        return m_taken.contains(place) ? versions.theirs : versions.mine;
    }

private:
    const QSet<ValuePlace> &m_taken;
    QSet<ValuePlace> m_seen;
};

/// Takes what one side changed, and asks where both did.
class Merging : public JsonMerge {
public:
    explicit Merging(const QSet<ValuePlace> &takeTheirs) : m_takeTheirs(takeTheirs) { }
    Merge result;

protected:
    QJsonValue decide(const ValuePlace &place, const Versions &versions) override
    {
        if (const auto answer = isMark(place) ? answerOf(place, m_open) : std::nullopt)
            return m_takeTheirs.contains(*answer) ? versions.theirs : versions.mine;
        if (versions.mine == versions.base)
            return taken(result.theirs, place, versions.base, versions.theirs);
        if (versions.theirs == versions.base)
            return taken(result.mine, place, versions.base, versions.mine);
        if (place == QStringList{QStringLiteral("rulesAsOf")}) // Who judged last; no choice of a person.
            return std::max(versions.mine.toString(), versions.theirs.toString());
        m_open.insert(place);
        result.conflicts.append({place, versions.base, versions.mine, versions.theirs});
        return m_takeTheirs.contains(place) ? versions.theirs : versions.mine;
    }

private:
    static QJsonValue taken(
        QList<Difference> &side, const ValuePlace &place, const QJsonValue &before, const QJsonValue &after)
    {
        side.append({place, before, after});
        return after;
    }

    const QSet<ValuePlace> &m_takeTheirs;
    QSet<ValuePlace> m_open;
};

} // namespace

QString fieldAt(const ValuePlace &place)
{
    if (isMark(place))
        return place.last();
    const bool isQuestion = place.size() > 2 && place.first() == QLatin1String("design");
    const QString field
        = isQuestion ? place.sliced(1, place.size() - 1 - (place.last() == QLatin1String("*"))).join(u'.') : QString();
    const bool isItem = place.size() == 4 && findField(place.sliced(1, 2).join(u'.'));
    return isItem || findField(field) ? field : QString();
}

QList<Difference> differencesBetween(const Project &before, const Project &after)
{
    const QSet<ValuePlace> none;
    Taking taking(none);
    const QJsonObject old = mergeForm(before);
    taking.merged(old, old, mergeForm(after));
    return taking.differences;
}

Result<Project> withDifferences(const Project &before, const Project &after, const QSet<ValuePlace> &taken)
{
    Taking taking(taken);
    const QJsonObject old = mergeForm(before);
    return fromMergeForm(taking.merged(old, old, mergeForm(after)));
}

Result<Merge> merge(const Project &base, const Project &mine, const Project &theirs, const QSet<ValuePlace> &takeTheirs)
{
    const QJsonObject old = mergeForm(base);
    QJsonObject ours = mergeForm(mine), others = mergeForm(theirs);
    partNewItems(old, ours, others);
    Merging merging(takeTheirs);
    return fromMergeForm(merging.merged(old, ours, others)).map([&](Project project) {
        merging.result.project = std::move(project);
        return std::move(merging.result);
    });
}

} // namespace octoha
