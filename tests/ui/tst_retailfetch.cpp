#include "tests/ui/priceservice.h"
#include "ui/prices/retailfetch.h"

#include <QProcess>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslServer>
#include <QTemporaryDir>
#include <QTest>

using namespace octoha;
using namespace octoha::test;
using namespace Qt::StringLiterals;

namespace {

constexpr FetchPatience quick{.timeOutMs = 1'500, .retries = 2, .retryMs = 5};

/// What a fetch ended with.
struct End {
    std::optional<PriceList> list = {};
    std::optional<Error> error = {};
    int pages = 0;
};

End fetched(const QString &address, FetchPatience patience = quick)
{
    RetailFetch fetch(Catalog::shipped(), QUrl(address), patience);
    End end;
    QObject::connect(&fetch, &RetailFetch::finished, &fetch, [&](const PriceList &list) { end.list = list; });
    QObject::connect(&fetch, &RetailFetch::failed, &fetch, [&](const Error &error) { end.error = error; });
    QObject::connect(&fetch, &RetailFetch::advanced, &fetch, [&](int pages) { end.pages = pages; });
    fetch.start(u"westeurope"_s, u"USD"_s, QDate(2026, 11, 28));
    [[maybe_unused]] const bool ended = QTest::qWaitFor([&] { return end.list || end.error; }, 30'000);
    return end;
}

} // namespace

class TestRetailFetch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("no_proxy", "*"); }
    void pagesAreFollowedToTheLast();
    void nothingIsAskedBeforeItStarts();
    void whatIsOddEndsTheFetch_data();
    void whatIsOddEndsTheFetch();
    void aBusyServiceIsAskedAgain_data();
    void aBusyServiceIsAskedAgain();
    void aServiceThatStaysBusyIsGivenUp();
    void silenceEnds();
    void beyondTheLastPageIsTheEnd();
    void aCancelledFetchSaysNothing();
    void anAnswerThatIsNoTlsIsRefused();
    void aCertificateThatNobodySignedIsRefused();
    void onlyLoopbackGoesWithoutTls();
};

void TestRetailFetch::pagesAreFollowedToTheLast()
{
    Service service({});
    service.setAnswers({http(page(0.1, service.address() + u"?$skip=1000"_s)), http(page(0.2))});
    const End end = fetched(service.address());
    QVERIFY2(end.list, end.error ? qPrintable(end.error->detail) : "no end");
    QCOMPARE(service.requests().size(), retailQueries({}, {}, {}).size() + 1);
    QVERIFY(service.requests().at(1).contains("skip=1000") && service.requests().first().contains("westeurope"));
    QCOMPARE(end.pages, service.requests().size());
    QCOMPARE(end.list->prices.first().first(), 0.2);
    QCOMPARE(end.list->date, QDate(2026, 11, 28));
}

void TestRetailFetch::nothingIsAskedBeforeItStarts()
{
    Service service({http(page(0.1))});
    const RetailFetch fetch(Catalog::shipped(), QUrl(service.address()), quick);
    QTest::qWait(30);
    QVERIFY(service.requests().isEmpty() && !fetch.isRunning());
}

void TestRetailFetch::whatIsOddEndsTheFetch_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addRow("no JSON") << http("<html>");
    QTest::addRow("JSON of another form") << http("{\"Items\":7}");
    QTest::addRow("half a page") << http(page(0.1)).chopped(40);
    QTest::addRow("an error of the service") << http("{}", "500 Oh");
    QTest::addRow("a redirect") << http({}, "302 Found", "Location: http://127.0.0.1:9/\r\n");
    QTest::addRow("a next page elsewhere") << http(page(0.1, u"http://127.0.0.2/api/retail/prices"_s));
    QTest::addRow("no HTTP") << QByteArray("nonsense\r\n\r\n");
}

void TestRetailFetch::whatIsOddEndsTheFetch()
{
    QFETCH(QByteArray, answer);
    Service service({answer});
    const End end = fetched(service.address());
    QVERIFY(!end.list && end.error && !end.error->message.isEmpty());
}

