function Test-OctohaSignIn {
    <#
    .SYNOPSIS
    Looks whether the sign-in page asks for a password only where the design wants one.
    .PARAMETER Context
    The run.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $skip = Get-OctohaApiSkip -Context $Context -Anonymous
    if ($skip.Length -gt 0) { return Get-OctohaTestResult -Skip $skip }
    $forms = @('signIn.usernamePassword', 'signIn.activeDirectory', 'signIn.ldap') | Where-Object -FilterScript { (Get-OctohaAnswer -Context $Context -Name $_) -eq 'True' }
    $providers = @((Invoke-RestMethod -Uri ($Context.Settings.octopus.portalUrl + '/api/authentication') -UseBasicParsing -TimeoutSec 30).AuthenticationProviders)
    $asks = @($providers | Where-Object -FilterScript { $_.FormsLoginEnabled })
    $names = @($providers | ForEach-Object -Process { $_.Name }) -join ', '
    $result = @{
        Passed   = $providers.Count -gt 0 -and (@($forms).Count -gt 0 -or $asks.Count -eq 0)
        Seen     = "the page offers $(if ($names.Length -gt 0) { $names } else { 'nothing' }); $($asks.Count) of them ask for a password"
        Expected = if (@($forms).Count -gt 0) { 'a provider at least' } else { 'a provider at least, and none that asks for a password' }
        Do       = 'Run the steps of sign-in again. If nobody gets in: the plan says the way back.'
    }
    Get-OctohaTestResult @result
}
