#pragma once

#include "core/assess/assessment.h"
#include "core/project/safewrite.h"

#include <QDateTime>
#include <QMultiHash>
#include <QObject>
#include <QUndoStack>

#include <functional>

namespace octoha {

/// Of the file's bytes; empty where there is no file, or it cannot be read.
QString hashOfFile(const QString &path);

/// What stood in a file at one moment.
struct FileLook {
    Result<QByteArray> text; ///< As fileText() gives it.
    QString hash; ///< As hashOfFile() gives it.
    bool isThere = false; ///< Whether there is a file, though nobody may be able to read it.
    Result<Reading> reading() const;
};
FileLook lookAtFile(const QString &path);

/// The one design that the window shows: the project, what is computed from it, and the way back.
/// Every change goes through it, becomes a named undo step, and is assessed at once.
class DesignDocument : public QObject {
    Q_OBJECT
public:
    using Change = std::function<void(Design &)>;

    /// Judges by the catalog of this program, today.
    explicit DesignDocument(QObject *parent = nullptr);
    DesignDocument(const Catalog &catalog, QDate asOf, QObject *parent = nullptr);

    const Project &project() const { return m_project; }
    const Design &design() const { return m_project.design; }
    const Assessment &assessment() const { return m_assessment; }
    const Catalog &catalog() const { return m_catalog; }
    QDate asOf() const { return m_asOf; }
    Context context() const { return {m_catalog, m_asOf}; }
    QUndoStack &undoStack() { return m_undo; }

    /// The value of a question, or of an item's ("compute.nodes.#3.size"); the member's value even where it is unknown.
    QJsonValue value(const QString &fieldId) const;
    bool isAssumed(const QString &fieldId) const;
    bool isUnknown(const QString &fieldId) const;

    /// Changes the design by one undo step named `text`. Steps of one field in a row become one; a change that
    /// ends where it began leaves no step. An empty `fieldId` never merges. A changed question is no longer assumed.
    void edit(const QString &fieldId, const QString &text, const Change &change);
    /// Writes one answer; null makes it "not stated". Returns OutOfRange or UnknownField and changes nothing then.
    Result<> set(const QString &fieldId, const QJsonValue &value);
    /// Removes an item: "compute.nodes.#3".
    Result<> remove(const QString &itemId);
    /// Applies several edits as one step: a fix.
    Result<> apply(const Edits &edits, const QString &text);
    /// Puts another design in place as one step: a preset.
    void replace(const Design &design, const QString &text);
    /// Puts another project in place as one step: recovered edits, a merge.
    void put(const Project &project, const QString &text) { push({}, text, project); }
    /// Takes defaults as answers, as one step.
    void confirm(const QStringList &fieldIds);

    /// The findings that stand at a page's question, those about its items included; waived ones are left out.
    QList<Finding> findingsAt(const QString &fieldId) const;
    /// Findings of a page that nobody waived.
    int openFindings(const QString &page, Severity severity) const;
    int openFindings(Severity severity) const; ///< Of the whole design.
    const Acceptance *acceptanceOf(const Finding &finding) const;

    /// Waives a finding, or takes the waiver back; both as one step.
    void accept(const Acceptance &acceptance);
    void withdraw(const QString &rule);

    /// The catalog says something else than before: its prices were refreshed.
    void reassess();

    /// Says in a few words what was just done, for those who show it.
    void tell(const QString &text) { Q_EMIT told(text); }

    /// Starts over with another project; the way back is empty then.
    void start(const Project &project, const QString &path = {});
    /// How work on files is done, which may take long: false where nobody waits for its end any longer. Without it: at
    /// once, as everything else.
    using FileWork = std::function<bool(const std::function<void()> &)>;
    void doFileWorkBy(FileWork way);
    /// What stands at the path; an error where nobody waits for it any longer.
    Result<FileLook> lookAt(const QString &path) const;
    /// The design that stands there; changes nothing here.
    Result<Reading> readAt(const QString &path) const;
    /// Returns the reader's notes (migrations, unknown keys). Changes nothing on failure.
    Result<QStringList> open(const QString &path);
    Result<> save(const QString &path, Backup backup = Backup::None);
    bool isModified() const { return !m_undo.isClean(); }
    const QString &path() const { return m_path; } ///< Empty for a design never saved.
    QDateTime savedAt() const { return m_savedAt; }
    /// What lies in the file is known to be this from now on: the design is saved if it is the same. One step may have
    /// brought it there, and going back behind that step is a change like any other.
    void setInFile(const Project &project);

    /// A design with every answer assumed.
    static Design assumedDesign();

Q_SIGNALS:
    /// Ids of what changed, of items too ("compute.nodes.#3.size", and then "compute.nodes" as well).
    void designChanged(const QSet<QString> &fields);
    /// The assessment is of the design that was announced.
    void assessed();
    /// Path or saved state are other ones.
    void fileChanged();
    /// The design is what lies in its file, which was just read or written; before fileChanged(). The hash is of those
    /// bytes, empty for a design without a file.
    void filed(const QString &hash);
    void told(const QString &text);

private:
    class Step;
    void begin(const Project &project, const QString &path, const QString &hash);
    void push(const QString &key, const QString &text, Project after);
    void show(const Project &project);
    void assessNow();
    template<typename T> Result<T> byFileWork(const Error &ifStopped, std::function<Result<T>()> work) const;
    Result<> pushDesign(const QString &key, const QString &text, Result<Design> design);

    const Catalog &m_catalog;
    QDate m_asOf;
    Project m_project;
    Assessment m_assessment;
    QMultiHash<QString, qsizetype> m_openFindings; ///< Page's question → index of a finding that nobody waived.
    QUndoStack m_undo;
    QString m_path;
    QDateTime m_savedAt;
    FileWork m_fileWork = [](const std::function<void()> &work) { return work(), true; };
};

} // namespace octoha
