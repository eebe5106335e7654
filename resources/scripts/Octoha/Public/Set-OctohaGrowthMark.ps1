function Set-OctohaGrowthMark {
    <#
    .SYNOPSIS
    Leaves a mark of the move on the share, or takes it away.
    .PARAMETER Settings
    The settings.
    .PARAMETER Name
    Which mark.
    .PARAMETER Remove
    Take it away.
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Low')]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings,

        [Parameter(Mandatory = $true)]
        [ValidateSet('seeded', 'copied', 'moved')]
        [string] $Name,

        [switch] $Remove
    )

    $path = Get-OctohaMarkPath -Storage $Settings.storage -Name $Name
    if (-not $PSCmdlet.ShouldProcess($path)) { return }
    if ($Remove) {
        if (Test-Path -LiteralPath $path) { Remove-Item -LiteralPath $path -Force }
        return
    }
    $mark = [ordered] @{
        time   = [datetime]::UtcNow.ToString('yyyy-MM-dd HH:mm:ssZ', [cultureinfo]::InvariantCulture)
        host   = [System.Environment]::GetEnvironmentVariable('COMPUTERNAME')
        design = $Settings.designHash
    }
    ConvertTo-Json -InputObject $mark | Set-Content -LiteralPath $path -Encoding UTF8
}
