#include "core/project/format.h"

#include <QCoreApplication>

#include <array>

namespace octoha {

namespace {
constexpr std::array<FormatStep, currentFormat - 1> released{};
}

std::span<const FormatStep> formatSteps()
{
    return released;
}

Result<int> formatOf(const QJsonObject &object, int newest)
{
    const QJsonValue format = object.value(QLatin1String("format"));
    if (!format.isDouble() || format.toInt() < 1 || format.toDouble() != format.toInt())
        return failure(Error::Code::Syntax,
            QCoreApplication::translate("Project", "The file does not say its format; this is no Octoha design."), {},
            QStringLiteral("format"));
    if (format.toInt() > newest)
        return failure(Error::Code::NewerFormat,
            QCoreApplication::translate("Project",
                "The file has format %1, written by %2; this program reads up to format %3. Open it with that version "
                "or a newer one.")
                .arg(format.toInt())
                .arg(object.value(QLatin1String("generator"))
                         .toString(QCoreApplication::translate("Project", "a newer Octoha"))
                         .left(80))
                .arg(newest),
            {}, QStringLiteral("format"));
    return format.toInt();
}

void migrate(QJsonObject &object, int format, std::span<const FormatStep> steps, QStringList &notes)
{
    for (int from = format; from <= int(steps.size()); ++from) {
        steps[size_t(from - 1)](object, notes);
        object.insert(QLatin1String("format"), from + 1);
        notes.append(
            QCoreApplication::translate("Project", "Brought from format %1 to format %2.").arg(from).arg(from + 1));
    }
}

} // namespace octoha
