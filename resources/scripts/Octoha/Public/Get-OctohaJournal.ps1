function Get-OctohaJournal {
    <#
    .SYNOPSIS
    Reads the journal; one of another design is refused.
    .PARAMETER Path
    The journal.
    .PARAMETER DesignHash
    The design of these settings.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Path,

        [Parameter(Mandatory = $true)]
        [string] $DesignHash
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
        if ($entry.design -ne $DesignHash) {
            $old = $entry.design.Substring(0, 12)
            $new = $DesignHash.Substring(0, 12)
            Exit-OctohaRun -Code 2 -Message "The journal '$Path' is of the design $old, these settings are of $new. Compare both designs, then move the journal away or give another -JournalPath."
        }
        $entry
    }
}
