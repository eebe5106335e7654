# Data disks: an empty one of the right size gets its letter; others are left alone; what stopped half way goes on.
function New-TestDisk {
    param([int] $Number, [long] $Size, [string] $Style = 'RAW', [string] $Letter = '', [string] $FileSystem = '', [int] $Partitions = 0)
    @{ Number = $Number; Size = $Size; Style = $Style; Letter = $Letter; FileSystem = $FileSystem; Partitions = $Partitions }
}
$change = @{ 'octopus.msiSha256' = (Get-InstallerHash); 'machine.dataDiskGib' = 256; 'machine.driveLetters' = @('F:'); 'octopus.cacheFolder' = 'F:\Cache' }
Use-Case -Change $change
# A temporary disk has another size, and one of the right size holds data.
$others = @((New-TestDisk -Number 1 -Size 75GB), (New-TestDisk -Number 2 -Size 256GB -Style 'GPT' -Letter 'E:' -FileSystem 'NTFS' -Partitions 2))
Set-State -Name 'disks' -Value $others
$run = Invoke-Plan -With @{ Step = '12' }
Assert-Code -Run $run -Code 1
Assert-That -Holds ($run.Error -match 'There is no empty disk of 256 GiB for F:') -What "no disk, seen: $($run.Error)"
Set-State -Name 'disks' -Value ($others + @(New-TestDisk -Number 3 -Size 256GB))
$run = Invoke-Plan -With @{ Step = '12'; WhatIf = $true }
Assert-Code -Run $run -Code 0
Assert-That -Holds (@(Get-Change -Run $run).Count -eq 0) -What 'nothing by -WhatIf'
Set-State -Name 'fail:Format-Volume' -Value $true
$run = Invoke-Plan -With @{ Step = '12' }
Assert-Code -Run $run -Code 1
Set-State -Name 'fail:Format-Volume' -Value $false
$run = Invoke-Plan -With @{ Step = '10,12'; Resume = $true }
Assert-Code -Run $run -Code 0
Assert-That -Holds (($run.Calls -join "`n") -match 'Format-Volume F\|NTFS' -and ($run.Calls -join "`n") -notmatch 'Initialize-Disk|New-Partition') -What "only what was missing, seen: $($run.Calls -join '; ')"
$run = Invoke-Plan -With @{ Step = '12' }
Assert-Code -Run $run -Code 0
Assert-That -Holds (@(Get-Acted -Run $run).Count -eq 0) -What 'nothing to do'
# A volume without a file system that nobody made here may be locked by BitLocker; once formatted there is no mark any more.
Set-State -Name 'disks' -Value ($others + @(New-TestDisk -Number 3 -Size 256GB -Style 'GPT' -Letter 'F:' -Partitions 2))
foreach ($resume in @($false, $true)) {
    $run = Invoke-Plan -With @{ Step = '12'; Resume = $resume }
    Assert-Code -Run $run -Code 1
    Assert-That -Holds ($run.Error -match 'The volume F: shows no file system' -and ($run.Calls -join ' ') -notmatch 'Format-Volume') -What "left alone, seen: $($run.Error)"
}
Set-State -Name 'disks' -Value @()
Set-State -Name 'dvd' -Value 'F:'
$run = Invoke-Plan -With @{ Step = '12' }
Assert-Code -Run $run -Code 1
Assert-That -Holds ($run.Error -match 'Something else has the letter F:') -What "a letter in use, seen: $($run.Error)"
