using System.Collections;
using System.Management.Automation;
using System.Text.Json;
using System.Text.Json.Nodes;

// Stand-ins for cmdlets that the engine's package does not bring; class names as Microsoft's, so that error ids look the same.
namespace Microsoft.PowerShell.Commands;

[Cmdlet(VerbsCommunications.Write, "Output")]
public sealed class WriteOutputCommand : PSCmdlet
{
    [Parameter(Position = 0, Mandatory = true, ValueFromPipeline = true), AllowNull, AllowEmptyCollection] public PSObject InputObject { get; set; }
    [Parameter] public SwitchParameter NoEnumerate { get; set; }
    protected override void ProcessRecord() => WriteObject(InputObject, !NoEnumerate);
}

[Cmdlet(VerbsCommunications.Write, "Error")]
public sealed class WriteErrorCommand : PSCmdlet
{
    [Parameter(Position = 0, Mandatory = true)] public string Message { get; set; }
    protected override void ProcessRecord() => WriteError(new ErrorRecord(new Microsoft.PowerShell.Commands.WriteErrorException(Message), "Microsoft.PowerShell.Commands.WriteErrorException", ErrorCategory.NotSpecified, null));
}

public sealed class WriteErrorException(string message) : SystemException(message);

[Cmdlet(VerbsCommunications.Write, "Verbose")]
public sealed class WriteVerboseCommand : PSCmdlet
{
    [Parameter(Position = 0, Mandatory = true)] public string Message { get; set; }
    protected override void ProcessRecord() => WriteVerbose(Message);
}

[Cmdlet(VerbsCommunications.Write, "Information")]
public sealed class WriteInformationCommand : PSCmdlet
{
    [Parameter(Position = 0, Mandatory = true)] public object MessageData { get; set; }
    protected override void ProcessRecord() => WriteInformation(MessageData, ["PSHOST"]);
}

[Cmdlet(VerbsCommunications.Write, "Progress")]
public sealed class WriteProgressCommand : PSCmdlet
{
    [Parameter(Position = 0, Mandatory = true)] public string Activity { get; set; }
    [Parameter] public string Status { get; set; }
    [Parameter] public int PercentComplete { get; set; }
    [Parameter] public SwitchParameter Completed { get; set; }
}

[Cmdlet(VerbsCommunications.Read, "Host")]
public sealed class ReadHostCommand : PSCmdlet
{
    [Parameter(Position = 0)] public string Prompt { get; set; }
    [Parameter] public SwitchParameter AsSecureString { get; set; }
    protected override void ProcessRecord() => WriteObject(AsSecureString ? Host.UI.ReadLineAsSecureString() : Host.UI.ReadLine());
}

[Cmdlet(VerbsLifecycle.Start, "Sleep")]
public sealed class StartSleepCommand : PSCmdlet
{
    [Parameter] public int Seconds { get; set; }
    protected override void ProcessRecord()
    {
        // Nothing happens by itself on a simulated machine: who waits long waits for ever.
        if (++Octoha.ScriptHost.World.Waits > 200)
            throw new TimeoutException("The script waits for something that does not come.");
    }
}

[Cmdlet(VerbsCommon.Get, "Variable")]
public sealed class GetVariableCommand : PSCmdlet
{
    [Parameter(Mandatory = true)] public string Name { get; set; }
    [Parameter] public SwitchParameter ValueOnly { get; set; }
    protected override void ProcessRecord()
    {
        var variable = SessionState.PSVariable.Get(Name);
        if (variable != null)
            WriteObject(ValueOnly ? variable.Value : variable);
        else
            WriteError(new ErrorRecord(new ItemNotFoundException(Name), "VariableNotFound", ErrorCategory.ObjectNotFound, Name));
    }
}

[Cmdlet(VerbsCommon.New, "Object")]
public sealed class NewObjectCommand : PSCmdlet
{
    [Parameter(Mandatory = true, Position = 0)] public string TypeName { get; set; }
    [Parameter] public object[] ArgumentList { get; set; } = [];
    protected override void ProcessRecord()
    {
        // A type that only Windows has is a function of the fakes.
        var fake = SessionState.InvokeCommand.GetCommand("New-Object." + TypeName, CommandTypes.Function);
        if (fake != null)
        {
            WriteObject(InvokeCommand.NewScriptBlock("param($fake, $words) & $fake @words").Invoke(fake, ArgumentList), true);
            return;
        }
        var type = LanguagePrimitives.ConvertTo<Type>(TypeName);
        // The engine chooses the constructor and converts the words, as the cmdlet does.
        var call = InvokeCommand.NewScriptBlock("param($type, $words) , $type::new.Invoke($words)");
        foreach (var made in call.Invoke(type, ArgumentList))
            WriteObject(made, false);
    }
}

