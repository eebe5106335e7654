#include "core/rules/areas.h"
#include "core/rules/parts.h"

namespace octoha {

namespace {

using namespace rules;

constexpr FieldRef kind = field<&Database::kind>, keywords = field<&Database::extraKeywords>;

Check keywordWhere(const Design &design, const Context &context, Fact list, bool listed)
{
    Check found;
    forEachKeyword(design.database.extraKeywords.text(), [&](QStringView keyword, QStringView) {
        if (!found && !keyword.isEmpty() && isListed(keyword, context.catalog.text(list)) == listed)
            found = saw(keyword.toString());
    });
    return found;
}

Check unknownKeyword(const Design &design, const Context &context)
{
    return keywordWhere(design, context, Fact::SqlClientKeywords, false);
}

Check secretKeyword(const Design &design, const Context &context)
{
    return keywordWhere(design, context, Fact::SqlClientSecretKeywords, true);
}

Check answeredKeyword(const Design &design, const Context &context)
{
    return keywordWhere(design, context, Fact::SqlClientAnsweredKeywords, true);
}

Check poolBelowDefault(const Design &design, const Context &context)
{
    const int pool = design.database.poolSize.number(), usual = context.catalog.whole(Fact::SqlPoolDefault);
    return pool < usual ? Check(saw(pool, usual)) : std::nullopt;
}

bool hasBusyNode(const Design &design, const Context &context)
{
    const auto &nodes = design.compute.nodes;
    return std::any_of(
        nodes.cbegin(), nodes.cend(), [most = context.catalog.whole(Fact::TaskCapSensible)](const Node &node) {
            return node.taskCap.number() >= most;
        });
}

Check poolOfBusyNode(const Design &design, const Context &context)
{
    const int pool = design.database.poolSize.number(), busy = context.catalog.whole(Fact::SqlPoolBusy);
    const bool small = pool >= context.catalog.whole(Fact::SqlPoolDefault) && pool < busy;
    return small && hasBusyNode(design, context) ? Check(saw(pool, context.catalog.whole(Fact::TaskCapSensible), busy))
                                                 : std::nullopt;
}

Edits poolForBusyNodes(const Design &, const Context &context)
{
    return {{field<&Database::poolSize>.id(), context.catalog.whole(Fact::SqlPoolBusy)}};
}

Edits defaultPool(const Design &, const Context &context)
{
    return {{field<&Database::poolSize>.id(), context.catalog.whole(Fact::SqlPoolDefault)}};
}

Check noServerName(const Design &design, const Context &)
{
    return when(design.database.serverName.isEmpty());
}

constexpr Rule table[] = {
    {.id = "OHA-DB-023",
        .aliases = "D12",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {keywords},
        .check = unknownKeyword,
        .title = QT_TRANSLATE_NOOP("Rules", "The connection string has a keyword that does not exist"),
        .message = QT_TRANSLATE_NOOP("Rules", "SqlClient does not know the keyword “%1”."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "SqlClient refuses the whole connection string for one unknown word. “IntegratedSecurity” is printed in "
            "one word in several guides; the keyword is “Integrated Security”."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Correct the spelling or remove the keyword."),
        .source = "microsoft.sqlclient-keyword"},
    {.id = "OHA-DB-024",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {keywords},
        .check = secretKeyword,
        .title = QT_TRANSLATE_NOOP("Rules", "A password stands in the connection keywords"),
        .message = QT_TRANSLATE_NOOP("Rules", "The extra keywords hold “%1”, which carries a secret."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "A design is saved, sent and printed. A password belongs to Key Vault, from which the nodes read it."),
        .fix = QT_TRANSLATE_NOOP(
            "Rules", "Remove the keyword, change that password, and name its Key Vault secret instead."),
        .source = "octopus.hardening"},
    {.id = "OHA-DB-029",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {keywords},
        .check = answeredKeyword,
        .title = QT_TRANSLATE_NOOP("Rules", "A keyword contradicts the answers"),
        .message = QT_TRANSLATE_NOOP("Rules", "The extra keywords hold “%1”, which the connection string has already."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "SqlClient takes the last value of a keyword. What stands here would win over the answers that every other "
            "rule, the plan and the cost go by."),
        .fix = QT_TRANSLATE_NOOP("Rules",
            "Remove the keyword and answer its question: server, database, sign-in, encryption, listener or pool "
            "size."),
        .source = "azure.sql-client"},
    {.id = "OHA-DB-026",
        .severity = Severity::Warning,
        .fields = {field<&Database::poolSize>},
        .check = poolBelowDefault,
        .edit = defaultPool,
        .title = QT_TRANSLATE_NOOP("Rules", "The connection pool is smaller than usual"),
        .message = QT_TRANSLATE_NOOP("Rules", "The pool holds %1 connections; the default of SqlClient is %2."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "A node whose pool runs dry answers nobody, although the database is well; busy nodes need more than the "
            "default."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Keep the default, and double it where nodes are busy."),
        .source = "octopus.performance"},
    {.id = "OHA-DB-030",
        .severity = Severity::Note,
        .fields = {field<&Database::poolSize>, field<&Node::taskCap>},
        .check = poolOfBusyNode,
        .edit = poolForBusyNodes,
        .title = QT_TRANSLATE_NOOP("Rules", "Busy nodes need a larger connection pool"),
        .message = QT_TRANSLATE_NOOP("Rules",
            "The pool holds %1 connections, and a node runs %2 tasks or more; Octopus advises %3 for busy nodes."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Each running task holds connections; when none is free, tasks and portal wait although the database is "
            "well."),
        .fix = QT_TRANSLATE_NOOP(
            "Rules", "Double the pool (Max Pool Size), and look whether the database has workers for it."),
        .source = "octopus.performance"},
    {.id = "OHA-DB-027",
        .severity = Severity::Warning,
        .fields = {field<&Database::serverName>, kind},
        .applies = hasChosen<&Database::kind, DatabaseKind::ExistingServer>,
        .check = noServerName,
        .title = QT_TRANSLATE_NOOP("Rules", "The existing database server has no name yet"),
        .message = QT_TRANSLATE_NOOP("Rules", "The name of the existing server or listener is not given."),
        .reason = QT_TRANSLATE_NOOP("Rules", "The connection string of every node is made from it."),
        .fix
        = QT_TRANSLATE_NOOP("Rules", "Enter the name of the server; for an availability group that of its listener."),
        .source = "octopus.self-managed-sql"},
};

} // namespace

std::span<const Rule> connectionRules()
{
    return table;
}

} // namespace octoha
