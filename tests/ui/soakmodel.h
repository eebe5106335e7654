#pragma once

#include "core/design/fields.h"
#include "core/project/project.h"

namespace octoha::test {

/// What the window's document and its file ought to be, kept as plainly as can be: all states, and where among them we
/// are. A file's day of the rules is the file's alone: no step has one.
class DocumentModel {
public:
    explicit DocumentModel(const Project &project) { start(project); }

    Project now() const { return withDay(m_states[m_at].project, m_day); }
    const Project &inFile() const { return m_inFile; }
    const QString &lastField() const { return m_states[m_at].field; }
    bool isModified() const { return m_at != m_clean; }
    qsizetype steps() const { return m_states.size() - 1; }

    void start(const Project &project)
    {
        m_states = {{withDay(project, {}), {}}};
        m_at = m_clean = 0;
        m_day = project.rulesAsOf;
        m_inFile = project;
    }

    /// A step; one that answers the field of the step before goes on with that, unless it was saved.
    void push(const Project &project, const QString &field = {})
    {
        m_day = project.rulesAsOf;
        if (project == now())
            return;
        const bool goesOn = m_at > 0 && !field.isEmpty() && field == lastField() && m_at != m_clean;
        m_at += goesOn ? 0 : 1;
        m_clean = m_clean >= m_at && !goesOn ? nowhere : m_clean > m_at ? nowhere : m_clean;
        m_states.resize(m_at);
        m_states.append({withDay(project, {}), field});
        if (goesOn && m_states[m_at - 1].project == m_states[m_at].project)
            m_states.resize(m_at--);
    }

    void undo() { m_at = qMax<qsizetype>(0, m_at - 1); }
    void redo() { m_at = qMin(steps(), m_at + 1); }

    void save(QDate day)
    {
        m_day = day;
        m_inFile = now();
        m_clean = m_at;
    }

    /// Somebody else wrote the file, and the user knows.
    void takeNoteOf(const Project &theirs)
    {
        if (theirs == m_inFile)
            return;
        m_day = theirs.rulesAsOf;
        m_inFile = theirs;
        m_clean = now() == theirs ? m_at : nowhere;
    }

private:
    struct State {
        Project project;
        QString field; ///< The one answered by the step that led here.
    };
    static constexpr qsizetype nowhere = -1;

    static Project withDay(Project project, QDate day)
    {
        project.rulesAsOf = day;
        return project;
    }

    QList<State> m_states;
    qsizetype m_at = 0, m_clean = 0;
    QDate m_day;
    Project m_inFile;
};

/// But for the day of the rules.
inline bool isSameDesign(Project one, const Project &other)
{
    one.rulesAsOf = other.rulesAsOf;
    return one == other;
}

/// An answer of a project; null where it is not stated.
inline QJsonValue answerIn(const Project &project, const QString &field)
{
    return getField(project.design, field).value();
}

inline Project withAnswer(Project project, const QString &field, const QJsonValue &value)
{
    (void)setField(project.design, field, value);
    return project;
}

/// What two people have together where the other one answered one field of the file.
inline Project together(
    const Project &inFile, const Project &mine, const Project &theirs, const QString &field, bool takesTheirs)
{
    const QJsonValue base = answerIn(inFile, field), here = answerIn(mine, field), there = answerIn(theirs, field);
    const bool isConflict = here != there && here != base && there != base;
    const bool isTheirs = isConflict ? takesTheirs : here == base;
    Project both = isTheirs && here != there ? withAnswer(mine, field, there) : mine;
    both.design.assumed.remove(field); // Both have answered it, or the one whose answer it is.
    both.rulesAsOf = theirs.rulesAsOf; // The newer file's.
    return both;
}

} // namespace octoha::test
