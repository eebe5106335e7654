<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Bundle</name>
    <message numerus="yes">
        <source>Nothing was exported: %n error(s) are open: %1. Mend them, or export a draft.</source>
        <translation>
            <numerusform>Nothing was exported: %n error is open: %1. Mend them, or export a draft.</numerusform>
            <numerusform>Nothing was exported: %n errors are open: %1. Mend them, or export a draft.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoiceDifferences</name>
    <message numerus="yes">
        <source>%n more in the list</source>
        <translation>
            <numerusform>%n more in the list</numerusform>
            <numerusform>%n more in the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read</source>
        <translation>
            <numerusform>%n file could not be read</numerusform>
            <numerusform>%n files could not be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Diagram</name>
    <message numerus="yes">
        <source>%n Octopus node(s), %1 for the database, %2 for the files, %3 in front.</source>
        <translation>
            <numerusform>%n Octopus node, %1 for the database, %2 for the files, %3 in front.</numerusform>
            <numerusform>%n Octopus nodes, %1 for the database, %2 for the files, %3 in front.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that poll</source>
        <translation>
            <numerusform>%n that polls</numerusform>
            <numerusform>%n that poll</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n node</numerusform>
            <numerusform>%n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message numerus="yes">
        <source>%1 and change %n more…</source>
        <translation>
            <numerusform>%1 and change %n more…</numerusform>
            <numerusform>%1 and change %n more…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message numerus="yes">
        <source>“%1” is not in the list; it has %n item(s).</source>
        <translation>
            <numerusform>“%1” is not in the list; it has %n item.</numerusform>
            <numerusform>“%1” is not in the list; it has %n items.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n design(s) of which none is as good in cost, availability and headroom as another and better in one.</source>
        <translation>
            <numerusform>%n design of which none is as good in cost, availability and headroom as another and better in one.</numerusform>
            <numerusform>%n designs of which none is as good in cost, availability and headroom as another and better in one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message numerus="yes">
        <source>Not ready: %n error(s) are open. Octopus or Azure would refuse this design, or it would fail.</source>
        <translation>
            <numerusform>Not ready: %n error is open. Octopus or Azure would refuse this design, or it would fail.</numerusform>
            <numerusform>Not ready: %n errors are open. Octopus or Azure would refuse this design, or it would fail.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more stand(s) in design.octoha.</source>
        <translation>
            <numerusform>%n more stands in design.octoha.</numerusform>
            <numerusform>%n more stand in design.octoha.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Octopus node(s) in %1. Database: %2. Shared files: %3.</source>
        <translation>
            <numerusform>%n Octopus node in %1. Database: %2. Shared files: %3.</numerusform>
            <numerusform>%n Octopus nodes in %1. Database: %2. Shared files: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s) are open and listed under accepted and open findings.</source>
        <translation>
            <numerusform>%n warning is open and listed under accepted and open findings.</numerusform>
            <numerusform>%n warnings are open and listed under accepted and open findings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ready to build, but %n answer(s) are missing and must be known before the steps that need them.</source>
        <translation>
            <numerusform>Ready to build, but %n answer is missing and must be known before the steps that need it.</numerusform>
            <numerusform>Ready to build, but %n answers are missing and must be known before the steps that need them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message numerus="yes">
        <source>%n domain controller(s) cache the data disk, the first is “%1”.</source>
        <translation>
            <numerusform>%n domain controller caches the data disk, the first is “%1”.</numerusform>
            <numerusform>%n domain controllers cache the data disk, the first is “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n domain controller(s) have a dynamic address, the first is “%1”.</source>
        <translation>
            <numerusform>%n domain controller has a dynamic address, the first is “%1”.</numerusform>
            <numerusform>%n domain controllers have a dynamic address, the first is “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) have a size that starts images of generation 2 only, the first is “%1”.</source>
        <translation>
            <numerusform>%n node has a size that starts images of generation 2 only, the first is “%1”.</numerusform>
            <numerusform>%n nodes have a size that starts images of generation 2 only, the first is “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) have a raw NVMe disk for temporary data, the first is “%1”; work folder or page file is to be on it.</source>
        <translation>
            <numerusform>%n node has a raw NVMe disk for temporary data, the first is “%1”; work folder or page file is to be on it.</numerusform>
            <numerusform>%n nodes have a raw NVMe disk for temporary data, the first is “%1”; work folder or page file is to be on it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) have no temporary disk, the first is “%1”; work folder or page file is to be on it.</source>
        <translation>
            <numerusform>%n node has no temporary disk, the first is “%1”; work folder or page file is to be on it.</numerusform>
            <numerusform>%n nodes have no temporary disk, the first is “%1”; work folder or page file is to be on it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) could use accelerated networking, the first is “%1”.</source>
        <translation>
            <numerusform>%n node could use accelerated networking, the first is “%1”.</numerusform>
            <numerusform>%n nodes could use accelerated networking, the first is “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) have a size without accelerated networking, the first is “%1”.</source>
        <translation>
            <numerusform>%n node has a size without accelerated networking, the first is “%1”.</numerusform>
            <numerusform>%n nodes have a size without accelerated networking, the first is “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) run in a Linux container, the first is “%1”; the others run on Windows.</source>
        <translation>
            <numerusform>%n node runs in a Linux container, the first is “%1”; the others run on Windows.</numerusform>
            <numerusform>%n nodes run in a Linux container, the first is “%1”; the others run on Windows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) run on Windows Server 2016 or older, the first is “%1”.</source>
        <translation>
            <numerusform>%n node runs on Windows Server 2016 or older, the first is “%1”.</numerusform>
            <numerusform>%n nodes run on Windows Server 2016 or older, the first is “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) run in a Linux container, the first is “%1”.</source>
        <translation>
            <numerusform>%n node runs in a Linux container, the first is “%1”.</numerusform>
            <numerusform>%n nodes run in a Linux container, the first is “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) are for the portal only but have a task cap, the first is “%1”.</source>
        <translation>
            <numerusform>%n node is for the portal only but has a task cap, the first is “%1”.</numerusform>
            <numerusform>%n nodes are for the portal only but have a task cap, the first is “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) serve portal and API.</source>
        <translation>
            <numerusform>%n node serves portal and API.</numerusform>
            <numerusform>%n nodes serve portal and API.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) run on Windows 10 or 11, the first is “%1”.</source>
        <translation>
            <numerusform>%n node runs on Windows 10 or 11, the first is “%1”.</numerusform>
            <numerusform>%n nodes run on Windows 10 or 11, the first is “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) are meant to run tasks but have task cap 0, the first is “%1”.</source>
        <translation>
            <numerusform>%n node is meant to run tasks but has task cap 0, the first is “%1”.</numerusform>
            <numerusform>%n nodes are meant to run tasks but have task cap 0, the first is “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The design has %n node(s).</source>
        <translation>
            <numerusform>The design has %n node.</numerusform>
            <numerusform>The design has %n nodes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) have a task cap above the %2 that OctopusDSC takes, the first is “%1”.</source>
        <translation>
            <numerusform>%n node has a task cap above the %2 that OctopusDSC takes, the first is “%1”.</numerusform>
            <numerusform>%n nodes have a task cap above the %2 that OctopusDSC takes, the first is “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) have neither a polling address nor a port of their own, the first is “%1”.</source>
        <translation>
            <numerusform>%n node has neither a polling address nor a port of their own, the first is “%1”.</numerusform>
            <numerusform>%n nodes have neither a polling address nor a port of their own, the first is “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n path(s) lead to a disk of the node, the first is “%1”.</source>
        <translation>
            <numerusform>%n path leads to a disk of the node, the first is “%1”.</numerusform>
            <numerusform>%n paths lead to a disk of the node, the first is “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything runs on virtual machines; %n of them are listed here.</source>
        <translation>
            <numerusform>Everything runs on virtual machines; %n of them are listed here.</numerusform>
            <numerusform>Everything runs on virtual machines; %n of them are listed here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The address of %n node(s), the first is “%1”, is none that %2 can give.</source>
        <translation>
            <numerusform>The address of %n node, the first is “%1”, is none that %2 can give.</numerusform>
            <numerusform>The address of %n nodes, the first is “%1”, is none that %2 can give.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rate limiter is on; %n node(s) count calls, each on its own.</source>
        <translation>
            <numerusform>The rate limiter is on; %n node counts calls, on its own.</numerusform>
            <numerusform>The rate limiter is on; %n nodes count calls, each on its own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n node(s) are in zone %1 (0 is none), though region and sizes offer more.</source>
        <translation>
            <numerusform>The one node is in zone %1 (0 is none), though region and sizes offer more.</numerusform>
            <numerusform>All %n nodes are in zone %1 (0 is none), though region and sizes offer more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) of the availability set have a zone, the first is “%1”.</source>
        <translation>
            <numerusform>%n node of the availability set has a zone, the first is “%1”.</numerusform>
            <numerusform>%n nodes of the availability set have a zone, the first is “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) have no zone while others have one, the first is “%1”.</source>
        <translation>
            <numerusform>%n node has no zone while others have one, the first is “%1”.</numerusform>
            <numerusform>%n nodes have no zone while others have one, the first is “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n SQL Server machine(s) are small for a total task cap of %2, the first is “%1”; Octopus advises %3 cores and %4 GiB of memory.</source>
        <translation>
            <numerusform>%n SQL Server machine is small for a total task cap of %2, the first is “%1”; Octopus advises %3 cores and %4 GiB of memory.</numerusform>
            <numerusform>%n SQL Server machines are small for a total task cap of %2, the first is “%1”; Octopus advises %3 cores and %4 GiB of memory.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n domain controller(s) have the name of another machine, the first is “%1”.</source>
        <translation>
            <numerusform>%n domain controller has the name of another machine, the first is “%1”.</numerusform>
            <numerusform>%n domain controllers have the name of another machine, the first is “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n SQL Server machine(s) have less than %2 vCPU or less than %3 GiB a vCPU, the first is “%1”.</source>
        <translation>
            <numerusform>%n SQL Server machine has less than %2 vCPU or less than %3 GiB a vCPU, the first is “%1”.</numerusform>
            <numerusform>%n SQL Server machines have less than %2 vCPU or less than %3 GiB a vCPU, the first is “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The size of %n SQL Server machine(s) cannot be judged, the first is “%1”.</source>
        <translation>
            <numerusform>The size of %n SQL Server machine cannot be judged, the first is “%1”.</numerusform>
            <numerusform>The size of %n SQL Server machines cannot be judged, the first is “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n SQL Server machine(s) have the name of another machine, the first is “%1”.</source>
        <translation>
            <numerusform>%n SQL Server machine has the name of another machine, the first is “%1”.</numerusform>
            <numerusform>%n SQL Server machines have the name of another machine, the first is “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Tentacle(s) share a name within a space, the first is “%1”.</source>
        <translation>
            <numerusform>%n Tentacle shares a name within a space, the first is “%1”.</numerusform>
            <numerusform>%n Tentacles share a name within a space, the first is “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Windows refuses the name of %n computer(s), the first is “%1”: a name has at most %2 letters, digits and hyphens, and not digits alone.</source>
        <translation>
            <numerusform>Windows refuses the name of the computer “%1”: a name has at most %2 letters, digits and hyphens, and not digits alone.</numerusform>
            <numerusform>Windows refuses the names of %n computers, the first is “%1”: a name has at most %2 letters, digits and hyphens, and not digits alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n path(s) of artifacts, task logs and packages are not given.</source>
        <translation>
            <numerusform>%n path of artifacts, task logs and packages is not given.</numerusform>
            <numerusform>%n paths of artifacts, task logs and packages are not given.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n path(s) of imports, event exports and telemetry are not given.</source>
        <translation>
            <numerusform>%n path of imports, event exports and telemetry is not given.</numerusform>
            <numerusform>%n paths of imports, event exports and telemetry are not given.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n domain controller(s) have no private address, the first is “%1”.</source>
        <translation>
            <numerusform>The domain controller “%1” has no private address.</numerusform>
            <numerusform>%n domain controllers have no private address, the first is “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) have another build than the cluster, the first is “%1” with %2 instead of %3.</source>
        <translation>
            <numerusform>The node “%1” has another build than the cluster: %2 instead of %3.</numerusform>
            <numerusform>%n nodes have another build than the cluster, the first is “%1” with %2 instead of %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n polling address(es) have another port than that of the prefix, %2; the first is that of “%1”.</source>
        <translation>
            <numerusform>The polling address of “%1” has another port than that of the prefix, %2.</numerusform>
            <numerusform>%n polling addresses have another port than that of the prefix, %2; the first is that of “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) are polled directly on another port than %2, on which they listen; the first is “%1”.</source>
        <translation>
            <numerusform>The node “%1” is polled directly on another port than %2, on which it listens.</numerusform>
            <numerusform>%n nodes are polled directly on another port than %2, on which they listen; the first is “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The listener is to have an address in two subnets, and the plan names %n subnet(s) for replicas.</source>
        <translation>
            <numerusform>The listener is to have an address in two subnets, and the plan names %n subnet for replicas.</numerusform>
            <numerusform>The listener is to have an address in two subnets, and the plan names %n subnets for replicas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) of facts were last checked more than a year ago, “%1” among them.</source>
        <translation>
            <numerusform>The facts “%1” were last checked more than a year ago.</numerusform>
            <numerusform>%n tables of facts were last checked more than a year ago, “%1” among them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) have no name.</source>
        <translation>
            <numerusform>A node has no name.</numerusform>
            <numerusform>%n nodes have no name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the profile end no later than they start; the first reads from %1 to %2.</source>
        <translation>
            <numerusform>%n line of the profile end no later than they start; the first reads from %1 to %2.</numerusform>
            <numerusform>%n lines of the profile end no later than they start; the first reads from %1 to %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outage(s) name a node that is not there; the first names “%1”.</source>
        <translation>
            <numerusform>%n outage name a node that is not there; the first names “%1”.</numerusform>
            <numerusform>%n outages name a node that is not there; the first names “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n domain controller(s) have no name.</source>
        <translation>
            <numerusform>%n domain controller have no name.</numerusform>
            <numerusform>%n domain controllers have no name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n SQL Server machine(s) have no name.</source>
        <translation>
            <numerusform>%n SQL Server machine have no name.</numerusform>
            <numerusform>%n SQL Server machines have no name.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message numerus="yes">
        <source>%n node(s): %1</source>
        <translation>
            <numerusform>%n node: %1</numerusform>
            <numerusform>%n nodes: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n zone(s)</source>
        <translation>
            <numerusform>%n zone</numerusform>
            <numerusform>%n zones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message numerus="yes">
        <source>%1, %n zone(s)</source>
        <translation>
            <numerusform>%1, %n zone</numerusform>
            <numerusform>%1, %n zones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message numerus="yes">
        <source>%1 operation(s)</source>
        <translation>
            <numerusform>%1 operation</numerusform>
            <numerusform>%1 operations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 request(s)</source>
        <translation>
            <numerusform>%1 request</numerusform>
            <numerusform>%1 requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s)</source>
        <translation>
            <numerusform>%1 day</numerusform>
            <numerusform>%1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 disk(s)</source>
        <translation>
            <numerusform>%1 disk</numerusform>
            <numerusform>%1 disks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 endpoint(s)</source>
        <translation>
            <numerusform>%1 endpoint</numerusform>
            <numerusform>%1 endpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hour(s)</source>
        <translation>
            <numerusform>%1 hour</numerusform>
            <numerusform>%1 hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 instance(s)</source>
        <translation>
            <numerusform>%1 instance</numerusform>
            <numerusform>%1 instances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 month(s)</source>
        <translation>
            <numerusform>%1 month</numerusform>
            <numerusform>%1 months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 node(s)</source>
        <translation>
            <numerusform>%1 node</numerusform>
            <numerusform>%1 nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 task(s)</source>
        <translation>
            <numerusform>%1 task</numerusform>
            <numerusform>%1 tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 zone(s)</source>
        <translation>
            <numerusform>%1 zone</numerusform>
            <numerusform>%1 zones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message numerus="yes">
        <source>%1 is not allowed here; give a number from %2 to %3 with at most %n decimal(s).</source>
        <translation>
            <numerusform>%1 is not allowed here; give a number from %2 to %3 with at most %n decimal.</numerusform>
            <numerusform>%1 is not allowed here; give a number from %2 to %3 with at most %n decimals.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>octoha::AssumptionTree</name>
    <message numerus="yes">
        <source>%n default(s)</source>
        <translation>
            <numerusform>%n default</numerusform>
            <numerusform>%n defaults</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>octoha::BundlePreview</name>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n file, %1</numerusform>
            <numerusform>%n files, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>octoha::DesignDocument</name>
    <message numerus="yes">
        <source>Confirm %n default(s)</source>
        <translation>
            <numerusform>Confirm %n default</numerusform>
            <numerusform>Confirm %n defaults</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>octoha::DesignPage</name>
    <message numerus="yes">
        <source>Hide %n question(s) not needed here</source>
        <translation>
            <numerusform>Hide %n question not needed here</numerusform>
            <numerusform>Hide %n questions not needed here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n question(s) not needed here</source>
        <translation>
            <numerusform>Show %n question not needed here</numerusform>
            <numerusform>Show %n questions not needed here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm all %n default(s) of this page</source>
        <translation>
            <numerusform>Confirm the %n default of this page</numerusform>
            <numerusform>Confirm all %n defaults of this page</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More settings (%n changed)</source>
        <translation>
            <numerusform>More settings (%n changed)</numerusform>
            <numerusform>More settings (%n changed)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>octoha::ExportPage</name>
    <message numerus="yes">
        <source>no: %n error(s) are open. Mend them, or export a draft.</source>
        <translation>
            <numerusform>no: %n error is open. Mend them, or export a draft.</numerusform>
            <numerusform>no: %n errors are open. Mend them, or export a draft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was written: %n error(s) are open. The first is at “%1”.</source>
        <translation>
            <numerusform>Nothing was written: %n error is open, at “%1”.</numerusform>
            <numerusform>Nothing was written: %n errors are open. The first is at “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 holds a bundle in which %n file(s) were edited by hand. Replacing it loses these edits:</source>
        <translation>
            <numerusform>%1 holds a bundle in which a file was edited by hand. Replacing it loses this edit:</numerusform>
            <numerusform>%1 holds a bundle in which %n files were edited by hand. Replacing it loses these edits:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>octoha::FindingsTab</name>
    <message numerus="yes">
        <source>%n more finding(s) are listed in Review.</source>
        <translation>
            <numerusform>%n more finding is listed in Review.</numerusform>
            <numerusform>%n more findings are listed in Review.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>octoha::ItemModel</name>
    <message numerus="yes">
        <source>Remove %n row(s) of “%1”</source>
        <translation>
            <numerusform>Remove %n row of “%1”</numerusform>
            <numerusform>Remove %n rows of “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>octoha::MainWindow</name>
    <message numerus="yes">
        <source>%n fact sheet(s) older than a year</source>
        <translation>
            <numerusform>%n fact sheet older than a year</numerusform>
            <numerusform>%n fact sheets older than a year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) recovered; save to keep them.</source>
        <translation>
            <numerusform>%n edit recovered; save to keep them.</numerusform>
            <numerusform>%n edits recovered; save to keep them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged: %n change(s) of the file taken.</source>
        <translation>
            <numerusform>Merged: %n change of the file taken.</numerusform>
            <numerusform>Merged: %n changes of the file taken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>octoha::PlacementPage</name>
    <message numerus="yes">
        <source>%n zone(s); their numbers differ from subscription to subscription</source>
        <translation>
            <numerusform>%n zone; their numbers differ from subscription to subscription</numerusform>
            <numerusform>%n zones; their numbers differ from subscription to subscription</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>octoha::ReviewPage</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n accepted</numerusform>
            <numerusform>%n accepted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>octoha::StepList</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) block the export</source>
        <translation>
            <numerusform>%n error blocks the export</numerusform>
            <numerusform>%n errors block the export</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>octoha::Strip</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
</TS>
