#include "ui/prices/retailfetch.h"

#include <QCoreApplication>
#include <QHostAddress>

#include <utility>

namespace octoha {

namespace {

using namespace Qt::StringLiterals;

constexpr int mostPages = 500; // A region has about 40.
constexpr int tooMany = 429, unavailable = 503, badRequest = 400;

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

bool isLoopback(const QUrl &address)
{
    return QHostAddress(address.host()).isLoopback();
}

Error refusal(const QString &detail)
{
    return {Error::Code::Refused,
        QCoreApplication::translate("Prices", "The price list could not be fetched; the prices were left as they are."),
        detail};
}

} // namespace

RetailFetch::RetailFetch(const Catalog &catalog, QUrl service, FetchPatience patience, QObject *parent)
    : QObject(parent),
      m_catalog(catalog),
      m_service(std::move(service)),
      m_patience(patience)
{
    m_network.setTransferTimeout(m_patience.timeOutMs);
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] { ask(m_address); });
}

QUrl RetailFetch::publicService()
{
    return QUrl(u"https://prices.azure.com/api/retail/prices"_s);
}

void RetailFetch::start(const QString &region, const QString &currency, QDate today)
{
    cancel();
    m_list = {.date = today};
    m_queries = retailQueries(m_service.toString(), region, currency);
    m_services = m_queries.size();
    m_pages = 0;
    m_running = true;
    Q_EMIT started();
    if (m_service.scheme() != "https"_L1 && !isLoopback(m_service))
        return fail(refusal(u"the service is not reached over TLS"_s));
    askNext();
}

void RetailFetch::cancel()
{
    stop();
    if (std::exchange(m_running, false))
        Q_EMIT ended();
}

void RetailFetch::stop()
{
    m_pause.stop();
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply = nullptr;
}

void RetailFetch::fail(Error error)
{
    cancel();
    Q_EMIT failed(error);
}

void RetailFetch::finish()
{
    m_running = false;
    Q_EMIT ended();
    Q_EMIT finished(m_list);
}

void RetailFetch::askNext()
{
    constexpr int whole = 100;
    Q_EMIT progressed(int((m_services - m_queries.size()) * whole / m_services));
    if (m_queries.isEmpty())
        return finish();
    m_tries = 0;
    m_first = true;
    ask(QUrl(m_queries.takeFirst()));
}

void RetailFetch::ask(const QUrl &address)
{
    m_address = address;
    m_reply = m_network.get(QNetworkRequest(address));
    connect(m_reply, &QNetworkReply::downloadProgress, this, &RetailFetch::limitSize);
    connect(m_reply, &QNetworkReply::finished, this, &RetailFetch::answered);
}

void RetailFetch::limitSize(qint64 received)
{
    if (received > maximumPageBytes)
        fail(refusal(u"a page is too large"_s));
}

// The service says so by its status, or in plain words where JSON should be.
bool RetailFetch::isTurnedAway(const QByteArray &body) const
{
    const int status = statusOf(*m_reply);
    return status == tooMany || status == unavailable || body.startsWith("Too many requests");
}

bool RetailFetch::isBeyondTheEnd() const
{
    return !m_first && statusOf(*m_reply) == badRequest;
}

bool RetailFetch::isOfService(const QUrl &address) const
{
    const int port = m_service.scheme() == "https"_L1 ? 443 : 80;
    return address.scheme() == m_service.scheme() && address.host() == m_service.host()
        && address.port(port) == m_service.port(port) && address.path() == m_service.path();
}

void RetailFetch::again()
{
    const int pause = m_patience.retryMs << m_tries++;
    stop();
    m_pause.start(pause);
}

void RetailFetch::answered()
{
    const QByteArray body = m_reply->isOpen() ? m_reply->readAll() : QByteArray();
    const QString problem = m_reply->errorString();
    const bool failedOnTheWay = m_reply->error() != QNetworkReply::NoError;
    const bool forAWhile = isTurnedAway(body) || m_reply->error() == QNetworkReply::OperationCanceledError
        || m_reply->error() == QNetworkReply::RemoteHostClosedError;
    if (forAWhile && m_tries < m_patience.retries)
        return again();
    const bool atEnd = isBeyondTheEnd(), isOk = statusOf(*m_reply) == 200;
    stop();
    if (atEnd)
        return askNext();
    if (failedOnTheWay || forAWhile || !isOk)
        return fail(refusal(problem));
    read(body);
}

void RetailFetch::read(const QByteArray &body)
{
    const auto page = readRetailPage(body);
    if (!page)
        return fail(page.error());
    if (const auto taken = m_list.take(*page, m_catalog); !taken)
        return fail(taken.error());
    Q_EMIT advanced(++m_pages, m_list.prices.size());
    if (!m_running)
        return;
    if (page->next.isEmpty())
        return askNext();
    const QUrl next(page->next);
    if (!isOfService(next))
        return fail(refusal(u"the next page is elsewhere: "_s + next.host()));
    if (m_pages >= mostPages)
        return fail(refusal(u"too many pages"_s));
    m_tries = 0;
    m_first = false;
    ask(next);
}

} // namespace octoha
