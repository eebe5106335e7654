#pragma once

#include "ui/recovery/editsquestion.h"

#include <QString>

#include <functional>

class QWidget;

namespace octoha {

enum class Answer { Save, Discard, Cancel };

/// What went wrong, where, and what else was wrong in the same reading; a line each.
QString textOf(const Error &error);

/// The one source of message boxes and file dialogs. A test puts its own in place with `use`.
class Dialogs {
public:
    virtual ~Dialogs() = default;
    static Dialogs &instance();
    /// Puts other dialogs in place; null brings the real ones back.
    static void use(Dialogs *dialogs);

    virtual void error(QWidget *parent, const QString &message);
    void error(QWidget *parent, const Error &error) { this->error(parent, textOf(error)); }
    virtual void information(QWidget *parent, const QString &title, const QString &richText);
    virtual Answer askToSave(QWidget *parent, const QString &name);
    /// A question whose positive button says what happens.
    virtual bool confirm(QWidget *parent, const QString &title, const QString &richText, const QString &button);
    /// A long text in a window of its own that stays open beside the work; calls `follow` with links that are not web
    /// pages.
    virtual void text(QWidget *parent, const QString &title, const QString &richText,
        const std::function<void(const QString &)> &follow = {});
    /// A path, or empty when the user turned back.
    virtual QString openPath(QWidget *parent, const QString &title, const QString &filter);
    virtual QString savePath(QWidget *parent, const QString &title, const QString &suggestion, const QString &filter);
    virtual QString folderPath(QWidget *parent, const QString &title);
    /// A question with several ways on; the index of the one chosen, -1 when the user turned back. Plain text.
    virtual int choose(QWidget *parent, const QString &title, const QString &text, const QStringList &buttons);
    /// Which edits are taken.
    virtual EditsAnswer chooseEdits(QWidget *parent, const EditsQuestion &question);
};

} // namespace octoha
