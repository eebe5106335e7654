# A rule of our name that opens nothing is made anew.
Use-Case -Change @{ 'octopus.msiSha256' = (Get-InstallerHash) }
$null = Invoke-Plan -With @{ Step = '10' }
Assert-Code -Run (Invoke-Plan -With @{ Step = '92' }) -Code 0
$rule = 'rule:Octoha-TCP-10943'
foreach ($row in @(@('Enabled', 'False'), @('Action', 'Block'), @('Direction', 'Outbound'), @('Protocol', 'UDP'), @('LocalPort', '10944'))) {
    $changed = Get-State -Name $rule
    $changed.($row[0]) = $row[1]
    Set-State -Name $rule -Value $changed
    $run = Invoke-Plan -With @{ Step = '92' }
    Assert-Code -Run $run -Code 0
    Assert-That -Holds ($run.Rows[0].Act -eq 'done' -and $run.Rows[0].Before -eq 'no rule opens 10943') -What "$($row -join ' ') mended, seen: $($run.Rows[0].Before)"
    $kept = Get-State -Name $rule
    Assert-That -Holds ($kept.Enabled -eq 'True' -and $kept.Action -eq 'Allow' -and $kept.LocalPort -eq '10943') -What 'a rule that opens the port'
}
Assert-That -Holds (@(Get-Acted -Run (Invoke-Plan -With @{ Step = '92' })).Count -eq 0) -What 'nothing to do afterwards'
