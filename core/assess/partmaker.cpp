#include "core/assess/partmaker.h"

namespace octoha {

using namespace Qt::StringLiterals;

AvailabilityPart PartMaker::part(
    const char *name, QLatin1StringView earned, QLatin1StringView wanted, FieldRef field) const
{
    AvailabilityPart part{.name = name, .field = field};
    if (const Sla *sla = m_catalog.sla(earned)) {
        part.value = sla->percent ? std::optional(*sla->percent / 100) : std::nullopt;
        part.condition = sla->condition;
        part.source = sla->source;
    }
    part.met = earned == wanted;
    if (const Sla *sla = part.met ? nullptr : m_catalog.sla(wanted)) {
        part.wanted = sla->condition;
        part.source = part.source.isEmpty() ? sla->source : part.source;
    }
    return part;
}

AvailabilityPart PartMaker::stated(const char *name, Percent percent, FieldRef field)
{
    AvailabilityPart part{.name = name, .field = field};
    if (percent.number() > 0)
        part.value = percent.value() / 100;
    return part;
}

QLatin1StringView singleMachineSla(std::initializer_list<DiskType> disks)
{
    const auto any = [&](DiskType type) { return std::find(disks.begin(), disks.end(), type) != disks.end(); };
    return any(DiskType::StandardHdd) ? "vm.single.standard_hdd"_L1
        : any(DiskType::StandardSsd)  ? "vm.single.standard_ssd"_L1
                                      : "vm.single.premium"_L1;
}

} // namespace octoha
