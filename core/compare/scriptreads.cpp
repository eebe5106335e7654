#include "core/compare/scriptreads.h"

#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace octoha {

namespace {

using Words = QSet<QString>;

/// A piece of PowerShell: a function, or a step without its undo.
struct Unit {
    Words paths, ofNode, ofEachNode, calls, acts, kinds, parts;
};

struct Scripts {
    QHash<QString, Unit> functions;
    QHash<QString, Unit> steps;
    QHash<QString, ScriptReads> reads;
};

QRegularExpression pattern(const char *text, QRegularExpression::PatternOptions more = {})
{
    return QRegularExpression(QString::fromLatin1(text),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption | more);
}

QString codeOf(const QString &path)
{
    static const QRegularExpression blocks = pattern("<#.*?#>", QRegularExpression::DotMatchesEverythingOption),
                                    lines = pattern("^\\s*#.*$");
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).remove(u'\r').remove(blocks).remove(lines);
}

Words captured(const QString &code, const QRegularExpression &what)
{
    Words words;
    for (auto it = what.globalMatch(code); it.hasNext();)
        words.insert(it.next().captured(1));
    return words;
}

/// What is read through a name for a part of the settings: `$octopus = $Settings.octopus`, then `$octopus.nodeUrl`. The
/// line that gives the name reads nothing yet.
void readThroughNames(Unit &unit, QString &code)
{
    static const QRegularExpression naming = pattern("^\\s*\\$(\\w+)\\s*=\\s*\\$(?:Context\\.)?Settings\\.(\\w+)\\s*$");
    QList<QPair<QString, QString>> names;
    for (auto it = naming.globalMatch(code); it.hasNext();) {
        const auto match = it.next();
        names.append({match.captured(1), match.captured(2)});
    }
    code.remove(naming);
    for (const auto &[name, part] : names) {
        const QRegularExpression use(
            QStringLiteral("\\$%1\\b(?:\\.(\\w+))?").arg(name), QRegularExpression::CaseInsensitiveOption);
        for (const QString &key : captured(code, use))
            unit.paths.insert(key.isEmpty() ? part : part + u'.' + key);
    }
}

void readSettings(Unit &unit, const QString &code)
{
    static const QRegularExpression use = pattern("\\$(?:Context\\.)?Settings\\.(\\w+)(?:\\.([\\w$]+))?"),
                                    item = pattern("\\$_\\.(\\w+)");
    for (auto it = use.globalMatch(code); it.hasNext();) {
        const auto match = it.next();
        const QString part = match.captured(1), key = match.captured(2);
        if (part.compare(QLatin1String("nodes"), Qt::CaseInsensitive) == 0) {
            const Words keys = captured(code, item);
            unit.ofEachNode += keys.isEmpty() ? Words{QStringLiteral("*")} : keys;
        } else if (part.compare(QLatin1String("PSObject"), Qt::CaseInsensitive) != 0) {
            unit.paths.insert(key.isEmpty() ? part : part + u'.' + key);
        }
    }
}

Unit unitOf(QString code)
{
    static const QRegularExpression node = pattern("\\$(?:Context\\.)?Node\\.(\\w+)"),
                                    call = pattern("\\b(\\w+-Octoha\\w+|Invoke-ShareTask\\.ps1)"),
                                    act = pattern("-Name\\s+'(\\w+)'"), kind = pattern("-Kind\\s+('\\w+'|\\$\\w+)"),
                                    part = pattern("-Part\\s+'(\\w+)'");
    Unit unit;
    readThroughNames(unit, code);
    readSettings(unit, code);
    unit.ofNode = captured(code, node);
    unit.calls = captured(code, call);
    unit.acts = captured(code, act);
    unit.kinds = captured(code, kind);
    unit.parts = captured(code, part);
    return unit;
}

/// The function that does one of several things by name becomes a function each, so that a step reads for its own
/// alone.
void addActs(Scripts &scripts, const QString &name, const QString &code)
{
    static const QRegularExpression row = pattern("^        '(\\w+)' \\{(.*?)(?=^        '\\w+' \\{|^    \\}\\n)",
        QRegularExpression::DotMatchesEverythingOption);
    QString head = code;
    head.remove(row);
    for (auto it = row.globalMatch(code); it.hasNext();) {
        const auto match = it.next();
        scripts.functions.insert(name + u' ' + match.captured(1), unitOf(head + match.captured(2)));
    }
}

void addFunctions(Scripts &scripts, const QString &path)
{
    static const QRegularExpression start = pattern("^function\\s+([\\w-]+)\\s*\\{");
    const QString code = codeOf(path);
    const QString file = path.section(u'/', -1);
    if (!code.contains(start))
        scripts.functions.insert(file, unitOf(code));
    for (auto it = start.globalMatch(code); it.hasNext();) {
        const auto match = it.next();
        const qsizetype next = code.indexOf(QLatin1String("\nfunction "), match.capturedEnd());
        const QString name = match.captured(1),
                      body = code.mid(match.capturedEnd(), next < 0 ? -1 : next - match.capturedEnd());
        scripts.functions.insert(name, unitOf(body));
        if (name == QLatin1String("Invoke-OctohaShareAct"))
            addActs(scripts, name, body);
    }
}

