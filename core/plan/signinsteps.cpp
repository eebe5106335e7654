#include "core/plan/signincommands.h"
#include "core/plan/stepbuilders.h"

#include <algorithm>

namespace octoha {

using namespace Qt::StringLiterals;

namespace {

/// A setting of the cluster counts on a node once it was restarted.
QStringList onEveryNode(const Situation &situation)
{
    return {remark(QT_TRANSLATE_NOOP("Plan", "then on each node, one after another")), restartCommand(situation)};
}

int restartMinutes(const Situation &situation)
{
    return 3 * std::max(1, int(situation.design.compute.nodes.size()));
}

QString firstThenEach(const Situation &situation)
{
    return planText(QT_TRANSLATE_NOOP("Plan", "%1, then each node")).arg(firstNodeName(situation.design));
}

bool hasProvider(const Situation &situation)
{
    return !signInCommands(situation).isEmpty() || !portalSignInSteps(situation.design.signIn).isEmpty();
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

/// With Active Directory the first administrator is a domain user; elsewhere it is whoever has signed in once.
QString newAdministrator(const SignIn &signIn)
{
    if (signIn.activeDirectory && signIn.adminUser.text().contains(u'\\'))
        return quotedForPowerShell(signIn.adminUser.text());
    return signIn.activeDirectory ? u"<DOMAIN\\user>"_s : u"<user name as the portal shows it>"_s;
}

QStringList administratorActs(const SignIn &signIn)
{
    QStringList acts;
    if (!signIn.activeDirectory)
        acts.append(planText(QT_TRANSLATE_NOOP("Plan",
            "The coming administrator signs in once through the new provider, so that Octopus knows the user.")));
    if (!signIn.adminGroup.isEmpty())
        acts.append(planText(QT_TRANSLATE_NOOP("Plan",
                                 "Put the group %1 into the team Octopus Administrators, under Configuration › Teams."))
                        .arg(signIn.adminGroup.text()));
    return acts;
}

} // namespace

Step steps::breakGlass(const Situation &situation)
{
    const SignIn &signIn = situation.design.signIn;
    if (signIn.breakGlass.isEmpty())
        return std::nullopt;
    PlanStep step = stepOf("M-BreakGlass", QT_TRANSLATE_NOOP("Plan", "Make the break-glass account"),
        octopusAdministrator, firstNodeName(situation.design), 10);
    step.acts = {planText(QT_TRANSLATE_NOOP("Plan",
        "Its password is the secret octopus-breakglass-password; two people of the security team hold it, on paper in "
        "a safe."))};
    step.commands = secretReading() + QStringList{breakGlassCommand(situation)};
    step.check
        = planText(QT_TRANSLATE_NOOP("Plan",
                       "One of its holders signs in as %1 with the password from the safe, and an alert says so."))
              .arg(signIn.breakGlass.text());
    step.undo = planText(QT_TRANSLATE_NOOP("Plan", "Delete the user in the portal."));
    step.dependsOn = {u"signIn.breakGlass"_s, u"compute.instanceName"_s};
    return step;
}

Step steps::signIn(const Situation &situation)
{
    if (!hasProvider(situation))
        return std::nullopt;
    PlanStep step = stepOf("M-SignIn", QT_TRANSLATE_NOOP("Plan", "Switch on the ways to sign in; passwords stay on"),
        octopusAdministrator, firstThenEach(situation), 20 + restartMinutes(situation));
    step.acts = portalSignInSteps(situation.design.signIn);
    if (const QStringList commands = signInCommands(situation); !commands.isEmpty())
        step.commands = commands + onEveryNode(situation);
    step.check = planText(
        QT_TRANSLATE_NOOP("Plan", "The sign-in page offers each provider, and a user of each signs in through %1."))
                     .arg(situation.deployment.portalUrl);
    step.undo = planText(QT_TRANSLATE_NOOP(
        "Plan", "Switch the provider off again by the same command with false; passwords are still on."));
    step.dependsOn = {u"signIn"_s, u"balancer.hostName"_s};
    return step;
}

Step steps::signInAdministrator(const Situation &situation)
{
    const SignIn &signIn = situation.design.signIn;
    if (!hasProvider(situation) || externalProviderCount(signIn) == 0)
        return std::nullopt;
    PlanStep step
        = stepOf("M-SignInAdmin", QT_TRANSLATE_NOOP("Plan", "Make an administrator of the new way, and try it"),
            octopusAdministrator, firstThenEach(situation), 10 + restartMinutes(situation));
    step.acts = administratorActs(signIn);
    step.commands = QStringList{octopusCommand(situation, u"admin"_s, {u"--username "_s + newAdministrator(signIn)})}
        + onEveryNode(situation);
    step.check = planText(QT_TRANSLATE_NOOP("Plan",
        "In a second browser, with the first one still signed in: this user signs in through the provider and opens "
        "Configuration."));
    step.undo = planText(QT_TRANSLATE_NOOP("Plan", "Take the user out of the team Octopus Administrators."));
    step.dependsOn = {u"signIn"_s, u"compute.instanceName"_s};
    return step;
}

Step steps::passwordsOff(const Situation &situation)
{
    if (situation.design.signIn.usernamePassword || externalProviderCount(situation.design.signIn) == 0)
        return std::nullopt;
    PlanStep step = stepOf("M-PasswordsOff", QT_TRANSLATE_NOOP("Plan", "Switch sign-in by password off"),
        octopusAdministrator, firstThenEach(situation), 5 + restartMinutes(situation));
    step.commands = QStringList{octopusCommand(situation, u"configure"_s, {u"--usernamePasswordIsEnabled false"_s})}
        + onEveryNode(situation);
    step.check = planText(QT_TRANSLATE_NOOP("Plan",
        "The sign-in page asks for no password; the administrator of the new way signs in. The break-glass account "
        "works only after the way back below: try it once, then switch passwords off again."));
    step.undo = planText(QT_TRANSLATE_NOOP(
        "Plan", "When no provider works, an administrator of a node opens the way for the break-glass account."));
    step.undoCommands = wayBackIn(situation);
    step.dependsOn = {u"signIn"_s, u"compute.nodes"_s, u"compute.instanceName"_s};
    return step;
}

} // namespace octoha
