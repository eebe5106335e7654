# -WhatIf and -Status change nothing and leave nothing behind, not even a folder.
Use-Case -Change @{ 'octopus.msiSha256' = (Get-InstallerHash) }
foreach ($with in @(@{ WhatIf = $true }, @{ Status = $true }, @{ WhatIf = $true; Undo = '92' })) {
    $run = Invoke-Plan -With $with
    Assert-Code -Run $run -Code 0
    Assert-That -Holds (@(Get-Change -Run $run).Count -eq 0) -What "no change, seen: $($run.Calls -join '; ')"
    Assert-That -Holds ((Get-Leftover).Length -eq 0) -What 'an empty ProgramData'
}
$run = Invoke-Plan -With @{ WhatIf = $true }
Assert-That -Holds ((Get-Acted -Run $run) -contains '50-InstallOctopus would act') -What 'the installation announced'
