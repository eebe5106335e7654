# A value arrives in a native program as it is, whatever it holds.
Use-Case
$null = Invoke-Plan -With @{ Step = '10' }
function ConvertTo-Word {
    param([string] $Value)
    & (Get-Module -Name 'Octoha') { ConvertTo-OctohaArgument -Value $args[0] } $Value
}
foreach ($value in @('say "x"', 'a "b" c"', 'two words', '"', '\"', 'a"b', '"a" b', 'x" "y z', '', 'pa"ss word', '"a b"', 'Password="a b"', 'ends here\', 'C:\a\', "a`tb", "a`nb")) {
    $seen = [Octoha.ScriptHost.WindowsLine]::RoundTrip((ConvertTo-Word -Value $value))
    Assert-That -Holds ($seen -ceq $value) -What "'$value', seen: $seen"
}
