#include "core/design/hiddentext.h"

#include <algorithm>
#include <string_view>

namespace octoha {

namespace {

/// Of a pair of surrogates the whole character, from its first half.
char32_t pointAt(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    const bool isPair = c.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
    return isPair ? QChar::surrogateToUcs4(c, text[at + 1]) : c.unicode();
}

qsizetype lengthOf(char32_t point)
{
    return QChar::requiresSurrogates(point) ? 2 : 1;
}

bool isAmong(char32_t point, std::u32string_view points)
{
    return points.find(point) != points.npos;
}

/// Letters and marks by category that show nothing.
bool isFiller(char32_t point)
{
    return isAmong(point, U"\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0");
}

/// Format characters that are drawn: they stand over the number that follows.
bool isNumberSign(char32_t point)
{
    return (point >= 0x600 && point <= 0x605) || isAmong(point, U"\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd");
}

bool isSelector(char32_t point)
{
    return (point >= 0xfe00 && point <= 0xfe0f) || (point >= 0xe0100 && point <= 0xe01ef)
        || (point >= 0x180b && point <= 0x180f);
}

/// The alphabets with letters that pass for one another.
bool isAlike(QChar::Script script)
{
    return script == QChar::Script_Latin || script == QChar::Script_Greek || script == QChar::Script_Cyrillic
        || script == QChar::Script_Armenian || script == QChar::Script_Cherokee || script == QChar::Script_Coptic;
}

/// Whether letters of the script change their form by what they join: Arabic, the scripts of India.
bool isJoined(char32_t point)
{
    const QChar::Script script = QChar::script(point);
    return !isAlike(script) && script > QChar::Script_Common;
}

bool isPicture(char32_t point)
{
    const QChar::Category category = QChar::category(point);
    return category == QChar::Symbol_Other || category == QChar::Symbol_Modifier || point == 0xfe0f;
}

/// `before` is the character in front of it; 0 at the start.
bool isHidden(char32_t point, char32_t before)
{
    constexpr char32_t nonJoiner = 0x200c, joiner = 0x200d;
    if (point == joiner || point == nonJoiner)
        return !isJoined(before) && !(point == joiner && isPicture(before));
    if (isSelector(point))
        return before == 0 || isSelector(before) || isAlike(QChar::script(before));
    switch (QChar::category(point)) {
    case QChar::Other_Control:
        return point != U'\n' && point != U'\t';
    case QChar::Other_Format:
        return !isNumberSign(point);
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return isFiller(point);
    }
}

bool isPlain(QChar c)
{
    return c >= u' ' && c <= u'~';
}

QString nameOf(char32_t point)
{
    return QStringLiteral("U+") + QString::number(point, 16).toUpper().rightJustified(4, u'0');
}

QString spelled(char32_t point)
{
    return u'<' + nameOf(point) + u'>';
}

/// Greek letters that stand as signs beside Latin ones, as in μs and kΩ, and look like none of them.
bool isGreekSign(char32_t point)
{
    return isAmong(point, U"ΔΣΩλμπ");
}

bool belongsToWord(char32_t point)
{
    return QChar::isLetterOrNumber(point) || QChar::isMark(point);
}

} // namespace

qsizetype hiddenIn(QStringView text, qsizetype from)
{
    const auto nextUnplain
        = [&](qsizetype at) { return std::find_if_not(text.begin() + at, text.end(), isPlain) - text.begin(); };
    for (qsizetype at = nextUnplain(from); at < text.size();) {
        const char32_t point = pointAt(text, at);
        const qsizetype beforeAt = at > 1 && text[at - 1].isLowSurrogate() ? at - 2 : at - 1;
        if (isHidden(point, at > 0 ? pointAt(text, beforeAt) : 0))
            return at;
        at = nextUnplain(at + lengthOf(point));
    }
    return -1;
}

QString hiddenName(QStringView text, qsizetype at)
{
    return nameOf(pointAt(text, at));
}

QString withHidden(const QString &text, QString (*spell)(char32_t))
{
    QString result;
    qsizetype from = 0;
    for (qsizetype at = hiddenIn(text); at >= 0; at = hiddenIn(text, from)) {
        const char32_t point = pointAt(text, at);
        result += QStringView(text).sliced(from, at - from);
        result += spell(point);
        from = at + lengthOf(point);
    }
    return from == 0 ? text : result += QStringView(text).sliced(from);
}

QString shownText(const QString &text)
{
    return withHidden(text, spelled);
}

QString shownLine(const QString &text)
{
    QString line = shownText(text);
    if (line.contains(u'\n') || line.contains(u'\t'))
        line.replace(u'\n', spelled(U'\n')).replace(u'\t', spelled(U'\t'));
    return line;
}

QString withoutHidden(const QString &text)
{
    QString clean = text;
    // What was joined or selected may stand alone now, and then shows nothing either.
    while (hiddenIn(clean) >= 0)
        clean = withHidden(clean, [](char32_t) { return QString(); });
    return clean.trimmed();
}

QString mixedWordIn(QStringView text)
{
    auto alphabet = QChar::Script_Unknown;
    bool isMixed = false;
    qsizetype start = 0, at = 0;
    const auto word = [&] { return text.sliced(start, at - start).toString(); };
    for (; at < text.size(); at += lengthOf(pointAt(text, at))) {
        const char32_t point = pointAt(text, at);
        if (!belongsToWord(point)) {
            if (isMixed)
                return word();
            start = at + lengthOf(point);
            alphabet = QChar::Script_Unknown;
        } else if (const auto script = QChar::script(point); isAlike(script) && !isGreekSign(point)) {
            isMixed = isMixed || (alphabet != QChar::Script_Unknown && alphabet != script);
            alphabet = script;
        }
    }
    return isMixed ? word() : QString();
}

} // namespace octoha
