function Get-OctohaExistingCheck {
    <#
    .SYNOPSIS
    Looks whether the existing server can be moved from: that the design does so, its version, and its way to the share.
    .PARAMETER Context
    The run.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $settings = $Context.Settings
    $reason = "$(Get-OctohaGrowthSkip -Settings $settings)"
    Get-OctohaCheckRow -Check 'Existing server' -Fine ($reason.Length -eq 0) -Seen $reason -Expected 'a design that moves a Windows server' -Do 'run this role on the existing server of such a design only.'
    if ($reason.Length -gt 0) { return }
    $seen = Get-OctohaVersion
    $wanted = $settings.growth.version
    $fine = $seen.Length -gt 0 -and ($wanted.Length -eq 0 -or $seen -eq $wanted)
    $row = @{ Check = 'Existing version'; Fine = $fine; Seen = "Octopus $seen"; Expected = "Octopus $wanted" }
    Get-OctohaCheckRow @row -Do 'the existing server runs another version than the design says: upgrade it first, or correct the design and export again.'
    $opens = Test-Path -LiteralPath $settings.storage.unc
    $row = @{ Check = 'Share from here'; Fine = $opens; Seen = "opens: $opens"; Expected = 'opens: True' }
    Get-OctohaCheckRow @row -Do "sign in to it in this session: net use $($settings.storage.unc) /user:NAME, which asks for the key. Where this machine cannot reach it, copy by hand as the plan says."
}
