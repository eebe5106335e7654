#include "core/assess/quantities.h"
#include "tests/ui/priceservice.h"
#include "tests/ui/shownwindow.h"
#include "ui/prices/pricechangemodel.h"
#include "ui/prices/pricesdialog.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace octoha;
using namespace octoha::test;
using namespace Qt::StringLiterals;

namespace {

constexpr FetchPatience quick{.timeOutMs = 1'500, .retries = 0, .retryMs = 5};
const QByteArray dear = http(page(50, {}, " Windows"));

/// The dialog over the sample, with a service that answers as told.
struct Dialogue {
    explicit Dialogue(const QList<QByteArray> &answers) : service(answers)
    {
        document.start(sampleProject());
        QObject::connect(&prices, &AcceptedPrices::changed, &document, &DesignDocument::reassess);
        dialog = new PricesDialog(document, prices, QUrl(service.address()), quick, &parent);
        dialog->show();
    }
    QPushButton *button(const QString &start) const
    {
        for (QPushButton *candidate : dialog->findChildren<QPushButton *>()) {
            if (candidate->text().remove(u'&').startsWith(start))
                return candidate;
        }
        return nullptr;
    }
    bool says(const QString &text) const
    {
        const auto labels = dialog->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
            [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }
    void ask(const QString &until)
    {
        button(u"Ask"_s)->click();
        QTRY_VERIFY(says(until));
    }
    qint64 cost() const { return document.assessment().cost.known; }

    QuietDialogs dialogs;
    QTemporaryDir home;
    Service service;
    AcceptedPrices prices{Catalog::shipped(), home.filePath(u"prices"_s)};
    DesignDocument document{prices.catalog(), today()};
    QWidget parent;
    QPointer<PricesDialog> dialog;
};

PriceList dearMachines(const QDate &date = QDate(2026, 11, 28), const QString &currency = u"USD"_s)
{
    PriceList list{.currency = currency, .date = date, .prices = {}};
    for (const char *kind : {"vm.base/", "vm.windows/"})
        list.prices[{u"westeurope"_s, QLatin1String(kind) + u"Standard_D4s_v5"_s}] = {{0, 100}};
    return list;
}

} // namespace

class TestPricesDialog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        qputenv("no_proxy", "*");
        useOwnSettings();
    }
    void nothingIsAskedBeforeTheButtonIsPressed();
    void theOldPricesStayUntilTheNewAreTaken();
    void closingKeepsTheOldPrices();
    void cancellingChangesNothing();
    void anErrorNamesItsCause();
    void theProgramsPricesComeBack();
    void takenPricesAreThereAtTheNextStart();
    void filesThatCannotBeUsedAreLeftAlone_data();
    void filesThatCannotBeUsedAreLeftAlone();
    void whatCannotBeKeptChangesNothing();
    void pricesComeInTheCurrencyThatIsAskedFor();
    void listsInAnotherCurrencyRest();
    void theDaysOfPricesAreTold();
    void aCopyOfTheCatalogStaysAsItWas();
    void theTableIsAModel();
    void theWindowHasTheEntryWhereItIsOffered();
};

void TestPricesDialog::nothingIsAskedBeforeTheButtonIsPressed()
{
    Dialogue asked({dear});
    QTest::qWait(30);
    QVERIFY(asked.service.requests().isEmpty());
    QVERIFY(asked.says(u"came with the program"_s) && asked.says(u"127.0.0.1"_s));
    QVERIFY(!asked.button(u"Take"_s)->isVisible());
}

void TestPricesDialog::theOldPricesStayUntilTheNewAreTaken()
{
    Dialogue asked({dear});
    const qint64 before = asked.cost();
    asked.ask(u"changed: 1"_s);
    const auto *table = asked.dialog->findChild<QTableView *>();
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, PriceChangeModel::After).data().toString(), u"50"_s);
    QVERIFY(asked.says(u"This design: $"_s));
    QCOMPARE(asked.cost(), before);
    QSignalSpy assessed(&asked.document, &DesignDocument::assessed);
    asked.button(u"Take"_s)->click();
    QCOMPARE(assessed.size(), 1);
    QVERIFY(asked.cost() != before);
    QVERIFY(QFile::exists(asked.prices.path(u"westeurope"_s)));
    QVERIFY(!asked.document.isModified());
}

