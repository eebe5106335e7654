#include "core/design/secrettext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <string_view>

namespace octoha {

namespace {

/// No secret is shorter, and most answers are.
constexpr qsizetype shortest = 12;

struct SecretKind {
    const char *name;
    QStringView before; ///< Every one has this in it, in any case, then perhaps blanks, then the sign:
    char16_t sign; ///< looking for it is much faster than trying the pattern.
    const char *mark; ///< What stands before the secret; empty where only the secret itself tells it.
    const char *secret;
};

// The first that fits names the kind, so the narrower ones come first.
constexpr SecretKind kinds[] = {
    {QT_TRANSLATE_NOOP("Secrets", "a private key"), u"PRIVATE", u'K', "-----BEGIN [A-Z ]*PRIVATE KEY", ""},
    {QT_TRANSLATE_NOOP("Secrets", "an API key of Octopus"), u"A", u'P', "\\bAPI-", "[A-Z0-9]{16,}"},
    {QT_TRANSLATE_NOOP("Secrets", "a web token"), u"ey", u'J', "", "\\beyJ[\\w-]{8,}\\.eyJ[\\w-]{8,}\\."},
    {QT_TRANSLATE_NOOP("Secrets", "a shared access signature"), u"sig", u'=', "[?&]sig=", "[\\w%+/-]{20,}"},
    {QT_TRANSLATE_NOOP("Secrets", "a connection string with its key"), u"key", u'=',
        "(?i)(?:AccountKey|SharedAccessKey|AccessKey)\\s*=", "\\s*[\\w+/]{12,}"},
    {QT_TRANSLATE_NOOP("Secrets", "a connection string with its password"), u"password", u'=',
        "(?i)password\\s*=", "\\s*[^\\s;<{*$#%]"},
    {QT_TRANSLATE_NOOP("Secrets", "a connection string with its password"), u"pwd", u'=',
        "(?i)pwd\\s*=", "\\s*[^\\s;<{*$#%]"},
    {QT_TRANSLATE_NOOP("Secrets", "a key of a storage account"), u"=", u'=', "",
        "(?<![\\w+/])[A-Za-z0-9+/]{86}==(?![\\w=])"},
    {QT_TRANSLATE_NOOP("Secrets", "the master key of Octopus"), u"=", u'=', "",
        "(?<![\\w+/])[A-Za-z0-9+/]{22}==(?![\\w=])"},
};

/// Of a kind: what tells the secret, and what stands before it.
struct Patterns {
    QRegularExpression whole, mark;
};

/// Made once: making one costs more than looking through an answer.
const Patterns &patternsOf(const SecretKind &kind)
{
    static const auto all = [] {
        std::array<Patterns, std::size(kinds)> made;
        std::transform(std::begin(kinds), std::end(kinds), made.begin(), [](const SecretKind &one) {
            const QLatin1String mark(one.mark);
            return Patterns{QRegularExpression(mark + QLatin1String(one.secret)), QRegularExpression(mark)};
        });
        return made;
    }();
    return all[size_t(&kind - kinds)];
}

/// What the patterns see around a sign. They need half of it: the second part of a web token begins near its first.
constexpr qsizetype reach = 512;

bool mayBelong(QStringView text, qsizetype sign, QStringView before)
{
    const QStringView head = text.first(sign).last(std::min(sign, reach)).trimmed();
    return head.endsWith(before, Qt::CaseInsensitive);
}

/// Around each sign, as a whole document costs a pattern hundreds of times more. Signs that stand close are seen at
/// once, so that a text of nothing else costs no more.
bool holds(QStringView text, const SecretKind &kind, const QRegularExpression &pattern)
{
    qsizetype next = 0;
    for (qsizetype at = text.indexOf(kind.sign); at >= 0; at = text.indexOf(kind.sign, next)) {
        const bool isLooked = mayBelong(text, at, kind.before);
        const qsizetype from = std::max<qsizetype>(0, at - reach), end = std::min(text.size(), at + reach);
        if (isLooked && pattern.match(text.sliced(from, end - from)).hasMatch())
            return true;
        next = at + (isLooked ? reach / 2 : 1);
    }
    return false;
}

/// Most answers hold no sign at all.
bool hasSign(QStringView text)
{
    constexpr std::u16string_view signs = u"=JPK";
    static_assert(std::all_of(std::begin(kinds), std::end(kinds),
        [=](const SecretKind &kind) { return signs.find(kind.sign) != signs.npos; }));
    return std::any_of(text.begin(), text.end(), [=](QChar c) { return signs.find(c.unicode()) != signs.npos; });
}

} // namespace

const char *secretIn(QStringView text)
{
    if (text.size() < shortest || !hasSign(text))
        return nullptr;
    for (const SecretKind &kind : kinds) {
        if (holds(text, kind, patternsOf(kind).whole))
            return kind.name;
    }
    return nullptr;
}

bool hasMarkOfSecret(QStringView text)
{
    return std::any_of(std::begin(kinds), std::end(kinds),
        [&](const SecretKind &kind) { return *kind.mark && holds(text, kind, patternsOf(kind).mark); });
}

} // namespace octoha
