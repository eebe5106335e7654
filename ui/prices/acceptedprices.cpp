#include "ui/prices/acceptedprices.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>
#include <cerrno>

namespace octoha {

namespace {

using namespace Qt::StringLiterals;

/// All are read before the window shows. A region has about 40'000 prices, of about a hundred bytes.
constexpr qint64 maximumBytes = 8 * 1024 * 1024;

Error notWritten(const QString &path, const QString &why)
{
    return {Error::Code::Io,
        QCoreApplication::translate("Prices", "The prices could not be kept: %1. Nothing was changed.").arg(why), path,
        path};
}

bool isNewerThanOwn(const PriceList &list, const QString &region, const Catalog &base)
{
    const PriceArea *own = base.tables().areas.find(region);
    return !own || list.date >= own->vmAsOf;
}

} // namespace

AcceptedPrices::AcceptedPrices(const Catalog &base, const QString &folder, QObject *parent)
    : QObject(parent),
      m_base(base),
      m_folder(folder),
      m_catalog(base)
{
    for (const QString &file : QDir(folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name))
        read(file.chopped(5));
    layOver();
}

AcceptedPrices::~AcceptedPrices() = default;

QString AcceptedPrices::userFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/prices"_s;
}

QString AcceptedPrices::path(const QString &region) const
{
    return m_folder + u'/' + region + u".json"_s;
}

void AcceptedPrices::read(const QString &region)
{
    QFile file(path(region));
    if (!file.open(QIODevice::ReadOnly) || file.size() > maximumBytes)
        return;
    auto list = readPriceList(file.readAll());
    if (list && isNewerThanOwn(*list, region, m_base))
        m_lists.insert(region, {std::move(*list), QFileInfo(file).lastModified()});
}

std::unique_ptr<PriceLayers> AcceptedPrices::layersOf(const QString &currency, const QString &without) const
{
    auto layers = std::make_unique<PriceLayers>(m_base);
    for (auto taken = m_lists.cbegin(); taken != m_lists.cend(); ++taken) {
        if (taken->list.currency == currency && taken.key() != without)
            (void)layers->add(taken->list); // None is in another currency.
    }
    return layers;
}

std::unique_ptr<PriceLayers> AcceptedPrices::with(const QString &region, const PriceList &list) const
{
    auto layers = layersOf(list.currency, region);
    (void)layers->add(list);
    return layers;
}

void AcceptedPrices::layOver()
{
    const auto last = std::max_element(
        m_lists.cbegin(), m_lists.cend(), [](const Taken &a, const Taken &b) { return a.at < b.at; });
    m_currency = last == m_lists.cend() ? QString() : last->list.currency;
    m_layers.push_back(layersOf(m_currency));
    m_catalog = m_layers.back()->catalog();
}

QStringList AcceptedPrices::resting() const
{
    QStringList regions = m_lists.keys();
    regions.removeIf([this](const QString &region) { return has(region); });
    return regions;
}

Result<> AcceptedPrices::accept(const QString &region, const PriceList &list)
{
    const QByteArray text = writePriceList(list);
    if (text.size() > maximumBytes)
        return tl::unexpected(notWritten(path(region), qt_error_string(EFBIG)));
    QDir().mkpath(m_folder);
    QSaveFile file(path(region));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) < 0 || !file.commit())
        return tl::unexpected(notWritten(file.fileName(), file.errorString()));
    m_lists.insert(region, {list, QDateTime::currentDateTime()});
    layOver();
    Q_EMIT changed();
    return {};
}

Result<> AcceptedPrices::forget(const QString &region)
{
    QFile file(path(region));
    if (file.exists() && !file.remove())
        return tl::unexpected(notWritten(file.fileName(), file.errorString()));
    m_lists.remove(region);
    layOver();
    Q_EMIT changed();
    return {};
}

} // namespace octoha
