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
            case Array list: return list.Cast<object>().Select(Copy).ToArray();
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
    static readonly string[] Places = ["c", "parked", "unc", "task"];
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
            made.Read(place);
        return made;
    }

    void Read(string place)
    {
        var folder = new DirectoryInfo(Path.Combine(World.Root, place));
        if (!folder.Exists)
            return;
        foreach (var item in folder.EnumerateFileSystemInfos("*", Everything))
        {
            var path = place + '/' + item.Name;
            if (item.LinkTarget != null)
                files[path] = item.LinkTarget;
            else if (item is FileInfo)
                files[path] = File.ReadAllBytes(item.FullName);
            else
            {
                files[path] = null;
                Read(path);
            }
        }
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

    /// <summary>All of it as one text: byte for byte, or without what time and chance decide.</summary>
    public string Text(bool exact) => string.Join('\n', Lines(exact));

    public string Hash(bool exact) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(Text(exact))));

    /// <summary>What differs between two moments, in words; empty when nothing does.</summary>
    public static string Difference(Snapshot before, Snapshot after, bool exact)
    {
        var old = before.Lines(exact).ToList();
        var now = after.Lines(exact).ToList();
        return string.Join("; ", old.Except(now).Select(line => "no more: " + line).Concat(now.Except(old).Select(line => "new: " + line)));
    }

    IEnumerable<string> Lines(bool exact)
    {
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
    public string Read(string place, string path) => files.TryGetValue(place + '/' + path, out var found) && found is byte[] bytes ? Encoding.UTF8.GetString(bytes) : "";

    [GeneratedRegex(@"/ProgramData/Octoha/(journal\.jsonl|log\.txt|journal\.jsonl\.lock)$")]
    private static partial Regex Ledger();
    [GeneratedRegex("[0-9a-f]{32}")]
    private static partial Regex Chance();
}

/// <summary>The points at which a run could be killed, and the world at each: equal worlds are kept once.</summary>
public sealed class Recorder
{
    readonly Dictionary<string, int> seen = [];
    public List<KillPoint> Points { get; } = [];
    public int Count { get; private set; }
    bool busy;

    public void Note(string label)
    {
        if (busy)
            return;
        busy = true;
        Count++;
        var world = Snapshot.Take();
        if (seen.TryAdd(world.Hash(false) + Journal(world), Points.Count))
            Points.Add(new KillPoint(label, World.Vectors.Count > 0 ? World.Vectors[^1] : [], world));
        busy = false;
    }

    // The journal counts by what it says of each step, not by its times.
    static string Journal(Snapshot world) => Regex.Replace(world.Read("c", "ProgramData/Octoha/journal.jsonl"), "\"time\":\"[^\"]*\"", "");
}

public sealed record KillPoint(string Label, string[] Vector, Snapshot World);
