function Test-OctohaMasterKeyFile {
    <#
    .SYNOPSIS
    Looks whether the master key stands in a file of this node or of the folder of the runner.
    .PARAMETER Context
    The run.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $skip = Get-OctohaNodeSkip -Context $Context
    if ($skip.Length -gt 0) { return Get-OctohaTestResult -Skip $skip }
    $key = ConvertFrom-OctohaSecret -Secret (Get-OctohaMasterKey -Settings $Context.Settings)
    $folders = @($Context.Settings.octopus.homeFolder, $script:Session.WorkFolder)
    $found = @(foreach ($folder in @($folders | Where-Object -FilterScript { Test-Path -LiteralPath $_ })) {
            # The configuration file holds the key encrypted by Windows; a plain one fits in a small text.
            foreach ($file in @(Get-ChildItem -LiteralPath $folder | Where-Object -FilterScript { $_ -is [System.IO.FileInfo] -and $_.Length -lt 16MB -and $_.Extension -ne '.msi' })) {
                $path = Join-Path -Path $folder -ChildPath $file.Name
                if ((@(Get-Content -LiteralPath $path -Encoding UTF8) -join "`n").Contains($key)) { $path }
            }
        })
    $seen = if ($found.Count -eq 0) { 'no file holds it' } else { "it stands in $($found -join ', ')" }
    Get-OctohaTestResult -Passed ($found.Count -eq 0) -Seen $seen -Expected "no file below $($folders -join ' or ') holds it" -Do 'Delete the file, and take the key for known by whoever could read it.'
}
