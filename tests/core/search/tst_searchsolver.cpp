#include "core/assess/fits.h"
#include "core/design/measures.h"
#include "core/project/presets.h"
#include "core/search/problem.h"
#include "tests/core/search/smallcatalog.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace octoha;
using namespace octoha::leastcost;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2026, 11, 1);

/// One choice as a variable that is 0 or 1: what it changes in the first design of the program, by the assessment
/// alone.
struct Variable {
    QString name;
    qint64 monthly = 0;
    double logarithm = 0; ///< Of its availability.
    int carries = 0; ///< Of a database: the largest sum of caps.
    int totalCap = 0; ///< Of nodes.
    int oneAway = 0;
};

/// The search as a linear program with numbers of 0 or 1: one of the nodes, one of the databases, one of the shares,
/// one of the balancers, each with what it changes in a first design by the assessment alone. It is linear where no two
/// parts share a line of the bill or an SLA: databases are Azure SQL, and there are two nodes or more.
class Program {
public:
    Program(const Design &design, const Catalog &catalog, const SearchConstraints &constraints);
    QByteArray text() const; ///< In the LP format of CPLEX.
    qint64 firstMonthly() const { return costOf(m_space.at(m_first), m_catalog).known; }

private:
    bool isSound(const Design &design) const;
    Variable variableOf(const Choice &choice, const QString &name) const;
    int largestTotal(Design design) const;
    void addNodes();
    void addPart(Part part);
    void chooseFirst();
    double firstPercent() const { return *availabilityOf(m_space.at(m_first), m_catalog).composite.value; }
    QString sum(const std::function<double(const Variable &)> &factorOf) const;

    const Catalog &m_catalog;
    const SearchConstraints &m_constraints;
    Space m_space;
    Choice m_first;
    QList<QList<Variable>> m_parts;
};

Program::Program(const Design &design, const Catalog &catalog, const SearchConstraints &constraints)
    : m_catalog(catalog),
      m_constraints(constraints),
      m_space(design, catalog, day, constraints.tasksOneNodeAway, constraints.maxNodes)
{
    chooseFirst();
    addNodes();
    for (const Part part : {Part::Database, Part::Share, Part::Balancer})
        addPart(part);
}

// A design of the lab, which no rule finds an error in, with the most nodes.
void Program::chooseFirst()
{
    m_first[Part::Nodes] = m_space.count(Part::Nodes) - 1;
    for (int i = 0; i < m_space.count(Part::Database); ++i)
        m_first[Part::Database] = m_space.databases()[i].objective.text() == u"S3" ? i : m_first[Part::Database];
    for (int i = 0; i < m_space.count(Part::Share); ++i) {
        const ShareChoice &share = m_space.shares()[i];
        m_first[Part::Share]
            = share.tier == FilesTier::HddV2 && share.redundancy == Redundancy::Zrs ? i : m_first[Part::Share];
    }
    for (int i = 0; i < m_space.count(Part::Balancer); ++i)
        m_first[Part::Balancer] = m_space.balancers()[i].web == WebProduct::LoadBalancer ? i : m_first[Part::Balancer];
    for (int size = m_space.count(Part::Size) - 1; size >= 0 && !isSound(m_space.at(m_first)); --size)
        m_first[Part::Size] = size;
}

bool Program::isSound(const Design &design) const
{
    const QList<Finding> findings = findingsOf(design, {m_catalog, day});
    return costOf(design, m_catalog).complete
        && std::none_of(findings.cbegin(), findings.cend(),
            [](const Finding &finding) { return finding.severity() == Severity::Error; });
}

Variable Program::variableOf(const Choice &choice, const QString &name) const
{
    const Design design = m_space.at(choice);
    const double after = *availabilityOf(design, m_catalog).composite.value;
    return {name, costOf(design, m_catalog).known - firstMonthly(), std::log(after / firstPercent())};
}

int Program::largestTotal(Design design) const
{
    int largest = 0;
    for (const DatabaseAdvice &advice : m_catalog.tables().databaseAdvice) {
        design.compute.nodes = {Node()};
        design.compute.nodes.first().taskCap = TaskCap::from(advice.totalTaskCap).value_or(TaskCap());
        largest = databaseFitOf(design, m_catalog).fit == Fit::Fits ? advice.totalTaskCap : largest;
    }
    return largest;
}

// Nodes are one variable for each number of them, zones, size and cap. Beyond Octopus's table the largest row counts.
void Program::addNodes()
{
    m_parts.append(QList<Variable>());
    const int lastRow = m_catalog.tables().databaseAdvice.back().totalTaskCap;
    for (int i = 0; i < m_space.count(Part::Nodes) * m_space.count(Part::Size) * m_space.count(Part::Cap); ++i) {
        Choice choice = m_first;
        choice[Part::Cap] = i % m_space.count(Part::Cap);
        choice[Part::Size] = i / m_space.count(Part::Cap) % m_space.count(Part::Size);
        choice[Part::Nodes] = i / m_space.count(Part::Cap) / m_space.count(Part::Size);
        const Design design = m_space.at(choice);
        if (design.compute.nodes.size() < 2 || nodeFitsOf(design, m_catalog, {}).first().fit != Fit::Fits
            || !isSound(design))
            continue;
        Variable variable = variableOf(choice, u"n%1"_s.arg(i));
        variable.totalCap = std::min(lastRow, totalTaskCap(design.compute));
        variable.oneAway = taskCapOneNodeAway(design.compute);
        m_parts.last().append(variable);
    }
}

