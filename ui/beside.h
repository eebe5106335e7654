#pragma once

#include <QObject>

#include <functional>

namespace octoha {

/// Runs `work` in a thread beside the window, and then `done` in the window's, if `context` is still there. The program
/// does not end before the work has.
void runBeside(QObject *context, const std::function<void()> &work, const std::function<void()> &done);

} // namespace octoha
