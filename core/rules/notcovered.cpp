#include "core/rules/rule.h"

namespace octoha {

namespace {

// Sorted by alias.
constexpr NotCovered table[] = {
    {"7e7daec9", QT_TRANSLATE_NOOP("Rules", "Alerts and diagnostic logs are asked once for all resources (OHA-PLACE-012, OHA-PLACE-013).")},
    {"Azure.EntraDS.NTLM", QT_TRANSLATE_NOOP("Rules", "No question of the design: the managed domain is made by hand, and the plan names these settings.")},
    {"Azure.EntraDS.RC4", QT_TRANSLATE_NOOP("Rules", "No question of the design: the managed domain is made by hand, and the plan names these settings.")},
    {"Azure.EntraDS.TLS", QT_TRANSLATE_NOOP("Rules", "No question of the design: the managed domain is made by hand, and the plan names these settings.")},
    {"Azure.PublicIP.IsAttached", QT_TRANSLATE_NOOP("Rules", "The templates make no address that nothing uses.")},
    {"Azure.Storage.BlobPublicAccess", QT_TRANSLATE_NOOP("Rules", "No answer of a design can break it: the template forbids public blobs.")},
    {"CKV_AZURE_133", QT_TRANSLATE_NOOP("Rules", "The rule set of the firewall policy is fixed in the template.")},
    {"CKV_AZURE_135", QT_TRANSLATE_NOOP("Rules", "The rule set of the firewall policy is fixed in the template.")},
    {"CKV_AZURE_36", QT_TRANSLATE_NOOP("Rules", "No answer of a design can break it: the template lets trusted services of Azure in.")},
    {"G02", QT_TRANSLATE_NOOP("Rules", "No condition of its own: nodes without a zone count as one zone wherever zones are counted (OHA-VM-001).")},
    {"R1.11", QT_TRANSLATE_NOOP("Rules", "The catalog holds no performance of disks by size, and a node keeps its data in database and share.")},
    {"R2.10", QT_TRANSLATE_NOOP("Rules", "The design names the Key Vault secret of the password and never holds the password; the script that makes it keeps the rule.")},
    {"X03", QT_TRANSLATE_NOOP("Rules", "No answer of a design can break it: the scripts are fixed files, and their own tests check every exit code.")},
    {"ab984130", QT_TRANSLATE_NOOP("Rules", "No answer of a design can break it: the volume is made with standard network features.")},
    {"cbb17a29", QT_TRANSLATE_NOOP("Rules", "Octopus tries failed database calls again by itself; nothing about it can be designed.")},
    {"d6ef87aa", QT_TRANSLATE_NOOP("Rules", "The design uses the keys of the service for encryption; there is none of yours to back up.")},
    {"f05a3e6d", QT_TRANSLATE_NOOP("Rules", "A state of running endpoints, which no design has; the acceptance tests look at it.")},
};

} // namespace

std::span<const NotCovered> notCovered()
{
    return table;
}

} // namespace octoha
