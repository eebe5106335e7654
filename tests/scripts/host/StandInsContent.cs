using System.Management.Automation;
using System.Text;
using Octoha.ScriptHost;

namespace Microsoft.PowerShell.Commands;

[Cmdlet(VerbsCommon.Get, "Content")]
public sealed class GetContentCommand : FileCommand
{
    [Parameter(Mandatory = true)] public string LiteralPath { get; set; }
    [Parameter] public string Encoding { get; set; }
    protected override void ProcessRecord()
    {
        if (Refused(LiteralPath))
            return;
        if (!File.Exists(Native(LiteralPath)))
            Missing(LiteralPath);
        else
            WriteObject(File.ReadAllLines(Native(LiteralPath)), true);
    }
}

public abstract class WriteContentCommand : FileCommand
{
    [Parameter(Mandatory = true)] public string LiteralPath { get; set; }
    [Parameter(Mandatory = true, ValueFromPipeline = true), AllowEmptyString] public object[] Value { get; set; }
    [Parameter] public string Encoding { get; set; }
    protected string Text => string.Concat(Value.Select(line => line + "\r\n"));
}

[Cmdlet(VerbsCommon.Set, "Content", SupportsShouldProcess = true)]
public sealed class SetContentCommand : WriteContentCommand
{
    protected override void ProcessRecord()
    {
        if (!ShouldProcess(LiteralPath) || Refused(LiteralPath))
            return;
        File.WriteAllText(Native(LiteralPath), Text, new UTF8Encoding(true));
        World.Point("after Set-Content " + LiteralPath);
    }
}

[Cmdlet(VerbsCommon.Add, "Content", SupportsShouldProcess = true)]
public sealed class AddContentCommand : WriteContentCommand
{
    protected override void ProcessRecord()
    {
        if (!ShouldProcess(LiteralPath) || Refused(LiteralPath))
            return;
        var native = Native(LiteralPath);
        if (native.EndsWith(".jsonl") && World.Recorder != null)
        {
            // A crash may leave half a line.
            World.Point("before a line of the journal");
            var half = Text[..(Text.Length / 2)];
            File.AppendAllText(native, half, new UTF8Encoding(true));
            if (World.Recorder.Torn)
                World.Point("within a line of the journal");
            File.AppendAllText(native, Text[half.Length..], new UTF8Encoding(true));
            World.Point("after a line of the journal");
            return;
        }
        File.AppendAllText(native, Text, new UTF8Encoding(true));
    }
}

[Cmdlet(VerbsCommon.Get, "FileHash")]
public sealed class GetFileHashCommand : FileCommand
{
    [Parameter(Mandatory = true)] public string LiteralPath { get; set; }
    [Parameter] public string Algorithm { get; set; }
    protected override void ProcessRecord()
    {
        var made = new PSObject();
        made.Properties.Add(new PSNoteProperty("Hash", Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(Native(LiteralPath))))));
        WriteObject(made);
    }
}
