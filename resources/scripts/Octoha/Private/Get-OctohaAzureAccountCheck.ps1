function Get-OctohaAzureAccountCheck {
    <#
    .SYNOPSIS
    Looks who is signed in to the Azure CLI, to which subscription, and with which roles.
    .PARAMETER Settings
    The settings.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    $azure = $Settings.azure
    $account = $null
    try {
        $account = Invoke-OctohaAzure -Argument @('account', 'show')
    }
    catch {
        Write-OctohaLog -Message $_.Exception.Message -FileOnly
    }
    Get-OctohaCheckRow -Check 'Signed in' -Fine ($null -ne $account) -Do 'nobody is signed in to the Azure CLI. Run: az login'
    if ($null -eq $account) { return }
    $do = "the design is for '$($azure.subscription)', the Azure CLI uses '$($account.id)'. Run: az account set --subscription $($azure.subscription)"
    if ($azure.subscription.Length -eq 0) { $do = 'the design does not state a subscription. State it and export the bundle again.' }
    $same = $account.id -eq $azure.subscription
    Get-OctohaCheckRow -Check 'Subscription' -Fine $same -Do $do
    if (-not $same) { return }
    $roles = @(Get-OctohaAzureRole -Settings $Settings -User $account.user.name)
    $givers = @('User Access Administrator', 'Role Based Access Control Administrator')
    $gives = -not $azure.vaultByRole -or @($roles | Where-Object -FilterScript { $givers -contains $_ }).Count -gt 0
    # What a role of your own allows, only the validation of the templates tells.
    $own = @($roles | Where-Object -FilterScript { (@('Reader', 'Contributor') + $givers) -notcontains $_ })
    $fine = $own.Count -gt 0 -or ($roles -contains 'Contributor' -and $gives)
    $do = "$($account.user.name) has: $(if ($roles.Count -gt 0) { $roles -join ', ' } else { 'no role' }). Owner is needed, or Contributor with User Access Administrator, on resource group or subscription."
    Get-OctohaCheckRow -Check 'Rights' -Fine $fine -Do $do
}
