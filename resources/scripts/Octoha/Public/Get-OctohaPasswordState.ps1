function Get-OctohaPasswordState {
    <#
    .SYNOPSIS
    Says whether anybody can sign in by a password of Octopus: by the shared configuration, and as this node offers it.
    .DESCRIPTION
    LDAP may show itself as a form of the same type, so with it one entry proves nothing.
    .PARAMETER Context
    The run.
    .OUTPUTS
    Off (in the configuration), Done (this node follows), Seen.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $settings = $Context.Settings
    $told = (Get-OctohaConfiguration -Settings $settings)['Octopus.UsernamePassword.IsEnabled']
    $off = if ($null -ne $told) { "$told" -eq 'false' } else { Test-OctohaJournaled -Context $Context -Step '99-PasswordsOff' }
    if (-not $off) {
        return [pscustomobject] @{ Off = $false; Done = $false; Seen = 'sign-in by password is on' }
    }
    $forms = @(Get-OctohaSignInOffer -Url $settings.octopus.nodeUrl | Where-Object -FilterScript { $_ -eq 'UsernamePassword' }).Count
    $done = $forms -le [int] $settings.signIn.ldap.on
    $seen = if ($done) { 'sign-in by password is off' } else { 'sign-in by password is off, but this node still offers it' }
    [pscustomobject] @{ Off = $true; Done = $done; Seen = $seen }
}
