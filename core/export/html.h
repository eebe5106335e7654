#pragma once

#include "core/plan/document.h"

#include <QByteArray>

namespace octoha {

/// One HTML page: no scripts, nothing loaded from anywhere, the diagram inside, a style for the screen (light and dark)
/// and one for paper. Every text of the design is escaped. UTF-8, LF.
QByteArray toHtml(const plan::Document &document);

} // namespace octoha
