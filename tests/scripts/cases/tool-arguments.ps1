# A value arrives in a program of Windows PowerShell 5.1 as it is, or is refused: never as two.
Use-Case
$null = Invoke-Plan -With @{ Step = '10' }
function ConvertTo-Word {
    param([string] $Value)
    & (Get-Module -Name 'Octoha') { $PSNativeCommandArgumentPassing = 'Legacy'; ConvertTo-OctohaArgument -Value $args[0] } $Value
}
foreach ($value in @('say "x"', 'a "b" c"', 'two words', '"', '\"', 'a"b', '"a" b', 'x" "y z', '')) {
    $seen = [Octoha.ScriptHost.WindowsLine]::RoundTrip((ConvertTo-Word -Value $value))
    Assert-That -Holds ($seen -ceq $value) -What "'$value', seen: $seen"
}
foreach ($value in @('pa"ss word', '"a b"', 'Password="a b"')) {
    $why = try { ConvertTo-Word -Value $value } catch { "$_" }
    Assert-That -Holds ($why -match 'it would arrive as two') -What "'$value' is refused, seen: $why"
    Assert-That -Holds ($why -notmatch 'pa"ss') -What 'a message without the value'
}
