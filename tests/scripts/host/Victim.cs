using System.Diagnostics;

namespace Octoha.ScriptHost;

/// <summary>A run in a process of its own, which is ended by SIGKILL at a moment that chance decides.</summary>
public static class Victim
{
    static string StateOf(string root) => Path.Combine(root, "state.clixml");

    /// <summary>Runs a file on the world as it is and kills it after so many points and microseconds. False: it ended before.</summary>
    public static bool Run(string file, int points, int microseconds)
    {
        Snapshot.SaveState(StateOf(World.Root));
        var start = new ProcessStartInfo(Environment.ProcessPath) { RedirectStandardOutput = true };
        foreach (var word in new[] { typeof(Victim).Assembly.Location, "victim", World.Root, World.Fakes, Environment.GetEnvironmentVariable("COMPUTERNAME"), file, $"{points}" })
            start.ArgumentList.Add(word);
        using var process = Process.Start(start);
        var killed = false;
        if (process.StandardOutput.ReadLine() is not null)
        {
            var watch = Stopwatch.StartNew();
            while (watch.Elapsed.TotalMicroseconds < microseconds) { }
            killed = !process.HasExited;
            process.Kill();
        }
        process.WaitForExit();
        // It was killed while a task worked elsewhere: the folder goes back to where it belongs.
        var task = Path.Combine(World.Root, "task");
        if (Directory.Exists(task))
            Directory.Move(task, File.ReadAllText(task + ".home"));
        Snapshot.LoadState(StateOf(World.Root));
        return killed;
    }

    /// <summary>Runs a program and gives its exit code.</summary>
    public static int Exit(string program, string[] words)
    {
        using var process = Process.Start(new ProcessStartInfo(program, words) { RedirectStandardOutput = true, RedirectStandardError = true });
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode;
    }

    /// <summary>Inside that process: from the point at which it may be killed, every change of the world is on the disk before it is told.</summary>
    public static int Die(string root, string fakes, string computer, string file, int points)
    {
        World.Fakes = fakes;
        World.Continue(root);
        Snapshot.LoadState(StateOf(root));
        Environment.SetEnvironmentVariable("COMPUTERNAME", computer);
        var seen = 0;
        World.Witness = () =>
        {
            if (seen++ < points)
                return;
            Snapshot.SaveState(StateOf(root));
            Console.WriteLine(".");
        };
        Engine.RunFile(file);
        Snapshot.SaveState(StateOf(root)); // It may have ended before that point.
        return 0;
    }
}
