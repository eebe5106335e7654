# The cases in the pwsh that runs this file, in place of the engine of the host.
param(
    [Parameter(Mandatory = $true)] [string] $HostFile,
    [Parameter(Mandatory = $true)] [string] $Scripts,
    [Parameter(Mandatory = $true)] [string] $Cases,
    [Parameter(Mandatory = $true)] [string] $Work,
    [string[]] $Name = @()
)
$run = [System.Reflection.Assembly]::LoadFrom($HostFile).GetType('Octoha.ScriptHost.Cases').GetMethod('Run')
$given = [object[]]::new(4)
$given[0], $given[1], $given[2] = $Scripts, $Cases, $Work
$given[3] = $Name
"PowerShell $($PSVersionTable.PSVersion)"
exit $run.Invoke($null, $given)
