#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace octoha {

// Files on a network folder may be slow, and a folder whose server is gone lets every question about it wait, some for
// ever. The window goes on being painted meanwhile.

/// Whether the system says anything about the path within a moment. Where it does not, nobody waits for the answer any
/// longer.
bool answers(const QString &path);

/// Does work on files in a thread beside `window`, which takes no input until it is done. A box says `what` is waited
/// for where that takes more than a moment.
void workBeside(QWidget *window, const QString &what, const std::function<void()> &work);

/// Puts another way of asking the system in place of the real one, which an empty one brings back.
void lookBy(std::function<void(const QString &)> look);

} // namespace octoha
