#include "core/assess/azurewords.h"
#include "core/assess/needs.h"
#include "core/export/infra/parts.h"

namespace octoha::infra {

namespace {

QString directoryOf(ShareSignIn signIn)
{
    switch (signIn) {
    case ShareSignIn::StorageKey:
        return u"None"_s;
    case ShareSignIn::ActiveDirectory:
        return u"AD"_s;
    case ShareSignIn::EntraKerberos:
        return u"AADKERB"_s;
    case ShareSignIn::EntraDomainServices:
        return u"AADDS"_s;
    }
    return {};
}

QString accessTier(FilesTier tier)
{
    return tier == FilesTier::TransactionOptimized ? u"TransactionOptimized"_s
        : tier == FilesTier::Hot                   ? u"Hot"_s
        : tier == FilesTier::Cool                  ? u"Cool"_s
                                                   : QString();
}

bool isProvisioned(FilesTier tier)
{
    return tier == FilesTier::SsdV2 || tier == FilesTier::HddV2;
}

QJsonArray sharesOf(const Order &order)
{
    const Storage &storage = order.design.storage;
    const bool bought = isProvisioned(storage.tier);
    return {Object{{u"name"_s, order.name(ResourceKind::FileShare)}, {u"gib"_s, storage.quotaGib.number()},
        {u"iops"_s, bought ? storage.provisionedIops.number() : 0},
        {u"mibps"_s, bought ? storage.provisionedMibps.number() : 0}, {u"tier"_s, accessTier(storage.tier)}}};
}

Object accountOf(const Order &order)
{
    const Storage &storage = order.design.storage;
    const bool payAsYouGo = !accessTier(storage.tier).isEmpty();
    return {{u"account"_s, order.name(ResourceKind::StorageAccount)},
        {u"location"_s, (storage.region.isEmpty() ? order.design.placement.region : storage.region).text()},
        {u"kind"_s, payAsYouGo ? u"StorageV2"_s : u"FileStorage"_s}, {u"sku"_s, filesSku(storage)},
        {u"shares"_s, sharesOf(order)},
        {u"sharedKey"_s, storage.sharedKeyAllowed || storage.signIn == ShareSignIn::StorageKey},
        {u"directory"_s, directoryOf(storage.signIn)},
        {u"domain"_s, storage.signIn == ShareSignIn::StorageKey ? QString() : order.design.signIn.domainName.text()},
        {u"publicAccess"_s, storage.publicAccess || !storage.privateEndpoint},
        {u"secureTransfer"_s, storage.secureTransfer},
        {u"minimumTls"_s, u"TLS"_s + tlsWord(storage.minimumTls).replace(u'.', u'_')},
        {u"softDeleteDays"_s, storage.softDelete ? storage.softDeleteDays.number() : 0}};
}

Object netAppOf(const Order &order)
{
    const Storage &storage = order.design.storage;
    const QString level = storage.netAppLevel == NetAppLevel::Standard ? u"Standard"_s
        : storage.netAppLevel == NetAppLevel::Premium                  ? u"Premium"_s
                                                                       : u"Ultra"_s;
    const auto bytes = [](Gib gib) { return QString::number(qint64(gib.number()) << 30); };
    return {{u"account"_s, order.name(ResourceKind::NetAppAccount)}, {u"name"_s, storage.shareName.text()},
        {u"pool"_s, u"pool-"_s + storage.shareName.text()}, {u"level"_s, level},
        {u"poolBytes"_s, bytes(storage.netAppPoolGib)}, {u"volumeBytes"_s, bytes(storage.quotaGib)},
        {u"zones"_s, zonesOf(storage.netAppZone)}, {u"subnet"_s, order.subnet(SubnetPurpose::NetApp)},
        {u"continuousAvailability"_s, storage.continuousAvailability}, {u"encrypted"_s, storage.encryptedTransport}};
}

Object redisOf(const Order &order)
{
    const Polling &polling = order.design.polling;
    const QString eviction = polling.redisEviction == RedisEviction::NoEviction ? u"NoEviction"_s
        : polling.redisEviction == RedisEviction::VolatileLru                   ? u"VolatileLRU"_s
                                                                                : u"AllKeysLRU"_s;
    return {{u"name"_s, order.name(ResourceKind::Redis)}, {u"sku"_s, polling.redisSku.text()},
        {u"highAvailability"_s, polling.redisHighAvailability}, {u"eviction"_s, eviction},
        {u"persistence"_s, polling.redisPersistence}, {u"tls"_s, polling.redisTls},
        {u"publicAccess"_s, polling.redisPublic}};
}

} // namespace

Object files(const Order &order)
{
    const Design &design = order.design;
    return {{u"files"_s, orNull(usesAzureFiles(design.storage), accountOf(order))},
        {u"netApp"_s, orNull(design.storage.product == StorageProduct::NetAppFiles, netAppOf(order))},
        {u"redis"_s, orNull(usesManagedRedis(design), redisOf(order))}};
}

} // namespace octoha::infra
