using System.Collections.Concurrent;
using System.Management.Automation;

namespace Octoha.ScriptHost;

/// <summary>What the fakes remember, by name: what belongs to the cluster is the same on every machine, the rest is a machine's own.</summary>
public sealed class Store
{
    static readonly string[] Cluster = ["secret:", "cluster:"];
    readonly ConcurrentDictionary<string, ConcurrentDictionary<string, object>> owners = new();

    ConcurrentDictionary<string, object> Of(string name)
        => owners.GetOrAdd(Cluster.Any(name.StartsWith) ? "" : World.Machine, _ => new());
    public object this[string name]
    {
        get => Of(name)[name];
        set
        {
            Of(name)[name] = value;
            World.Point($"after {name} is set");
        }
    }
    public bool TryGetValue(string name, out object value) => Of(name).TryGetValue(name, out value);
    public bool ContainsKey(string name) => Of(name).ContainsKey(name);
    public object GetValueOrDefault(string name, object other) => TryGetValue(name, out var value) ? value : other;
    public bool TryRemove(string name, out object value)
    {
        var was = Of(name).TryRemove(name, out value);
        World.Point($"after {name} is removed");
        return was;
    }
    /// <summary>Names of this machine and of the cluster.</summary>
    public ICollection<string> Keys => Of("").Keys.Concat(Of("cluster:").Keys).Order(StringComparer.Ordinal).ToList();
    public void Clear() => owners.Clear();
    /// <summary>What another machine remembers, or null.</summary>
    public object Read(string machine, string name) => owners.TryGetValue(machine, out var own) && own.TryGetValue(name, out var value) ? value : null;
    /// <summary>Names that a machine remembers.</summary>
    public string[] NamesOf(string machine) => owners.TryGetValue(machine, out var own) ? own.Keys.Order(StringComparer.Ordinal).ToArray() : [];

    internal Dictionary<string, Dictionary<string, object>> Copy()
        => owners.ToDictionary(owner => owner.Key, owner => owner.Value.ToDictionary(entry => entry.Key, entry => Plain.Copy(entry.Value)));
    internal void Put(Dictionary<string, Dictionary<string, object>> kept)
    {
        owners.Clear();
        foreach (var (owner, values) in kept)
            owners[owner] = new(values.ToDictionary(entry => entry.Key, entry => Plain.Copy(entry.Value)));
    }
}

/// <summary>The simulated machines: their disks, the shares, what the fakes remember, and what was asked of them.</summary>
/// <remarks>The machine that is worked on has its disk at c; the others wait at parked. So every path is the same for each of them.</remarks>
public static class World
{
    public static readonly Store State = new();
    /// <summary>Each call of a fake that notes it, with its arguments, in order.</summary>
    public static readonly List<string> Calls = [];
    /// <summary>Each call of a native tool: its name, then its arguments as they arrived.</summary>
    public static readonly List<string[]> Vectors = [];
    /// <summary>Answers to questions, in order; a question without an answer is an error.</summary>
    public static readonly Queue<string> Answers = new();
    public static int Waits { get; set; }
    public static string Root { get; set; }
    public static string Fakes { get; set; }
    /// <summary>The machine that is worked on.</summary>
    public static string Machine { get; private set; } = "this";
    /// <summary>Takes a copy at every point at which a run could be killed; null: nobody wants them.</summary>
    public static Recorder Recorder { get; set; }
    /// <summary>The native call that fails next, and how.</summary>
    public static Failure Failure { get; set; }

    public static void Reset(string root)
    {
        State.Clear();
        Calls.Clear();
        Vectors.Clear();
        Answers.Clear();
        Waits = 0;
        Recorder = null;
        Failure = null;
        Depth = 0;
        Machine = "this";
        Root = root;
        Directory.CreateDirectory(Path.Combine(root, "bundle"));
        Directory.CreateDirectory(Path.Combine(root, "unc"));
        Furnish();
    }

