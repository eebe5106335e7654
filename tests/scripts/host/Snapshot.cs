using System.Collections;
using System.Management.Automation;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Octoha.ScriptHost;

/// <summary>Copies and texts of what the fakes remember: tables, lists, objects and plain values.</summary>
static class Plain
{
    public static object Copy(object value)
    {
        switch (value)
        {
            case PSObject { BaseObject: PSCustomObject } made:
                var copy = new PSObject();
                foreach (var property in made.Properties)
                    copy.Properties.Add(new PSNoteProperty(property.Name, Copy(property.Value)));
                return copy;
            case PSObject wrapped: return Copy(wrapped.BaseObject);
            case IDictionary table:
                var other = (IDictionary)Activator.CreateInstance(table.GetType());
                foreach (DictionaryEntry entry in table)
                    other[entry.Key] = Copy(entry.Value);
                return other is Hashtable ? new Hashtable(other, StringComparer.CurrentCultureIgnoreCase) : other;
            case IList list: return list.Cast<object>().Select(Copy).ToArray();
        }
        return value;
    }

    /// <summary>The same value always gives the same text.</summary>
    public static JsonNode Node(object value)
    {
        var bare = value is PSObject { BaseObject: not PSCustomObject } wrapped ? wrapped.BaseObject : value;
        switch (bare)
        {
            case null: return null;
            case string text: return JsonValue.Create(text);
            case IDictionary table: return Object(table.Cast<DictionaryEntry>().Select(entry => (entry.Key.ToString(), entry.Value)));
            case IEnumerable list: return new JsonArray(list.Cast<object>().Select(Node).ToArray());
            case PSObject made: return Object(made.Properties.Select(property => (property.Name, property.Value)));
        }
        return JsonValue.Create(Convert.ToString(bare, System.Globalization.CultureInfo.InvariantCulture));
    }

    static JsonObject Object(IEnumerable<(string Key, object Value)> entries)
    {
        var made = new JsonObject();
        foreach (var (key, value) in entries.OrderBy(entry => entry.Key, StringComparer.Ordinal))
            made[key] = Node(value);
        return made;
    }
}

/// <summary>The whole world at one moment: every disk and share, and all that the fakes remember.</summary>
public sealed partial class Snapshot
{
    static readonly string[] Places = ["c", "parked", "unc"];
    static readonly EnumerationOptions Everything = new() { RecurseSubdirectories = false, AttributesToSkip = 0 };
    readonly string machine = "this";
    readonly string computer = Environment.GetEnvironmentVariable("COMPUTERNAME");
    /// <summary>Path below the root to the bytes of a file, the target of a link (text) or null for a folder.</summary>
    readonly SortedDictionary<string, object> files = new(StringComparer.Ordinal);
    readonly Dictionary<string, Dictionary<string, object>> state = [];

    /// <summary>An empty world.</summary>
    public Snapshot() { }

    Snapshot(string machine, Dictionary<string, Dictionary<string, object>> state) => (this.machine, this.state) = (machine, state);

    public static Snapshot Take()
    {
        var made = new Snapshot(World.Machine, World.State.Copy());
        foreach (var place in Places)
            made.Read(place, place);
        if (World.TaskHome is { } home)
        {
            made.files[home] = null;
            made.Read("task", home);
        }
        return made;
    }

    void Read(string folderName, string place)
    {
        var folder = new DirectoryInfo(Path.Combine(World.Root, folderName));
        if (!folder.Exists)
            return;
        foreach (var item in folder.EnumerateFileSystemInfos("*", Everything))
        {
            var path = place + '/' + item.Name;
            if (item.Attributes.HasFlag(FileAttributes.ReparsePoint))
                files[path] = item.LinkTarget;
            else if (item is FileInfo file)
            {
                if (!IsModuleOfTask(path))
                    files[path] = Content(file);
            }
            else
            {
                files[path] = null;
                Read(folderName + '/' + item.Name, path);
            }
        }
    }

