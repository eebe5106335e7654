#include "core/export/settings.h"
#include "core/export/bundle.h"
#include "core/project/presets.h"
#include "tests/fuzz/target.h"

#include <QJsonDocument>

using namespace octoha;

/// The first two bytes choose a question, the rest is what was typed: settings.json stays readable and says the same
/// again.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 2)
        return 0;
    const Field &field = fields()[(data[0] * 256 + data[1]) % fields().size()];
    const QString id = QString(field.id).replace(QLatin1String("*"), QLatin1String("+"));
    const auto value = valueFromText(id, QString::fromUtf8(fuzz::bytesOf(data + 2, size - 2)));
    static const Design start = sampleProject().design;
    Design design = start;
    if (!value || !setField(design, id, *value))
        return 0;
    const QJsonObject settings = settingsOf(design, designHash(design), Catalog::shipped(), QDate(2026, 11, 28), false);
    const QByteArray text = QJsonDocument(settings).toJson();
    fuzz::require(QJsonDocument::fromJson(text).object() == settings, "settings.json reads as it was written");
    return 0;
}
