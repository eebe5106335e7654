#pragma once

#include "core/catalog/source.h"

#include <optional>

namespace octoha {

/// A region of the Azure public cloud.
struct Region {
    QLatin1StringView name; ///< As "westeurope".
    QLatin1StringView title; ///< As "West Europe".
    QLatin1StringView geography;
    int zones; ///< Availability zones; 0 where there are none. Designs use zones 1..3.
    QLatin1StringView pair; ///< Paired region, empty where there is none.
    bool pairRestricted; ///< The pair is open to few subscriptions.
    QLatin1StringView shortCode; ///< For names, as "we".
    bool earlyAccess; ///< A canary region that most subscriptions cannot use.
    bool recommended; ///< Broad service catalogue.
    bool pricesComplete; ///< Every main meter has a sourced price there.
    QLatin1StringView note;
};

/// What a local temporary disk is like when the machine starts.
enum class TemporaryDisk { None, ScsiFormatted, NvmeRaw };

/// A size of virtual machine.
struct VmSize {
    QLatin1StringView name; ///< As "Standard_D4s_v5".
    QLatin1StringView family;
    int version;
    int vcpus;
    int activeVcpus; ///< Fewer than `vcpus` where cores are switched off to save licences.
    double memoryGib;
    int maxDataDisks;
    bool acceleratedNetworking;
    int uncachedIops;
    double uncachedMbps;
    int temporaryGib;
    TemporaryDisk temporaryDisk;
    QLatin1StringView vendor;
    bool generation1; ///< Boots images of generation 1; every size boots generation 2.
    bool nvmeOnly; ///< The image must support NVMe.
    bool zones; ///< The family is offered in zones.
    bool burstable;
    double baselinePercent; ///< Of a burstable size; 0 for others.
    bool forOctopus;
    bool forSql;
    bool forDomainControllers;
    QDate retires; ///< Invalid while no day is announced.
    QLatin1StringView note;
    QDate specDate;
};

enum class SqlModel { Dtu, Vcore, Serverless };
enum class SqlTier { Basic, Standard, Premium, GeneralPurpose, BusinessCritical, Hyperscale };

/// A service objective of Azure SQL Database.
struct SqlObjective {
    QLatin1StringView name; ///< As "S3" or "GP_Gen5_2".
    SqlModel model;
    SqlTier tier;
    int dtu; ///< 0 outside the DTU model.
    double vcores; ///< 0 in the DTU model; the most of a serverless one.
    double minVcores;
    double memoryGb; ///< 0 where the page does not say.
    int includedGb; ///< Storage in the price; DTU model only.
    int maxGb;
    int maxWorkers;
    int maxSessions;
    int maxDataIops; ///< 0 where the page does not say.
    bool zoneRedundancy;
    QLatin1StringView priceKey; ///< Meter of the compute; a vCore hour or a day of the DTU objective.
    QLatin1StringView licenceKey; ///< Meter to add without Azure Hybrid Benefit; empty: none.
    QLatin1StringView zoneKey; ///< Meter to add with zone redundancy; empty: no surcharge.
    QLatin1StringView storageKey; ///< Meter of a GB of data a month.
    QLatin1StringView zoneStorageKey; ///< The same with zone redundancy.
};

/// How sure a figure is.
enum class Confidence { Solid, Medium, Weak };

/// A service level agreement: a promise of refund, so an upper bound and no forecast.
struct Sla {
    QLatin1StringView key; ///< As "vm.zones".
    QLatin1StringView service;
    std::optional<double> percent; ///< Monthly; none: `condition` says which figure counts.
    QLatin1StringView condition;
    Confidence confidence;
    QLatin1StringView source;
};

/// What Azure accepts as the name of a resource.
struct NameRule {
    QLatin1StringView key; ///< As "st".
    QLatin1StringView type; ///< As "Microsoft.Storage/storageAccounts".
    QLatin1StringView abbreviation; ///< Of the Cloud Adoption Framework; empty: none.
    int minimum;
    int maximum;
    QLatin1StringView allowed; ///< In words.
    QLatin1StringView scope; ///< In which the name is unique.
    bool global; ///< Becomes a DNS label of the whole world.
    bool lowercase;
    QLatin1StringView pattern; ///< Anchored regular expression.
    QLatin1StringView source;
};

/// API versions of a resource type.
struct ApiVersion {
    QLatin1StringView type;
    QLatin1StringView latest; ///< Newest stable one.
    QLatin1StringView earlier; ///< The one before it, empty where there is none.
    QLatin1StringView earliest; ///< The one before that.
    QLatin1StringView use; ///< The one to write.
};

/// Something Azure or Microsoft ends.
struct Retirement {
    QLatin1StringView key; ///< As "lb.basic".
    QDate date;
    QLatin1StringView service;
    QLatin1StringView feature;
    QLatin1StringView url;
};

/// A published rule of PSRule, of the Azure Proactive Resiliency Library or of Checkov.
struct Practice {
    QLatin1StringView id; ///< As "Azure.LB.Probe", a GUID, or "CKV_AZURE_1".
    QLatin1StringView title;
    QLatin1StringView type;
    QLatin1StringView pillar; ///< Pillar or control.
    QLatin1StringView severity;
    QLatin1StringView url;
};

} // namespace octoha
