function Test-OctohaBreakGlass {
    <#
    .SYNOPSIS
    Looks whether the account for emergencies can sign in with its password.
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
    if ($skip.Length -eq 0 -and $Context.Settings.secrets.breakGlassPassword.Length -eq 0) { $skip = 'The design has no account for emergencies.' }
    if ($skip.Length -eq 0 -and $null -eq $Context.Given.BreakGlass) { $skip = 'A holder of the account runs it with -BreakGlass, and types name and password.' }
    if ($skip.Length -gt 0) { return Get-OctohaTestResult -Skip $skip }
    $account = $Context.Given.BreakGlass
    $request = @{
        Method          = 'Post'
        Uri             = $Context.Settings.octopus.portalUrl + '/api/users/login'
        ContentType     = 'application/json; charset=utf-8'
        Body            = ConvertTo-Json -InputObject @{ Username = $account.UserName; Password = ConvertFrom-OctohaSecret -Secret $account.Password } -Compress
        UseBasicParsing = $true
        TimeoutSec      = 30
    }
    try {
        $seen = "signed in as $((Invoke-RestMethod @request).Username)"
    }
    catch {
        $seen = "refused with $(Get-OctohaStatusCode -ErrorRecord $_)"
    }
    Get-OctohaTestResult -Passed ($seen -like 'signed in*') -Seen $seen -Expected "signed in as $($account.UserName)" -Do 'While passwords are switched off it works only after the way back of the plan: try it once, then switch them off again.'
}
