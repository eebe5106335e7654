#pragma once

#include "core/design/storageanswers.h"

namespace octoha {

/// How nodes reach the share and sign in to it, and who else could.
inline constexpr Member<Storage> storageAccessRows[] = {
    member<&Storage::access>({.key = "access",
        .label = QT_TRANSLATE_NOOP("Questions", "Access"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Nodes see the share by UNC path, mapping or link, and a mapping "
            "that the service's account lacks stops the service."),
        .where = QT_TRANSLATE_NOOP("Questions", "Your own choice; Microsoft advises UNC paths for services.")}),
    member<&Storage::driveLetter>({.key = "driveLetter",
        .label = QT_TRANSLATE_NOOP("Questions", "Drive letter"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "The paths in the database begin with this letter, so it must be the "
            "same on every node."),
        .where = QT_TRANSLATE_NOOP("Questions", "A letter that is free on all nodes.")}),
    member<&Storage::mappedAs>({.key = "mappedAs",
        .label = QT_TRANSLATE_NOOP("Questions", "Credential is stored by"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Windows keeps the credential for the user who stored it, so it must "
            "be the account of the Octopus service."),
        .where = QT_TRANSLATE_NOOP("Questions", "cmdkey /list, run as the account of the service.")}),
    member<&Storage::protocol>({.key = "protocol",
        .label = QT_TRANSLATE_NOOP("Questions", "Protocol"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "NFS mounts on Windows belong to one user and vanish at a restart, "
            "so Windows nodes use SMB."),
        .where = QT_TRANSLATE_NOOP("Questions", "Whoever runs the file server.")}),
    member<&Storage::encryptedTransport>({.key = "encryptedTransport",
        .label = QT_TRANSLATE_NOOP("Questions", "Transport is encrypted"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Packages and logs cross the network in clear text without it; SMB "
            "3.0 and later can encrypt."),
        .where = QT_TRANSLATE_NOOP("Questions", "Whoever runs the file server; Get-SmbShare shows EncryptData.")}),
    member<&Storage::signIn>({.key = "signIn",
        .label = QT_TRANSLATE_NOOP("Questions", "Sign-in to the share"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "The key opens the whole account and is easy; an identity must be "
            "set up, but its rights can be limited."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "Identity-based access on the storage account's file share page in "
            "the Azure portal.")}),
    member<&Storage::secondDirectory>({.key = "secondDirectory",
        .label = QT_TRANSLATE_NOOP("Questions", "A second directory source"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "An account can have one directory source for its shares, so a "
            "second one cannot be set up."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "Identity-based access on the storage account's file share page in "
            "the Azure portal."),
        .advanced = true}),
    member<&Storage::keySecret>({.key = "keySecret",
        .label = QT_TRANSLATE_NOOP("Questions", "Key Vault secret of the storage key"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "The scripts read the key from Key Vault on the node, so that it "
            "stands in no file."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "Choose a name; the deployment or you store the key in Key Vault "
            "under it."),
        .advanced = true}),
    member<&Storage::sharedKeyAllowed>({.key = "sharedKeyAllowed",
        .label = QT_TRANSLATE_NOOP("Questions", "Storage account key allowed"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "With keys forbidden, sign-in by key and with it cmdkey fails, and "
            "only identities work."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "The storage account's configuration in the Azure portal, under "
            "Allow storage account key access.")}),
    member<&Storage::privateEndpoint>({.key = "privateEndpoint",
        .label = QT_TRANSLATE_NOOP("Questions", "Private endpoint"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "It gives the share an address inside your network, so that port 445 "
            "need not cross the Internet."),
        .where = QT_TRANSLATE_NOOP("Questions", "The storage account's networking page in the Azure portal.")}),
    member<&Storage::publicAccess>({.key = "publicAccess",
        .label = QT_TRANSLATE_NOOP("Questions", "Public network access"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "A private endpoint does not close the public address, so public "
            "access must be disabled as well."),
        .where = QT_TRANSLATE_NOOP("Questions", "The storage account's networking page in the Azure portal.")}),
    member<&Storage::minimumTls>({.key = "minimumTls",
        .label = QT_TRANSLATE_NOOP("Questions", "Lowest TLS version"),
        .why = QT_TRANSLATE_NOOP("Questions", "TLS 1.0 and 1.1 ended for Azure Storage on 2026-02-03."),
        .where = QT_TRANSLATE_NOOP("Questions", "The storage account's configuration in the Azure portal."),
        .advanced = true}),
    member<&Storage::secureTransfer>({.key = "secureTransfer",
        .label = QT_TRANSLATE_NOOP("Questions", "Secure transfer is required"),
        .why = QT_TRANSLATE_NOOP("Questions", "It refuses SMB 2.1, which cannot encrypt."),
        .where = QT_TRANSLATE_NOOP("Questions", "The storage account's configuration in the Azure portal."),
        .advanced = true}),
};

} // namespace octoha