void Program::addPart(Part part)
{
    m_parts.append(QList<Variable>());
    for (int i = 0; i < m_space.count(part); ++i) {
        Choice choice = m_first;
        choice[part] = i;
        const Design design = m_space.at(choice);
        if (!usesAzureSql(design.database) || !isSound(design) || availabilityOf(design, m_catalog).atMost)
            continue;
        Variable variable = variableOf(choice, u"p%1_%2"_s.arg(int(part)).arg(i));
        variable.carries = part == Part::Database ? largestTotal(design) : 0;
        m_parts.last().append(variable);
    }
}

/// "+ 3 n1 - 0.5 p3_2", on lines of their own: the format has a longest line.
QString Program::sum(const std::function<double(const Variable &)> &factorOf) const
{
    QString text;
    for (const QList<Variable> &part : m_parts) {
        for (const Variable &variable : part) {
            const double factor = factorOf(variable);
            text += u"%1 %2 %3\n"_s.arg(QChar(factor < 0 ? u'-' : u'+'))
                        .arg(QString::number(std::abs(factor), 'g', 17), variable.name);
        }
    }
    return text;
}

QByteArray Program::text() const
{
    QString text = u"Minimize\ncost:\n"_s + sum([](const Variable &variable) { return double(variable.monthly); })
        + u"Subject To\n"_s;
    QString binaries = u"never\n"_s;
    for (const QList<Variable> &part : m_parts) {
        text += u"one%1: "_s.arg(&part - m_parts.constData()) + (part.isEmpty() ? u"+ 1 never "_s : QString());
        for (const Variable &variable : part) {
            text += u"+ 1 %1\n"_s.arg(variable.name);
            binaries += variable.name + u'\n';
        }
        text += part.isEmpty() ? u"= 2\n"_s : u"= 1\n"_s;
    }
    text += u"tasks:\n"_s + sum([](const Variable &variable) { return double(variable.oneAway); })
        + u">= %1\n"_s.arg(m_constraints.tasksOneNodeAway);
    text += u"database:\n"_s
        + sum([](const Variable &variable) { return double(variable.carries - variable.totalCap); }) + u">= 0\n"_s;
    if (m_constraints.availability)
        text += u"available:\n"_s + sum([](const Variable &variable) { return variable.logarithm; })
            + u">= %1\n"_s.arg(QString::number(std::log(*m_constraints.availability / firstPercent()), 'g', 17));
    return (text + u"never: + 1 never <= 1\nBinaries\n"_s + binaries + u"End\n"_s).toLatin1();
}

/// What the solver says costs least; nothing where nothing is allowed.
std::optional<double> solved(const QString &solver, const QByteArray &program)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"program.lp"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(program) < 0)
        return {};
    file.close();
    QProcess process;
    process.start(solver, {u"--lp"_s, file.fileName(), u"-w"_s, folder.filePath(u"solution"_s)});
    process.waitForFinished();
    QFile solution(folder.filePath(u"solution"_s));
    if (!solution.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression optimal(u"^s mip \\d+ \\d+ o (\\S+)$"_s, QRegularExpression::MultilineOption);
    const auto match = optimal.match(QString::fromLatin1(solution.readAll()));
    return match.hasMatch() ? std::optional(match.captured(1).toDouble()) : std::nullopt;
}

} // namespace

/// The search against a solver that knows nothing of it.
class TestSearchSolver : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSolverFindsTheSame();
};

void TestSearchSolver::theSolverFindsTheSame()
{
    const QString solver = QStandardPaths::findExecutable(u"glpsol"_s);
    if (solver.isEmpty())
        QSKIP("glpsol is not installed: ./build.sh install test");
    QRandomGenerator random(31);
    int withDesign = 0;
    for (int i = 0; i < 12; ++i) {
        const tests::SmallCatalog small(
            {.sizes = 4, .objectives = 8, .keepsSlas = i % 2 == 0, .lacksSome = false}, random);
        Design design = projectFromPreset(*findPreset(u"lab")).design;
        design.workload.licenceMonthly = Money::fromCents(70'000).value(); // else no total is complete
        SearchConstraints constraints;
        constraints.maxNodes = 3;
        constraints.tasksOneNodeAway = 1 + random.bounded(40);
        constraints.availability = (i % 2 == 0 ? 99.7 : 93.0) + random.bounded(100) / 700.0;
        const Program program(design, small.catalog(), constraints);
        const auto least = solved(solver, program.text());
        const SearchResult result = search(design, small.catalog(), day, constraints);
        QCOMPARE(result.optimal.has_value(), least.has_value());
        QVERIFY(!least || qint64(std::llround(*least)) + program.firstMonthly() == result.optimal->monthly);
        withDesign += int(least.has_value());
    }
    QVERIFY(withDesign > 4);
}

QTEST_GUILESS_MAIN(TestSearchSolver)
#include "tst_searchsolver.moc"
