#pragma once

#include "core/design/computeanswers.h"

namespace octoha {

/// Octopus on the nodes: its account, folders and installation.
inline constexpr Member<Compute> computeServiceRows[] = {
    member<&Compute::serviceAccount>({.key = "serviceAccount",
        .label = QT_TRANSLATE_NOOP("Questions", "Service account"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Windows sign-in to SQL Server and sign-in to a share by identity "
            "need a domain account or a gMSA."),
        .where = QT_TRANSLATE_NOOP("Questions", "Whoever runs the domain; Local System is Octopus's default.")}),
    member<&Compute::serviceAccountName>({.key = "serviceAccountName",
        .label = QT_TRANSLATE_NOOP("Questions", "Name of the service account"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Service, share and database must all give their rights to this one "
            "account."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "Whoever runs the domain; write DOMAIN\\name, a gMSA with a $ at "
            "the end.")}),
    member<&Compute::serviceAccountSecret>({.key = "serviceAccountSecret",
        .label = QT_TRANSLATE_NOOP("Questions", "Key Vault secret of the account"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "The scripts read the password from Key Vault when they install the "
            "service, so that it stands in no file."),
        .where = QT_TRANSLATE_NOOP("Questions", "Choose a name, and store the password in Key Vault under it."),
        .advanced = true}),
    member<&Compute::adminUser>({.key = "adminUser",
        .label = QT_TRANSLATE_NOOP("Questions", "Local administrator"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Azure creates this administrator on every machine; the scripts must "
            "run elevated."),
        .where = QT_TRANSLATE_NOOP("Questions", "Your server standard."),
        .advanced = true}),
    member<&Compute::adminSecret>({.key = "adminSecret",
        .label = QT_TRANSLATE_NOOP("Questions", "Key Vault secret of that administrator"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "The deployment takes the password from Key Vault, so that it stands "
            "in no file."),
        .where = QT_TRANSLATE_NOOP("Questions", "Choose a name, and store the password in Key Vault under it."),
        .advanced = true}),
    member<&Compute::instanceName>({.key = "instanceName",
        .label = QT_TRANSLATE_NOOP("Questions", "Octopus instance name"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Every command names the instance, and the name of the service holds "
            "it unless it is OctopusServer."),
        .where = QT_TRANSLATE_NOOP("Questions", "Octopus.Server.exe list-instances on an existing server.")}),
    member<&Compute::homeFolder>({.key = "homeFolder",
        .label = QT_TRANSLATE_NOOP("Questions", "Home folder"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Each node keeps its home on a local disk; on the share the nodes "
            "would write over one another."),
        .where = QT_TRANSLATE_NOOP("Questions", "Octopus.Server.exe show-configuration on an existing server.")}),
    member<&Compute::configPath>({.key = "configPath",
        .label = QT_TRANSLATE_NOOP("Questions", "Configuration file"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "The file must not lie on a UNC path, and its connection string is "
            "encrypted for one machine only."),
        .where = QT_TRANSLATE_NOOP("Questions", "Octopus.Server.exe list-instances on an existing server."),
        .advanced = true}),
    member<&Compute::cacheFolder>({.key = "cacheFolder",
        .label = QT_TRANSLATE_NOOP("Questions", "Package cache folder"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Each node keeps packages that it has fetched; this folder must be "
            "local, never on the share."),
        .where = QT_TRANSLATE_NOOP("Questions", "Octopus.Server.exe show-configuration on an existing server."),
        .advanced = true}),
    member<&Compute::gitFolder>({.key = "gitFolder",
        .label = QT_TRANSLATE_NOOP("Questions", "Git folder"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Git working copies are many small files, with which Azure Files has "
            "trouble, so they stay local."),
        .where = QT_TRANSLATE_NOOP("Questions", "Octopus.Server.exe show-configuration on an existing server."),
        .advanced = true}),
    member<&Compute::webServer>({.key = "webServer",
        .label = QT_TRANSLATE_NOOP("Questions", "Web server"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Web-socket polling works with HTTP.sys only, and a later switch "
            "means to remove and add the HTTPS binding."),
        .where = QT_TRANSLATE_NOOP("Questions", "Octopus.Server.exe show-configuration on an existing server.")}),
    member<&Compute::installMethod>({.key = "installMethod",
        .label = QT_TRANSLATE_NOOP("Questions", "Installed by"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "OctopusDSC cannot set the cluster shared root, and its defaults put "
            "shared folders on a local disk."),
        .where = QT_TRANSLATE_NOOP("Questions", "Ask how your servers are configured today.")}),
    member<&Compute::dscGivesPaths>({.key = "dscGivesPaths",
        .label = QT_TRANSLATE_NOOP("Questions", "DSC gets the share paths on every node"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Without them, each run of OctopusDSC on any node sends the whole "
            "cluster to a local disk."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "PackagesDirectory, ArtifactsDirectory and TaskLogsDirectory in "
            "your DSC configuration."),
        .advanced = true}),
    member<&Compute::dscGivesLicence>({.key = "dscGivesLicence",
        .label = QT_TRANSLATE_NOOP("Questions", "DSC gets the licence on every node"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Without LicenseKey, OctopusDSC runs license --free on every node, "
            "on those that join as well."),
        .where = QT_TRANSLATE_NOOP("Questions", "LicenseKey in your DSC configuration."),
        .advanced = true}),
};

} // namespace octoha
