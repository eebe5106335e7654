#include "core/rules/rule.h"

namespace octoha {

namespace {

// Sorted by alias. Read by whoever compares the rules with published ones, so not translated.
constexpr NotCovered table[] = {
    {"122d11d7", "Azure has ended unmanaged disks; every disk is a managed one."},
    {"1cca00d2", "Soft delete of a new Key Vault is on and cannot be turned off."},
    {"24ae3773",
        "A service endpoint is no choice of the design: database, share and vault have a private endpoint or are "
        "public, and rules warn of the latter."},
    {"2de8fa5e", "A node is drained by a person or a script; the design does not ask for scheduled events."},
    {"302fda08",
        "Running nodes keep their place, so a reservation beside them would be paid for twice; capacity is asked of "
        "stopped nodes of a second region (OHA-VM-036)."},
    {"4ea2878f",
        "No answer of a design can break it: SQL Server machines keep the database on data disks, and a node holds "
        "none."},
    {"70b1d2be", "The design exports no disk, so it does not ask who may reach one from outside."},
    {"7e7daec9", "Alerts and diagnostic logs are asked once for all resources (OHA-PLACE-012, OHA-PLACE-013)."},
    {"820f4743", "A repaired node would be a new one that nobody registered; the design does not ask."},
    {"94794d2a", "The balancer asks each node for its health; a scale set needs no second answer."},
    {"9ab499d8", "Whether a size has Azure Boost is not in the catalog."},
    {"Azure.EntraDS.NTLM",
        "No question of the design: the managed domain is made by hand, and the plan names these settings."},
    {"Azure.EntraDS.RC4",
        "No question of the design: the managed domain is made by hand, and the plan names these settings."},
    {"Azure.EntraDS.TLS",
        "No question of the design: the managed domain is made by hand, and the plan names these settings."},
    {"Azure.KeyVault.SoftDelete", "Soft delete of a new Key Vault is on and cannot be turned off."},
    {"Azure.PublicIP.IsAttached",
        "Asked of nobody until the templates exist: whether an address is used is seen in what they make."},
    {"Azure.Storage.BlobPublicAccess",
        "Asked of nobody until the templates exist: the design has no blobs, and the account is made by hand from the "
        "plan."},
    {"Azure.VM.ASAlignment", "Azure has ended unmanaged disks, so every availability set is an aligned one."},
    {"Azure.VM.UseManagedDisks", "Azure has ended unmanaged disks; every disk is a managed one."},
    {"Azure.VMSS.AutoInstanceRepairs",
        "A repaired node would be a new one that nobody registered; the design does not ask."},
    {"Azure.VMSS.ZoneBalance", "Each node has the zone that the design gives it, so nothing is balanced."},
    {"CKV_AZURE_111", "Soft delete of a new Key Vault is on and cannot be turned off."},
    {"CKV_AZURE_133",
        "Asked of nobody until the templates exist: the rule set of the firewall policy is theirs to fix."},
    {"CKV_AZURE_135",
        "Asked of nobody until the templates exist: the rule set of the firewall policy is theirs to fix."},
    {"CKV_AZURE_36",
        "Asked of nobody until the templates exist: whether trusted services of Azure come in is theirs to say."},
    {"CKV_AZURE_41", "The design names secrets and does not hold their dates; the runbooks tell when to change them."},
    {"CKV_AZURE_92", "Azure has ended unmanaged disks; every disk is a managed one."},
    {"R1.11", "The catalog holds no performance of disks by size, and a node keeps its data in database and share."},
    {"R2.10",
        "The design names the Key Vault secret of the password and never holds the password; the script that makes it "
        "keeps the rule."},
    {"X03",
        "No answer of a design can break it: the scripts are fixed files, and their own tests check every exit code."},
    {"ab984130", "Asked of nobody until the templates exist: network features of the volume are theirs to say."},
    {"b5a63aa0", "Each node has the zone that the design gives it, so nothing is balanced."},
    {"cbb17a29", "Octopus tries failed database calls again by itself; nothing about it can be designed."},
    {"d6ef87aa", "The design uses the keys of the service for encryption; there is none of yours to back up."},
    {"e7495e1c", "The only scale set offered is the flexible one."},
    {"f05a3e6d", "A state of running endpoints, which no design has; the acceptance tests look at it."},
};

} // namespace

std::span<const NotCovered> notCovered()
{
    return table;
}

} // namespace octoha
