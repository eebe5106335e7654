#include "core/plan/nodecommands.h"
#include "core/plan/signincommands.h"
#include "core/plan/stepbuilders.h"

#include <algorithm>

namespace octoha {

using namespace Qt::StringLiterals;

namespace {

/// A setting of the cluster counts on a node once it was restarted.
QStringList onEveryNode(const Situation &situation)
{
    return QStringList{remark(QT_TRANSLATE_NOOP("Plan", "then on each node, one after another"))}
    + restartCommands(situation);
}

int restartMinutes(const Situation &situation)
{
    return 5 * std::max(1, int(situation.design.compute.nodes.size()));
}

QString breakGlassCommand(const Situation &situation)
{
    return octopusCommand(situation, u"admin"_s,
        {option("--username", situation.design.signIn.breakGlass.text()),
            u"--password "_s + secretArgument("breakGlassPassword")});
}

/// The way back in: passwords on, the break-glass account anew, a restart.
QStringList wayBackIn(const Situation &situation)
{
    QStringList commands = secretReading();
    commands.append(octopusCommand(situation, u"configure"_s, {u"--usernamePasswordIsEnabled true"_s}));
    if (!situation.design.signIn.breakGlass.isEmpty())
        commands.append(breakGlassCommand(situation));
    return commands + onEveryNode(situation);
}

/// The runner does it where the design names somebody whom Octopus can find.
QStringList administratorActs(const SignIn &signIn)
{
    QStringList acts;
    if (!signIn.activeDirectory && newAdministrator(signIn).name.isEmpty())
        acts.append(planText(QT_TRANSLATE_NOOP("Plan",
            "The coming administrator signs in once through the new provider, so that Octopus knows the user.")));
    if (!signIn.adminGroup.isEmpty() && !takesAdminGroup(signIn))
        acts.append(planText(QT_TRANSLATE_NOOP("Plan",
                                 "Put the group %1 into the team Octopus Administrators, under Configuration › Teams."))
                        .arg(signIn.adminGroup.text()));
    return acts;
}

/// The runner's command on the first node, what it runs, and then its command on the others.
QStringList byRunner(const PlanStep &step, const QStringList &commands, const QString &more = {})
{
    return QStringList{runnerCommand(step.id) + more, remark(QT_TRANSLATE_NOOP("Plan", "it runs:"))} + commands;
}

} // namespace

Step steps::breakGlass(const Situation &situation)
{
    const SignIn &signIn = situation.design.signIn;
    if (signIn.breakGlass.isEmpty())
        return std::nullopt;
    PlanStep step = stepOf("89-BreakGlass", QT_TRANSLATE_NOOP("Plan", "Make the break-glass account"),
        nodeAdministrator, firstNodeName(situation.design), 2);
    step.acts = {planText(QT_TRANSLATE_NOOP("Plan",
                     "Its password is the secret octopus-breakglass-password; two people of the security team hold it, "
                     "on paper in "
                     "a safe.")),
        planText(QT_TRANSLATE_NOOP("Plan",
            "Azure raises no alert for it: under Configuration › Subscriptions make one for the events of this user, "
            "which "
            "sends a mail to the security team."))};
    step.commands = byRunner(step, secretReading() + QStringList{breakGlassCommand(situation)});
    step.check
        = planText(QT_TRANSLATE_NOOP("Plan", "One of its holders signs in as %1 with the password from the safe."))
              .arg(signIn.breakGlass.text());
    step.undo = planText(QT_TRANSLATE_NOOP("Plan", "Delete the user in the portal."));
    return step;
}

Step steps::signIn(const Situation &situation)
{
    const QStringList commands = signInCommands(situation);
    if (commands.isEmpty())
        return std::nullopt;
    PlanStep step = stepOf("91-SignIn", QT_TRANSLATE_NOOP("Plan", "Switch on the ways to sign in; passwords stay on"),
        nodeAdministrator, everyNode(), restartMinutes(situation));
    if (situation.design.signIn.activeDirectory)
        step.acts = {planText(QT_TRANSLATE_NOOP("Plan",
            "Sign in to Windows as a domain user first: Octopus asks the directory, which a local account may not."))};
    step.commands = byRunner(step, commands + onEveryNode(situation));
    step.check = planText(QT_TRANSLATE_NOOP("Plan",
                              "On each node itself the sign-in page offers each provider; once 92-WindowsFirewall has "
                              "opened the ports, a "
                              "user of each signs in through %1."))
                     .arg(situation.deployment.portalUrl);
    step.undo = planText(QT_TRANSLATE_NOOP("Plan",
        "The runner switches these ways off again. Where passwords are off it first opens the way back, so that nobody "
        "is locked out."));
    step.undoCommands = {runnerUndo(step.id)};
    return step;
}

/// By the runner where the design names somebody whom Octopus can find; else by hand.
Step steps::signInAdministrator(const Situation &situation)
{
    const SignIn &signIn = situation.design.signIn;
    if (externalProviderCount(signIn) == 0)
        return std::nullopt;
    const bool named = !newAdministrator(signIn).name.isEmpty();
    PlanStep step = stepOf(named ? "94-SignInAdministrator" : "M-SignInAdmin",
        QT_TRANSLATE_NOOP("Plan", "Make an administrator of the new way, and try it"),
        named ? nodeAdministrator : octopusAdministrator, firstNodeName(situation.design), 10);
    step.acts = administratorActs(signIn);
    const QStringList command{newAdministratorCommand(situation)};
    step.commands = named ? byRunner(step, command) : command;
    step.check = planText(QT_TRANSLATE_NOOP("Plan",
        "In a second browser, with the first one still signed in: this user signs in through the provider and opens "
        "Configuration."));
    step.undo = planText(QT_TRANSLATE_NOOP(
        "Plan", "Take the user, or the group, out of the team Octopus Administrators in the portal."));
    return step;
}

/// What no command sets up; the runner then looks whether the portal offers it.
Step steps::signInPortal(const Situation &situation)
{
    const SignIn &signIn = situation.design.signIn;
    const QStringList acts = portalSignInSteps(signIn);
    if (acts.isEmpty())
        return std::nullopt;
    const bool seen = signIn.genericOidc || signIn.octopusId;
    PlanStep step = stepOf(seen ? "98-SignInPortal" : "M-SignInPortal",
        QT_TRANSLATE_NOOP("Plan", "Set up in the portal what no command does; passwords stay on"), octopusAdministrator,
        firstNodeName(situation.design), 20);
    step.acts = acts;
    if (seen)
        step.commands = {runnerCommand(step.id)};
    step.check = planText(
        QT_TRANSLATE_NOOP("Plan", "The sign-in page offers each provider, and a user of each signs in through %1."))
                     .arg(situation.deployment.portalUrl);
    step.undo = planText(QT_TRANSLATE_NOOP("Plan", "Switch it off again in the portal; passwords are still on."));
    return step;
}

Step steps::passwordsOff(const Situation &situation)
{
    if (situation.design.signIn.usernamePassword || externalProviderCount(situation.design.signIn) == 0)
        return std::nullopt;
    PlanStep step = stepOf("99-PasswordsOff", QT_TRANSLATE_NOOP("Plan", "Switch sign-in by password off"),
        nodeAdministrator, everyNode(), restartMinutes(situation));
    step.acts = {planText(QT_TRANSLATE_NOOP("Plan",
        "Only once an administrator has come in by the new way, in a second browser: without -SignInProven the runner "
        "stops here and says so."))};
    step.commands = byRunner(step,
        QStringList{octopusCommand(situation, u"configure"_s, {u"--usernamePasswordIsEnabled false"_s})}
            + onEveryNode(situation),
        u" -SignInProven"_s);
    step.check = planText(QT_TRANSLATE_NOOP("Plan",
        "The sign-in page asks for no password; the administrator of the new way signs in. The break-glass account "
        "works only after the way back below: try it once, then switch passwords off again."));
    step.undo = planText(QT_TRANSLATE_NOOP("Plan",
        "When no provider works, an administrator of any node opens the way for the break-glass account by the runner, "
        "then on each other node. Without the runner:"));
    step.undoCommands = QStringList{runnerUndo(step.id)} + wayBackIn(situation);
    return step;
}

} // namespace octoha