void TestRetailFetch::aBusyServiceIsAskedAgain_data()
{
    QTest::addColumn<QByteArray>("busy");
    QTest::addRow("429") << http({}, "429 Too Many Requests");
    QTest::addRow("503") << http({}, "503 Service Unavailable");
    QTest::addRow("in plain words") << http("Too many requests");
}

void TestRetailFetch::aBusyServiceIsAskedAgain()
{
    QFETCH(QByteArray, busy);
    Service service({busy, busy, http(page(0.1))});
    QVERIFY(fetched(service.address()).list);
    QCOMPARE(service.requests().at(0), service.requests().at(2));
}

void TestRetailFetch::aServiceThatStaysBusyIsGivenUp()
{
    Service service({http({}, "429 Too Many Requests")});
    QVERIFY(fetched(service.address()).error);
    QCOMPARE(service.requests().size(), 1 + quick.retries);
}

void TestRetailFetch::silenceEnds()
{
    Service service({QByteArray()});
    QVERIFY(fetched(service.address(), {.timeOutMs = 60, .retries = 1, .retryMs = 5}).error);
    QCOMPARE(service.requests().size(), 2);
}

void TestRetailFetch::beyondTheLastPageIsTheEnd()
{
    Service service({});
    service.setAnswers(
        {http(page(0.1, service.address() + u"?$skip=1000"_s)), http("{}", "400 Bad Request"), http(page(0.1))});
    QVERIFY(fetched(service.address()).list);
    service.setAnswers({http("{}", "400 Bad Request")}); // of a first page it is a fault
    QVERIFY(fetched(service.address()).error);
}

void TestRetailFetch::aCancelledFetchSaysNothing()
{
    Service service({QByteArray()});
    RetailFetch fetch(Catalog::shipped(), QUrl(service.address()), quick);
    QSignalSpy finished(&fetch, &RetailFetch::finished), failed(&fetch, &RetailFetch::failed);
    fetch.start(u"westeurope"_s, u"USD"_s, QDate(2026, 11, 28));
    QTRY_VERIFY(!service.requests().isEmpty());
    fetch.cancel();
    QTest::qWait(20);
    QVERIFY(finished.isEmpty() && failed.isEmpty() && !fetch.isRunning());
}

void TestRetailFetch::anAnswerThatIsNoTlsIsRefused()
{
    Service service({http(page(0.1))});
    const End end = fetched(service.address("https"));
    QVERIFY(!end.list && end.error);
}

void TestRetailFetch::aCertificateThatNobodySignedIsRefused()
{
    QTemporaryDir folder;
    const QString key = folder.filePath(u"key.pem"_s), certificate = folder.filePath(u"certificate.pem"_s);
    QProcess openssl;
    openssl.start(u"openssl"_s,
        {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s,
            u"/CN=127.0.0.1"_s, u"-addext"_s, u"subjectAltName=IP:127.0.0.1"_s, u"-keyout"_s, key, u"-out"_s,
            certificate});
    if (!openssl.waitForFinished() || openssl.exitCode() != 0)
        QSKIP("openssl is not installed, so no certificate can be made");
    QFile keyFile(key);
    QVERIFY(keyFile.open(QIODevice::ReadOnly));
    QSslConfiguration configuration;
    configuration.setLocalCertificateChain(QSslCertificate::fromPath(certificate));
    configuration.setPrivateKey(QSslKey(&keyFile, QSsl::Rsa));
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(configuration);
    Service service({http(page(0.1))}, std::move(server));
    const End end = fetched(service.address("https"));
    QVERIFY(!end.list && end.error && service.requests().isEmpty());
}

void TestRetailFetch::onlyLoopbackGoesWithoutTls()
{
    QVERIFY(fetched(u"http://prices.azure.com/api/retail/prices"_s).error);
    QCOMPARE(RetailFetch::publicService().scheme(), u"https"_s);
}

QTEST_GUILESS_MAIN(TestRetailFetch)
#include "tst_retailfetch.moc"
