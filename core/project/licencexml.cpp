#include "core/project/licencexml.h"

#include "core/design/fields.h"

#include <QXmlStreamReader>

namespace octoha {

using namespace Qt::StringLiterals;

namespace {

/// `detail` names elements of ours only: a licence is a secret, and errors are logged and shown.
Error noLicence(const QString &detail)
{
    return {Error::Code::Syntax,
        QCoreApplication::translate(
            "LicenceXml", "This is no licence XML of Octopus. Choose the file that begins with <License."),
        detail};
}

Result<Count> limitOf(const QString &element, const QString &text)
{
    bool isNumber = false;
    const int number = text.trimmed().toInt(&isNumber);
    if (!isNumber || number < 0)
        return tl::unexpected(noLicence(u"%1 is no number"_s.arg(element)));
    return Count::from(number).map_error([&](const Error &) { return noLicence(u"%1 is too large"_s.arg(element)); });
}

bool isUnlimited(const QString &text)
{
    return text.trimmed().compare("Unlimited"_L1, Qt::CaseInsensitive) == 0;
}

Result<> takeLimit(Count &limit, const QString &element, const QString &text)
{
    if (isUnlimited(text)) {
        limit = {};
        return {};
    }
    return limitOf(element, text).map([&](Count number) { limit = number; });
}

/// A day, with or without a time after it.
Result<> takeDay(Day &day, const QString &element, const QString &text)
{
    const auto read = Day::from(text.trimmed().section(u'T', 0, 0));
    if (!read)
        return tl::unexpected(noLicence(u"%1 is no day"_s.arg(element)));
    day = *read;
    return {};
}

Result<> take(LicenceLimits &limits, const QString &element, const QString &text)
{
    if (element == "NodeLimit"_L1) {
        limits.nodesUnlimited = isUnlimited(text);
        return takeLimit(limits.nodes, element, text);
    }
    if (element == "MachineLimit"_L1)
        return takeLimit(limits.machines, element, text);
    if (element == "ProjectLimit"_L1)
        return takeLimit(limits.projects, element, text);
    if (element == "MaintenanceExpires"_L1)
        return takeDay(limits.maintenanceEnds, element, text);
    return element == "ValidTo"_L1 ? takeDay(limits.ends, element, text) : Result<>();
}

bool isWanted(QStringView element)
{
    static constexpr QLatin1StringView wanted[]
        = {"NodeLimit"_L1, "MachineLimit"_L1, "ProjectLimit"_L1, "MaintenanceExpires"_L1, "ValidTo"_L1};
    return std::find(std::begin(wanted), std::end(wanted), element) != std::end(wanted);
}

/// The elements of the root; whatever is not wanted is passed over unread.
Result<LicenceLimits> readElements(QXmlStreamReader &reader)
{
    LicenceLimits limits;
    while (reader.readNextStartElement()) {
        const QString element = reader.name().toString();
        if (!isWanted(element)) {
            reader.skipCurrentElement();
            continue;
        }
        const QString text = reader.readElementText();
        if (reader.hasError())
            break;
        if (const auto taken = take(limits, element, text); !taken)
            return tl::unexpected(taken.error());
    }
    return limits;
}

/// A document type could declare entities that grow without end, and no licence has one.
bool startsAtRoot(QXmlStreamReader &reader)
{
    while (!reader.atEnd() && reader.readNext() != QXmlStreamReader::StartElement) {
        if (reader.tokenType() == QXmlStreamReader::DTD)
            return false;
    }
    return !reader.hasError() && reader.name() == "License"_L1;
}

} // namespace

Result<LicenceLimits> readLicenceXml(const QByteArray &xml)
{
    if (xml.size() > licenceMaximumBytes)
        return failure(Error::Code::TooLarge, noLicence({}).message, u"%1 bytes"_s.arg(xml.size()));
    QXmlStreamReader reader(xml);
    if (!startsAtRoot(reader))
        return tl::unexpected(noLicence(u"no root element License"_s));
    auto limits = readElements(reader);
    while (limits && !reader.atEnd())
        reader.readNext();
    if (limits && reader.hasError())
        return tl::unexpected(noLicence(u"not well-formed at line %1"_s.arg(reader.lineNumber())));
    return limits;
}

Result<Design> withLicence(Design design, const QByteArray &xml)
{
    const auto limits = readLicenceXml(xml);
    if (!limits)
        return tl::unexpected(limits.error());
    const std::pair<FieldRef, QJsonValue> answers[] = {{field<&Workload::licenceLimitsRead>, true},
        {field<&Workload::licenceNodesUnlimited>, limits->nodesUnlimited},
        {field<&Workload::licenceNodeLimit>, limits->nodes.number()},
        {field<&Workload::licenceMachineLimit>, limits->machines.number()},
        {field<&Workload::licenceProjectLimit>, limits->projects.number()},
        {field<&Workload::licenceMaintenanceEnds>, limits->maintenanceEnds.text()},
        {field<&Workload::licenceEnds>, limits->ends.text()}};
    for (const auto &[ref, value] : answers) {
        if (auto set = setField(design, ref.id(), value); !set)
            return tl::unexpected(std::move(set.error()));
    }
    return design;
}

} // namespace octoha
