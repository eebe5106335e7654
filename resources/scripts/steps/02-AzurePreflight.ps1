#requires -Version 5.1

<#
.SYNOPSIS
Looks whether the resources of the design can be made: tools, rights, providers, names, sizes and quota.
#>
[CmdletBinding()]
param()

@{
    Description = 'Check rights, quota and names in the subscription.'
    Who         = 'Platform engineer'
    Where       = 'a workstation or jump host with the Azure CLI'
    Roles       = @('platform')
    Minutes     = 2
    FailCode    = 2
    NoUndo      = 'Nothing is changed.'
    Test        = {
        param($Context)
        $failed = @(Get-OctohaAzureCheck -Context $Context | Where-Object -FilterScript { -not $_.Fine })
        if ($failed.Count -eq 0) {
            return @{ Done = $true; Seen = 'all checks passed' }
        }
        @{ Done = $false; Seen = @($failed | ForEach-Object -Process { "$($_.Check): $($_.Do)" }) -join ' ' }
    }
}
