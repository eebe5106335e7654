# An installer that asks for a reboot ends the run with exit code 3; afterwards it goes on.
Use-Case -Change @{ 'octopus.msiSha256' = (Get-InstallerHash) }
Set-State -Name 'msiCode' -Value 3010
$run = Invoke-Plan
Assert-Code -Run $run -Code 3
$run = Invoke-Plan -With @{ Resume = $true }
Assert-Code -Run $run -Code 0
Assert-That -Holds ($run.Rows[0].Step -eq '50-InstallOctopus' -and $run.Rows[0].Act -eq 'already') -What 'it is installed'
