function Get-OctohaJournal {
    <#
    .SYNOPSIS
    Reads the journal; one of another design is refused.
    .PARAMETER Path
    The journal.
    .PARAMETER Settings
    The settings of this run.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Path,

        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    if (-not (Test-Path -LiteralPath $Path)) {
        return
    }
    foreach ($line in @(Get-Content -LiteralPath $Path -Encoding UTF8)) {
        try {
            $entry = ConvertFrom-Json -InputObject $line
        }
        catch {
            # A crash can leave half a line, and only the last act is in doubt: its step probes again.
            continue
        }
        if ($entry.design -ne $Settings.designHash) {
            Exit-OctohaOtherDesign -Path $Path -DesignHash $entry.design -Settings $Settings
        }
        $entry
    }
}
