function Wait-OctohaCondition {
    <#
    .SYNOPSIS
    Waits until something holds; ends the run as resumable when it takes too long.
    .PARAMETER Until
    A block that gives true when it holds.
    .PARAMETER For
    What is waited for, in words.
    .PARAMETER Minutes
    The longest wait.
    .PARAMETER Seconds
    The pause between two looks.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [scriptblock] $Until,

        [Parameter(Mandatory = $true)]
        [string] $For,

        [int] $Minutes = 10,

        [int] $Seconds = 10
    )

    $end = [datetime]::UtcNow.AddMinutes($Minutes)
    while (-not (& $Until)) {
        if ([datetime]::UtcNow -ge $end) {
            Exit-OctohaRun -Code 4 -Message "Waited $Minutes minutes for $For. Look why it is not there, then run again with -Resume."
        }
        Write-Progress -Activity 'Waiting' -Status $For
        Start-Sleep -Seconds $Seconds
    }
    Write-Progress -Activity 'Waiting' -Completed
}
