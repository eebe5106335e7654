#pragma once

#include "core/plan/document.h"

#include <QByteArray>

namespace octoha {

/// CommonMark with tables; every text of the design is escaped, so that none of it becomes markup. UTF-8, LF.
QByteArray toMarkdown(const plan::Document &document);

/// Text as it must stand in Markdown to be read as itself.
QString escapedForMarkdown(const QString &text);

} // namespace octoha
