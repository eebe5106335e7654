function Select-OctohaStep {
    <#
    .SYNOPSIS
    Chooses the steps that are of this role and were asked for.
    .PARAMETER Step
    All steps.
    .PARAMETER Role
    The role of this machine.
    .PARAMETER Name
    The steps asked for, by number, name or both; empty: all.
    .PARAMETER From
    The first of them; empty: from the start.
    .PARAMETER Resume
    Begin with the one at which the run stopped that left the journal.
    .PARAMETER Journal
    The lines of the journal.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject[]] $Step,

        [Parameter(Mandatory = $true)]
        [string] $Role,

        [AllowEmptyCollection()]
        [string[]] $Name = @(),

        [AllowEmptyString()]
        [string] $From = '',

        [switch] $Resume,

        [AllowEmptyCollection()]
        [psobject[]] $Journal = @()
    )

    $chosen = @($Step | Where-Object -FilterScript { $_.Roles -contains $Role })
    if ($Name.Count -gt 0) {
        # With powershell.exe -File a list arrives as one text.
        $ids = @(foreach ($one in ($Name -join ',').Split(',')) { Resolve-OctohaStepId -Step $chosen -Name $one })
        $chosen = @($chosen | Where-Object -FilterScript { $ids -contains $_.Id })
    }
    if ($Resume) { $From = Get-OctohaUnfinishedStep -Step $chosen -Journal $Journal }
    if ($From.Length -gt 0) {
        $first = Resolve-OctohaStepId -Step $chosen -Name $From
        $chosen = @($chosen | Where-Object -FilterScript { [string]::CompareOrdinal($_.Id, $first) -ge 0 })
    }
    $chosen
}
