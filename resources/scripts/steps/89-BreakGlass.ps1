#requires -Version 5.1

<#
.SYNOPSIS
Makes the break-glass account, before another way to sign in is turned on.
#>
[CmdletBinding()]
param()

@{
    Description = 'Make the break-glass account an administrator.'
    Who         = 'Administrator of this machine'
    Where       = 'the first node; accounts are kept in the database'
    Roles       = @('node')
    Minutes     = 2
    NoUndo      = 'Delete the user in the portal.'
    Skip        = {
        param($Context)
        if (-not $Context.Node.first) { return 'The first node makes it for all.' }
        if ($Context.Settings.signIn.breakGlass.Length -eq 0) { 'The design has no break-glass account.' }
    }
    Test        = {
        param($Context)
        $done = Test-OctohaJournaled -Context $Context -Step '89-BreakGlass'
        @{ Done = $done; Seen = $(if ($done) { 'made, by the journal' } else { 'the journal does not know it' }) }
    }
    Set         = {
        param($Context)
        Add-OctohaBreakGlass -Settings $Context.Settings
        Set-OctohaActed -Context $Context -Step '89-BreakGlass' -Confirm:$false
    }
}
