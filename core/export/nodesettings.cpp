#include "core/export/nodesettings.h"

#include "core/plan/deployment.h"

#include <QJsonArray>

namespace octoha {

using namespace Qt::StringLiterals;

QJsonObject machineSettings(const Design &design)
{
    const QStringList letters = dataDriveLetters(design);
    return {{u"dataDiskGib"_s, letters.isEmpty() ? 0 : design.compute.dataDiskGib.number()},
        {u"driveLetters"_s, QJsonArray::fromStringList(letters)}};
}

QJsonObject growthSettings(const Compute &compute)
{
    const QString version = compute.growExisting ? compute.existingVersion.text() : QString();
    return {{u"system"_s, QLatin1String(Choices<ExistingSystem>::rows[int(compute.existingSystem)].key)},
        {u"version"_s, version}, {u"outageMinutes"_s, compute.outageMinutes.number()}};
}

} // namespace octoha
