using System.Management.Automation;
using System.Management.Automation.Language;

namespace Octoha.ScriptHost;

/// <summary>Which parameters take no value: what stands after one of them is an argument by position, not its value.</summary>
static class Switches
{
    // Of every command: https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_commonparameters
    static readonly HashSet<string> Common = new(StringComparer.OrdinalIgnoreCase) { "Verbose", "Debug", "WhatIf", "Confirm" };
    // Of cmdlets that only Windows has, where none of that name takes a value.
    static readonly HashSet<string> Windows = new(StringComparer.OrdinalIgnoreCase)
    {
        "AsJob", "Force", "IncludeManagementTools", "InstallDns", "NoRebootOnCompletion", "NoStorage", "PassThru", "Recurse", "Restart", "UseBasicParsing", "UseMaximumSize", "Wait"
    };
    static readonly Dictionary<string, HashSet<string>> Known = OfCmdlets();

    /// <summary>Those of the cmdlets that this engine brings, and of our stand-ins for the others.</summary>
    static Dictionary<string, HashSet<string>> OfCmdlets()
    {
        var found = new Dictionary<string, HashSet<string>>(StringComparer.OrdinalIgnoreCase);
        foreach (var type in typeof(PSCmdlet).Assembly.GetTypes().Concat(typeof(Switches).Assembly.GetTypes()))
            if (Attribute.GetCustomAttribute(type, typeof(CmdletAttribute)) is CmdletAttribute cmdlet)
                found[$"{cmdlet.VerbName}-{cmdlet.NounName}"] = type.GetProperties()
                    .Where(property => property.PropertyType == typeof(SwitchParameter)).Select(property => property.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return found;
    }

    /// <summary>Those of the functions of a file.</summary>
    public static void Learn(string path)
    {
        foreach (FunctionDefinitionAst function in Parser.ParseFile(path, out _, out _).FindAll(part => part is FunctionDefinitionAst, true))
            Known[function.Name] = (function.Body.ParamBlock?.Parameters ?? Enumerable.Empty<ParameterAst>())
                .Where(parameter => parameter.StaticType == typeof(SwitchParameter))
                .Select(parameter => parameter.Name.VariablePath.UserPath).ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    public static bool Has(string command, string parameter)
        => Common.Contains(parameter) || (Known.TryGetValue(command, out var own) ? own.Contains(parameter) : Windows.Contains(parameter));
}
