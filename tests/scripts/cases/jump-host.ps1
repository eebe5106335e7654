# The jump host asks the portal; a portal that does not answer ends with exit code 4, for it may only need time.
Use-Case -Computer 'jump-01'
$run = Invoke-Plan -With @{ Role = 'jumpHost' }
Assert-Code -Run $run -Code 4
Assert-That -Holds ($run.Error -match 'https://octopus.example.com answers 0; expected 200') -What "what was seen, seen: $($run.Error)"
Set-State -Name 'service' -Value @{ State = 'Running' }
$run = Invoke-Plan -With @{ Role = 'jumpHost' }
Assert-Code -Run $run -Code 0

# It says who answered: both nodes in turn, or one alone, which may be affinity.
foreach ($turn in @(@('octo-01', 'octo-02'), @('octo-02'))) {
    Set-State -Name 'answering' -Value $turn
    $run = Invoke-Plan -With @{ Role = 'jumpHost'; Step = '95' }
    Assert-Code -Run $run -Code 0
    $words = if ($turn.Count -eq 2) { 'answered by octo-01, octo-02' } else { 'only octo-02 of 2 nodes answered: affinity' }
    Assert-That -Holds ($run.Rows[0].Before -match $words) -What "$words, seen: $($run.Rows[0].Before)"
}

# A design without a domain leaves its administrator nothing to do.
$run = Invoke-Plan -With @{ Role = 'domainAdmin' }
Assert-Code -Run $run -Code 0
Assert-That -Holds ($run.Rows.Count -gt 0 -and @(Get-Acted -Run $run).Count -eq 0) -What "nothing to do, seen: $(Get-Acted -Run $run)"