void addStep(Scripts &scripts, const QString &path)
{
    static const QRegularExpression undo
        = pattern("^    Undo\\s*=.*?^    \\}", QRegularExpression::DotMatchesEverythingOption),
        roles = pattern("^    Roles\\s*=.*'node'"),
        skip = pattern("^    Skip\\s*=.*?^    \\}", QRegularExpression::DotMatchesEverythingOption);
    const QString code = codeOf(path).remove(undo), name = path.section(u'/', -1).section(u'.', 0, 0);
    scripts.steps.insert(name, unitOf(code));
    ScriptReads &reads = scripts.reads[name];
    reads.onNodes = code.contains(roles);
    reads.onFirstNode = skip.match(code).captured().contains(QLatin1String("-not $Context.Node.first"));
}

/// The function that a task of the service account runs, act by act.
const QString shareAct = QStringLiteral("Invoke-OctohaShareAct"), shareTask = QStringLiteral("Invoke-OctohaTask");

/// All that a step and what it calls reads.
class Reading {
public:
    Reading(const Scripts &scripts, const Unit &step) : m_scripts(scripts) { add(step); }
    void addTo(ScriptReads &reads) const;

private:
    void add(const Unit &unit);
    void follow(const QString &name);
    Words pathsWithSecrets() const;

    const Scripts &m_scripts;
    Unit m_all;
    Words m_seen;
};

void Reading::add(const Unit &unit)
{
    m_all.paths += unit.paths;
    m_all.ofNode += unit.ofNode;
    m_all.ofEachNode += unit.ofEachNode;
    m_all.kinds += unit.kinds;
    m_all.parts += unit.parts;
    for (const QString &name : unit.calls) {
        // What the service account does on the share is named where the task is asked for.
        if (name == shareTask) {
            for (const QString &act : unit.acts)
                follow(shareAct + u' ' + act);
        }
        if (name != shareAct)
            follow(name);
    }
}

void Reading::follow(const QString &name)
{
    const auto unit = m_scripts.functions.constFind(name);
    if (unit == m_scripts.functions.cend() || m_seen.contains(name))
        return;
    m_seen.insert(name);
    add(*unit);
}

/// Which secret is read stands where it is asked for: `-Kind 'licence'`. Where that is a variable, it may be any.
Words Reading::pathsWithSecrets() const
{
    Words paths = m_all.paths;
    if (!paths.remove(QStringLiteral("secrets.$Kind")))
        return paths;
    for (const QString &kind : m_all.kinds) {
        if (kind.startsWith(u'\''))
            paths.insert(QStringLiteral("secrets.") + kind.mid(1, kind.size() - 2));
        else if (kind.compare(QLatin1String("$Kind"), Qt::CaseSensitive) != 0)
            paths.insert(QStringLiteral("secrets"));
    }
    return paths;
}

/// The part of the settings that the parameters of a template load.
QString templatePath(const QString &part)
{
    static const QRegularExpression load = pattern("settings\\.json'\\)\\.([\\w.]+)");
    QFile file(QStringLiteral(":/octoha/bicep/%1.bicepparam").arg(part));
    return file.open(QIODevice::ReadOnly) ? load.match(QString::fromUtf8(file.readAll())).captured(1) : QString();
}

QStringList sorted(const Words &words)
{
    QStringList list(words.cbegin(), words.cend());
    list.sort();
    return list;
}

void Reading::addTo(ScriptReads &reads) const
{
    Words paths = pathsWithSecrets();
    for (const QString &part : m_all.parts) {
        if (const QString path = templatePath(part); !path.isEmpty())
            paths.insert(path);
    }
    reads.paths = sorted(paths);
    reads.ofNode = sorted(m_all.ofNode);
    reads.ofEachNode = sorted(m_all.ofEachNode);
}

Scripts readScripts()
{
    Scripts scripts;
    for (QDirIterator walk(QStringLiteral(":/octoha/scripts/Octoha"), {QStringLiteral("*.ps1")}, QDir::Files,
             QDirIterator::Subdirectories);
         walk.hasNext();)
        addFunctions(scripts, walk.next());
    for (QDirIterator walk(QStringLiteral(":/octoha/scripts/steps"), {QStringLiteral("*.ps1")}, QDir::Files);
         walk.hasNext();)
        addStep(scripts, walk.next());
    for (auto it = scripts.steps.cbegin(); it != scripts.steps.cend(); ++it)
        Reading(scripts, *it).addTo(scripts.reads[it.key()]);
    return scripts;
}

} // namespace

const ScriptReads *scriptReadsOf(const QString &step)
{
    static const Scripts scripts = readScripts();
    const auto reads = scripts.reads.constFind(step);
    return reads == scripts.reads.cend() ? nullptr : &*reads;
}

} // namespace octoha
