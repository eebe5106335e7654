#include "core/rules/areas.h"
#include "core/rules/parts.h"

namespace octoha {

namespace {

using namespace rules;

constexpr FieldRef sizes = field<&Node::size>, replicaSizes = field<&Replica::size>;
constexpr FieldRef controllerSizes = field<&DomainController::size>, applianceSize = field<&Balancer::applianceSize>;

bool newControllers(const Design &design)
{
    return needsDomain(design) && design.signIn.domainSource == DomainSource::NewControllers;
}

bool usesTemporaryDisk(const Design &design)
{
    return design.compute.workOnTemporaryDisk;
}

/// Calls `visit(size name)` for each machine that the plan creates, until it says yes.
template<typename Visit> bool anySize(const Design &design, Visit visit)
{
    const auto sizeIs = [&](const auto &machine) { return visit(machine.size); };
    const auto anyOf = [&](const auto &machines) { return std::any_of(machines.cbegin(), machines.cend(), sizeIs); };
    return anyOf(design.compute.nodes) || (usesSqlMachines(design.database) && anyOf(design.database.replicas));
}

template<typename Visit> bool anySizeOrController(const Design &design, Visit visit)
{
    if (anySize(design, visit))
        return true;
    const auto &controllers = design.signIn.domainControllers;
    return newControllers(design)
        && std::any_of(
            controllers.cbegin(), controllers.cend(), [&](const DomainController &dc) { return visit(dc.size); });
}

Check unknownSize(const Design &design, const Context &context)
{
    Check found;
    const auto isUnknown = [&](const Name &size) {
        if (!context.catalog.vmSize(size.text()))
            found = saw(size);
        return found.has_value();
    };
    if (!anySizeOrController(design, isUnknown) && usesAppliances(design))
        isUnknown(design.balancer.applianceSize);
    return found;
}

Check burstable(const Design &design, const Context &context)
{
    Check found;
    anySize(design, [&](const Name &name) {
        const VmSize *size = context.catalog.vmSize(name.text());
        if (size && size->burstable)
            found = saw(name, size->baselinePercent);
        return found.has_value();
    });
    return found;
}

Check retiringSize(const Design &design, const Context &context)
{
    Check found;
    anySizeOrController(design, [&](const Name &name) {
        const QDate end = context.catalog.retirementOf(name.text());
        if (end.isValid())
            found = as(end <= context.asOf ? Severity::Error : Severity::Warning, saw(name, end));
        return found.has_value();
    });
    return found;
}

/// Nodes whose size is in the catalog and has the fault.
template<typename HasFault> Check nodesWhose(const Design &design, const Context &context, HasFault hasFault)
{
    return itemsWhere(design.compute.nodes, [&](const Node &node) {
        const VmSize *size = context.catalog.vmSize(node.size.text());
        return size && hasFault(*size);
    });
}

Check sizeNeedsGeneration2(const Design &design, const Context &context)
{
    return nodesWhose(design, context, [](const VmSize &size) { return !size.generation1; });
}

Check rawTemporaryDisk(const Design &design, const Context &context)
{
    return nodesWhose(design, context, [](const VmSize &size) { return size.temporaryDisk == TemporaryDisk::NvmeRaw; });
}

Check noTemporaryDisk(const Design &design, const Context &context)
{
    return nodesWhose(design, context, [](const VmSize &size) { return size.temporaryDisk == TemporaryDisk::None; });
}

Check slowNetworking(const Design &design, const Context &context)
{
    return nodesWhose(design, context, [](const VmSize &size) { return size.acceleratedNetworking; });
}

Check noFastNetworking(const Design &design, const Context &context)
{
    return nodesWhose(design, context, [](const VmSize &size) { return !size.acceleratedNetworking; });
}

constexpr Rule table[] = {
    {.id = "OHA-VM-020",
        .aliases = "G01",
        .severity = Severity::Warning,
        .fields = {sizes, replicaSizes, controllerSizes, applianceSize},
        .check = unknownSize,
        .title = QT_TRANSLATE_NOOP("Rules", "A machine size that the catalog does not hold"),
        .message = QT_TRANSLATE_NOOP(
            "Rules", "Cannot judge “%1”: cores, memory, zones, disks and price of this size are not known here."),
        .reason
        = QT_TRANSLATE_NOOP("Rules", "Rules that need the size are silent about it, and totals read “at least”."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Check the spelling, or take a size of the list."),
        .source = "azure.vm-sizes"},
    {.id = "OHA-VM-021",
        .aliases = "R1.6 3201dba8 Azure.VM.BasicSku",
        .severity = Severity::Warning,
        .fields = {sizes, replicaSizes},
        .applies = isProduction,
        .check = burstable,
        .title = QT_TRANSLATE_NOOP("Rules", "A burstable size under constant load"),
        .message
        = QT_TRANSLATE_NOOP("Rules", "%1 is burstable: once its credits are used it runs at %2 % of its processors."),
        .reason = QT_TRANSLATE_NOOP(
            "Rules", "Tasks and a database load the processor for hours; the credits end and everything becomes slow."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Take a D or E size; burstable ones are for labs and domain controllers."),
        .source = "azure.burstable"},
    {.id = "OHA-VM-022",
        .aliases = "R1.7 83d61669",
        .severity = Severity::Warning,
        .fields = {sizes, replicaSizes, controllerSizes},
        .check = retiringSize,
        .title = QT_TRANSLATE_NOOP("Rules", "A size that Azure retires"),
        .message = QT_TRANSLATE_NOOP("Rules", "Azure retires %1 on %2."),
        .reason = QT_TRANSLATE_NOOP(
            "Rules", "Machines of a retired size are stopped; a change of family later may mean to build them again."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Take a size of a newer family."),
        .source = "azure.retired-sizes"},
    {.id = "OHA-VM-023",
        .aliases = "R1.8",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {field<&Compute::generation>, sizes},
        .applies = hasChosen<&Compute::generation, Generation::Gen1>,
        .check = sizeNeedsGeneration2,
        .edit = answer<&Compute::generation, Generation::Gen2>,
        .title = QT_TRANSLATE_NOOP("Rules", "The size needs an image of generation 2"),
        .message = QT_TRANSLATE_N_NOOP(
            "Rules", "%n node(s) have a size that starts images of generation 2 only, the first is “%1”."),
        .reason = QT_TRANSLATE_NOOP("Rules", "Azure refuses to create the machine from an image of generation 1."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Take an image of generation 2."),
        .source = "azure.generation-2"},
    {.id = "OHA-VM-024",
        .aliases = "R1.9",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {field<&Compute::workOnTemporaryDisk>, sizes},
        .applies = usesTemporaryDisk,
        .check = rawTemporaryDisk,
        .edit = answer<&Compute::workOnTemporaryDisk, false>,
        .title = QT_TRANSLATE_NOOP("Rules", "The temporary disk arrives unformatted"),
        .message = QT_TRANSLATE_N_NOOP("Rules",
            "%n node(s) have a raw NVMe disk for temporary data, the first is “%1”; work folder or page file is to be "
            "on it."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "After each stop the disk is raw again: there is no drive letter until something formats it, and the "
            "service does not find its folder."),
        .fix = QT_TRANSLATE_NOOP("Rules",
            "Keep work folder and page file on the operating system disk, or take a size whose temporary disk arrives "
            "formatted."),
        .source = "azure.nvme-temp-disk"},
    {.id = "OHA-VM-025",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {field<&Compute::workOnTemporaryDisk>, sizes},
        .applies = usesTemporaryDisk,
        .check = noTemporaryDisk,
        .edit = answer<&Compute::workOnTemporaryDisk, false>,
        .title = QT_TRANSLATE_NOOP("Rules", "The size has no temporary disk"),
        .message = QT_TRANSLATE_N_NOOP(
            "Rules", "%n node(s) have no temporary disk, the first is “%1”; work folder or page file is to be on it."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "The folder does not exist, so the service stops at its start. A machine cannot later change between sizes "
            "with and without such a disk."),
        .fix = QT_TRANSLATE_NOOP("Rules",
            "Keep work folder and page file on the operating system disk, or take a size with a “d” in its name."),
        .source = "azure.no-temp-disk"},
    {.id = "OHA-VM-026",
        .aliases = "dfedbeb1 Azure.VM.AcceleratedNetworking",
        .severity = Severity::Warning,
        .fields = {field<&Compute::acceleratedNetworking>, sizes},
        .applies = hasChosen<&Compute::acceleratedNetworking, false>,
        .check = slowNetworking,
        .edit = answer<&Compute::acceleratedNetworking, true>,
        .title = QT_TRANSLATE_NOOP("Rules", "Accelerated networking is off"),
        .message = QT_TRANSLATE_N_NOOP("Rules", "%n node(s) could use accelerated networking, the first is “%1”."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Each task asks database and files over the network; newer families require accelerated networking."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Turn it on; it costs nothing."),
        .source = "aprl.dfedbeb1"},
    {.id = "OHA-VM-027",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {field<&Compute::acceleratedNetworking>, sizes},
        .applies = hasChosen<&Compute::acceleratedNetworking, true>,
        .check = noFastNetworking,
        .edit = answer<&Compute::acceleratedNetworking, false>,
        .title = QT_TRANSLATE_NOOP("Rules", "The size cannot do accelerated networking"),
        .message
        = QT_TRANSLATE_N_NOOP("Rules", "%n node(s) have a size without accelerated networking, the first is “%1”."),
        .reason = QT_TRANSLATE_NOOP("Rules", "Azure refuses the network card."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Take a larger or newer size, or turn accelerated networking off."),
        .source = "azure.vm-facts"},
};

} // namespace

std::span<const Rule> machineSizeRules()
{
    return table;
}

} // namespace octoha
