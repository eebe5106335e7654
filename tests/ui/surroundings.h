#pragma once

#include "ui/dialogs.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

namespace octoha::test {

/// Dialogs that answer by themselves and remember what was said.
class QuietDialogs : public Dialogs {
public:
    QuietDialogs() { use(this); }
    ~QuietDialogs() override { use(nullptr); }
    void error(QWidget *, const QString &message) override { errors.append(message); }
    void information(QWidget *, const QString &, const QString &text) override { said.append(text); }
    void text(QWidget *, const QString &, const QString &text, const std::function<void(const QString &)> &) override
    {
        said.append(text);
    }
    Answer askToSave(QWidget *, const QString &) override { return ++asked, answer; }
    bool confirm(QWidget *, const QString &, const QString &text, const QString &) override
    {
        return said.append(text), agrees;
    }
    int choose(QWidget *, const QString &, const QString &text, const QStringList &) override
    {
        said.append(text);
        if (meanwhile)
            meanwhile();
        return choice;
    }
    EditsAnswer chooseEdits(QWidget *, const EditsQuestion &question) override
    {
        questions.append(question);
        EditsAnswer given = edits;
        for (const EditsRow &row : question.rows)
            if (given.way == EditsAnswer::Way::Taken && edits.taken.isEmpty())
                given.taken.insert(row.place); // None named: all.
        return given;
    }
    QString openPath(QWidget *, const QString &, const QString &) override { return path; }
    QString savePath(QWidget *, const QString &, const QString &suggestion, const QString &) override
    {
        return suggested = suggestion, path;
    }
    QString folderPath(QWidget *, const QString &) override { return path; }

    QStringList errors, said;
    Answer answer = Answer::Discard;
    int choice = -1;
    std::function<void()> meanwhile; ///< While the user has a choice before the eyes.
    EditsAnswer edits;
    QList<EditsQuestion> questions;
    bool agrees = true;
    int asked = 0;
    QString path, suggested;
};

/// Settings of their own, so that no test sees another's or the user's.
inline void useOwnSettings()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("Octoha"));
    QCoreApplication::setApplicationName(QFileInfo(QCoreApplication::applicationFilePath()).fileName());
    QSettings().clear();
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    static QTranslator plurals;
    if (plurals.load(QStringLiteral("octoha_en"), QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(&plurals);
}

/// The day that all window tests live on.
inline QDate today()
{
    return QDate(2026, 11, 24);
}

/// Waits longer than anything is put off until after the first paint of a window.
inline void waitForFirstPaint()
{
    QTest::qWait(100);
}

/// Lets everything that is due happen: layouts, paints, deferred deletions.
inline void settle()
{
    for (int i = 0; i < 3; ++i) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
}

} // namespace octoha::test
