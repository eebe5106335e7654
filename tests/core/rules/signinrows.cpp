#include "tests/core/rules/rulerows.h"

namespace octoha::tests {

namespace {

using enum Expect;
using enum Severity;

constexpr RuleRow rows[] = {
    {"OHA-ID-002", Breaks, "signIn.usernamePassword=false", Error},
    {"OHA-ID-002", Breaks, "signIn.usernamePassword=false; signIn.guest=true"},
    {"OHA-ID-002", Fine},
    {"OHA-ID-002", Fine, "signIn.usernamePassword=false; signIn.entra=true"},
    {"OHA-ID-003", Breaks, "signIn.github=true", Error},
    {"OHA-ID-003", Breaks, "signIn.octopusId=true"},
    {"OHA-ID-003", Breaks, "signIn.activeDirectory=true; compute.nodes.0.operatingSystem=linuxContainer"},
    {"OHA-ID-003", Fine, "signIn.activeDirectory=true"},
    {"OHA-ID-003", Fine},
    {"OHA-ID-014", Breaks, "signIn.genericOidc=true; workload.octopusVersion=2025.3.1000", Error},
    {"OHA-ID-014", Breaks, "signIn.ldap=true; workload.octopusVersion=2021.1.1000"},
    {"OHA-ID-014", Fine, "signIn.genericOidc=true"},
    {"OHA-ID-014", Fine, "signIn.genericOidc=true; workload.octopusVersion="},
    {"OHA-ID-010", Breaks, "signIn.autoLogin=true; signIn.entra=true; signIn.google=true", Note},
    {"OHA-ID-010", Breaks, "signIn.autoLogin=true; signIn.entra=true; signIn.guest=true"},
    {"OHA-ID-010", Breaks, "signIn.autoLogin=true; signIn.activeDirectory=true"},
    {"OHA-ID-010", Breaks, "signIn.autoLogin=true; signIn.ldap=true"},
    {"OHA-ID-010", Fine, "signIn.autoLogin=true; signIn.entra=true"},
    {"OHA-ID-010", Fine, "signIn.autoLogin=true; signIn.entra=true; signIn.ldap=true"},
    {"OHA-ID-010", Fine, "signIn.autoLogin=true; signIn.activeDirectory=true; signIn.formsForDomainUsers=false"},
    {"OHA-ID-010", NotAsked},
    {"OHA-ID-015", Breaks, "balancer.webExposure=public", Note},
    {"OHA-ID-015", Breaks, "balancer.webExposure=public; signIn.entra=true; signIn.secondFactor=false"},
    {"OHA-ID-015", Fine, "balancer.webExposure=public; signIn.entra=true"},
    {"OHA-ID-015", Fine},
    {"OHA-ID-015", NotAsked, "balancer.webExposure=public; signIn.usernamePassword=false; signIn.entra=true"},
    {"OHA-ID-018", Breaks, "signIn.guest=true; balancer.webExposure=public", Warning},
    {"OHA-ID-018", Fine, "signIn.guest=true"},
    {"OHA-ID-018", Fine, "signIn.guest=true; balancer.web=none; balancer.webExposure=public"},
    {"OHA-ID-019", Breaks, "signIn.entra=true", Warning},
    {"OHA-ID-019", Breaks, "signIn.okta=true"},
    {"OHA-ID-019", Fine, "@entra"},
    {"OHA-ID-019", Fine},
    {"OHA-ID-016", Breaks, "signIn.ldap=true; signIn.ldapSecurity=none", Warning},
    {"OHA-ID-016", Fine, "signIn.ldap=true"},
    {"OHA-ID-016", NotAsked, "signIn.ldapSecurity=none"},
    {"OHA-ID-017", Breaks, "signIn.ldap=true; signIn.ldapPort=389", Warning},
    {"OHA-ID-017", Breaks, "signIn.ldap=true; signIn.ldapSecurity=startTls"},
    {"OHA-ID-017", Fine, "signIn.ldap=true"},
    {"OHA-ID-017", Fine, "signIn.ldap=true; signIn.ldapPort=3269"},
    {"OHA-ID-017", NotAsked, "signIn.ldapPort=389"},
    {"OHA-ID-001", Breaks, "signIn.activeDirectory=true", Error},
    {"OHA-ID-001", Breaks, "signIn.activeDirectory=true; signIn.domainSource=newControllers"},
    {"OHA-ID-001", Fine, "signIn.activeDirectory=true; signIn.domainSource=existingInAzure"},
    {"OHA-ID-001", NotAsked},
    {"OHA-ID-005", Breaks, "signIn.activeDirectory=true; signIn.adScheme=negotiate", Warning},
    {"OHA-ID-005", Fine, "signIn.activeDirectory=true"},
    {"OHA-ID-005", Fine, "signIn.activeDirectory=true; signIn.adScheme=negotiate; compute.nodes.1-="},
    {"OHA-ID-005", NotAsked, "signIn.adScheme=negotiate"},
    {"OHA-ID-006", Breaks, "@entra; balancer.tlsEnd=nowhere", Error},
    {"OHA-ID-006", Fine, "@entra"},
    {"OHA-ID-006", NotAsked, "balancer.tlsEnd=nowhere"},
    {"OHA-ID-007", Breaks, "@entra; signIn.entraRedirectUri=http://octopus.example.com/api/users/authenticatedToken/AzureAD", Error},
    {"OHA-ID-007", Breaks, "@entra; signIn.entraRedirectUri=https://octo-01.example.com/api/users/authenticatedToken/AzureAD"},
    {"OHA-ID-007", Breaks, "@entra; signIn.entraRedirectUri=https://octopus.example.com/api/users/authenticatedToken/azuread"},
    {"OHA-ID-007", Fine, "@entra; signIn.entraRedirectUri=https://octopus.example.com/api/users/authenticatedToken/AzureAD"},
    {"OHA-ID-007", Fine, "@entra"},
    {"OHA-ID-007", NotAsked, "signIn.entraRedirectUri=http://octopus.example.com/"},
    {"OHA-ID-008", Breaks, "@entra; signIn.entraHasSecret=false", Note},
    {"OHA-ID-008", Breaks, "@entra; signIn.entraHasSecret=false; signIn.usersInManyGroups=true", Warning},
    {"OHA-ID-008", Fine, "@entra; signIn.entraHasSecret=false; workload.octopusVersion=2022.1.1000"},
    {"OHA-ID-008", Fine, "@entra"},
    {"OHA-ID-008", NotAsked, "signIn.entraHasSecret=false"},
    {"OHA-ID-009", Breaks, "@entra; signIn.usersInManyGroups=true; workload.octopusVersion=2024.3.1000", Warning},
    {"OHA-ID-009", Fine, "@entra; signIn.usersInManyGroups=true"},
    {"OHA-ID-009", NotAsked},
    {"OHA-ID-011", Breaks, "@entra; signIn.scim=true; workload.licenceType=professional", Warning},
    {"OHA-ID-011", Fine, "@entra; signIn.scim=true"},
    {"OHA-ID-011", Fine, "@entra; signIn.scim=true; workload.licenceType=professional; workload.licenceIncludesScim=true"},
    {"OHA-ID-011", NotAsked, "workload.licenceType=professional"},
    {"OHA-ID-012", Breaks, "signIn.scim=true", Error},
    {"OHA-ID-012", Fine, "@entra; signIn.scim=true"},
    {"OHA-ID-012", NotAsked},
    {"OHA-ID-013", Breaks, "@entra; signIn.scim=true", Warning},
    {"OHA-ID-013", Fine, "@entra; signIn.scim=true; balancer.webExposure=public"},
    {"OHA-ID-013", NotAsked},
    {"OHA-ID-020", Breaks, "@entra; balancer.listenPrefixes=[\"http://localhost:80/octopus\"]", Warning},
    {"OHA-ID-020", Fine, "@entra"},
    {"OHA-ID-020", NotAsked, "balancer.listenPrefixes=[\"http://localhost:80/octopus\"]"},
    {"OHA-ID-021", Breaks, "signIn.adminUser=CONTOSO\\admin", Error},
    {"OHA-ID-021", Fine},
    {"OHA-ID-021", NotAsked, "signIn.adminUser=CONTOSO\\admin; signIn.activeDirectory=true"},
};

} // namespace

std::span<const RuleRow> signInRows()
{
    return rows;
}

} // namespace octoha::tests
