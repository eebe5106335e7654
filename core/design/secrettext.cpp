#include "core/design/secrettext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace octoha {

namespace {

/// No secret is shorter, and most answers are.
constexpr qsizetype shortest = 12;

struct Kind {
    const char *name;
    QStringView sign; ///< Is in every one of them, in these letters: looking for it is faster than trying the pattern.
    const char *mark; ///< What stands before the secret; empty where only the secret itself tells it.
    const char *secret;
};

// The first that fits names the kind, so the narrower ones come first.
constexpr Kind kinds[] = {
    {QT_TRANSLATE_NOOP("Secrets", "a private key"), u"PRIVATE KEY", "-----BEGIN [A-Z ]*PRIVATE KEY", ""},
    {QT_TRANSLATE_NOOP("Secrets", "an API key of Octopus"), u"API-", "\\bAPI-", "[A-Z0-9]{16,}"},
    {QT_TRANSLATE_NOOP("Secrets", "a web token"), u"eyJ", "", "\\beyJ[\\w-]{8,}\\.eyJ[\\w-]{8,}\\."},
    {QT_TRANSLATE_NOOP("Secrets", "a shared access signature"), u"sig=", "[?&]sig=", "[\\w%+/-]{20,}"},
    {QT_TRANSLATE_NOOP("Secrets", "a connection string with its key"), u"=",
        "(?i)(?:AccountKey|SharedAccessKey|AccessKey)\\s*=", "\\s*[\\w+/]{12,}"},
    {QT_TRANSLATE_NOOP("Secrets", "a connection string with its password"), u"=",
        "(?i)(?:password|pwd)\\s*=", "\\s*[^\\s;<{*$#%]"},
    {QT_TRANSLATE_NOOP("Secrets", "a key of a storage account"), u"==", "",
        "(?<![\\w+/])[A-Za-z0-9+/]{86}==(?![\\w=])"},
    {QT_TRANSLATE_NOOP("Secrets", "the master key of Octopus"), u"==", "", "(?<![\\w+/])[A-Za-z0-9+/]{22}==(?![\\w=])"},
};

/// Of a kind: what tells the secret, and what stands before it.
struct Patterns {
    QRegularExpression whole, mark;
};

/// Made once: making one costs more than looking through an answer.
const Patterns &patternsOf(const Kind &kind)
{
    static const auto all = [] {
        std::array<Patterns, std::size(kinds)> made;
        std::transform(std::begin(kinds), std::end(kinds), made.begin(), [](const Kind &one) {
            const QLatin1String mark(one.mark);
            return Patterns{QRegularExpression(mark + QLatin1String(one.secret)), QRegularExpression(mark)};
        });
        return made;
    }();
    return all[size_t(&kind - kinds)];
}

} // namespace

const char *secretIn(QStringView text)
{
    if (text.size() < shortest)
        return nullptr;
    for (const Kind &kind : kinds) {
        if (text.contains(kind.sign) && patternsOf(kind).whole.match(text).hasMatch())
            return kind.name;
    }
    return nullptr;
}

bool hasMarkOfSecret(QStringView text)
{
    return std::any_of(std::begin(kinds), std::end(kinds), [&](const Kind &kind) {
        return *kind.mark && text.contains(kind.sign) && patternsOf(kind).mark.match(text).hasMatch();
    });
}

} // namespace octoha
