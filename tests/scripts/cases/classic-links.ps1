# The classic way: credential by cmdkey, folders first, links as the service account, one path for each kind of data.
Use-Case
$unc = '\\stoctopusprod001.file.core.windows.net\octoha'
$folders = foreach ($name in @('Artifacts', 'TaskLogs', 'Packages')) { @{ name = $name; target = "$unc\$name"; path = "C:\Octopus\$name" } }
Use-Case -Change @{ 'octopus.msiSha256' = (Get-InstallerHash); 'storage.access' = 'symbolicLink'; 'storage.layout' = 'onePlace'; 'storage.clusterShared' = ''; 'storage.folders' = @($folders) }
$run = Invoke-Plan
Assert-Code -Run $run -Code 0
$text = $run.Calls -join "`n"
Assert-That -Holds ($text -match 'cmdkey.exe /add:stoctopusprod001.file.core.windows.net\|/user:localhost\\stoctopusprod001\|/pass:') -What 'the credential'
Assert-That -Holds ($text -match 'path\|--instance\|OctopusServer\|--artifacts\|C:\\Octopus\\Artifacts\|--taskLogs\|C:\\Octopus\\TaskLogs\|--nugetRepository\|C:\\Octopus\\Packages') -What "single paths, seen: $text"
$again = Invoke-Plan
Assert-Code -Run $again -Code 0
Assert-That -Holds (@(Get-Acted -Run $again).Count -eq 0) -What "nothing to do, seen: $(Get-Acted -Run $again)"
$undo = Invoke-Plan -With @{ Undo = '40' }
Assert-Code -Run $undo -Code 0
Assert-That -Holds (-not (Test-Path -LiteralPath 'C:\Octopus\Artifacts') -and (Test-Path -LiteralPath "$unc\Artifacts")) -What 'links gone, folders there'

$null = New-Item -Path 'C:\Octopus\TaskLogs' -ItemType Directory
$run = Invoke-Plan -With @{ Step = '40' }
Assert-Code -Run $run -Code 1
Assert-That -Holds ($run.Error -match 'is a real folder, not a link. Nothing is removed') -What "a real folder is left alone, seen: $($run.Error)"
