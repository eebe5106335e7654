# A user-assigned identity is named by its client id in the connection string; a system-assigned one, or one that is named, is not.
foreach ($row in @(
        @{ Identity = 'userAssigned'; Keywords = ''; Ends = 'Max Pool Size=100;User Id=33333333-3333-4333-8333-333333333333;' }
        @{ Identity = 'systemAssigned'; Keywords = ''; Ends = 'Max Pool Size=100;' }
        @{ Identity = 'userAssigned'; Keywords = 'User ID=44444444-4444-4444-8444-444444444444;'; Ends = 'Max Pool Size=100;User ID=44444444-4444-4444-8444-444444444444;' }
    )) {
    [Octoha.ScriptHost.World]::State.Clear()
    Use-Machine -Computer 'octo-01'
    Use-Case -Change @{
        'octopus.msiSha256'         = (Get-InstallerHash)
        'vault.identity'            = $row.Identity
        'database.server'           = 'sql.example.com'
        'database.connectionString' = 'Server=tcp:sql.example.com,1433;Initial Catalog=Octopus;Authentication=Active Directory Managed Identity;Max Pool Size=100;' + $row.Keywords
    }
    $run = Invoke-Plan
    Assert-Code -Run $run -Code 0
    $call = @($run.Calls | Where-Object -FilterScript { $_ -match ' database\|' })[0]
    Assert-That -Holds (($call -split '\|')[4].EndsWith($row.Ends)) -What "$($row.Ends) with $($row.Identity), seen: $call"
}

[Octoha.ScriptHost.World]::State.Clear()
Use-Machine -Computer 'octo-01'
Use-Case -Change @{ 'octopus.msiSha256' = (Get-InstallerHash) }
Set-State -Name 'clientId' -Value ''
$run = Invoke-Plan
Assert-Code -Run $run -Code 1
Assert-That -Holds ($run.Error -match 'does not say which identity this machine has') -What "what to do without an answer, seen: $($run.Error)"
