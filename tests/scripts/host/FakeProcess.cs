using System.Collections;
using System.Diagnostics;
using System.Management.Automation;

namespace Octoha.ScriptHost;

/// <summary>A process of Windows: the fake of that name, with the arguments that its command line gives. A program without a fake is a real one.</summary>
public sealed class FakeProcess : IDisposable
{
    /// <summary>The exit code that says: it does not end. Windows calls it STILL_ACTIVE (GetExitCodeProcess).</summary>
    public const int Hangs = 259;
    static readonly Dictionary<int, FakeProcess> Running = [];
    static int last = 4000;
    static readonly ScriptBlock Find = ScriptBlock.Create("$ExecutionContext.SessionState.InvokeCommand.GetCommand($args[0], 'Function')");
    Process real;
    bool ended;

    public ProcessStartInfo StartInfo { get; } = new();
    public int Id { get; } = ++last;
    public int ExitCode { get; private set; }
    public TextReader StandardOutput { get; private set; }
    public TextReader StandardError { get; private set; }
    /// <summary>A fake runs once nobody writes to it any more; it finds the text in the variable octohaInputText.</summary>
    public TextWriter StandardInput { get; private set; }

    public bool Start()
    {
        // Octopus is called by its path, the programs of Windows by their names.
        string[] names = [StartInfo.FileName, StartInfo.FileName.Replace('\\', '/').Split('/')[^1]];
        var name = names.FirstOrDefault(one => Find.Invoke(one).Any(found => found != null));
        if (name == null)
        {
            real = Process.Start(StartInfo);
            (StandardOutput, StandardError) = (real.StandardOutput, real.StandardError);
            StandardInput = StartInfo.RedirectStandardInput ? real.StandardInput : null;
            return true;
        }
        if (StartInfo.RedirectStandardInput)
            StandardInput = new InputText(text => Run(name, text));
        else
            Run(name, "");
        return true;
    }

    void Run(string name, string input)
    {
        var said = ScriptBlock.Create("$ErrorActionPreference = 'Continue'; $words = $args[1]; $global:octohaInputText = $args[2]; & $args[0] @words 2>&1; $LASTEXITCODE")
            .Invoke(name, WindowsLine.Read("tool.exe " + StartInfo.Arguments).Skip(1).ToArray(), input);
        ExitCode = LanguagePrimitives.ConvertTo<int>(said[^1]);
        said.RemoveAt(said.Count - 1);
        StandardOutput = Text(said.Where(one => one?.BaseObject is not ErrorRecord));
        StandardError = Text(said.Where(one => one?.BaseObject is ErrorRecord));
        ended = ExitCode != Hangs;
        Running[Id] = this;
    }

    sealed class InputText(Action<string> whenClosed) : StringWriter
    {
        public override void Close() => whenClosed(ToString());
    }

    static StringReader Text(IEnumerable<PSObject> rows) => new(string.Join("\r\n", rows));

    public bool WaitForExit(int milliseconds)
    {
        if (real == null)
            return ended;
        var over = real.WaitForExit(milliseconds);
        if (over)
            ExitCode = real.ExitCode;
        return over;
    }

    public void Kill()
    {
        ended = true;
        real?.Kill(true);
    }

    /// <summary>What taskkill.exe does.</summary>
    public static bool End(int id)
    {
        if (!Running.TryGetValue(id, out var process))
            return false;
        process.Kill();
        return true;
    }

    public void Dispose()
    {
        Running.Remove(Id);
        real?.Dispose();
    }
}
