#include "core/design/hiddentext.h"
#include "core/rules/areas.h"
#include "core/rules/checks.h"

namespace octoha {

namespace {

using namespace rules;

/// Where a text stands: in a question of a page, of an item, or in a list of texts.
struct Place {
    FieldRef ref;
    int item = 0;
    qsizetype index = -1;
    QString id() const
    {
        const QString id = item > 0 ? itemId(ref, item) : ref.id();
        return index < 0 ? id : id + u'.' + QString::number(index);
    }
};

template<int length, typename Visit> void visitText(const Text<length> &text, const Place &place, Visit visit)
{
    visit(place, text.text());
}

template<typename Visit> void visitText(const QList<Line> &lines, Place place, Visit visit)
{
    for (place.index = 0; place.index < lines.size(); ++place.index)
        visit(place, lines[place.index].text());
}

template<auto... members, typename Part, typename Visit> void visitTexts(const Part &part, Visit visit)
{
    int item = 0;
    if constexpr (requires { part.id; })
        item = part.id;
    (visitText(part.*members, Place{field<members>, item}, visit), ...);
}

template<auto... members, typename Item, typename Visit> void visitItems(const QList<Item> &items, Visit visit)
{
    for (const Item &item : items)
        visitTexts<members...>(item, visit);
}

// Every question that takes free text; a test walks the table of questions for one that is missing here.

template<typename Visit> void visitOrder(const Design &design, Visit visit)
{
    visitTexts<&Start::title, &Start::owner>(design.project, visit);
    visitTexts<&Workload::msiSha256, &Workload::licenceSecret>(design.workload, visit);
    visitItems<&NodeOutage::node>(design.workload.nodeOutages, visit);
    visitTexts<&Placement::subscription, &Placement::resourceGroup, &Placement::region, &Placement::drRegion,
        &Placement::workloadName, &Placement::environment, &Placement::suffix, &Placement::networkId,
        &Placement::networkRange, &Placement::onPremisesRanges, &Placement::tentacleRanges, &Placement::userRanges,
        &Placement::dnsServers, &Placement::vaultId, &Placement::dnsZoneId, &Placement::workspaceId,
        &Placement::alertsTo, &Placement::adminRanges>(design.placement, visit);
    visitItems<&Tag::name, &Tag::value>(design.placement.tags, visit);
    visitItems<&Subnet::range>(design.placement.subnets, visit);
}

template<typename Visit> void visitMachines(const Design &design, Visit visit)
{
    visitTexts<&Compute::serviceAccountName, &Compute::serviceAccountSecret, &Compute::adminUser, &Compute::adminSecret,
        &Compute::instanceName, &Compute::homeFolder, &Compute::configPath, &Compute::cacheFolder, &Compute::gitFolder>(
        design.compute, visit);
    visitItems<&Node::name, &Node::nodeName, &Node::size, &Node::region, &Node::address>(design.compute.nodes, visit);
    visitTexts<&Database::dtuObjective, &Database::vcoreObjective, &Database::partnerRegion, &Database::databaseName,
        &Database::serverName, &Database::existingRegion, &Database::listenerName, &Database::collation,
        &Database::loginName, &Database::passwordSecret, &Database::extraKeywords, &Database::firewallRanges,
        &Database::entraAdminName>(design.database, visit);
    visitItems<&Replica::name, &Replica::size>(design.database.replicas, visit);
    visitTexts<&Storage::accountName, &Storage::shareName, &Storage::region, &Storage::existingPath,
        &Storage::clusterSharedPath, &Storage::artifactsPath, &Storage::taskLogsPath, &Storage::packagesPath,
        &Storage::importsPath, &Storage::eventExportsPath, &Storage::telemetryPath, &Storage::executionsPath,
        &Storage::keySecret>(design.storage, visit);
}

template<typename Visit> void visitWaysIn(const Design &design, Visit visit)
{
    visitTexts<&Balancer::hostName, &Balancer::probePath, &Balancer::probeCodes, &Balancer::trustedProxies,
        &Balancer::listenPrefixes, &Balancer::applianceSize>(design.balancer, visit);
    visitTexts<&SignIn::adminUser, &SignIn::adminEmail, &SignIn::adminSecret, &SignIn::breakGlass, &SignIn::entraTenant,
        &SignIn::entraClientId, &SignIn::entraSecret, &SignIn::entraRedirectUri, &SignIn::domainName,
        &SignIn::adContainer, &SignIn::ldapServer, &SignIn::ldapBaseDn, &SignIn::ldapGroupBaseDn, &SignIn::ldapUser,
        &SignIn::ldapSecret, &SignIn::googleClientId, &SignIn::googleDomain, &SignIn::googleSecret, &SignIn::oktaIssuer,
        &SignIn::oktaClientId, &SignIn::oktaSecret, &SignIn::oidcIssuer, &SignIn::oidcClientId, &SignIn::oidcSecret,
        &SignIn::adminGroup>(design.signIn, visit);
    visitItems<&DomainController::name, &DomainController::size, &DomainController::address>(
        design.signIn.domainControllers, visit);
    visitTexts<&Polling::sharedAddress, &Polling::redisAddress, &Polling::redisSku, &Polling::redisSecret,
        &Polling::webSocketPrefix>(design.polling, visit);
    visitItems<&Endpoint::node, &Endpoint::address>(design.polling.endpoints, visit);
    visitItems<&Tentacle::name, &Tentacle::space, &Tentacle::environments, &Tentacle::roles>(
        design.polling.tentacles, visit);
}

/// Calls `visit(place, text)` for every text of the design that holds more than ASCII.
template<typename Visit> void forEachText(const Design &design, Visit visit)
{
    const auto isPlain = [](QChar c) { return c >= u' ' && c <= u'~'; };
    const auto visitOdd = [&](const Place &place, const QString &text) {
        if (!std::all_of(text.cbegin(), text.cend(), isPlain))
            visit(place, text);
    };
    visitOrder(design, visitOdd);
    visitMachines(design, visitOdd);
    visitWaysIn(design, visitOdd);
}

/// The first text for which `look` says what is odd in it; the finding stands at its question.
template<typename Look> Check firstText(const Design &design, Look look)
{
    Check found;
    forEachText(design, [&](const Place &place, const QString &text) {
        const QString odd = found ? QString() : look(text);
        if (odd.isEmpty())
            return;
        found = Seen{.values = {QVariant::fromValue(place.ref), odd, text}};
        if (place.item > 0)
            found->items.append(place.item);
    });
    return found;
}

Check hiddenText(const Design &design, const Context &)
{
    return firstText(design, [](const QString &text) {
        const qsizetype at = hiddenIn(text);
        return at < 0 ? QString() : hiddenName(text, at);
    });
}

Edits hiddenRemoved(const Design &design, const Context &)
{
    Edits edits;
    forEachText(design, [&](const Place &place, const QString &text) {
        if (const QString clean = withoutHidden(text); clean != text)
            edits.append({place.id(), clean});
    });
    return edits;
}

Check mixedText(const Design &design, const Context &)
{
    return firstText(design, [](const QString &text) { return mixedWordIn(text); });
}

constexpr Rule table[] = {
    {.id = "OHA-TEXT-001",
        .severity = Severity::Warning,
        .fields = {field<&Start::title>},
        .check = hiddenText,
        .edit = hiddenRemoved,
        .title = QT_TRANSLATE_NOOP("Rules", "A text holds characters that nobody sees"),
        .message = QT_TRANSLATE_NOOP("Rules", "“%1” holds the character %2, which nobody sees: “%3”."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Such characters turn the direction of writing or take no room: a name reads as another one, and whoever "
            "types what they read finds nothing by it."),
        .fix
        = QT_TRANSLATE_NOOP("Rules", "Remove them; if the text came from somebody else, ask what it was meant to say."),
        .source = "unicode.uax9"},
    {.id = "OHA-TEXT-002",
        .severity = Severity::Warning,
        .fields = {field<&Start::title>},
        .check = mixedText,
        .title = QT_TRANSLATE_NOOP("Rules", "A word mixes alphabets that look alike"),
        .message = QT_TRANSLATE_NOOP("Rules", "“%1” has a word with letters of more than one alphabet, “%2”: “%3”."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Some Latin, Greek and Cyrillic letters cannot be told apart by eye: two names that look the same may be "
            "two names, and what is typed from paper is another one."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Type the word again with one keyboard layout."),
        .source = "unicode.uts39"},
};

} // namespace

std::span<const Rule> textRules()
{
    return table;
}

} // namespace octoha
