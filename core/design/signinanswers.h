#pragma once

#include "core/design/quantity.h"
#include "core/design/question.h"
#include "core/design/signinchoices.h"

namespace octoha {

/// A domain controller on a virtual machine.
struct DomainController {
    int id = 0; ///< Counter that stays with the item through reordering, merge and acceptance.
    Name name;
    Zone zone;
    Name size = Name::constant("Standard_D2s_v5");
    Name address;
    bool staticAddress = true;
    DiskCaching dataDiskCaching = DiskCaching::None;
    friend bool operator==(const DomainController &, const DomainController &) = default;
};
template<> struct Questions<DomainController> {
    static constexpr char path[] = "signIn.domainControllers.*";
    static constexpr Member<DomainController> rows[] = {
        member<&DomainController::name>({.key = "name",
            .label = QT_TRANSLATE_NOOP("Questions", "Computer name"),
            .why = QT_TRANSLATE_NOOP("Questions",
                "It names the machine in Azure, Windows and DNS; Windows allows 15 "
                "characters, and not digits alone."),
            .where = QT_TRANSLATE_NOOP("Questions", "Your naming standard, with whoever runs the domain.")}),
        member<&DomainController::zone>({.key = "zone",
            .label = QT_TRANSLATE_NOOP("Questions", "Zone"),
            .why = QT_TRANSLATE_NOOP("Questions",
                "Two controllers in different zones keep the domain alive when one "
                "zone is lost."),
            .where = QT_TRANSLATE_NOOP("Questions", "Give the controllers the zones 1 and 2.")}),
        member<&DomainController::size>({.key = "size",
            .label = QT_TRANSLATE_NOOP("Questions", "Size"),
            .why = QT_TRANSLATE_NOOP("Questions",
                "A domain controller for this cluster alone has little to do, so a "
                "small machine is enough."),
            .where = QT_TRANSLATE_NOOP("Questions", "Whoever runs the domain.")}),
        member<&DomainController::address>({.key = "address",
            .label = QT_TRANSLATE_NOOP("Questions", "Private address"),
            .why = QT_TRANSLATE_NOOP("Questions",
                "The network's DNS servers are the addresses of the controllers, so "
                "they must be known beforehand."),
            .where = QT_TRANSLATE_NOOP("Questions", "A free address of the subnet for domain controllers.")}),
        member<&DomainController::staticAddress>({.key = "staticAddress",
            .label = QT_TRANSLATE_NOOP("Questions", "Address is static"),
            .why = QT_TRANSLATE_NOOP("Questions",
                "A controller whose address changes is no longer found as DNS "
                "server."),
            .where = QT_TRANSLATE_NOOP("Questions", "The IP configuration of the machine's network card.")}),
        member<&DomainController::dataDiskCaching>({.key = "dataDiskCaching",
            .label = QT_TRANSLATE_NOOP("Questions", "Caching of the data disk"),
            .why = QT_TRANSLATE_NOOP("Questions",
                "The disk of the directory database must not cache, or a fault can "
                "damage the directory."),
            .where = QT_TRANSLATE_NOOP("Questions", "The disks of the machine in the Azure portal.")}),
    };
};

/// Who may sign in to Octopus, and how.
struct SignIn {
    bool usernamePassword = true;
    bool activeDirectory = false;
    bool entra = false;
    bool google = false;
    bool ldap = false;
    bool okta = false;
    bool github = false;
    bool octopusId = false;
    bool guest = false;
    bool genericOidc = false;
    bool scim = false;
    bool autoLogin = false;
    bool secondFactor = true;
    Name adminUser = Name::constant("octoadmin");
    Line adminEmail;
    Name adminSecret = Name::constant("octopus-admin-password");
    Name breakGlass = Name::constant("octo-breakglass");
    Name entraTenant;
    Name entraClientId;
    bool entraHasSecret = true;
    Name entraSecret = Name::constant("entra-client-secret");
    Line entraRedirectUri;
    bool usersInManyGroups = false;
    Name domainName;
    DomainSource domainSource = DomainSource::None;
    QList<DomainController> domainControllers;
    bool networkDnsIsDomain = true;
    AdScheme adScheme = AdScheme::Ntlm;
    bool formsForDomainUsers = true;
    Line adContainer;
    Name ldapServer;
    TcpPort ldapPort = TcpPort::of<636>();
    LdapSecurity ldapSecurity = LdapSecurity::Ssl;
    Line ldapBaseDn;
    Line ldapGroupBaseDn;
    Name ldapUser;
    Name ldapSecret = Name::constant("ldap-password");
    Name googleClientId;
    Name googleDomain;
    Name googleSecret = Name::constant("google-client-secret");
    Line oktaIssuer;
    Name oktaClientId;
    Name oktaSecret = Name::constant("okta-client-secret");
    Line oidcIssuer;
    Name oidcClientId;
    Name oidcSecret = Name::constant("oidc-client-secret");
    Line adminGroup;
    friend bool operator==(const SignIn &, const SignIn &) = default;
};

} // namespace octoha
