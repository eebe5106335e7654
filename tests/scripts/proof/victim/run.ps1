# What the process does that is going to be killed.
$null = Invoke-Plan -With @{ MsiSha256 = (Get-InstallerHash); SignInProven = $true }
