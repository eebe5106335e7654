#pragma once

#include <QString>

#include <functional>

class QObject;
class QWidget;

namespace octoha {

// Files on a network folder may be slow, and a folder whose server is gone lets every question about it wait, some for
// ever. Such work is done in threads of its own, which nobody waits for longer than the user wants to. It owns all that
// it uses: it may end when those who asked for it are gone.

/// Does the work; false where it did not end within a moment, and goes on behind.
bool endsSoon(const std::function<void()> &work);

/// Whether the system says within a moment what stands at the path.
bool answers(const QString &path);

/// Does the work behind, and `done` in the thread of `context` when it has ended, if `context` is still there then.
void workBehind(QObject *context, const std::function<void()> &work, const std::function<void()> &done);

/// Does the work while `window` is painted and takes no input. A box says `what` is waited for where it takes more than
/// a moment; false where the user stopped waiting.
bool waitsFor(QWidget *window, const QString &what, const std::function<void()> &work);

/// Puts another way of asking what stands at a path in place of the real one, which an empty one brings back.
void askBy(std::function<void(const QString &)> way);

} // namespace octoha
