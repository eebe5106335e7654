#pragma once

#include <QSet>
#include <QString>

namespace octoha {

/// Gives labels the letter that Alt reaches them by, each once on a page; menus and buttons keep theirs.
class Mnemonics {
public:
    Mnemonics();
    /// `text` with '&' before the letter taken; without one where all its letters are taken.
    QString give(const QString &text);
    /// Takes the letter that `text` already marks, so that nobody else gets it.
    void take(const QString &text);

private:
    QSet<QChar> m_taken;
};

} // namespace octoha
