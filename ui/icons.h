#pragma once

#include "core/rules/rule.h"
#include "ui/theme.h"

#include <QIcon>

namespace octoha {

/// An icon of resources/icons, drawn in the colour of `tone` at whatever size is asked; read when it is first painted.
QIcon icon(QLatin1StringView name, Tone tone = Tone::Text);
/// The sign of a severity: a shape of its own each, so that colour is never the only difference.
QIcon icon(Severity severity);
Tone toneOf(Severity severity);
/// "Error", "Warning", "Note", translated.
QString severityText(Severity severity);

} // namespace octoha
