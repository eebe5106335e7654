#include "core/project/licencexml.h"
#include "tests/fuzz/target.h"

using namespace octoha;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray xml = fuzz::bytesOf(data, size);
    const auto limits = readLicenceXml(xml);
    const auto design = withLicence(Design(), xml);
    fuzz::require(limits.has_value() == design.has_value(), "limits that can be read are answers");
    return 0;
}
