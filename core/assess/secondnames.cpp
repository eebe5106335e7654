#include "core/assess/secondnames.h"

namespace octoha {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestName = 15; // Of a Windows computer: Fact::ComputerNameMaximum.

/// "octopus-node-01" as "octopus-no01-dr".
QString shortened(const QString &stem, const QString &number, const QString &suffix)
{
    QString kept = stem.left(std::max<qsizetype>(0, longestName - number.size() - suffix.size()));
    while (kept.size() > 1 && kept.endsWith(u'-') && kept.size() < stem.size())
        kept.chop(1);
    return (kept + number).right(longestName - suffix.size()) + suffix;
}

/// The name of a node, with the first suffix that makes it nobody else's.
QString secondName(const QString &name, const QStringList &taken)
{
    qsizetype digits = name.size();
    while (digits > 0 && name[digits - 1].isDigit())
        --digits;
    for (int turn = 1;; ++turn) {
        const QString suffix = turn == 1 ? u"-dr"_s : u"-dr"_s + QString::number(turn);
        const QString next = name.size() + suffix.size() <= longestName
            ? name + suffix
            : shortened(name.left(digits), name.mid(digits), suffix);
        if (!taken.contains(next, Qt::CaseInsensitive))
            return next;
    }
}

} // namespace

QStringList secondNames(const Compute &compute)
{
    QStringList taken, names;
    for (const Node &node : compute.nodes)
        taken.append(node.name.text());
    for (const Node &node : compute.nodes) {
        names.append(secondName(node.name.text(), taken));
        taken.append(names.last());
    }
    return names;
}

} // namespace octoha