void TestPricesDialog::closingKeepsTheOldPrices()
{
    Dialogue asked({dear});
    const qint64 before = asked.cost();
    asked.ask(u"changed: 1"_s);
    asked.button(u"Close"_s)->click();
    QCOMPARE(asked.cost(), before);
    QVERIFY(!asked.prices.has(u"westeurope"_s));
}

void TestPricesDialog::cancellingChangesNothing()
{
    Dialogue asked({QByteArray()});
    asked.button(u"Ask"_s)->click();
    QTRY_VERIFY(!asked.service.requests().isEmpty());
    QVERIFY(!asked.button(u"Ask"_s)->isEnabled() && asked.button(u"Cancel"_s)->isVisible());
    asked.button(u"Cancel"_s)->click();
    QVERIFY(asked.says(u"nothing was changed"_s));
    QVERIFY(asked.button(u"Ask"_s)->isEnabled() && !asked.button(u"Cancel"_s)->isVisible());
}

void TestPricesDialog::anErrorNamesItsCause()
{
    Dialogue asked({http("{}", "500 Oh")});
    asked.ask(u"Cause:"_s);
    QVERIFY(asked.says(u"could not be fetched"_s) && !asked.button(u"Take"_s)->isVisible());
    asked.service.setAnswers({http("<html>")});
    asked.ask(u"price list"_s);
    QVERIFY(asked.button(u"Ask"_s)->isEnabled());
}

void TestPricesDialog::theProgramsPricesComeBack()
{
    Dialogue asked({dear});
    const qint64 before = asked.cost();
    QVERIFY(asked.prices.accept(u"westeurope"_s, dearMachines()));
    QVERIFY(asked.cost() > before);
    delete asked.dialog;
    asked.dialog = new PricesDialog(asked.document, asked.prices, QUrl(asked.service.address()), quick, &asked.parent);
    asked.dialog->show();
    asked.button(u"Back to"_s)->click();
    QCOMPARE(asked.cost(), before);
    QVERIFY(!QFile::exists(asked.prices.path(u"westeurope"_s)));
}

void TestPricesDialog::takenPricesAreThereAtTheNextStart()
{
    const QTemporaryDir home;
    QVERIFY(AcceptedPrices(Catalog::shipped(), home.path()).accept(u"westeurope"_s, dearMachines()));
    const AcceptedPrices again(Catalog::shipped(), home.path());
    QVERIFY(again.has(u"westeurope"_s));
    QCOMPARE(*again.catalog().vmPrice("westeurope", "Standard_D4s_v5")->base, 100.0);
}

void TestPricesDialog::filesThatCannotBeUsedAreLeftAlone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addRow("damaged") << QByteArray("{\"format\":");
    QTest::addRow("older than the program's own") << writePriceList(dearMachines(QDate(2020, 1, 1)));
    QTest::addRow("so long that the window would wait") << writePriceList(dearMachines()) + QByteArray(9 << 20, ' ');
}

