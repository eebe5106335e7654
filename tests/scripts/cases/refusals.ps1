# What is wrong from the start ends with exit code 2, one clear sentence, and no change.
function Assert-Refused {
    param([hashtable] $With = @{}, [string] $Because)
    $run = Invoke-Plan -With $With
    Assert-Code -Run $run -Code 2
    Assert-That -Holds ($run.Error -match $Because) -What "'$Because', seen: $($run.Error)"
    Assert-That -Holds (@(Get-Change -Run $run | Where-Object -FilterScript { $_ -notmatch '^icacls' }).Count -eq 0) -What "no change, seen: $($run.Calls -join '; ')"
}

Write-Manifest
Assert-Refused -Because 'There is no settings.json'
Use-Case -Change @{ 'format' = 2 }
Assert-Refused -Because 'has the format 2, of a newer program; these scripts read format 1'
Use-Case -Change @{ 'storage.access' = 'ftp'; 'octopus.commsPort' = 70000 }
Assert-Refused -Because 'settings.octopus.commsPort: expected 0 to 65535.*settings.storage.access: expected one of'
Use-Case -Change @{ 'designHash' = "x'; Remove-Item C:\" }
Assert-Refused -Because 'designHash'
Use-Case -Change @{ 'draft' = $true }
Assert-Refused -Because 'is a draft'
Use-Case -Computer 'octo-99'
Assert-Refused -Because "This computer is 'octo-99'"
Use-Case
Assert-Refused -With @{ Step = '41' } -Because "no step '41'"
Set-State -Name 'closed:stoctopusprod001.file.core.windows.net:445' -Value $true
Assert-Refused -Because 'Share: stoctopusprod001.file.core.windows.net:445 does not answer'
$null = New-Item -Path 'C:\ProgramData\Octoha' -ItemType Directory -Force
Add-Content -LiteralPath 'C:\ProgramData\Octoha\journal.jsonl' -Value ('{"design":"' + ('f' * 64) + '","step":"10-Preflight","result":"done"}') -Encoding UTF8
Assert-Refused -Because 'is of the design ffffffffffff'
