using System.Collections;
using System.Globalization;
using System.Management.Automation;
using System.Management.Automation.Host;
using System.Management.Automation.Runspaces;
using System.Reflection;

namespace Octoha.ScriptHost;

/// <summary>An answer with a status, as a failed web request throws it.</summary>
public sealed class FakeHttpException(int status, string message) : Exception(message)
{
    public object Response { get; } = new FakeResponse { StatusCode = (System.Net.HttpStatusCode)status };
}

public sealed class FakeResponse
{
    public System.Net.HttpStatusCode StatusCode { get; set; }
    public System.Collections.Specialized.NameValueCollection Headers { get; } = [];
}

static class Engine
{
    /// <summary>Around each fake of a native tool: its call is noted, may be told to fail, and is a point at which a run may be killed.</summary>
    const string Tools = """
        foreach ($octohaTool in @(Get-Command -CommandType Function | Where-Object -FilterScript { $_.Name -like '*.exe' -or $_.Name -eq 'az' })) {
            $octohaReal = $octohaTool.ScriptBlock
            $octohaName = $octohaTool.Name
            $ExecutionContext.SessionState.PSVariable.Set("global:octohaTool:$octohaName", $octohaReal)
            $octohaAround = {
                $name = $MyInvocation.MyCommand.Name
                $code = [Octoha.ScriptHost.World]::BeforeCall($name, $args)
                if ($null -ne $code) { $global:LASTEXITCODE = $code; return "$name was told to fail" }
                $real = $ExecutionContext.SessionState.PSVariable.GetValue("global:octohaTool:$name")
                try {
                    if ($MyInvocation.ExpectingInput) { $input | & $real @args } else { & $real @args }
                }
                finally { [Octoha.ScriptHost.World]::AfterCall($name) }
            }
            & $ExecutionContext.InvokeCommand.NewScriptBlock("param(`$block) `${function:global:$octohaName} = `$block") $octohaAround
        }
        """;

    /// <summary>A runspace with stand-in cmdlets, a drive C and the fakes; what a new PowerShell process would be.</summary>
    public static Runspace Open()
    {
        var state = InitialSessionState.CreateDefault2();
        foreach (var type in typeof(Engine).Assembly.GetTypes())
            if (type.GetCustomAttribute<CmdletAttribute>() is { } cmdlet)
                state.Commands.Add(new SessionStateCmdletEntry($"{cmdlet.VerbName}-{cmdlet.NounName}", type, null));
        var runspace = RunspaceFactory.CreateRunspace(new TestHost(), state);
        runspace.Open();
        using var shell = PowerShell.Create();
        shell.Runspace = runspace;
        shell.AddScript("param($root, $fakes) Add-TestDrive -Name C -Root $root; foreach ($file in $fakes) { . $file }; " + Tools)
            .AddArgument(Path.Combine(World.Root, "c"))
            .AddArgument(Directory.GetFiles(World.Fakes, "*.ps1").Order().ToArray());
        shell.Invoke();
        if (shell.HadErrors)
            throw new InvalidOperationException(shell.Streams.Error[0].ToString());
        return runspace;
    }

    static (Runspace Space, string Drives) task;

    /// <summary>Runs the file of a task: as in a new process, but for the time that making one takes.</summary>
    public static void RunTask(string path)
    {
        // A drive of the machine is there from the start of a process, so the process is a new one when it changed.
        var drives = World.Root + Plain.Node(World.State.GetValueOrDefault("drive", null))?.ToJsonString();
        if (task.Drives != drives)
        {
            task.Space?.Dispose();
            task = (Open(), drives);
        }
        Run(task.Space, path, new Hashtable());
    }

    /// <summary>Runs a file in a runspace of its own; errors that were not caught come as exceptions.</summary>
    public static void RunFile(string path, IDictionary parameters = null)
    {
        using var runspace = Open();
        Run(runspace, path, parameters ?? new Hashtable());
    }

    static void Run(Runspace runspace, string path, IDictionary parameters)
    {
        using var shell = PowerShell.Create();
        shell.Runspace = runspace;
        shell.AddCommand(path);
        foreach (DictionaryEntry parameter in parameters)
            shell.AddParameter((string)parameter.Key, parameter.Value);
        shell.Invoke();
        if (shell.Streams.Error.Count > 0) // what was caught does not count
            throw new InvalidOperationException(string.Join(Environment.NewLine, shell.Streams.Error));
    }
}

sealed class TestHost : PSHost
{
    readonly TestUI ui = new();
    public override CultureInfo CurrentCulture => CultureInfo.InvariantCulture;
    public override CultureInfo CurrentUICulture => CultureInfo.InvariantCulture;
    public override Guid InstanceId { get; } = Guid.NewGuid();
    public override string Name => "Octoha.ScriptHost";
    public override PSHostUserInterface UI => ui;
    public override Version Version => new(1, 0);
    public override void EnterNestedPrompt() => throw new NotSupportedException();
    public override void ExitNestedPrompt() => throw new NotSupportedException();
    public override void NotifyBeginApplication() { }
    public override void NotifyEndApplication() { }
    public override void SetShouldExit(int exitCode) { }
}

sealed class TestUI : PSHostUserInterface
{
    public override PSHostRawUserInterface RawUI => null;
    static string Next(string question) => World.Answers.Count > 0 ? World.Answers.Dequeue()
        : throw new InvalidOperationException($"No answer for: {question}");

    public override Dictionary<string, PSObject> Prompt(string caption, string message, System.Collections.ObjectModel.Collection<FieldDescription> fields)
        => throw new InvalidOperationException($"No answer for: {caption} {message}");
    public override int PromptForChoice(string caption, string message, System.Collections.ObjectModel.Collection<ChoiceDescription> choices, int defaultChoice)
    {
        var answer = Next(message);
        for (int i = 0; i < choices.Count; i++)
            if (choices[i].Label.Replace("&", "") == answer)
                return i;
        throw new InvalidOperationException($"'{answer}' is no answer for: {message}");
    }
    public override PSCredential PromptForCredential(string caption, string message, string user, string target) => throw new NotSupportedException();
    public override PSCredential PromptForCredential(string caption, string message, string user, string target, PSCredentialTypes types, PSCredentialUIOptions options) => throw new NotSupportedException();
    public override string ReadLine() => Next("a line");
    public override System.Security.SecureString ReadLineAsSecureString()
    {
        var secret = new System.Security.SecureString();
        foreach (var letter in Next("a secret"))
            secret.AppendChar(letter);
        return secret;
    }
    static void Say(string text)
    {
        if (Environment.GetEnvironmentVariable("OCTOHA_SCRIPT_OUTPUT") == "1")
            Console.WriteLine("    " + GetOutputString(text, false));
    }
    public override void Write(string value) => Say(value);
    public override void Write(ConsoleColor foreground, ConsoleColor background, string value) => Say(value);
    public override void WriteLine(string value) => Say(value);
    public override void WriteErrorLine(string value) => Say(value);
    public override void WriteDebugLine(string message) => Say(message);
    public override void WriteVerboseLine(string message) => Say(message);
    public override void WriteWarningLine(string message) => Say(message);
    public override void WriteProgress(long sourceId, ProgressRecord record) { }
}