    /// <summary>Some hundred files in each copy of the module: the next run takes the folder of a task away as a whole, so they are left out.</summary>
    static bool IsModuleOfTask(string path) => path.EndsWith(".ps1") && path.Contains("/ProgramData/Octoha/task-");

    static readonly Dictionary<string, (DateTime Written, byte[] Bytes)> scripts = [];

    static byte[] Content(FileInfo file)
    {
        if (file.Name.EndsWith(".lock")) // a lock is held and empty
            return [];
        if (file.Extension != ".ps1")
            return File.ReadAllBytes(file.FullName);
        // A script is only ever copied, with its time: it is read again when that is another one.
        if (!scripts.TryGetValue(file.FullName, out var kept) || kept.Written != file.LastWriteTimeUtc || kept.Bytes.Length != file.Length)
            scripts[file.FullName] = kept = (file.LastWriteTimeUtc, File.ReadAllBytes(file.FullName));
        return kept.Bytes;
    }

    /// <summary>Makes the world as it was; only what differs is written.</summary>
    public void Put()
    {
        var now = Take();
        foreach (var path in now.files.Keys.Reverse().Where(path => !files.TryGetValue(path, out var wanted) || !Same(now.files[path], wanted)))
            Remove(Path.Combine(World.Root, path), now.files[path] == null);
        foreach (var (path, content) in files.Where(file => !now.files.TryGetValue(file.Key, out var seen) || !Same(seen, file.Value)))
            Write(Path.Combine(World.Root, path), content);
        World.State.Put(state);
        World.Become(machine);
        Environment.SetEnvironmentVariable("COMPUTERNAME", computer);
        World.Waits = 0;
    }

    static bool Same(object one, object other) => one is byte[] bytes ? other is byte[] more && bytes.AsSpan().SequenceEqual(more) : Equals(one, other);

    static void Remove(string native, bool isFolder)
    {
        if (isFolder)
            Directory.Delete(native, true);
        else
            File.Delete(native);
    }

    static void Write(string native, object content)
    {
        Directory.CreateDirectory(content == null ? native : Path.GetDirectoryName(native));
        if (content is string target)
            File.CreateSymbolicLink(native, target);
        else if (content is byte[] bytes)
            File.WriteAllBytes(native, bytes);
    }

    /// <summary>What the fakes remember goes to a file, or comes from it; disks and shares are files already.</summary>
    public static void SaveState(string path)
    {
        var table = new Hashtable { ["machine"] = World.Machine };
        foreach (var (owner, values) in World.State.Copy())
            table["of:" + owner] = new Hashtable(values);
        File.WriteAllText(path + ".part", PSSerializer.Serialize(table, 20));
        File.Move(path + ".part", path, true);
    }

