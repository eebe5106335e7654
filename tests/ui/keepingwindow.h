#pragma once

#include "core/project/recovery.h"
#include "tests/ui/shownwindow.h"
#include "ui/recovery/keeper.h"

namespace octoha::test {

inline const QString projects = QStringLiteral("workload.projects"),
                     retention = QStringLiteral("workload.retentionDays");

inline Project with(Project project, const QString &field, const QJsonValue &value)
{
    if (!setField(project.design, field, value))
        qFatal("%s does not take this value.", qPrintable(field));
    return project;
}

inline int projectsOf(const Project &project)
{
    return getField(project.design, projects).value().toInt();
}

inline LockHolder ada()
{
    return {QStringLiteral("elsewhere"), QStringLiteral("ada"), thisProcess(), QDateTime::currentDateTimeUtc(),
        QStringLiteral("ada")};
}

/// A window that keeps its edits, in a folder of its own.
struct KeepingWindow {
    QTemporaryDir folder;
    std::unique_ptr<ShownWindow> shown;

    QString path(const QString &name) const { return folder.filePath(name); }
    QString journals() const { return path(QStringLiteral("recovery")); }
    QStringList journalFiles() const { return QDir(journals()).entryList(QDir::Files); }
    QList<KeptEdits> kept() const { return keptEdits(journals(), today()); }
    MainWindow &window() const { return *shown->window; }
    DesignDocument &document() const { return shown->document; }
    QuietDialogs &dialogs() const { return shown->dialogs; }
    Keeper &keeper() const { return *shown->window->findChild<Keeper *>(); }

    QString savedSample(const QString &name = QStringLiteral("prod.octoha")) const
    {
        return saveProject(path(name), sampleProject()) ? path(name) : QString();
    }

    /// What a window leaves that ended without a word.
    void leaveEdits(const QString &file, const Project &saved, const Project &now) const
    {
        const auto facts = Files::real().look(file);
        Journal journal(journals());
        journal.begin(saved,
            {file, facts ? facts->identity : FileIdentity(), QStringLiteral("here"), QStringLiteral("ada"),
                QDateTime::currentDateTimeUtc()});
        journal.note(now);
        journal.finish();
    }

    void start(EditsAnswer::Way way = EditsAnswer::Way::Later, const QSet<ValuePlace> &taken = {})
    {
        shown.reset(); // Whose dialogs were the ones in use.
        shown = std::make_unique<ShownWindow>();
        dialogs().edits = {way, taken};
        window().keepEdits(journals());
        waitForFirstPaint();
    }

    void startWithSample()
    {
        start();
        QVERIFY(window().openFile(savedSample()));
    }

    void saveElsewhere(const Project &project) const { QVERIFY(saveProject(document().path(), project)); }
    bool isChangedOutside() const { return keeper().isChanged(hashOfFile(document().path())); }
    /// As the watch does when the disk has settled.
    void look() const
    {
        keeper().look();
        QTRY_VERIFY(!keeper().isLooking());
    }
};

} // namespace octoha::test
