#include "core/design/copiedcell.h"

#include <algorithm>

namespace octoha {

namespace {

constexpr QChar mark = u'\'';

/// What a formula would begin with, behind the marks that the text may begin with itself.
qsizetype formulaAt(const QString &text)
{
    const auto first = std::find_if(text.cbegin(), text.cend(), [](QChar c) { return c != mark; });
    const bool begins = first != text.cend() && QStringView(u"=+-@").contains(*first);
    return begins ? first - text.cbegin() : -1;
}

/// "-5", "+98.11", "-3 %"
bool isNumber(QStringView text)
{
    const auto belongs = [](QChar c) { return c.isDigit() || c.isSpace() || QStringView(u".,$%").contains(c); };
    return text.size() > 1 && (text[0] == u'-' || text[0] == u'+')
        && std::all_of(text.begin() + 1, text.end(), belongs);
}

} // namespace

QString copiedCell(const QString &text)
{
    return formulaAt(text) < 0 || isNumber(text) ? text : mark + text;
}

QString pastedCell(const QString &cell)
{
    return formulaAt(cell) > 0 ? cell.sliced(1) : cell;
}

} // namespace octoha
