#include "tests/core/rules/rulerows.h"

#include <QJsonDocument>

namespace octoha::tests {

namespace {

using Area = std::span<const RuleRow> (*)();

constexpr Area areas[] = {startRows, workloadRows, capacityRows, operationsRows, placementRows, networkRows, vaultRows,
    computeRows, machineRows, growRows, databaseRows, connectionRows, azureSqlRows, sqlAccessRows, sqlServerRows,
    storageRows, shareRows, balancerRows, balancerProductRows, portRows, signInRows, domainRows, pollingRows, redisRows,
    textRows};

/// Edits that many rows share.
struct Shared {
    QLatin1StringView name;
    const char *edits;
};
constexpr Shared sharedEdits[] = {
    {QLatin1StringView("@availabilityGroup"), "database.kind=availabilityGroup; @sqlMachines"},
    {QLatin1StringView("@failoverCluster"), "database.kind=failoverCluster; @sqlMachines"},
    {QLatin1StringView("@sqlMachines"),
        "database.signIn=windows; database.computerAccountLogins=true; "
        "database.replicas.+={\"name\":\"sql-01\",\"zone\":1}; database.replicas.+={\"name\":\"sql-02\",\"zone\":2}; "
        "signIn.domainSource=existingInAzure; signIn.domainName=example.com"},
    {QLatin1StringView("@existingGroup"),
        "database.kind=existingServer; database.existingAvailability=availabilityGroup; "
        "database.serverName=octopus-ag.example.com; database.signIn=windows; database.computerAccountLogins=true"},
    {QLatin1StringView("@dtu"), "database.kind=azureSqlDtu"},
    {QLatin1StringView("@failoverGroup"), "database.geoReplica=failoverGroup; database.partnerRegion=northeurope"},
    {QLatin1StringView("@netApp"),
        "storage.product=netAppFiles; signIn.domainSource=existingInAzure; signIn.domainName=example.com"},
    {QLatin1StringView("@separatePaths"),
        "storage.layout=separate; storage.artifactsPath=\\\\fs\\a; storage.taskLogsPath=\\\\fs\\t; "
        "storage.packagesPath=\\\\fs\\p"},
    {QLatin1StringView("@entra"),
        "signIn.entra=true; signIn.entraTenant=00000000-0000-4000-8000-000000000002; "
        "signIn.entraClientId=00000000-0000-4000-8000-000000000003"},
    {QLatin1StringView("@domainAddresses"),
        "signIn.domainControllers.0.address=10.20.3.4; signIn.domainControllers.1.address=10.20.3.5"},
    {QLatin1StringView("@domain"),
        "signIn.activeDirectory=true; signIn.domainSource=newControllers; signIn.domainName=example.com; "
        "signIn.domainControllers.+={\"name\":\"dc-01\",\"zone\":1}; "
        "signIn.domainControllers.+={\"name\":\"dc-02\",\"zone\":2}"},
};

QString sharedEdit(const QString &name)
{
    for (const Shared &shared : sharedEdits) {
        if (name == shared.name)
            return QString::fromUtf8(shared.edits);
    }
    return {};
}

Result<> applied(Design &design, const QString &edit)
{
    if (edit.startsWith(u'@')) {
        design = edited(std::move(design), sharedEdit(edit));
        return {};
    }
    const qsizetype sign = edit.indexOf(u'=');
    const QString id = edit.left(sign), text = edit.mid(sign + 1);
    if (id.endsWith(u'-'))
        return removeItem(design, id.chopped(1));
    if (text == u'?')
        return setField(design, id, QJsonValue::Null);
    if (id.endsWith(u'+'))
        return setField(design, id, QJsonDocument::fromJson(text.toUtf8()).object());
    const Field *field = findField(id);
    if (!field)
        return tl::unexpected(Error{Error::Code::UnknownField, id});
    return valueFromText(*field, text).and_then([&](const QJsonValue &value) { return setField(design, id, value); });
}

} // namespace

QList<RuleRow> allRuleRows()
{
    QList<RuleRow> rows;
    for (const Area area : areas) {
        for (const RuleRow &row : area())
            rows.append(row);
    }
    return rows;
}

Result<Design> tryEdited(Design design, const QString &edits)
{
    for (const QString &edit : edits.split(QStringLiteral("; "), Qt::SkipEmptyParts)) {
        if (const auto done = applied(design, edit); !done)
            return tl::unexpected(Error{done.error().code, edit + QStringLiteral(": ") + done.error().message});
    }
    return design;
}

Design edited(Design design, const QString &edits)
{
    auto result = tryEdited(std::move(design), edits);
    if (!result)
        qFatal("%s", qUtf8Printable(result.error().message));
    return std::move(*result);
}

Context testContext()
{
    return {Catalog::shipped(), QDate(2026, 11, 24)};
}

} // namespace octoha::tests
