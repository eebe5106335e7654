#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTcpSocket>

#include <memory>

namespace octoha::test {

using namespace Qt::StringLiterals;

/// A page of the price list with one price of a machine an hour; `licence` is empty or " Windows".
inline QByteArray page(double price, const QString &next = {}, const char *licence = "")
{
    const QJsonObject row{{u"currencyCode"_s, u"USD"_s}, {u"tierMinimumUnits"_s, 0}, {u"retailPrice"_s, price},
        {u"armRegionName"_s, u"westeurope"_s}, {u"meterName"_s, u"D4s v5"_s},
        {u"productName"_s, u"Virtual Machines Dsv5 Series"_s + QLatin1String(licence)}, {u"skuName"_s, u"D4s v5"_s},
        {u"serviceName"_s, u"Virtual Machines"_s}, {u"unitOfMeasure"_s, u"1 Hour"_s}, {u"type"_s, u"Consumption"_s},
        {u"armSkuName"_s, u"Standard_D4s_v5"_s}};
    return QJsonDocument(QJsonObject{{u"BillingCurrency"_s, u"USD"_s}, {u"Items"_s, QJsonArray{row}},
                             {u"NextPageLink"_s, next.isEmpty() ? QJsonValue() : QJsonValue(next)}})
        .toJson();
}

inline QByteArray http(const QByteArray &body, const QByteArray &status = "200 OK", const QByteArray &header = {})
{
    return "HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\nConnection: close\r\n"
        + header + "\r\n" + body;
}

/// A service on loopback that gives its answers one after another, the last of them again and again. An empty one:
/// silence.
class Service {
public:
    explicit Service(QList<QByteArray> answers, std::unique_ptr<QTcpServer> server = std::make_unique<QTcpServer>())
        : m_answers(std::move(answers)),
          m_server(std::move(server))
    {
        m_server->listen(QHostAddress::LocalHost);
        QObject::connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, m_server.get(),
            [this] { serve(m_server->nextPendingConnection()); });
    }
    QString address(const char *scheme = "http") const
    {
        return u"%1://127.0.0.1:%2/api/retail/prices"_s.arg(QLatin1String(scheme)).arg(m_server->serverPort());
    }
    void setAnswers(QList<QByteArray> answers) { m_answers = std::move(answers); }
    const QList<QByteArray> &requests() const { return m_requests; }

private:
    void serve(QTcpSocket *socket)
    {
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
            m_requests.append(socket->readAll());
            const QByteArray answer = m_answers.size() > 1 ? m_answers.takeFirst() : m_answers.first();
            if (answer.isEmpty())
                return;
            socket->write(answer);
            socket->disconnectFromHost();
        });
    }

    QList<QByteArray> m_answers, m_requests;
    std::unique_ptr<QTcpServer> m_server;
};

} // namespace octoha::test
