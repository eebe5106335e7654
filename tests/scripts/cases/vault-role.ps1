# An identity that may only read the vault: step 65 says which role it needs and for how long, and goes on once it has it.
Use-Case -Change @{ 'octopus.msiSha256' = (Get-InstallerHash) }
Set-State -Name 'vaultIsReadOnly' -Value $true
$run = Invoke-Plan
Assert-Code -Run $run -Code 1
Assert-That -Holds ($run.Error -match "65-MasterKey: The secret 'octopus-master-key' .* cannot be written.*Key Vault Secrets Officer.*-Resume.*take the role away") -What "role and way on, seen: $($run.Error)"
Set-State -Name 'vaultIsReadOnly' -Value $false
$run = Invoke-Plan -With @{ Resume = $true }
Assert-Code -Run $run -Code 0
Assert-That -Holds ($run.Rows[0].Step -eq '65-MasterKey' -and @($run.Calls) -contains 'vault put octopus-master-key') -What 'the key stored by -Resume'
