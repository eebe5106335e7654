function Get-OctohaAccessCheck {
    <#
    .SYNOPSIS
    Looks, as the account of the Octopus service, whether the share opens and the database lets it in.
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
    $storage = $settings.storage
    $byKey = $storage.signIn -eq 'storageKey' -and $storage.account.Length -gt 0
    $isWindows = $settings.database.signIn -eq 'windows'
    # With a key the account opens the share once the step 20-ShareCredential has given it that.
    $state = $null
    if (-not $byKey -or $isWindows) {
        try {
            $state = Invoke-OctohaTask -Settings $settings -Name 'preflight'
        }
        catch {
            $row = @{ Check = 'As the service account'; Fine = $false; Seen = $_.Exception.Message; Expected = 'a task of the account runs' }
            return Get-OctohaCheckRow @row -Do 'this machine cannot run a task as the service account: look at its password in the Key Vault, and whether the account is locked.'
        }
    }
    if (-not $byKey) {
        $row = @{ Check = 'Share as the service account'; Fine = $state.opens; Seen = "opens: $($state.opens)"; Expected = 'opens: True' }
        Get-OctohaCheckRow @row -Do "the service account cannot open $($storage.unc): give it its rights as the plan says (M-ShareDomain)."
    }
    # A password that is asked for is asked for once, by the step that needs it.
    $isAsked = $settings.database.signIn -eq 'sqlLogin' -and ($settings.vault.identity -eq 'none' -or $settings.vault.name.Length -eq 0)
    if ($Context.Node.standby -or $isAsked) { return }
    $answer = if ($isWindows) { $state.database } else { Get-OctohaDatabaseAnswer -Settings $settings }
    $collation = $settings.database.collation
    $fine = $answer.error.Length -eq 0 -and $answer.owner -and $answer.collation -eq $collation
    $row = @{ Check = 'SQL sign-in'; Fine = $fine; Seen = "$($answer.error)$($answer.seen)"; Expected = "db_owner of $($settings.database.name), collation $collation" }
    # The database of an existing server comes later, by the step M-GrowMove.
    if ($settings.octopus.growsExisting -and $answer.error.Length -gt 0) { $row.Fine = $true }
    Get-OctohaCheckRow @row -Do 'the database does not let Octopus in as the design says: look at its user, its role and its collation; see the database steps of the plan.'
}