    /// <summary>Goes on in a world that is there already.</summary>
    internal static void Continue(string root) => Root = root;

    /// <summary>The disk of a new machine; the bundle is the same on all.</summary>
    static void Furnish()
    {
        foreach (var folder in new[] { "c/ProgramData", "c/Program Files", "c/Windows" })
            Directory.CreateDirectory(Path.Combine(Root, folder));
        Directory.CreateSymbolicLink(Path.Combine(Root, "c/bundle"), Path.Combine(Root, "bundle"));
    }

    /// <summary>Goes to another machine, which is new or as it was left.</summary>
    public static void Enter(string machine)
    {
        Environment.SetEnvironmentVariable("COMPUTERNAME", machine);
        if (machine == Machine)
            return;
        Directory.CreateDirectory(Path.Combine(Root, "parked"));
        Directory.Move(Path.Combine(Root, "c"), Path.Combine(Root, "parked", Machine));
        Machine = machine;
        var waiting = Path.Combine(Root, "parked", machine);
        if (Directory.Exists(waiting))
            Directory.Move(waiting, Path.Combine(Root, "c"));
        else
            Furnish();
    }

    /// <summary>Every machine, share and memory is gone; the bundle stays.</summary>
    public static void Empty()
    {
        new Snapshot().Put();
        Directory.CreateDirectory(Path.Combine(Root, "unc"));
        Furnish();
        Calls.Clear();
        Vectors.Clear();
        Answers.Clear();
    }

    /// <summary>Linux path of the disk of a machine.</summary>
    public static string Disk(string machine) => machine == Machine ? Path.Combine(Root, "c") : Path.Combine(Root, "parked", machine);

    /// <summary>Linux path of a share that exists in this world, or null.</summary>
    public static string Share(string unc) => Path.Combine(Root, "unc", unc.TrimStart('\\').Replace('\\', '/'));

    internal static void Become(string machine) => Machine = machine;

    /// <summary>A moment at which the run could be killed.</summary>
    public static void Point(string label)
    {
        // What happens within a native tool is no matter of the scripts.
        if (Depth > 0)
            return;
        Recorder?.Note(label);
        Witness?.Invoke();
    }

    internal static int Depth { get; set; }

    /// <summary>A task of another account works elsewhere for a while: the place it stands at, below the root.</summary>
    internal static string TaskHome { get; set; }

    /// <summary>Told of each point, in a process that is going to be killed.</summary>
    internal static Action Witness { get; set; }

    /// <summary>Before a native call: notes it, and says with which code it fails, or null.</summary>
    public static int? BeforeCall(string tool, object[] words)
    {
        string[] vector = [System.IO.Path.GetFileName(tool.Replace('\\', '/')), .. words.Select(word => word?.ToString() ?? "")];
        Vectors.Add(vector);
        Point("before " + string.Join(' ', vector.Take(2)));
        Recorder?.NoteCall(vector);
        if (Failure?.Meets(vector) != true)
        {
            Depth++;
            return null;
        }
        Failure.Met = true;
        return Failure.Code;
    }

    public static void AfterCall(string tool)
    {
        Depth--;
        Point("after " + System.IO.Path.GetFileName(tool.Replace('\\', '/')));
    }
}

/// <summary>Lets the first native call that has these words fail.</summary>
public sealed class Failure(string[] vector, int code)
{
    readonly string wanted = Text(vector);
    public bool Met { get; set; }
    public int Code => code;
    public bool Meets(string[] seen) => !Met && IsOf(seen);
    public bool IsOf(string[] seen) => Text(seen) == wanted;
    // The name of a task's folder is never the same twice. A resumed run finds a folder made whose rights are not set, and takes over
    // with --force what a cut-off registration left.
    public static string Text(string[] words)
    {
        var same = words[0] == "icacls.exe" ? words.Take(2) : words.Where(word => word != "--force");
        return System.Text.RegularExpressions.Regex.Replace(string.Join('\0', same), "[0-9a-f]{32}", "*");
    }
}
