#include "ui/prices/pricesdialog.h"

#include "core/assess/quantities.h"
#include "ui/dialogs.h"
#include "ui/mainwindow.h"
#include "ui/prices/pricechangemodel.h"
#include "ui/theme.h"
#include "ui/widgets/runprogress.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace octoha {

namespace {

using namespace Qt::StringLiterals;

QLabel *wrappedLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

/// The regions whose prices the design is made of.
QStringList regionsOf(const Design &design)
{
    QStringList regions{design.placement.region.text(), design.placement.drRegion.text()};
    regions.removeAll(QString());
    regions.removeDuplicates();
    return regions;
}

QString dayText(QDate day)
{
    return QLocale().toString(day, QLocale::ShortFormat);
}

/// "812 of 28/11/2026, 40 of 18/06/2026": an answer in part leaves prices of an older day.
QString datesText(const PriceDates &dates)
{
    QStringList parts;
    for (auto date = dates.cend(); date != dates.cbegin();) {
        --date;
        parts.append(PricesDialog::tr("%1 of %2", "how many prices, of which day")
                         .arg(QLocale().toString(date.value()), dayText(date.key())));
    }
    return parts.join(PricesDialog::tr(", ", "between prices of one day and those of another"));
}

} // namespace

PricesDialog::PricesDialog(
    DesignDocument &document, AcceptedPrices &prices, const QUrl &service, FetchPatience patience, QWidget *parent)
    : QDialog(parent),
      m_document(document),
      m_prices(prices),
      m_fetch(document.catalog(), service, patience),
      m_model(new PriceChangeModel(document.catalog(), this)),
      m_region(new QComboBox),
      m_currency(new QComboBox),
      m_current(wrappedLabel({})),
      m_said(wrappedLabel({})),
      m_table(new QTableView),
      m_ask(new QPushButton(tr("&Ask for prices"))),
      m_take(new QPushButton(tr("&Take these prices"))),
      m_giveBack(new QPushButton(tr("&Back to the program's own prices")))
{
    setWindowTitle(tr("Refresh prices"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->addWidget(wrappedLabel(tr("Asks %1 for the list prices of a region. Only the name of the region and the "
                                      "currency are sent. "
                                      "Costs and prices stay as they are until you take the new ones.")
                                       .arg(service.host())));
    column->addWidget(makeQuestion());
    column->addWidget(new RunProgress(m_fetch, tr("Progress of the price list"), this));
    column->addWidget(m_said);
    column->addWidget(makeTable(), 1);
    column->addStretch();
    column->addLayout(makeButtons());
    follow();
    showCurrent();
    resize(unit(this) * 96, unit(this) * 40);
}

QWidget *PricesDialog::makeQuestion()
{
    auto *question = new QWidget;
    auto *form = new QFormLayout(question);
    form->setContentsMargins({});
    for (const QString &name : regionsOf(m_document.design())) {
        const Region *known = m_document.catalog().region(name);
        m_region->addItem(known ? u"%1 (%2)"_s.arg(known->title, name) : name, name);
    }
    auto *line = new QHBoxLayout;
    line->addWidget(m_region);
    for (const QString &code : retailCurrencies())
        m_currency->addItem(code == statedCurrency ? currencyText(statedCurrency) : code, code);
    m_currency->setCurrentIndex(std::max(0, m_currency->findData(QString(currencyOf(m_document.catalog())))));
    auto *currency = new QLabel(tr("&Currency:"));
    currency->setBuddy(m_currency);
    line->addWidget(currency);
    line->addWidget(m_currency);
    line->addWidget(m_ask);
    line->addStretch();
    form->addRow(tr("&Region:"), line);
    qobject_cast<QLabel *>(form->labelForField(line))->setBuddy(m_region);
    form->addRow(m_current);
    return question;
}

QWidget *PricesDialog::makeTable()
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Prices that would change"));
    m_table->setSelectionBehavior(QTableView::SelectRows);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->hide();
    return m_table;
}

QLayout *PricesDialog::makeButtons()
{
    auto *line = new QHBoxLayout;
    auto *close = new QPushButton(tr("Close"));
    line->addWidget(m_giveBack);
    line->addStretch();
    line->addWidget(m_take);
    line->addWidget(close);
    for (QPushButton *button : {m_giveBack, m_take, close})
        button->setAutoDefault(false);
    m_ask->setDefault(true);
    m_take->hide();
    connect(close, &QPushButton::clicked, this, &PricesDialog::reject);
    return line;
}

void PricesDialog::follow()
{
    connect(m_ask, &QPushButton::clicked, this, &PricesDialog::ask);
    connect(m_take, &QPushButton::clicked, this, &PricesDialog::take);
    connect(m_giveBack, &QPushButton::clicked, this, &PricesDialog::giveBack);
    connect(m_region, &QComboBox::currentIndexChanged, this, &PricesDialog::showCurrent);
    connect(&m_fetch, &RetailFetch::advanced, this, [this](int pages, qsizetype prices) {
        say(tr("%1 pages read, %2 prices of this program's resources found.")
                .arg(QLocale().toString(pages), QLocale().toString(prices)));
    });
    connect(&m_fetch, &RetailFetch::ended, this, [this] {
        m_ask->setEnabled(true);
        m_region->setEnabled(true);
        m_currency->setEnabled(true);
        say(tr("Cancelled; nothing was changed.")); // A result or an error says more at once.
    });
    connect(&m_fetch, &RetailFetch::finished, this, &PricesDialog::showList);
    connect(&m_fetch, &RetailFetch::failed, this, &PricesDialog::showError);
}

QString PricesDialog::region() const
{
    return m_region->currentData().toString();
}

void PricesDialog::showCurrent()
{
    const PriceDates dates = priceDatesOf(region(), m_document.catalog());
    const bool accepted = m_prices.has(region());
    m_giveBack->setVisible(accepted);
    m_table->hide();
    m_take->hide();
    say({});
    if (dates.isEmpty())
        m_current->setText(
            tr("No price of this region is in use, in %1.").arg(currencyText(currencyOf(m_document.catalog()))));
    else
        m_current->setText((accepted ? tr("In use are prices that you took, in %1: %2.")
                                     : tr("In use are the prices that came with the program, in %1: %2."))
                               .arg(currencyText(currencyOf(m_document.catalog())), datesText(dates)));
}

void PricesDialog::ask()
{
    m_table->hide();
    m_take->hide();
    m_ask->setEnabled(false);
    m_region->setEnabled(false);
    m_currency->setEnabled(false);
    say(tr("Asking…"));
    m_fetch.start(region(), m_currency->currentData().toString(), m_document.asOf());
}

void PricesDialog::say(const QString &text)
{
    m_said->setText(text);
    m_said->setVisible(!text.isEmpty());
}

void PricesDialog::showError(const Error &error)
{
    const QString cause = error.detail.isEmpty() ? error.path : error.detail;
    say(cause.isEmpty() ? error.message : tr("%1 Cause: %2", "message, cause").arg(error.message, cause));
}

/// What the design costs by these prices, against what it costs now.
QString PricesDialog::effectOf(const PriceList &list) const
{
    const auto layers = m_prices.with(region(), list);
    const qint64 before = m_document.assessment().cost.known,
                 after = costOf(m_document.design(), layers->catalog()).known;
    const QLatin1StringView old = currencyOf(m_document.catalog()), now = currencyOf(layers->catalog());
    const QLocale locale;
    if (old != now)
        return tr(
            "This design: %1 instead of %2 a month. What the answer lacks has no price then. Microsoft prices Azure "
            "in US dollars; other currencies are for reference.")
            .arg(moneyText(after, locale, now), moneyText(before, locale, old));
    const QString effect = before == after ? tr("This design costs the same.")
                                           : tr("This design: %1 instead of %2 a month (%3).")
                                                 .arg(moneyText(after, locale, now), moneyText(before, locale, now),
                                                     moneyChangeText(after - before, locale, now));
    return effect + u' '
        + tr("Prices of this region would then be: %1.").arg(datesText(priceDatesOf(region(), layers->catalog())));
}

void PricesDialog::showList(const PriceList &list)
{
    m_list = list;
    const QList<PriceChange> changes = changesOf(list, m_document.catalog());
    if (list.prices.isEmpty())
        return say(tr("The price list has nothing of this region that the program knows. Nothing was changed."));
    const auto isNew = [](const PriceChange &change) { return !change.before; };
    const qsizetype added = std::count_if(changes.cbegin(), changes.cend(), isNew);
    const QLocale locale;
    say(tr("Prices found: %1; changed: %2; new: %3. %4", "three counts, then a sentence")
            .arg(locale.toString(list.prices.size()), locale.toString(changes.size() - added), locale.toString(added),
                effectOf(list)));
    m_model->show(changes);
    m_table->setVisible(!changes.isEmpty());
    m_table->horizontalHeader()->setSectionResizeMode(PriceChangeModel::Name, QHeaderView::Stretch);
    for (int column = PriceChangeModel::Before; column < PriceChangeModel::ColumnCount; ++column)
        m_table->resizeColumnToContents(column);
    m_take->show();
    m_take->setFocus();
}

void PricesDialog::take()
{
    close(m_prices.accept(region(), m_list), tr("Costs are by prices of %1 now").arg(dayText(m_list.date)));
}

void PricesDialog::giveBack()
{
    close(m_prices.forget(region()), tr("Costs are by the program's own prices again"));
}

void PricesDialog::close(const Result<> &result, const QString &told)
{
    if (!result)
        return Dialogs::instance().error(this, result.error());
    m_document.tell(told);
    accept();
}

void PricesDialog::reject()
{
    m_fetch.cancel();
    QDialog::reject();
}

void offerPriceRefresh(MainWindow &window, AcceptedPrices &prices, const QUrl &service)
{
    DesignDocument &document = window.document();
    QObject::connect(&prices, &AcceptedPrices::changed, &document, &DesignDocument::reassess);
    window.offerPriceRefresh(
        [&window, &document, &prices, service] { (new PricesDialog(document, prices, service, {}, &window))->open(); });
}

} // namespace octoha
