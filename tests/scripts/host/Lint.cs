using System.Management.Automation;
using System.Management.Automation.Language;
using System.Management.Automation.Runspaces;
using System.Reflection;
using System.Text.RegularExpressions;

namespace Octoha.ScriptHost;

/// <summary>What the syntax tree and the bytes of a script must show; the bundle's analyzer settings ask for the rest.</summary>
static class Lint
{
    static readonly HashSet<string> Verbs = typeof(VerbsCommon).Assembly.GetTypes()
        .Where(type => type.Namespace == "System.Management.Automation" && Regex.IsMatch(type.Name, "^Verbs[A-Z]"))
        .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
        .Select(field => (string)field.GetValue(null)).ToHashSet();
    static readonly HashSet<string> Changing = ["New", "Set", "Remove", "Start", "Stop", "Restart", "Reset", "Update"];
    static readonly HashSet<string> Banned = new(StringComparer.OrdinalIgnoreCase)
        { "Invoke-Expression", "Write-Host", "Start-Process", "Start-Transcript", "Enter-PSSession", "New-PSSession", "Invoke-Command" };
    static readonly HashSet<string> Aliases = InitialSessionState.CreateDefault2().Commands.OfType<SessionStateAliasEntry>()
        .Select(entry => entry.Name).Concat(["sc", "wget", "curl", "ls", "cat", "rm", "cp", "mv", "ps", "kill", "sleep", "sort"])
        .ToHashSet(StringComparer.OrdinalIgnoreCase);
    // Parameters and values that Windows PowerShell 5.1 does not have: https://learn.microsoft.com/powershell/scripting/whats-new
    static readonly HashSet<string> Newer = new(StringComparer.OrdinalIgnoreCase)
    {
        "AdditionalChildPath", "AllowUnencryptedAuthentication", "AsArray", "AsByteStream", "AsUTC", "Authentication", "Bottom", "Duration", "EnumsAsStrings", "EscapeHandling",
        "Extension", "Form", "HttpVersion", "LeafBase", "MaximumRetryCount", "NoProxy", "ResponseHeadersVariable", "RetryIntervalSec", "SkipCertificateCheck", "SkipHttpErrorCheck",
        "SslProtocol", "StatusCodeVariable", "TcpPort", "Top", "UnixTimeSeconds"
    };
    static readonly HashSet<string> Automatic = new(StringComparer.OrdinalIgnoreCase)
        { "_", "args", "error", "event", "executioncontext", "false", "home", "host", "input", "matches", "myinvocation", "null", "pid", "profile", "psitem", "pscmdlet", "pshome", "psscriptroot", "pwd", "sender", "this", "true" };
    static readonly HashSet<string> Functions = new(StringComparer.OrdinalIgnoreCase); // Of the module: the last of two would win unseen.
    static int faults;

