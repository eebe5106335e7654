#pragma once

#include "core/catalog/catalog.h"
#include "core/design/fields.h"

#include <array>
#include <optional>
#include <span>

namespace octoha {

enum class Severity { Note, Warning, Error };
/// "note", "warning", "error": the word in files and on the command line, never translated.
QLatin1String wordOf(Severity severity);

/// What a rule saw in this design: values for %1, %2 … of its message, and the number for %n. No text is made here.
/// Cheap to make: a rule that has nothing to say allocates nothing.
struct Seen {
    int count = -1; ///< For %n; -1 where the message has none.
    QList<QVariant> values = {}; ///< QString (a name of the design), int, double (with its decimals), QDate, QByteArray
                                 ///< (a choice, translated when shown); for %1, %2 …
    QList<int> items = {}; ///< Ids of the list items meant, if any.
    std::optional<Severity> severity
        = {}; ///< Where the condition decides the severity (C01, C04 …); else the rule's own.
};
using Check = std::optional<Seen>;

/// The day on which the design is judged; the only time in core.
struct Context {
    const Catalog &catalog;
    QDate asOf;
};

/// Up to eight questions a rule is about, the place of its finding in the window first.
class FieldRefs {
public:
    template<typename... Refs> constexpr FieldRefs(Refs... refs) : m_refs{refs...}, m_count(int(sizeof...(refs))) { }
    constexpr std::span<const FieldRef> span() const { return {m_refs.data(), size_t(m_count)}; }

private:
    std::array<FieldRef, 8> m_refs;
    int m_count;
};

/// One edit: a field id and the value it gets.
struct Edit {
    QString field;
    QJsonValue value;
    friend bool operator==(const Edit &, const Edit &) = default;
};
using Edits = QList<Edit>;

/// One condition that a design can break: a row of a table and a plain function.
struct Rule {
    const char *id; ///< "OHA-AREA-NNN", never renamed, never reused.
    const char *aliases = ""; ///< Ids of the sheets it covers, parted by spaces: "C07 R1.6 OHA-NODE-004 CKV_AZURE_92".
    Severity severity = Severity::Error;
    bool acceptable = true; ///< False where a design that breaks it cannot work.
    FieldRefs fields = FieldRefs();
    /// How many of the fields, from the first, are places for the finding: it stands at the first that matters in the
    /// design (applicability.h). Where none does, the rule is not asked.
    int places = 1;
    bool (*applies)(const Design &) = nullptr; ///< What must hold besides; null: nothing.
    Check (*check)(const Design &, const Context &);
    Edits (*edit)(const Design &, const Context &) = nullptr; ///< The one edit that mends it, where there is one.
    const char *title; ///< QT_TRANSLATE_NOOP("Rules", …): what is wrong, short.
    const char *message; ///< What was seen in this design, with %1, %2, %n.
    const char *reason; ///< Why it matters.
    const char *fix; ///< What to do.
    const char *source; ///< Id in the catalog's table of sources.
    const char *overrides = ""; ///< Ids of generic advice that this rule contradicts on purpose, parted by spaces.
};

/// A rule that the design breaks, or that cannot judge it.
struct Finding {
    const Rule *rule;
    Seen seen;
    /// Set where the rule needs an answer that is not stated; the finding is then a note.
    std::optional<FieldRef> unknownField = {};
    int place = 0; ///< Index of the field it stands at; a finding that cannot judge stands at the open question.
    Severity severity() const;
};

/// Every rule of every area, in the order of the wizard's pages.
std::span<const Rule *const> allRules();
const Rule *findRule(QLatin1StringView id);

/// True where a place of the rule matters and what it applies to is there.
bool isAsked(const Rule &rule, const Design &design);

/// Walks all rules; skips what is not asked; says "cannot judge" once where a question that matters is not answered, be
/// it that the rule is about it or that it decides whether the rule is asked. Answers to what does not matter are not
/// looked for.
QList<Finding> findingsOf(const Design &design, const Context &context);

/// The finding's texts, translated.
QString titleOf(const Rule &rule);
QString reasonOf(const Rule &rule);
QString fixOf(const Rule &rule);
/// What is wrong; where the rule cannot judge, what is not stated, for then nothing need be wrong.
QString titleOf(const Finding &finding);
QString messageOf(const Finding &finding, const QLocale &locale);
/// The questions a finding is about, the one where it stands first. With item ids in place of the star where it names
/// items.
QStringList fieldIdsOf(const Finding &finding);

/// The mending edit, or an empty list. Applying it clears the finding and brings no new error (tested for every rule).
Edits editOf(const Finding &finding, const Design &design, const Context &context);
Result<Design> withEdits(Design design, const Edits &edits);

/// Rows of the sheets that no rule covers, each with the reason why not.
struct NotCovered {
    const char *alias;
    const char *reason;
};
std::span<const NotCovered> notCovered();

} // namespace octoha
