# The cases in the pwsh that runs this file, in place of the engine of the host.
param(
    [Parameter(Mandatory = $true)] [string] $HostFile,
    [Parameter(Mandatory = $true)] [string] $Scripts,
    [Parameter(Mandatory = $true)] [string] $Cases,
    [Parameter(Mandatory = $true)] [string] $Work,
    [string[]] $Name = @()
)
$runtime = [System.Environment]::Version
if ($runtime.Major -lt 10) {
    "SKIPPED: PowerShell $($PSVersionTable.PSVersion) runs on .NET $runtime, the host of the cases needs .NET 10."
    exit 0
}
$run = [System.Reflection.Assembly]::LoadFrom($HostFile).GetType('Octoha.ScriptHost.Cases').GetMethod('Run')
$given = [object[]]::new(4)
$given[0], $given[1], $given[2] = $Scripts, $Cases, $Work
$given[3] = $Name
"PowerShell $($PSVersionTable.PSVersion)"
exit $run.Invoke($null, $given)
