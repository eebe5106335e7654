#include "ui/pages/pollingpage.h"

#include "core/plan/networktables.h"
#include "core/plan/stepbuilders.h"
#include "ui/pages/stepcommands.h"
#include "ui/widgets/commandbox.h"
#include "ui/widgets/facttable.h"

#include <QLabel>

namespace octoha {

PollingPage::PollingPage(DesignDocument &document)
    : DesignPage(document, QStringLiteral("polling"),
        tr("A task waits on the node that runs it, so each polling Tentacle must reach every node, or the nodes must "
           "share a queue."))
{ }

void PollingPage::build()
{
    addSection(tr("The way"),
        tr("With a few nodes that stay, an address or a port for each; where nodes come and go, Redis."));
    addFields<&Polling::way, &Polling::endpoints, &Polling::sharedAddress, &Polling::sharedPort,
        &Polling::webSocketPrefix, &Polling::webSocketOffloaded>();
    addSection(tr("Tentacles and agents"),
        tr("Each gets its own commands in plan and scripts; paste the list from a spreadsheet."));
    addFields<&Polling::tentacles, &Polling::oldestTentacle, &Polling::registrationPortsOpen,
        &Polling::restartsTentacles, &Polling::clonedImages, &Polling::connectionCount, &Polling::setsConnectionCount,
        &Polling::reusesThumbprint, &Polling::resetsTrust>();
    buildRedis();
    addSection(
        tr("Commands for each Tentacle"), tr("As the scripts run them; the API key is asked for and never kept."));
    m_unscripted = addReadout(tr("Commands"));
    m_commands = addCommands(tr("Commands for each Tentacle"));
    addSection(tr("Firewall"), tr("What the security group and every firewall on the way must let through."));
    m_firewall = addTable(tr("Firewall rules of the nodes"));
}

void PollingPage::buildRedis()
{
    addSection(tr("Redis"), tr("The queue that all nodes share: in memory only, one node, nothing thrown away."));
    addFields<&Polling::redisSource, &Polling::redisAddress, &Polling::redisVersion, &Polling::redisSku,
        &Polling::redisHighAvailability, &Polling::redisPersistence, &Polling::redisEviction, &Polling::redisTls,
        &Polling::redisPublic, &Polling::redisSameOnAllNodes, &Polling::migratesToRedis, &Polling::redisSecret>();
}

void PollingPage::showDesign(const Design &design)
{
    const QString commands = commandsOfSteps(design, document().catalog(), {steps::polling, steps::agents});
    m_commands->setText(commands);
    const QString none = isDiscouraged(design.polling.way) ? tr("none: this way is discouraged and never scripted")
                                                           : tr("none: nothing polls yet");
    m_unscripted->setText(commands.isEmpty() ? none : tr("for reading; the runner does this on each Tentacle"));
    m_firewall->showTable(firewallTables(design, document().catalog()).first()); // The nodes come first.
}

} // namespace octoha
