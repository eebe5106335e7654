using System.Diagnostics;

namespace Octoha.ScriptHost;

/// <summary>Runs case files, each on a fresh simulated machine.</summary>
static class Cases
{
    /// <param name="scripts">The exported folder scripts.</param>
    /// <param name="cases">Folder of the cases; beside it fakes and data.</param>
    /// <param name="work">Where simulated machines live; emptied first.</param>
    /// <param name="names">Cases to run; none: all.</param>
    public static int Run(string scripts, string cases, string work, string[] names)
    {
        SetSurroundings();
        World.Fakes = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(cases)), "fakes");
        var failed = 0;
        var files = Directory.GetFiles(cases, "*.ps1").Order(StringComparer.Ordinal)
            .Where(file => names.Length == 0 || names.Contains(Path.GetFileNameWithoutExtension(file))).ToList();
        foreach (var file in files)
            failed += RunCase(file, Path.GetFullPath(scripts), work) ? 0 : 1;
        Console.WriteLine($"{files.Count} cases, {failed} failed");
        return failed == 0 && files.Count > 0 ? 0 : 1;
    }

    static bool RunCase(string file, string scripts, string work)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        // One path for all of them: the engine keeps what it has compiled by path and content.
        var root = Path.Combine(Path.GetFullPath(work), "world");
        if (Directory.Exists(root))
            Directory.Delete(root, true);
        World.Reset(root);
        CopyFolder(scripts, Path.Combine(root, "bundle/scripts"));
        CopyFolder(Path.Combine(scripts, "../sql"), Path.Combine(root, "bundle/sql"));
        var watch = Stopwatch.StartNew();
        try
        {
            Engine.RunFile(Path.GetFullPath(file));
            Console.WriteLine($"ok    {name} ({watch.ElapsedMilliseconds} ms)");
            return true;
        }
        catch (Exception error)
        {
            Console.WriteLine($"FAILS {name}: {error.Message}");
            foreach (var call in World.Calls)
                Console.WriteLine("      " + call);
            return false;
        }
    }

    /// <summary>The environment of a Windows machine, by the names that scripts read.</summary>
    static void SetSurroundings()
    {
        Environment.SetEnvironmentVariable("OS", "Windows_NT");
        // No program of this machine belongs to a simulated one; the engine would ask for each of them with every command it looks for.
        Environment.SetEnvironmentVariable("PATH", @"C:\Windows\System32");
        Environment.SetEnvironmentVariable("SystemDrive", "C:");
        Environment.SetEnvironmentVariable("SystemRoot", @"C:\Windows");
        Environment.SetEnvironmentVariable("ProgramFiles", @"C:\Program Files");
        Environment.SetEnvironmentVariable("ProgramData", @"C:\ProgramData");
        Environment.SetEnvironmentVariable("COMPUTERNAME", "octo-01");
    }

    static void CopyFolder(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target));
            File.Copy(file, target);
        }
    }
}
