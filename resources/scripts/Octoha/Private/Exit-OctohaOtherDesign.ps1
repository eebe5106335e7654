function Exit-OctohaOtherDesign {
    <#
    .SYNOPSIS
    Ends the run because the journal is of another design, and says in what the two differ.
    .PARAMETER Path
    The journal.
    .PARAMETER DesignHash
    The design of the journal.
    .PARAMETER Settings
    The settings of this run.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Path,

        [Parameter(Mandatory = $true)]
        [AllowEmptyString()]
        [string] $DesignHash,

        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    $old = $DesignHash.PadRight(12).Substring(0, 12)
    $new = $Settings.designHash.Substring(0, 12)
    $said = "The journal '$Path' is of the design $old, these settings are of $new."
    $kept = Get-OctohaKeptPath -Folder (Split-Path -Path $Path -Parent) -DesignHash $old
    if (Test-Path -LiteralPath $kept) {
        $before = ConvertFrom-Json -InputObject (@(Get-Content -LiteralPath $kept -Encoding UTF8) -join "`n")
        $all = @(Get-OctohaDifference -Before $before -After $Settings -At 'settings') -notmatch '^settings\.(designHash|asOf|program) '
        $said += " They differ in: $(@($all | Select-Object -First 8) -join '; ')"
        $said += if ($all.Count -gt 8) { "; and $($all.Count - 8) more." } else { '.' }
    }
    Exit-OctohaRun -Code 2 -Message "$said Where the change is wanted, move the journal away or give another -JournalPath; see in the plan which steps run again."
}
