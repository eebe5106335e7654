using System.Management.Automation;
using Octoha.ScriptHost;

namespace Microsoft.PowerShell.Commands;

/// <summary>What the file cmdlets share: Windows paths on Linux, shares as folders, errors as the real ones say them.</summary>
public abstract class FileCommand : PSCmdlet
{
    /// <summary>Linux path of a path on drive C, on a share, or of a Linux path; null for a drive that is not there.</summary>
    protected string Native(string path)
    {
        if (path.StartsWith(@"\\"))
            return World.Share(path);
        try
        {
            return SessionState.Path.GetUnresolvedProviderPathFromPSPath(path);
        }
        catch (System.Management.Automation.DriveNotFoundException)
        {
            return null;
        }
    }
    protected static bool IsShare(string path) => path.StartsWith(@"\\");
    protected static bool Exists(string native) => native != null && (File.Exists(native) || Directory.Exists(native) || new FileInfo(native).LinkTarget != null);
    protected void Missing(string path) => WriteError(new ErrorRecord(new ItemNotFoundException($"Cannot find path '{path}' because it does not exist."), "PathNotFound", ErrorCategory.ObjectNotFound, path));
    protected bool Refused(string path)
    {
        // Who may see the share is a matter of the account: only its own task may, once the credential is there.
        if (!IsShare(path) || World.State.ContainsKey("mayOpenShare"))
            return false;
        WriteError(new ErrorRecord(new UnauthorizedAccessException($"Access to the path '{path}' is denied."), "AccessDenied", ErrorCategory.PermissionDenied, path));
        return true;
    }
}

[Cmdlet("Add", "TestDrive")]
public sealed class AddTestDriveCommand : PSCmdlet
{
    [Parameter(Mandatory = true)] public string Name { get; set; }
    [Parameter(Mandatory = true)] public string Root { get; set; }
    protected override void ProcessRecord() => SessionState.Drive.New(new PSDriveInfo(Name, SessionState.Provider.GetOne("FileSystem"), Root, "", null), "global");
}

/// <summary>Runs a file as another process would: in a runspace of its own.</summary>
[Cmdlet("Invoke", "TestProcess")]
public sealed class InvokeTestProcessCommand : FileCommand
{
    [Parameter(Mandatory = true)] public string Path { get; set; }
    protected override void ProcessRecord()
    {
        // Each task has a folder of its own; it works at one path, so that the engine compiles the module once.
        var folder = System.IO.Path.GetFullPath(System.IO.Path.Combine(Native(Path), "../../.."));
        if (!System.IO.Path.GetFileName(folder).StartsWith("task-"))
        {
            Engine.RunFile(Native(Path));
            return;
        }
        var fixedFolder = System.IO.Path.Combine(World.Root, "task");
        World.TaskHome = System.IO.Path.GetRelativePath(World.Root, folder);
        if (World.Witness != null)
            File.WriteAllText(fixedFolder + ".home", folder);
        Directory.Move(folder, fixedFolder);
        try
        {
            Engine.RunTask(System.IO.Path.Combine(fixedFolder, System.IO.Path.GetRelativePath(folder, Native(Path))));
        }
        finally
        {
            Directory.Move(fixedFolder, folder);
            World.TaskHome = null;
        }
    }
}

[Cmdlet(VerbsDiagnostic.Test, "Path")]
public sealed class TestPathCommand : FileCommand
{
    [Parameter(Position = 0)] public string Path { get; set; }
    [Parameter] public string LiteralPath { get; set; }
    protected override void ProcessRecord()
    {
        var path = LiteralPath ?? Path;
        WriteObject((!IsShare(path) || World.State.ContainsKey("mayOpenShare")) && Exists(Native(path)));
    }
}

[Cmdlet(VerbsCommon.Join, "Path")]
public sealed class JoinPathCommand : PSCmdlet
{
    [Parameter(Mandatory = true, Position = 0)] public string Path { get; set; }
    [Parameter(Mandatory = true, Position = 1)] public string ChildPath { get; set; }
    protected override void ProcessRecord()
    {
        var mark = Path.StartsWith('/') ? '/' : '\\';
        WriteObject(Path.TrimEnd('/', '\\') + mark + (mark == '/' ? ChildPath.Replace('\\', '/') : ChildPath));
    }
}

[Cmdlet(VerbsCommon.Split, "Path")]
public sealed class SplitPathCommand : PSCmdlet
{
    [Parameter(Mandatory = true, Position = 0)] public string Path { get; set; }
    [Parameter] public SwitchParameter Parent { get; set; }
    [Parameter] public SwitchParameter Leaf { get; set; }
    protected override void ProcessRecord()
    {
        var cut = Path.TrimEnd('/', '\\').LastIndexOfAny(['/', '\\']);
        WriteObject(Leaf ? Path[(cut + 1)..] : cut < 0 ? "" : Path[..cut]);
    }
}

