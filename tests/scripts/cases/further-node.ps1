# A further node waits for the master key, joins with task cap 0, and then gets its cap; -Undo takes it off again.
Use-Case -Computer 'octo-02' -Change @{ 'octopus.msiSha256' = (Get-InstallerHash) }
Set-State -Name 'secret:octopus-master-key' -Value 'MasterKeyMasterKeyMast=='
$run = Invoke-Plan
Assert-Code -Run $run -Code 0
$text = $run.Calls -join "`n"
Assert-That -Holds ($text -match 'database\|--instance\|OctopusServer\|--connectionString\|[^|]+\|--masterKey\|MasterKey') -What 'joined with the key of the vault'
Assert-That -Holds ($text -notmatch '--create|admin\||license\||\bpath\|') -What 'nothing that belongs to the first node'
Assert-That -Holds ($text -match '(?s)--taskCap\|0.*--install.*--taskCap\|20') -What 'cap 0 first, the cap of the design last'
Assert-That -Holds ($text -match '(?s)--install.*--start.*New-NetFirewallRule Octoha-TCP-80.*--taskCap\|20') -What 'no way in for the balancer before the node works, and no task before all else is set'

$undo = Invoke-Plan -With @{ Undo = '80' }
Assert-Code -Run $undo -Code 0
Assert-That -Holds (($undo.Calls -join "`n") -match 'service\|--instance\|OctopusServer\|--stop\|--uninstall\n.*delete-instance') -What 'service and instance gone'
Assert-That -Holds ((Get-Leftover) -notmatch 'MasterKeyMaster') -What 'no key left on disk'