    public static void LoadState(string path)
    {
        var table = (Hashtable)Plain.Copy(PSSerializer.Deserialize(File.ReadAllText(path)));
        World.Become((string)table["machine"]);
        World.State.Put(table.Keys.Cast<string>().Where(key => key.StartsWith("of:")).ToDictionary(key => key[3..],
            key => ((Hashtable)Plain.Copy(table[key])).Cast<DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => Plain.Copy(entry.Value))));
    }

    /// <summary>All of it as one text: byte for byte, or without what time and chance decide.</summary>
    public string Text(bool exact) => string.Join('\n', Lines(exact));

    public string Hash(bool exact) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(Text(exact))));

    /// <summary>What differs between two moments, in words; empty when nothing does.</summary>
    public static string Difference(Snapshot before, Snapshot after, bool exact)
    {
        var old = before.Lines(exact).ToList();
        var now = after.Lines(exact).ToList();
        return string.Join("; ", old.Except(now).Select(line => "no more: " + Short(line)).Concat(now.Except(old).Select(line => "new: " + Short(line))));
    }

    static string Short(string line) => (line.Length > 400 ? line[..400] + " …" : line).Replace("\r", "").Replace('\n', '|');

    IEnumerable<string> Lines(bool exact)
    {
        // What is in the folder of a task does not matter later: the next run takes it away as a whole.
        foreach (var (path, content) in files.Where(file => exact || !Ledger().IsMatch(file.Key)))
            yield return exact ? Line(path, content) : Chance().Replace(Line(Seat(path), content), "*");
        foreach (var (owner, values) in state.OrderBy(owner => owner.Key, StringComparer.Ordinal))
            foreach (var (name, value) in values.OrderBy(entry => entry.Key, StringComparer.Ordinal))
            {
                var text = $"{owner}: {name} = {Plain.Node(value)?.ToJsonString(Readable)}";
                yield return exact ? text : Chance().Replace(text, "*");
            }
    }

    static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    static string Line(string path, object content) => path + content switch
    {
        null => "/",
        byte[] bytes => " = " + Encoding.UTF8.GetString(bytes),
        _ => " -> " + content,
    };

    /// <summary>Where a machine's disk stands does not count, only whose it is.</summary>
    string Seat(string path) => path.StartsWith("c/") ? $"parked/{machine}/{path[2..]}" : path;

    /// <summary>The text of a file of this machine, or an empty one.</summary>
    public string TextOf(string path) => files.TryGetValue(path, out var found) && found is byte[] bytes ? Encoding.UTF8.GetString(bytes) : "";

    [GeneratedRegex(@"/(ProgramData|Local)/Octoha/((journal|deploy)\.jsonl(\.lock)?|log\.txt|preflight\.json|task-[0-9a-f]+/.*)$")]
    private static partial Regex Ledger();
    [GeneratedRegex(@"[0-9a-f]{32}|\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\dZ")]
    private static partial Regex Chance();
}

/// <summary>The points at which a run could be killed, and the world at each: equal worlds are kept once.</summary>
public sealed class Recorder
{
    readonly Dictionary<string, int> seen = [];
    public List<KillPoint> Points { get; } = [];
    /// <summary>Each native call, and the number of the point at which the world was as before it.</summary>
    public List<RecordedCall> Calls { get; } = [];
    public int Count { get; private set; }
    /// <summary>Whether a line of the journal may be cut in its middle: the next run then drops it, as if it had not been begun.</summary>
    public bool Torn { get; set; } = true;
    /// <summary>So many points are kept, drawn while the run goes on, for each world costs time; below 0: all.</summary>
    public int Most { get; set; } = -1;
    public Random Chance { get; set; } = new(4711);
    int last;

    public void Note(string label)
    {
        Count++;
        // The n-th point takes a place of those kept with the chance Most / n: each is as likely as any other.
        var place = Most < 0 || Points.Count < Most ? Points.Count : Chance.Next(Count);
        if (Most >= 0 && place >= Most)
            return;
        var world = Snapshot.Take();
        var key = world.Hash(false) + Journal(world);
        if (seen.TryGetValue(key, out last))
            return;
        last = seen[key] = place;
        var point = new KillPoint(label, World.Vectors.Count - (label.StartsWith("before ") ? 1 : 0), world);
        if (place == Points.Count)
            Points.Add(point);
        else
            Points[place] = point;
    }

    public void NoteCall(string[] vector) => Calls.Add(new RecordedCall(vector, last));

    // The journal counts by what it says of each step, not by its times.
    static string Journal(Snapshot world)
        => Regex.Replace(world.TextOf("c/ProgramData/Octoha/journal.jsonl") + world.TextOf("c/Users/ops/AppData/Local/Octoha/deploy.jsonl"), "\"time\":\"[^\"]*\"", "");
}

/// <param name="Done">How many native calls were over.</param>
public sealed record KillPoint(string Label, int Done, Snapshot World);
public sealed record RecordedCall(string[] Vector, int Point);
