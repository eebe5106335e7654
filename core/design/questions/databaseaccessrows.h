#pragma once

#include "core/design/databaseanswers.h"

namespace octoha {

/// How nodes sign in to the database, and who reaches it.
inline constexpr Member<Database> databaseAccessRows[] = {
    member<&Database::signIn>({.key = "signIn",
        .label = QT_TRANSLATE_NOOP("Questions", "Sign-in"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Octopus needs db_owner, and the way it signs in decides which "
            "password must be kept."),
        .where = QT_TRANSLATE_NOOP("Questions", "Your database administrators.")}),
    member<&Database::loginName>({.key = "loginName",
        .label = QT_TRANSLATE_NOOP("Questions", "Login name"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "The connection string names this SQL login or Windows account, "
            "which needs db_owner."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "Your database administrators; they create it for Octopus "
            "alone.")}),
    member<&Database::passwordSecret>({.key = "passwordSecret",
        .label = QT_TRANSLATE_NOOP("Questions", "Key Vault secret of the login"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "The scripts read the password from Key Vault on the node, so that "
            "it stands in no file."),
        .where = QT_TRANSLATE_NOOP("Questions", "Choose a name, and store the password in Key Vault under it."),
        .advanced = true}),
    member<&Database::signsInAsAdmin>({.key = "signsInAsAdmin",
        .label = QT_TRANSLATE_NOOP("Questions", "Signs in as server administrator"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Octopus needs db_owner of one database; the administrator or sa "
            "could do far more with a stolen password."),
        .where = QT_TRANSLATE_NOOP("Questions", "The login in the connection string of the nodes.")}),
    member<&Database::computerAccountLogins>({.key = "computerAccountLogins",
        .label = QT_TRANSLATE_NOOP("Questions", "Computer accounts may sign in"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "A service that runs as Local System signs in to another machine as "
            "the node's computer account."),
        .where = QT_TRANSLATE_NOOP("Questions", "Your database administrators; look for logins that end with $.")}),
    member<&Database::extraKeywords>({.key = "extraKeywords",
        .label = QT_TRANSLATE_NOOP("Questions", "Extra connection keywords"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "A keyword that SqlClient does not know stops Octopus, and "
            "IntegratedSecurity without a space is one."),
        .where = QT_TRANSLATE_NOOP("Questions", "The connection string of the nodes, without its password."),
        .advanced = true}),
    member<&Database::trustsAnyCertificate>({.key = "trustsAnyCertificate",
        .label = QT_TRANSLATE_NOOP("Questions", "Server certificate is not checked"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Octopus trusts any SQL Server certificate by default, which an "
            "Azure SQL database does not need."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "The keyword TrustServerCertificate in the connection string of "
            "the nodes."),
        .advanced = true}),
    member<&Database::poolSize>({.key = "poolSize",
        .label = QT_TRANSLATE_NOOP("Questions", "Connections in the pool"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "The default of 100 can run dry on busy nodes; Octopus then names "
            "200."),
        .where = QT_TRANSLATE_NOOP("Questions", "The keyword Max Pool Size in the connection string of the nodes."),
        .advanced = true}),
    member<&Database::privateEndpoint>({.key = "privateEndpoint",
        .label = QT_TRANSLATE_NOOP("Questions", "Private endpoint"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "It gives the database an address inside your network; the public "
            "one must be closed apart from that."),
        .where = QT_TRANSLATE_NOOP("Questions", "Networking of the SQL server in the Azure portal.")}),
    member<&Database::publicAccess>({.key = "publicAccess",
        .label = QT_TRANSLATE_NOOP("Questions", "Public network access"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "A private endpoint does not close the public address, so public "
            "access must be disabled as well."),
        .where = QT_TRANSLATE_NOOP("Questions", "Networking of the SQL server in the Azure portal.")}),
    member<&Database::allowAzureServices>({.key = "allowAzureServices",
        .label = QT_TRANSLATE_NOOP("Questions", "Open to all Azure services"),
        .why = QT_TRANSLATE_NOOP("Questions", "The rule 0.0.0.0 lets in every customer of Azure, not only you."),
        .where = QT_TRANSLATE_NOOP("Questions", "Networking of the SQL server in the Azure portal."),
        .advanced = true}),
    member<&Database::firewallRanges>({.key = "firewallRanges",
        .label = QT_TRANSLATE_NOOP("Questions", "Ranges in the SQL firewall"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Whoever comes from these ranges can try passwords over the "
            "Internet."),
        .where = QT_TRANSLATE_NOOP("Questions", "Networking of the SQL server in the Azure portal."),
        .advanced = true}),
    member<&Database::connectionPolicy>({.key = "connectionPolicy",
        .label = QT_TRANSLATE_NOOP("Questions", "Connection policy"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Redirect is faster but needs more outbound ports than 1433; Default "
            "means redirect inside Azure."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "Networking of the SQL server in the Azure portal, under "
            "Connectivity."),
        .advanced = true}),
    member<&Database::outboundPorts>({.key = "outboundPorts",
        .label = QT_TRANSLATE_NOOP("Questions", "Open outbound ports"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Redirect needs 11000 to 11999 besides 1433, and with a private "
            "endpoint 1433 to 65535."),
        .where = QT_TRANSLATE_NOOP("Questions", "The outbound rules of the network security group of the nodes."),
        .advanced = true}),
    member<&Database::entraOnly>({.key = "entraOnly",
        .label = QT_TRANSLATE_NOOP("Questions", "Microsoft Entra sign-in alone"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "It turns SQL logins off, so that there is no password to steal; "
            "Octopus must then use its managed identity."),
        .where = QT_TRANSLATE_NOOP("Questions", "Microsoft Entra ID on the SQL server's page in the Azure portal."),
        .advanced = true}),
    member<&Database::entraAdminName>({.key = "entraAdminName",
        .label = QT_TRANSLATE_NOOP("Questions", "Microsoft Entra administrator"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Only an administrator from Microsoft Entra ID can let the identity of the "
            "nodes into the database."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "The name of your database administrators' group in Microsoft Entra "
            "ID.")}),
    member<&Database::entraAdminId>({.key = "entraAdminId",
        .label = QT_TRANSLATE_NOOP("Questions", "Object id of that administrator"),
        .why = QT_TRANSLATE_NOOP("Questions", "Azure knows the administrator by this id; the name is only shown."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "Overview of the group in the Microsoft Entra admin center; az ad group "
            "show prints it as id.")}),
    member<&Database::entraAdminKind>({.key = "entraAdminKind",
        .label = QT_TRANSLATE_NOOP("Questions", "Kind of that administrator"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "A group outlives each of its members, so the server never loses its "
            "administrator."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "Where the object id stands, Microsoft Entra ID also says what it "
            "is.")}),
    member<&Database::minimumTls>({.key = "minimumTls",
        .label = QT_TRANSLATE_NOOP("Questions", "Lowest TLS version"),
        .why = QT_TRANSLATE_NOOP("Questions", "TLS 1.0 and 1.1 were retired for Azure SQL on 2025-08-31."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "Networking of the SQL server in the Azure portal, under "
            "Connectivity."),
        .advanced = true}),
};

} // namespace octoha
