#pragma once

#include "core/prices/pricelist.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QObject>
#include <QTimer>
#include <QUrl>

namespace octoha {

/// How patient a fetch is.
struct FetchPatience {
    int timeOutMs = 30'000; ///< Without a byte.
    int retries = 3; ///< Of a request that the service turns away for being too many, or that fails for a while.
    int retryMs = 2'000; ///< Before the first of them; twice as long before each next.
};

/// Asks the Azure Retail Prices API for the prices of one region, page by page, and only when start() is called.
/// Nothing but region and currency is sent. Follows no redirect and no link to another host, trusts no certificate that
/// the system does not.
class RetailFetch : public QObject {
    Q_OBJECT
public:
    /// `service` is the API's address; only a loopback address may go without TLS.
    RetailFetch(const Catalog &catalog, QUrl service, FetchPatience patience = {}, QObject *parent = nullptr);
    /// The address of the public API.
    static QUrl publicService();

    /// Ends with finished() or failed(), unless cancelled. `today` becomes the day of the prices.
    void start(const QString &region, const QString &currency, QDate today);
    void cancel();
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void started();
    void advanced(int pages, qsizetype prices);
    void progressed(int percent); ///< By the services that were asked for; how many pages each has is not told.
    void finished(const octoha::PriceList &list);
    void failed(const octoha::Error &error);
    void ended(); ///< Finished, failed or cancelled.

private:
    void ask(const QUrl &address);
    void askNext();
    void answered();
    void limitSize(qint64 received);
    bool isTurnedAway(const QByteArray &body) const;
    bool isBeyondTheEnd() const;
    bool isOfService(const QUrl &address) const;
    void again();
    void read(const QByteArray &body);
    void fail(Error error);
    void finish();
    void stop();

    const Catalog &m_catalog;
    QUrl m_service;
    FetchPatience m_patience;
    QNetworkAccessManager m_network;
    QNetworkReply *m_reply = nullptr;
    QTimer m_pause;
    QStringList m_queries; ///< Still to be asked.
    qsizetype m_services = 0; ///< How many there are in all.
    QUrl m_address;
    PriceList m_list;
    int m_pages = 0, m_tries = 0;
    bool m_first = true; ///< The page is the first of its query.
    bool m_running = false;
};

} // namespace octoha
