#pragma once

#include "core/design/quantity.h"
#include "core/design/question.h"
#include "core/design/workloadchoices.h"

namespace octoha {

/// So many tasks an hour, on one day of the week between two hours.
struct ArrivalHours {
    int id = 0; ///< Counter that stays with the item through reordering, merge and acceptance.
    Weekday weekday = Weekday::Monday;
    HourOfDay fromHour = HourOfDay::of<8>();
    HourOfDay toHour = HourOfDay::of<18>();
    Count tasksPerHour = Count::of<10>();
    friend bool operator==(const ArrivalHours &, const ArrivalHours &) = default;
};
template<> struct Questions<ArrivalHours> {
    static constexpr char path[] = "workload.arrivalProfile.*";
    static constexpr Member<ArrivalHours> rows[] = {
        member<&ArrivalHours::weekday>({.key = "weekday",
            .label = QT_TRANSLATE_NOOP("Questions", "Weekday"),
            .why = QT_TRANSLATE_NOOP("Questions", "The simulation begins on a Monday at midnight."),
            .where = QT_TRANSLATE_NOOP("Questions", "The task list of the Octopus portal, over a typical week.")}),
        member<&ArrivalHours::fromHour>({.key = "fromHour",
            .label = QT_TRANSLATE_NOOP("Questions", "From hour"),
            .why = QT_TRANSLATE_NOOP("Questions", "Outside the stated hours no task comes."),
            .where = QT_TRANSLATE_NOOP("Questions", "The task list of the Octopus portal, over a typical week.")}),
        member<&ArrivalHours::toHour>({.key = "toHour",
            .label = QT_TRANSLATE_NOOP("Questions", "To hour"),
            .why = QT_TRANSLATE_NOOP("Questions", "The hour at which it ends; 24 is the end of the day."),
            .where = QT_TRANSLATE_NOOP("Questions", "The task list of the Octopus portal, over a typical week.")}),
        member<&ArrivalHours::tasksPerHour>({.key = "tasksPerHour",
            .label = QT_TRANSLATE_NOOP("Questions", "Tasks per hour"),
            .unit = QT_TRANSLATE_NOOP("Units", "tasks"),
            .why
            = QT_TRANSLATE_NOOP("Questions", "They come at random within the hours, this many an hour on average."),
            .where = QT_TRANSLATE_NOOP("Questions", "The task list of the Octopus portal, over a typical week.")}),
    };
};

/// A time when a node is drained or lost, once or again and again.
struct NodeOutage {
    int id = 0; ///< Counter that stays with the item through reordering, merge and acceptance.
    Name node;
    OutageKind kind = OutageKind::Drain;
    Minutes startMinute = Minutes::of<60>();
    Minutes minutes = Minutes::of<60>();
    Days everyDays;
    friend bool operator==(const NodeOutage &, const NodeOutage &) = default;
};
template<> struct Questions<NodeOutage> {
    static constexpr char path[] = "workload.nodeOutages.*";
    static constexpr Member<NodeOutage> rows[] = {
        member<&NodeOutage::node>({.key = "node",
            .label = QT_TRANSLATE_NOOP("Questions", "Node"),
            .why = QT_TRANSLATE_NOOP("Questions", "The computer name of the node that is away."),
            .where = QT_TRANSLATE_NOOP("Questions", "The nodes of the Compute page.")}),
        member<&NodeOutage::kind>({.key = "kind",
            .label = QT_TRANSLATE_NOOP("Questions", "How it goes away"),
            .why = QT_TRANSLATE_NOOP("Questions", "A drained node ends its tasks, a lost one does not."),
            .where = QT_TRANSLATE_NOOP("Questions", "Drained for patching; lost to see what a failure costs.")}),
        member<&NodeOutage::startMinute>({.key = "startMinute",
            .label = QT_TRANSLATE_NOOP("Questions", "Starts after"),
            .unit = QT_TRANSLATE_NOOP("Units", "minutes"),
            .why = QT_TRANSLATE_NOOP("Questions", "Counted from the start of the simulation, Monday at midnight."),
            .where = QT_TRANSLATE_NOOP("Questions", "Your patch calendar.")}),
        member<&NodeOutage::minutes>({.key = "minutes",
            .label = QT_TRANSLATE_NOOP("Questions", "Lasts"),
            .unit = QT_TRANSLATE_NOOP("Units", "minutes"),
            .why = QT_TRANSLATE_NOOP("Questions", "For so long the node takes no task."),
            .where = QT_TRANSLATE_NOOP("Questions", "Your patch calendar."),
            .zero = QT_TRANSLATE_NOOP("Questions", "for good")}),
        member<&NodeOutage::everyDays>({.key = "everyDays",
            .label = QT_TRANSLATE_NOOP("Questions", "Again every"),
            .unit = QT_TRANSLATE_NOOP("Units", "days"),
            .why = QT_TRANSLATE_NOOP("Questions", "Monthly patching comes back; a fault to be tried does not."),
            .where = QT_TRANSLATE_NOOP("Questions", "Your patch calendar."),
            .zero = QT_TRANSLATE_NOOP("Questions", "once")}),
    };
};

/// What the cluster has to carry, and what is promised to its users.
struct Workload {
    Version octopusVersion;
    Text<64> msiSha256;
    Day octopusReleased;
    LicenceType licenceType = LicenceType::Enterprise;
    bool licenceLimitsRead = false;
    bool licenceNodesUnlimited = false;
    Count licenceNodeLimit;
    Count licenceMachineLimit;
    Count licenceProjectLimit;
    Day licenceMaintenanceEnds;
    Day licenceEnds;
    Name licenceSecret = Name::constant("octopus-licence");
    bool licenceIncludesScim = false;
    Money licenceMonthly;
    Count projects = Count::of<50>();
    Minutes averageMinutes = Minutes::of<30>();
    Minutes windowMinutes = Minutes::of<120>();
    Count deploymentsPerDay = Count::of<50>();
    Count waitingParents;
    Count listeningTentacles = Count::of<20>();
    Count pollingTentacles;
    Count sshTargets;
    Count cloudTargets;
    Count kubernetesAgents;
    Count workers;
    bool kubernetesMonitor = false;
    bool grpcFeatures = false;
    Count packagesPerMonth = Count::of<200>();
    Mb averagePackageMb = Mb::of<50>();
    Mb largestPackageMb = Mb::of<500>();
    Mbit uplinkMbit = Mbit::of<100>();
    Mb logMbPerDeployment = Mb::of<2>();
    Mb artifactMbPerDeployment = Mb::of<1>();
    Days retentionDays = Days::of<90>();
    Days packageRetentionDays = Days::of<365>();
    Days auditRetentionDays = Days::of<90>();
    Percent wantedAvailability = Percent::of<99900>();
    Minutes rpoMinutes = Minutes::of<60>();
    Minutes rtoMinutes = Minutes::of<240>();
    Money monthlyBudget;
    bool writesTables = false;
    bool customIndexes = false;
    UpgradeOrder upgradeOrder = UpgradeOrder::OneByOne;
    bool rateLimiter = true;
    ArrivalPattern arrivalPattern = ArrivalPattern::Burst;
    Minutes arrivalEveryMinutes = Minutes::of<30>();
    QList<ArrivalHours> arrivalProfile;
    DurationSpread durationSpread = DurationSpread::Exponential;
    Variation durationVariationPercent = Variation::of<100>();
    Hours simulationHours = Hours::of<24>();
    Count simulationSeed = Count::of<1>();
    Runs simulationReplications = Runs::of<20>();
    QList<NodeOutage> nodeOutages;
    Days nodeFailureDays = Days::of<365>();
    Minutes nodeRepairMinutes = Minutes::of<60>();
    Days zoneFailureDays = Days::of<1825>();
    Minutes zoneRepairMinutes = Minutes::of<240>();
    Days databaseFailureDays = Days::of<3650>();
    Minutes databaseRepairMinutes = Minutes::of<240>();
    Days shareFailureDays = Days::of<3650>();
    Minutes shareRepairMinutes = Minutes::of<480>();
    Days balancerFailureDays = Days::of<365>();
    Minutes balancerRepairMinutes = Minutes::of<30>();
    Days otherFailureDays = Days::of<365>();
    Minutes otherRepairMinutes = Minutes::of<60>();
    friend bool operator==(const Workload &, const Workload &) = default;
};

} // namespace octoha
