#include "ui/widgets/mnemonics.h"

#include <QKeySequence>

namespace octoha {

namespace {

/// First letters of words come first: they are the easiest to see.
QList<qsizetype> candidates(const QString &text)
{
    QList<qsizetype> starts, others;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isLetterOrNumber())
            (i == 0 || text[i - 1] == u' ' ? starts : others).append(i);
    }
    return starts + others;
}

} // namespace

// File, Edit, View, Help; Back, Next, Export: the window's own in English. Others are taken from its texts.
Mnemonics::Mnemonics() : m_taken{u'F', u'E', u'V', u'H', u'B', u'N', u'X'} { }

QString Mnemonics::give(const QString &text)
{
    QString marked = text;
    for (qsizetype i : candidates(text)) {
        if (m_taken.contains(text[i].toUpper()))
            continue;
        m_taken.insert(text[i].toUpper());
        const QString before = text.left(i), after = text.mid(i);
        return QString(before).replace(u'&', QLatin1String("&&")) + u'&'
            + QString(after).replace(u'&', QLatin1String("&&"));
    }
    return marked.replace(u'&', QLatin1String("&&"));
}

void Mnemonics::take(const QString &text)
{
    const QString letter = QKeySequence::mnemonic(text).toString();
    if (!letter.isEmpty())
        m_taken.insert(letter.back());
}

} // namespace octoha
