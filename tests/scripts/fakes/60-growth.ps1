# An existing server of another house, and the tools by which its files are moved.

# https://learn.microsoft.com/windows-server/administration/windows-commands/robocopy: 0 nothing to do, 1 copied, 2 extra files in the
# target, 3 both, 8 and more failed, 16 nothing was copied at all. /mir takes away what the source does not have.
function robocopy.exe {
    Add-Call -Tool 'robocopy.exe' -Words $args
    $told = Get-State -Name 'fail:robocopy' -Default 0
    if ($told) { $global:LASTEXITCODE = $told; return "Told to fail: $told" }
    $from, $to = foreach ($path in $args[0..1]) {
        if ($path.StartsWith('\\')) { [Octoha.ScriptHost.World]::Share($path) } else { $ExecutionContext.SessionState.Path.GetUnresolvedProviderPathFromPSPath($path) }
    }
    $global:LASTEXITCODE = 16
    if (-not [System.IO.Directory]::Exists($from)) { return "ERROR 2 (0x00000002) Accessing Source Directory $($args[0])" }
    if ($args[1].StartsWith('\\') -and -not (Get-State -Name 'mayOpenShare')) { return 'ERROR 5 (0x00000005) Accessing Destination Directory' }
    $null = [System.IO.Directory]::CreateDirectory($to)
    $code = 0
    foreach ($file in [System.IO.Directory]::GetFiles($from, '*', 'AllDirectories')) {
        $target = [System.IO.Path]::Combine($to, $file.Substring($from.Length + 1))
        if ([System.IO.File]::Exists($target) -and [System.IO.File]::ReadAllText($target) -eq [System.IO.File]::ReadAllText($file)) { continue }
        $null = [System.IO.Directory]::CreateDirectory([System.IO.Path]::GetDirectoryName($target))
        [System.IO.File]::Copy($file, $target, $true)
        $code = $code -bor 1
    }
    if ($args -contains '/mir') {
        foreach ($file in [System.IO.Directory]::GetFiles($to, '*', 'AllDirectories')) {
            if ([System.IO.File]::Exists([System.IO.Path]::Combine($from, $file.Substring($to.Length + 1)))) { continue }
            [System.IO.File]::Delete($file)
            $code = $code -bor 2
        }
    }
    $global:LASTEXITCODE = $code
}

# https://octopus.com/docs/administration/managing-infrastructure/maintenance-mode; the configuration is one document, with Id maintenance.
function Invoke-FakeMaintenance {
    param($Uri, $Headers, $Method = 'Get', $Body, $ContentType, $TimeoutSec, [switch] $UseBasicParsing)
    if ((Get-State -Name 'service').State -ne 'Running') { throw [System.IO.IOException]::new('No connection could be made.') }
    if ($Headers['X-Octopus-ApiKey'] -notlike 'API-*') { throw [Octoha.ScriptHost.FakeHttpException]::new(401, 'You must be logged in to request this resource.') }
    if ($Method -eq 'Put') {
        $given = ConvertFrom-Json -InputObject $Body
        if ($given.Id -ne 'maintenance') { throw [Octoha.ScriptHost.FakeHttpException]::new(404, 'Not Found') }
        Add-Call -Tool 'maintenance' -Words @($given.IsInMaintenanceMode)
        Set-State -Name 'maintenance' -Value ([bool] $given.IsInMaintenanceMode)
    }
    [pscustomobject] @{ Id = 'maintenance'; IsInMaintenanceMode = [bool] (Get-State -Name 'maintenance') }
}

# https://learn.microsoft.com/windows-server/administration/windows-commands/sc-config: a blank after the equals sign.
$ExecutionContext.SessionState.PSVariable.Set('global:octohaOtherSc', ${function:sc.exe})
function sc.exe {
    if ($args -notcontains 'start=') { return & $global:octohaOtherSc @args }
    Add-Call -Tool 'sc.exe' -Words $args
    $service = Get-State -Name 'service'
    $service.StartMode = @{ demand = 'Manual'; auto = 'Auto'; disabled = 'Disabled' }[(Get-Word -Words $args -Flag 'start=')]
    Set-State -Name 'service' -Value $service
    $global:LASTEXITCODE = 0
}
