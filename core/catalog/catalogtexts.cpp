#include "core/catalog/catalogtexts.h"

#include <QCoreApplication>

namespace octoha {

namespace {

// lupdate reads no JSON, so what people are shown of the catalog stands here once more; a test compares the two.
constexpr const char *shown[] = {
    // Why a rule of a network security group is there.
    QT_TRANSLATE_NOOP("Catalog", "Portal and API"),
    QT_TRANSLATE_NOOP("Catalog", "Polling Tentacles and Kubernetes agents"),
    QT_TRANSLATE_NOOP("Catalog", "Kubernetes monitor and Argo CD gateway"),
    QT_TRANSLATE_NOOP("Catalog", "Probes of the balancers"),
    QT_TRANSLATE_NOOP("Catalog", "Administration"),
    QT_TRANSLATE_NOOP("Catalog", "All other traffic is denied"),
    QT_TRANSLATE_NOOP("Catalog", "Database"),
    QT_TRANSLATE_NOOP("Catalog", "File share"),
    QT_TRANSLATE_NOOP("Catalog", "Domain controllers"),
    QT_TRANSLATE_NOOP("Catalog", "LDAP server that knows the users"),
    QT_TRANSLATE_NOOP("Catalog", "Listening Tentacles"),
    QT_TRANSLATE_NOOP("Catalog", "SSH targets"),
    QT_TRANSLATE_NOOP("Catalog", "Feeds, updates, licence, sign-in"),
    QT_TRANSLATE_NOOP("Catalog", "Key Vault"),
    QT_TRANSLATE_NOOP("Catalog", "Redis"),
    QT_TRANSLATE_NOOP("Catalog", "Azure manages Application Gateway"),
    QT_TRANSLATE_NOOP("Catalog", "Private endpoints of database, share, vault and Redis"),
    QT_TRANSLATE_NOOP("Catalog", "Certificate of the portal in Key Vault"),
    QT_TRANSLATE_NOOP("Catalog", "Windows cluster and replicas among the SQL Server machines"),
    QT_TRANSLATE_NOOP("Catalog", "Probe of the listener"),
    QT_TRANSLATE_NOOP("Catalog", "Machines of the domain"),
    QT_TRANSLATE_NOOP("Catalog", "Replication among the domain controllers"),
    // Conditions of service level agreements.
    QT_TRANSLATE_NOOP("Catalog", "two or more VM instances spread over two or more availability zones of one region"),
    QT_TRANSLATE_NOOP("Catalog", "two or more VM instances in one availability set (or one dedicated host group)"),
    QT_TRANSLATE_NOOP("Catalog", "instances spread over multiple zones"),
    QT_TRANSLATE_NOOP("Catalog", "instances spread over fault domains"),
    QT_TRANSLATE_NOOP("Catalog", "single instance, every OS and data disk Premium SSD, Premium SSD v2 or Ultra"),
    QT_TRANSLATE_NOOP("Catalog", "single instance with Standard SSD disks"),
    QT_TRANSLATE_NOOP("Catalog", "single instance with Standard HDD disks"),
    QT_TRANSLATE_NOOP("Catalog",
        "two VMs with neither zones nor an availability set get only the single-instance SLA "
        "each; treat as single"),
    QT_TRANSLATE_NOOP("Catalog", "Business Critical or Premium with zone redundancy"),
    QT_TRANSLATE_NOOP("Catalog", "General Purpose or Hyperscale (with at least one HA replica) with zone redundancy"),
    QT_TRANSLATE_NOOP(
        "Catalog", "Basic, Standard, Premium, General Purpose, Business Critical without zone redundancy"),
    QT_TRANSLATE_NOOP("Catalog", "Hyperscale with zero HA replicas"),
    QT_TRANSLATE_NOOP("Catalog", "Hyperscale with one HA replica"),
    QT_TRANSLATE_NOOP("Catalog", "Hyperscale with two or more HA replicas"),
    QT_TRANSLATE_NOOP("Catalog",
        "no SQL-level SLA: use the VM figure of the way its nodes are spread (99.95 set, 99.99 "
        "zones)"),
    QT_TRANSLATE_NOOP("Catalog",
        "HDD shares (pay-as-you-go transaction optimized or hot, provisioned v2): LRS, ZRS, GRS "
        "or GZRS"),
    QT_TRANSLATE_NOOP("Catalog", "cool access tier"),
    QT_TRANSLATE_NOOP("Catalog", "SSD (premium) shares, LRS or ZRS, every protocol, per share"),
    QT_TRANSLATE_NOOP("Catalog", "per volume"),
    QT_TRANSLATE_NOOP("Catalog", "two or more healthy backend VMs"),
    QT_TRANSLATE_NOOP("Catalog", "autoscale on, or two or more instances"),
    QT_TRANSLATE_NOOP("Catalog", "successful HTTP GET of an object from a backend"),
    QT_TRANSLATE_NOOP("Catalog", "DNS queries answered by at least one Traffic Manager name server"),
    QT_TRANSLATE_NOOP("Catalog", "requests processed within 5 s"),
    QT_TRANSLATE_NOOP("Catalog", "per endpoint, whole minutes without traffic flow"),
    QT_TRANSLATE_NOOP("Catalog", "at least one name server answers"),
    QT_TRANSLATE_NOOP("Catalog", "per gateway; zonal resource unless StandardV2"),
    QT_TRANSLATE_NOOP("Catalog", "management path only: leave it out of the availability product"),
    QT_TRANSLATE_NOOP("Catalog", "sign-in and token issuance"),
    QT_TRANSLATE_NOOP("Catalog", "authentication, LDAP and domain join requests"),
    QT_TRANSLATE_NOOP("Catalog", "monitoring path only: leave it out of the product"),
    QT_TRANSLATE_NOOP("Catalog", "VpnGw1AZ..5AZ"),
    QT_TRANSLATE_NOOP("Catalog", "per circuit"),
    QT_TRANSLATE_NOOP("Catalog", "recovery path only: leave it out of the product"),
    QT_TRANSLATE_NOOP("Catalog", "no published SLA; Microsoft's own worked example assumes 99.99 each when counted"),
    QT_TRANSLATE_NOOP("Catalog",
        "vendor appliances on VMs: use the VM figure of the pair (99.99 over zones, 99.95 set) "
        "and the Standard LB in front of them"),
    QT_TRANSLATE_NOOP("Catalog", "use the VM figure; two DCs over zones 99.99"),
};

} // namespace

QString catalogText(QLatin1StringView text)
{
    return text.isEmpty() ? QString()
                          : QCoreApplication::translate("Catalog", QByteArray(text.data(), text.size()).constData());
}

std::span<const char *const> catalogTexts()
{
    return shown;
}

} // namespace octoha