void TestPricesDialog::filesThatCannotBeUsedAreLeftAlone()
{
    QFETCH(QByteArray, bytes);
    const QTemporaryDir home;
    QFile file(home.filePath(u"westeurope.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) > 0);
    file.close();
    const AcceptedPrices prices(Catalog::shipped(), home.path());
    QVERIFY(!prices.has(u"westeurope"_s) && file.exists());
    QCOMPARE(prices.catalog().vmPrice("westeurope", "Standard_D4s_v5")->base,
        Catalog::shipped().vmPrice("westeurope", "Standard_D4s_v5")->base);
}

void TestPricesDialog::whatCannotBeKeptChangesNothing()
{
    const QTemporaryDir home;
    QFile inTheWay(home.filePath(u"prices"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    AcceptedPrices prices(Catalog::shipped(), inTheWay.fileName());
    const auto accepted = prices.accept(u"westeurope"_s, dearMachines());
    QVERIFY(!accepted && accepted.error().code == Error::Code::Io);
    QVERIFY(!prices.has(u"westeurope"_s));
}

void TestPricesDialog::pricesComeInTheCurrencyThatIsAskedFor()
{
    Dialogue asked({http(page(50).replace("USD", "EUR"))});
    auto *currency = asked.dialog->findChildren<QComboBox *>().last();
    currency->setCurrentIndex(currency->findData(u"EUR"_s));
    asked.ask(u"This design:"_s);
    QVERIFY(asked.service.requests().first().contains("currencyCode='EUR'")
        || asked.service.requests().first().contains("currencyCode=%27EUR%27"));
    QVERIFY(asked.says(u"\u00a0EUR instead of $"_s) && asked.says(u"has no price then"_s));
    asked.button(u"Take"_s)->click();
    QCOMPARE(currencyOf(asked.document.catalog()), "EUR"_L1);
    QCOMPARE(QLatin1StringView(asked.document.assessment().cost.monthly.unit), "EUR"_L1);
}

void TestPricesDialog::listsInAnotherCurrencyRest()
{
    const QTemporaryDir home;
    AcceptedPrices prices(Catalog::shipped(), home.path());
    PriceList euros = dearMachines(QDate(2026, 11, 28), u"EUR"_s);
    QVERIFY(prices.accept(u"westeurope"_s, dearMachines()));
    QTest::qWait(15); // the day and the hour of a file tell which was taken last
    QVERIFY(prices.accept(u"northeurope"_s, euros));
    const AcceptedPrices again(Catalog::shipped(), home.path());
    for (const AcceptedPrices *each : std::initializer_list<const AcceptedPrices *>{&prices, &again}) {
        QCOMPARE(currencyOf(each->catalog()), "EUR"_L1);
        QVERIFY(each->has(u"northeurope"_s) && !each->has(u"westeurope"_s));
        QCOMPARE(each->resting(), QStringList{u"westeurope"_s});
    }
    QVERIFY(prices.forget(u"northeurope"_s));
    QCOMPARE(currencyOf(prices.catalog()), "USD"_L1);
    QVERIFY(prices.has(u"westeurope"_s) && prices.resting().isEmpty());
}

void TestPricesDialog::theDaysOfPricesAreTold()
{
    Dialogue asked({dear});
    asked.ask(u"changed: 1"_s);
    QVERIFY(asked.says(u"Prices of this region would then be: "_s));
    asked.button(u"Take"_s)->click();
    QVERIFY(asked.prices.accept(u"westeurope"_s, dearMachines(today())));
    const PriceDates dates = priceDatesOf(u"westeurope"_s, asked.prices.catalog());
    QVERIFY(dates.size() > 1 && dates.value(today()) == 1); // a machine, with and without Windows
    delete asked.dialog;
    asked.dialog = new PricesDialog(asked.document, asked.prices, QUrl(asked.service.address()), quick, &asked.parent);
    asked.dialog->show();
    QVERIFY(asked.says(u"1 of "_s + QLocale().toString(today(), QLocale::ShortFormat)));
}

void TestPricesDialog::aCopyOfTheCatalogStaysAsItWas()
{
    const QTemporaryDir home;
    AcceptedPrices prices(Catalog::shipped(), home.path());
    const Catalog before = prices.catalog();
    QVERIFY(prices.accept(u"westeurope"_s, dearMachines()));
    const Catalog first = prices.catalog();
    QVERIFY(prices.forget(u"westeurope"_s));
    QCOMPARE(before.vmPrice("westeurope", "Standard_D4s_v5")->base,
        Catalog::shipped().vmPrice("westeurope", "Standard_D4s_v5")->base);
    QCOMPARE(*first.vmPrice("westeurope", "Standard_D4s_v5")->base, 100.0);
}

void TestPricesDialog::theTableIsAModel()
{
    PriceChangeModel model(Catalog::shipped());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(changesOf(dearMachines(), Catalog::shipped()));
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(model.index(0, PriceChangeModel::Name).data().toString().contains(u"Standard_D4s_v5"_s));
    QVERIFY(model.index(0, PriceChangeModel::Difference).data().toString().startsWith(u'+'));
}

void TestPricesDialog::theWindowHasTheEntryWhereItIsOffered()
{
    const ShownWindow shown;
    QVERIFY(!shown.action(u"Refresh prices"_s)->isVisible());
    const QTemporaryDir home;
    AcceptedPrices prices(Catalog::shipped(), home.path());
    offerPriceRefresh(*shown.window, prices);
    QVERIFY(shown.action(u"Refresh prices"_s)->isVisible());
    shown.action(u"Refresh prices"_s)->trigger();
    auto *dialog = shown.window->findChild<PricesDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!shown.window->findChild<PricesDialog *>());
}

QTEST_MAIN(TestPricesDialog)
#include "tst_pricesdialog.moc"
