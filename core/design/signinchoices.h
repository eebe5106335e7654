#pragma once

#include "core/design/codec.h"
#include "core/design/question.h"

namespace octoha {

/// Host caching of a disk.
enum class DiskCaching { None, ReadOnly, ReadWrite };
template<> struct Choices<DiskCaching> {
    static constexpr ChoiceText rows[] = {
        {"none", QT_TRANSLATE_NOOP("Choices", "None"),
            QT_TRANSLATE_NOOP("Choices", "Recommended: what Microsoft demands for a directory database.")},
        {"readOnly", QT_TRANSLATE_NOOP("Choices", "Read-only"),
            QT_TRANSLATE_NOOP("Choices", "Not for a directory database.")},
        {"readWrite", QT_TRANSLATE_NOOP("Choices", "Read/write"),
            QT_TRANSLATE_NOOP("Choices", "Not for a directory database: writes can be lost.")},
    };
};

/// Where domain controllers are.
enum class DomainSource { None, NewControllers, ExistingInAzure, OverHybridLink, EntraDomainServices };
template<> struct Choices<DomainSource> {
    static constexpr ChoiceText rows[] = {
        {"none", QT_TRANSLATE_NOOP("Choices", "No domain"),
            QT_TRANSLATE_NOOP("Choices", "Enough if nothing chosen needs a Windows domain.")},
        {"newControllers", QT_TRANSLATE_NOOP("Choices", "New domain controllers in Azure"),
            QT_TRANSLATE_NOOP("Choices", "At least two machines in different zones, which are yours to run.")},
        {"existingInAzure", QT_TRANSLATE_NOOP("Choices", "Existing domain controllers in Azure"),
            QT_TRANSLATE_NOOP("Choices", "Nothing to build, if the nodes' network reaches them.")},
        {"overHybridLink", QT_TRANSLATE_NOOP("Choices", "On-premises, over the hybrid link"),
            QT_TRANSLATE_NOOP("Choices", "The link then is a part that every sign-in needs.")},
        {"entraDomainServices", QT_TRANSLATE_NOOP("Choices", "Microsoft Entra Domain Services"),
            QT_TRANSLATE_NOOP("Choices", "Run by Microsoft; without rights of a domain administrator.")},
    };
};

/// How domain users sign in to the portal.
enum class AdScheme { Ntlm, Negotiate, IntegratedWindows, Basic, Digest };
template<> struct Choices<AdScheme> {
    static constexpr ChoiceText rows[] = {
        {"ntlm", QT_TRANSLATE_NOOP("Choices", "NTLM"),
            QT_TRANSLATE_NOOP("Choices", "Recommended: the one scheme that Octopus names for several nodes.")},
        {"negotiate", QT_TRANSLATE_NOOP("Choices", "Negotiate (Kerberos)"),
            QT_TRANSLATE_NOOP("Choices",
                "Kerberos; named as not working with several nodes on one Octopus page, with "
                "Kestrel on another.")},
        {"integratedWindows", QT_TRANSLATE_NOOP("Choices", "Integrated Windows authentication"),
            QT_TRANSLATE_NOOP("Choices", "Named as not working with several nodes.")},
        {"basic", QT_TRANSLATE_NOOP("Choices", "Basic"),
            QT_TRANSLATE_NOOP("Choices", "Sends the password with each call, so only over TLS.")},
        {"digest", QT_TRANSLATE_NOOP("Choices", "Digest"),
            QT_TRANSLATE_NOOP("Choices", "An older scheme; not for new designs.")},
    };
};

/// How LDAP is protected.
enum class LdapSecurity { Ssl, StartTls, None };
template<> struct Choices<LdapSecurity> {
    static constexpr ChoiceText rows[] = {
        {"ssl", QT_TRANSLATE_NOOP("Choices", "SSL"),
            QT_TRANSLATE_NOOP("Choices", "Recommended: encrypted from the start, port 636.")},
        {"startTls", QT_TRANSLATE_NOOP("Choices", "StartTLS"),
            QT_TRANSLATE_NOOP("Choices", "Encrypted after the start, port 389.")},
        {"none", QT_TRANSLATE_NOOP("Choices", "None"),
            QT_TRANSLATE_NOOP("Choices", "Passwords cross the network in clear text.")},
    };
};

} // namespace octoha