    public static int CheckFolder(string folder)
    {
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => Regex.IsMatch(file, @"\.ps(1|m1|d1|1xml)$")).Order(StringComparer.Ordinal).ToList();
        if (files.Count == 0)
            Say(folder, 0, "none", "there is no script");
        foreach (var file in files)
            Switches.Learn(file);
        foreach (var file in files)
            CheckFile(file, Path.GetRelativePath(folder, file));
        Console.WriteLine($"{files.Count} files, {faults} faults");
        return faults == 0 ? 0 : 1;
    }

    static void CheckFile(string path, string name)
    {
        CheckBytes(File.ReadAllBytes(path), name);
        if (name.EndsWith(".ps1xml"))
            return;
        var tree = Parser.ParseFile(path, out _, out var errors);
        foreach (var error in errors)
            Say(name, error.Extent.StartLineNumber, "parse", error.Message);
        if (name.EndsWith(".psd1"))
            return;
        CheckScript(tree, name);
        foreach (var part in tree.FindAll(_ => true, true))
            CheckPart(part, name);
    }

    static void CheckBytes(byte[] bytes, string name)
    {
        var text = System.Text.Encoding.Latin1.GetString(bytes);
        var lines = text.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            if (i < lines.Length - 1 && !lines[i].EndsWith('\r'))
                Say(name, i + 1, "line-end", "not CRLF");
            if (lines[i].Any(letter => letter > 126))
                Say(name, i + 1, "ascii", "not ASCII");
            if (Regex.IsMatch(lines[i], @"[ \t]\r?$"))
                Say(name, i + 1, "space", "space at the end of the line");
            if (Regex.IsMatch(lines[i], @"`\r?$"))
                Say(name, i + 1, "backtick", "a line goes on after a backtick");
            if (lines[i].Contains('\t'))
                Say(name, i + 1, "tab", "tab");
        }
        if (lines[^1].Length > 0)
            Say(name, lines.Length, "line-end", "no line end at the end");
    }

    static void CheckScript(ScriptBlockAst tree, string name)
    {
        var text = tree.Extent.Text;
        if (Regex.IsMatch(name, @"(^|/)(Public|Private)/"))
        {
            CheckFunctionFile(tree, name);
            return;
        }
        if (!Regex.IsMatch(text, @"^#requires -Version 5\.1\r?\n\r?\n"))
            Say(name, 1, "requires", "must begin with '#requires -Version 5.1' and an empty line");
        if (name.EndsWith(".ps1") && string.IsNullOrEmpty(tree.GetHelpContent()?.Synopsis))
            Say(name, 1, "help", "no help");
        if (name.EndsWith(".ps1") && tree.ParamBlock?.Attributes.All(attribute => attribute.TypeName.Name != "CmdletBinding") != false)
            Say(name, 1, "binding", "no [CmdletBinding()]");
        CheckParameters(tree.ParamBlock, tree.GetHelpContent(), name, 1);
        if (!Regex.IsMatch(name, @"(^|/)steps/") && !(text.Contains("Set-StrictMode -Version Latest") && text.Contains("$ErrorActionPreference = 'Stop'")))
            Say(name, 1, "strict", "no strict mode, or errors do not stop it");
    }

    /// <summary>What the manifest exports stands in a file of its own name; what the module keeps to itself, in one file a subject.</summary>
    static void CheckFunctionFile(ScriptBlockAst tree, string name)
    {
        var functions = tree.EndBlock.Statements.OfType<FunctionDefinitionAst>().Select(function => function.Name).ToList();
        var isPublic = Regex.IsMatch(name, @"(^|/)Public/");
        if (functions.Count == 0 || functions.Count != tree.EndBlock.Statements.Count)
            Say(name, 1, "functions-alone", "the file must hold functions and nothing else");
        if (isPublic && (functions.Count > 1 || functions.FirstOrDefault() != Path.GetFileNameWithoutExtension(name)))
            Say(name, 1, "one-function", "the file must hold exactly the function of its name");
        foreach (var function in functions.Where(function => !Functions.Add(function)))
            Say(name, 1, "function-twice", function);
    }

    static void CheckParameters(ParamBlockAst block, CommentHelpInfo help, string name, int line)
    {
        foreach (var parameter in block?.Parameters ?? Enumerable.Empty<ParameterAst>())
        {
            var known = parameter.Name.VariablePath.UserPath;
            if (help?.Parameters?.ContainsKey(known.ToUpperInvariant()) != true)
                Say(name, line, "help", $"parameter {known} has no help");
        }
    }

    static void CheckPart(Ast part, string name)
    {
        var line = part.Extent.StartLineNumber;
        switch (part)
        {
            case CommandAst command: CheckCommand(command, name, line); break;
            case FunctionDefinitionAst { Parent: not FunctionMemberAst } function: CheckFunction(function, name, line); break;
            case TernaryExpressionAst: Say(name, line, "needs-7", "a ? b : c"); break;
            case PipelineChainAst: Say(name, line, "needs-7", "&& or ||"); break;
            case BinaryExpressionAst { Operator: TokenKind.QuestionQuestion }: Say(name, line, "needs-7", "??"); break;
            case AssignmentStatementAst { Operator: TokenKind.QuestionQuestionEquals }: Say(name, line, "needs-7", "??="); break;
            case MemberExpressionAst { NullConditional: true }: Say(name, line, "needs-7", "?."); break;
            case IndexExpressionAst { NullConditional: true }: Say(name, line, "needs-7", "?[]"); break;
            case PipelineAst { Background: true }: Say(name, line, "needs-7", "&"); break;
            case CatchClauseAst { Body.Statements.Count: 0 }: Say(name, line, "empty-catch", "catch does nothing"); break;
            case BinaryExpressionAst { Operator: TokenKind.Ieq or TokenKind.Ine or TokenKind.Ceq or TokenKind.Cne, Right: VariableExpressionAst { VariablePath.UserPath: "null" } }:
                Say(name, line, "null-left", "$null belongs on the left: on the right a list is filtered");
                break;
            case AssignmentStatementAst { Left: VariableExpressionAst { VariablePath: var path } } when Automatic.Contains(path.UserPath): Say(name, line, "automatic", "$" + path.UserPath); break;
            case ParameterAst { StaticType: var type } parameter when type == typeof(string) && Regex.IsMatch(parameter.Name.VariablePath.UserPath, "(?i)^(password|passphrase|apiKey)$"):
                Say(name, line, "plain-password", parameter.Name.VariablePath.UserPath);
                break;
            case VariableExpressionAst variable: CheckVariable(variable, name, line); break;
            case BreakStatementAst { Label: not null } or ContinueStatementAst { Label: not null }: Say(name, line, "label", "labelled jump"); break;
        }
    }

    static void CheckVariable(VariableExpressionAst variable, string name, int line)
    {
        var path = variable.VariablePath;
        if (path.IsGlobal)
            Say(name, line, "global", path.UserPath);
        if (Regex.IsMatch(path.UserPath, "^Is(Windows|Linux|MacOS|CoreCLR)$"))
            Say(name, line, "needs-7", "$" + path.UserPath);
    }

    static void CheckFunction(FunctionDefinitionAst function, string name, int line)
    {
        var verb = function.Name.Split('-')[0];
        if (!Verbs.Contains(verb))
            Say(name, line, "verb", function.Name);
        var binding = function.Body.ParamBlock?.Attributes.OfType<AttributeAst>().FirstOrDefault(attribute => attribute.TypeName.Name == "CmdletBinding");
        if (binding == null)
            Say(name, line, "binding", $"{function.Name} has no [CmdletBinding()]");
        else if (Changing.Contains(verb) && binding.NamedArguments.All(argument => argument.ArgumentName != "SupportsShouldProcess"))
            Say(name, line, "should-process", function.Name);
        if (string.IsNullOrEmpty(function.GetHelpContent()?.Synopsis))
            Say(name, line, "help", $"{function.Name} has no help");
        CheckParameters(function.Body.ParamBlock, function.GetHelpContent(), name, line);
        var first = function.Body.EndBlock?.Statements.FirstOrDefault();
        if (first != null && function.Extent.EndLineNumber - first.Extent.StartLineNumber > 34)
            Say(name, line, "long", $"{function.Name} does not fit a screen");
    }

    static void CheckCommand(CommandAst command, string name, int line)
    {
        var called = command.GetCommandName();
        if (called == null)
            return;
        if (Aliases.Contains(called))
            Say(name, line, "alias", called);
        if (Banned.Contains(called))
            Say(name, line, "banned", called);
        if (called.EndsWith(".exe"))
            Say(name, line, "native", $"{called} is not run through Invoke-OctohaTool");
        var given = command.CommandElements.OfType<CommandParameterAst>().Select(parameter => parameter.ParameterName).ToList();
        if (Regex.IsMatch(called, "^(Get|Set|Add)-Content$") && !given.Contains("Encoding"))
            Say(name, line, "encoding", $"{called} without -Encoding");
        if (given.Contains("AsHashtable") || given.Contains("AsPlainText") || given.Contains("Parallel"))
            Say(name, line, "banned", $"{called} -{string.Join(" -", given)}");
        foreach (var newer in given.Where(Newer.Contains))
            Say(name, line, "needs-7", $"{called} -{newer}");
        foreach (var value in command.CommandElements.OfType<StringConstantExpressionAst>().Select(word => word.Value))
        {
            if (Regex.IsMatch(value, "(?i)^(utf8NoBOM|utf8BOM|ansi)$") && given.Contains("Encoding"))
                Say(name, line, "needs-7", $"-Encoding {value}");
            if (Regex.IsMatch(value, "(?i)^(MD5|SHA1)$") && given.Contains("Algorithm"))
                Say(name, line, "broken-hash", value);
        }
        CheckPositional(command, name, called);
    }

    static void CheckPositional(CommandAst command, string name, string called)
    {
        for (int i = 1; i < command.CommandElements.Count; i++)
        {
            var before = command.CommandElements[i - 1] as CommandParameterAst;
            var isSwitch = before != null && Switches.Has(called, before.ParameterName);
            var isValue = before is { Argument: null } && !isSwitch;
            var element = command.CommandElements[i];
            if (element is CommandParameterAst or VariableExpressionAst { Splatted: true } || isValue)
                continue;
            Say(name, element.Extent.StartLineNumber, isSwitch ? "positional-after-switch" : "positional", $"{called} {before?.Extent.Text} {element.Extent.Text}");
        }
    }

    static void Say(string file, int line, string rule, string what)
    {
        faults++;
        Console.WriteLine($"{file}:{line}: {rule}: {what}");
    }
}
