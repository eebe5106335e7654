#pragma once

#include <QString>

namespace octoha {

/// Characters that nobody sees, and that steer what is seen or told apart: controls, marks that turn the direction of
/// writing, joiners, blanks of no width, fillers. Where a script needs a joiner, or a picture its selector, it is none.
/// Source: Unicode UAX #9, "Bidirectional Algorithm"; UTS #39, "Security Mechanisms".

/// Where the first of them stands at or behind `from`; -1 where there is none. Line ends and tabs are none.
qsizetype hiddenIn(QStringView text, qsizetype from = 0);

/// How the character at `at` is shown: "U+202E".
QString hiddenName(QStringView text, qsizetype at);

/// The text with what `spell` makes of each hidden character.
QString withHidden(const QString &text, QString (*spell)(char32_t));

/// The text as people may see it: each hidden character as <U+202E>. Other texts come back as they are.
QString shownText(const QString &text);

/// The same for what must stay on one line: line ends and tabs are shown as well.
QString shownLine(const QString &text);

/// The text without them.
QString withoutHidden(const QString &text);

/// The first word whose letters come from alphabets that look alike, such as Latin and Cyrillic; empty where there is
/// none. Words of other scripts are mixed in many languages, and no letter of theirs passes for one of another.
QString mixedWordIn(QStringView text);

} // namespace octoha