[Cmdlet(VerbsCommon.Select, "Object")]
public sealed class SelectObjectCommand : PSCmdlet
{
    readonly List<PSObject> items = [];
    [Parameter(ValueFromPipeline = true)] public PSObject InputObject { get; set; }
    [Parameter] public int First { get; set; } = -1;
    [Parameter] public int Last { get; set; } = -1;
    protected override void ProcessRecord() => items.Add(InputObject);
    protected override void EndProcessing() => WriteObject(First >= 0 ? items.Take(First) : Last >= 0 ? items.TakeLast(Last) : items, true);
}

[Cmdlet("Sort", "Object")]
public sealed class SortObjectCommand : PSCmdlet
{
    readonly List<PSObject> items = [];
    [Parameter(ValueFromPipeline = true)] public PSObject InputObject { get; set; }
    [Parameter(Position = 0)] public string Property { get; set; }
    string Key(PSObject item)
    {
        var value = Property == null ? item : item.Properties[Property]?.Value;
        return value is DateTime day ? day.ToString("s", System.Globalization.CultureInfo.InvariantCulture) : value?.ToString() ?? "";
    }
    protected override void ProcessRecord() => items.Add(InputObject);
    protected override void EndProcessing() => WriteObject(items.OrderBy(Key, StringComparer.OrdinalIgnoreCase), true);
}

[Cmdlet(VerbsData.ConvertFrom, "Json")]
public sealed class ConvertFromJsonCommand : PSCmdlet
{
    [Parameter(Mandatory = true, Position = 0), AllowEmptyString] public string InputObject { get; set; }
    protected override void ProcessRecord()
    {
        try
        {
            WriteObject(Plain(JsonNode.Parse(InputObject.TrimStart('\uFEFF'))));
        }
        catch (JsonException error)
        {
            ThrowTerminatingError(new ErrorRecord(new ArgumentException(error.Message), "System.ArgumentException", ErrorCategory.InvalidArgument, null));
        }
    }
    static object Plain(JsonNode node)
    {
        switch (node)
        {
            case JsonObject o:
                var made = new PSObject();
                foreach (var (key, value) in o)
                    made.Properties.Add(new PSNoteProperty(key, Plain(value)));
                return made;
            case JsonArray a: return a.Select(Plain).ToArray();
            case null: return null;
        }
        return node.GetValueKind() switch
        {
            JsonValueKind.String => node.GetValue<string>(),
            JsonValueKind.Number => node.AsValue().TryGetValue(out long whole) ? (object)whole : node.GetValue<double>(),
            _ => node.GetValue<bool>(),
        };
    }
}

[Cmdlet(VerbsData.ConvertTo, "Json")]
public sealed class ConvertToJsonCommand : PSCmdlet
{
    [Parameter(Mandatory = true, Position = 0)] public object InputObject { get; set; }
    [Parameter] public int Depth { get; set; } = 2;
    [Parameter] public SwitchParameter Compress { get; set; }
    protected override void ProcessRecord() => WriteObject(Node(InputObject, 0).ToJsonString(new JsonSerializerOptions { WriteIndented = !Compress, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));

    // Below the depth the cmdlet writes text, which a test must be able to notice.
    JsonNode Node(object given, int depth)
    {
        var value = given is PSObject { BaseObject: not PSCustomObject } wrapped ? wrapped.BaseObject : given;
        switch (value)
        {
            case null: return null;
            case string text: return JsonValue.Create(text);
            case bool flag: return JsonValue.Create(flag);
            case int or long: return JsonValue.Create(Convert.ToInt64(value));
        }
        if (depth > Depth)
            return JsonValue.Create(value.ToString());
        switch (value)
        {
            case IDictionary table:
                var made = new JsonObject();
                foreach (DictionaryEntry entry in table)
                    made[entry.Key.ToString()] = Node(entry.Value, depth + 1);
                return made;
            case IEnumerable list: return new JsonArray(list.Cast<object>().Select(item => Node(item, depth + 1)).ToArray());
        }
        var properties = new JsonObject();
        foreach (var property in PSObject.AsPSObject(value).Properties)
            properties[property.Name] = Node(property.Value, depth + 1);
        return properties;
    }
}
