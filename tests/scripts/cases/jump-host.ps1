# The jump host asks the portal; a portal that does not answer ends with exit code 4, for it may only need time.
Use-Case -Computer 'jump-01'
$run = Invoke-Plan -With @{ Role = 'jumpHost' }
Assert-Code -Run $run -Code 4
Assert-That -Holds ($run.Error -match 'https://octopus.example.com answers 0; expected 200') -What "what was seen, seen: $($run.Error)"
Set-State -Name 'service' -Value @{ State = 'Running' }
$run = Invoke-Plan -With @{ Role = 'jumpHost' }
Assert-Code -Run $run -Code 0
foreach ($role in @('dba', 'domainAdmin')) {
    $run = Invoke-Plan -With @{ Role = $role }
    Assert-Code -Run $run -Code 0
    Assert-That -Holds ($run.Rows.Count -eq 0) -What "no step of $role"
}
