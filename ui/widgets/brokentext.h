#pragma once

#include <QFont>
#include <QList>
#include <QString>

class QFontMetricsF;
class QTextLine;

namespace octoha {

/// A plain text whose words are measured once, so that its height is known for any width without laying it out anew.
class BrokenText {
public:
    /// Whether its words stand from left to right in letters that one font has; others need a real layout for each
    /// width.
    static bool isSimple(const QString &text);
    void measure(const QString &text, const QFont &font);
    /// Of all its lines where none is wider than `width`, unless a single word is. Both in pixels.
    qreal heightFor(qreal width) const;

private:
    void addWords(const QTextLine &line, QStringView text, const QFontMetricsF &metrics);
    struct Word {
        qreal start, end; ///< Along its line, without the space behind it.
        bool isFirst; ///< After a line end of the text.
    };
    QList<Word> m_words;
    qreal m_lineHeight = 0, m_leading = 0;
};

} // namespace octoha
