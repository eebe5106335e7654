#pragma once

#include <QTextDocument>

namespace octoha {

/// A tool tip that shows a text of the design as it is: Qt takes for markup what looks like it.
inline QString plainTip(const QString &text)
{
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text) : text;
}

} // namespace octoha
