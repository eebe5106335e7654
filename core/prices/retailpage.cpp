#include "core/prices/retailpage.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace octoha {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype maximumText = 512;
constexpr double maximumPrice = 1e9;

template<typename T = RetailPage>
Result<T> refused(const QString &place, const char *detail, Error::Code code = Error::Code::Syntax)
{
    return failure(code,
        QCoreApplication::translate(
            "Prices", "The price list could not be read; its prices were left as they are. Wrong at: %1")
            .arg(place),
        QLatin1String(detail), place);
}

/// Reads the members of one row, and remembers the first that is wrong.
class RowReader {
public:
    RowReader(QJsonObject row, qsizetype index) : m_row(std::move(row)), m_index(index) { }
    QString text(QLatin1StringView key)
    {
        const QJsonValue value = m_row.value(key);
        if (value.isNull() || value.isUndefined())
            return {};
        if (!value.isString() || value.toString().size() > maximumText)
            fail(key);
        return value.toString();
    }
    double number(QLatin1StringView key)
    {
        const QJsonValue value = m_row.value(key);
        const double number = value.toDouble(-1);
        if (!value.isDouble() || !std::isfinite(number) || number < 0 || number > maximumPrice)
            fail(key);
        return number;
    }
    QJsonArray list(QLatin1StringView key) const { return m_row.value(key).toArray(); }
    const QString &wrong() const { return m_wrong; }

private:
    void fail(QLatin1StringView key)
    {
        if (m_wrong.isEmpty())
            m_wrong = u"Items[%1].%2"_s.arg(m_index).arg(key);
    }

    QJsonObject m_row;
    qsizetype m_index;
    QString m_wrong;
};

bool isNamed(const RetailPrice &price, QLatin1StringView word)
{
    return price.sku.contains(word, Qt::CaseInsensitive) || price.meter.contains(word, Qt::CaseInsensitive);
}

// "CloudServices" is written as one word and as two, at the Windows price but without the word Windows.
bool isOtherOffer(const RetailPrice &price)
{
    const QString product = QString(price.product).remove(u' ');
    return isNamed(price, "Spot"_L1) || isNamed(price, "Low Priority"_L1)
        || product.contains("CloudServices"_L1, Qt::CaseInsensitive)
        || product.contains("DedicatedHost"_L1, Qt::CaseInsensitive)
        || product.contains("Promo"_L1, Qt::CaseInsensitive);
}

double planOfOneYear(const QJsonArray &plans)
{
    for (const QJsonValue &plan : plans) {
        if (plan["term"_L1].toString() == "1 Year"_L1)
            return std::max(0.0, plan["retailPrice"_L1].toDouble());
    }
    return 0;
}

RetailPrice priceOf(RowReader &row)
{
    RetailPrice price{row.text("armRegionName"_L1), row.text("serviceName"_L1), row.text("productName"_L1),
        row.text("skuName"_L1), row.text("meterName"_L1), row.text("unitOfMeasure"_L1), row.text("armSkuName"_L1)};
    price.price = row.number("retailPrice"_L1);
    price.from = row.number("tierMinimumUnits"_L1);
    price.savingsPlan1y = planOfOneYear(row.list("savingsPlan"_L1));
    return price;
}

/// The place of what is wrong in the row; empty where it was taken or left out.
QString takeRow(const QJsonValue &value, qsizetype index, RetailPage &page)
{
    if (!value.isObject())
        return u"Items[%1]"_s.arg(index);
    RowReader row(value.toObject(), index);
    const QString currency = row.text("currencyCode"_L1), type = row.text("type"_L1);
    const RetailPrice price = priceOf(row);
    if (!row.wrong().isEmpty())
        return row.wrong();
    if (!currency.isEmpty() && currency != page.currency)
        return u"Items[%1].currencyCode"_s.arg(index);
    if (type == "Consumption"_L1 && !isOtherOffer(price))
        page.prices.append(price);
    return {};
}

Result<RetailPage> readRows(const QJsonArray &rows, RetailPage page)
{
    if (rows.size() > maximumPageRows)
        return refused(u"Items"_s, "too many rows", Error::Code::TooLarge);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (const QString wrong = takeRow(rows.at(i), i, page); !wrong.isEmpty())
            return refused(wrong, "wrong value");
    }
    return page;
}

} // namespace

Result<RetailPage> readRetailPage(const QByteArray &bytes)
{
    if (bytes.size() > maximumPageBytes)
        return refused(u"/"_s, "too many bytes", Error::Code::TooLarge);
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(bytes, &error).object();
    if (error.error != QJsonParseError::NoError)
        return refused(QString::number(error.offset), qPrintable(error.errorString()));
    RetailPage page{object["BillingCurrency"_L1].toString(), {}, object["NextPageLink"_L1].toString()};
    if (page.currency.size() != 3)
        return refused(u"BillingCurrency"_s, "no currency");
    if (!object["Items"_L1].isArray())
        return refused(u"Items"_s, "no list");
    return readRows(object["Items"_L1].toArray(), std::move(page));
}

} // namespace octoha
