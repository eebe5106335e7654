#pragma once

#include "core/design/codec.h"
#include "core/design/question.h"

namespace octoha {

/// Host caching of a disk.
enum class DiskCaching { None, ReadOnly, ReadWrite };
template<>
struct Choices<DiskCaching> {
    static constexpr ChoiceText rows[] = {
        {"none", QT_TRANSLATE_NOOP("Choices", "None")},
        {"readOnly", QT_TRANSLATE_NOOP("Choices", "Read-only")},
        {"readWrite", QT_TRANSLATE_NOOP("Choices", "Read/write")},
    };
};

/// Where domain controllers are.
enum class DomainSource { None, NewControllers, ExistingInAzure, OverHybridLink, EntraDomainServices };
template<>
struct Choices<DomainSource> {
    static constexpr ChoiceText rows[] = {
        {"none", QT_TRANSLATE_NOOP("Choices", "No domain")},
        {"newControllers", QT_TRANSLATE_NOOP("Choices", "New domain controllers in Azure")},
        {"existingInAzure", QT_TRANSLATE_NOOP("Choices", "Existing domain controllers in Azure")},
        {"overHybridLink", QT_TRANSLATE_NOOP("Choices", "On-premises, over the hybrid link")},
        {"entraDomainServices", QT_TRANSLATE_NOOP("Choices", "Microsoft Entra Domain Services")},
    };
};

/// How domain users sign in to the portal.
enum class AdScheme { Ntlm, Negotiate, IntegratedWindows, Basic, Digest };
template<>
struct Choices<AdScheme> {
    static constexpr ChoiceText rows[] = {
        {"ntlm", QT_TRANSLATE_NOOP("Choices", "NTLM")},
        {"negotiate", QT_TRANSLATE_NOOP("Choices", "Negotiate (Kerberos)")},
        {"integratedWindows", QT_TRANSLATE_NOOP("Choices", "Integrated Windows authentication")},
        {"basic", QT_TRANSLATE_NOOP("Choices", "Basic")},
        {"digest", QT_TRANSLATE_NOOP("Choices", "Digest")},
    };
};

/// How LDAP is protected.
enum class LdapSecurity { Ssl, StartTls, None };
template<>
struct Choices<LdapSecurity> {
    static constexpr ChoiceText rows[] = {
        {"ssl", QT_TRANSLATE_NOOP("Choices", "SSL")},
        {"startTls", QT_TRANSLATE_NOOP("Choices", "StartTLS")},
        {"none", QT_TRANSLATE_NOOP("Choices", "None")},
    };
};

} // namespace octoha