[Cmdlet(VerbsCommon.New, "Item", SupportsShouldProcess = true)]
public sealed class NewItemCommand : FileCommand
{
    [Parameter(Mandatory = true, Position = 0)] public string Path { get; set; }
    [Parameter(Mandatory = true)] public string ItemType { get; set; }
    [Parameter] public string Value { get; set; }
    [Parameter] public SwitchParameter Force { get; set; }
    protected override void ProcessRecord()
    {
        if (!ShouldProcess(Path) || Refused(Path))
            return;
        var native = Native(Path);
        if (Exists(native) && !Force)
            WriteError(new ErrorRecord(new IOException($"An item with the specified name {Path} already exists."), "ItemExistsNotSpecified", ErrorCategory.ResourceExists, Path));
        else if (ItemType == "SymbolicLink")
            WriteObject(File.CreateSymbolicLink(native, Native(Value)));
        else
            WriteObject(Directory.CreateDirectory(native));
        World.Point("after New-Item " + Path);
    }
}

[Cmdlet(VerbsCommon.Get, "Item")]
public sealed class GetItemCommand : FileCommand
{
    [Parameter(Mandatory = true)] public string LiteralPath { get; set; }
    [Parameter] public SwitchParameter Force { get; set; }
    protected override void ProcessRecord()
    {
        var native = Native(LiteralPath);
        if (!Exists(native))
        {
            Missing(LiteralPath);
            return;
        }
        var link = new FileInfo(native).LinkTarget;
        var item = PSObject.AsPSObject(link == null && Directory.Exists(native) ? new DirectoryInfo(native) : new FileInfo(native));
        item.Properties.Add(new PSNoteProperty("LinkType", link == null ? null : "SymbolicLink"), true);
        var share = System.IO.Path.Combine(World.Root, "unc") + "/";
        item.Properties.Add(new PSNoteProperty("Target", new[] { link?.Replace(share, @"UNC\").Replace('/', '\\') }), true);
        WriteObject(item);
    }
}

[Cmdlet(VerbsCommon.Remove, "Item", SupportsShouldProcess = true)]
public sealed class RemoveItemCommand : FileCommand
{
    [Parameter(Position = 0)] public string[] Path { get; set; }
    [Parameter] public string LiteralPath { get; set; }
    [Parameter] public SwitchParameter Recurse { get; set; }
    [Parameter] public SwitchParameter Force { get; set; }
    protected override void ProcessRecord()
    {
        foreach (var path in Path ?? [LiteralPath])
        {
            if (path.StartsWith("Env:"))
                Environment.SetEnvironmentVariable(path[4..], null);
            else if (!Exists(Native(path)))
                Missing(path);
            else if (ShouldProcess(path) && Directory.Exists(Native(path)))
                Directory.Delete(Native(path), Recurse);
            else
                File.Delete(Native(path));
            World.Point("after Remove-Item " + path);
        }
    }
}

[Cmdlet(VerbsCommon.Copy, "Item", SupportsShouldProcess = true)]
public sealed class CopyItemCommand : FileCommand
{
    [Parameter(Mandatory = true)] public string LiteralPath { get; set; }
    [Parameter(Mandatory = true)] public string Destination { get; set; }
    [Parameter] public SwitchParameter Recurse { get; set; }
    protected override void ProcessRecord()
    {
        var from = Native(LiteralPath);
        var to = System.IO.Path.Combine(Native(Destination), System.IO.Path.GetFileName(from));
        // Nothing changes the copy of the module, so another name for it will do, and is much quicker.
        if (File.Exists(System.IO.Path.Combine(from, "Octoha.psd1")) && !Directory.Exists(to))
            Directory.CreateSymbolicLink(to, from);
        else if (File.Exists(from))
            File.Copy(from, to, true);
        else
            foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
            {
                var target = System.IO.Path.Combine(to, System.IO.Path.GetRelativePath(from, file));
                Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target));
                File.Copy(file, target, true);
            }
        World.Point("after Copy-Item " + LiteralPath);
    }
}

[Cmdlet(VerbsCommon.Move, "Item", SupportsShouldProcess = true)]
public sealed class MoveItemCommand : FileCommand
{
    [Parameter(Mandatory = true)] public string LiteralPath { get; set; }
    [Parameter(Mandatory = true)] public string Destination { get; set; }
    [Parameter] public SwitchParameter Force { get; set; }
    protected override void ProcessRecord()
    {
        var from = Native(LiteralPath);
        if (Directory.Exists(from))
        {
            Directory.Move(from, Native(Destination));
            // Its rights go with a folder.
            if (World.State.TryGetValue("closed:" + LiteralPath, out var closed) && World.State.TryRemove("closed:" + LiteralPath, out _))
                World.State["closed:" + Destination] = closed;
        }
        else
            File.Move(from, Native(Destination), Force);
        World.Point("after Move-Item " + LiteralPath);
    }
}

[Cmdlet(VerbsCommon.Get, "ChildItem")]
public sealed class GetChildItemCommand : FileCommand
{
    [Parameter(Position = 0)] public string Path { get; set; }
    [Parameter] public string LiteralPath { get; set; }
    [Parameter] public string Filter { get; set; } = "*";
    protected override void ProcessRecord()
    {
        if (Path?.StartsWith("Cert:") == true)
        {
            WriteObject(World.State.GetValueOrDefault("certificates", Array.Empty<object>()), true);
            return;
        }
        var native = Native(LiteralPath);
        if (!Directory.Exists(native))
            Missing(LiteralPath);
        else
            WriteObject(new DirectoryInfo(native).GetFileSystemInfos(Filter).OrderBy(item => item.Name, StringComparer.Ordinal), true);
    }
}
