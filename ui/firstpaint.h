#pragma once

#include <QWidget>

#include <functional>

namespace octoha {

/// Whether the window of the widget is on the screen already, so that what is late would be seen to be late.
bool isWindowPainted(const QWidget &widget);

/// Does the work when the window has been painted for the first time; in the next turn of the event loop where it was
/// before.
void afterFirstPaint(QWidget *widget, const std::function<void()> &work);

} // namespace octoha
