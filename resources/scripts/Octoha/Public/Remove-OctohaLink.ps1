function Remove-OctohaLink {
    <#
    .SYNOPSIS
    Removes the links, never what they lead to.
    .PARAMETER Storage
    The settings of the share.
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Low')]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Storage
    )

    foreach ($folder in @($Storage.folders | Where-Object -FilterScript { $_.path -ne $_.target })) {
        $item = Get-Item -LiteralPath $folder.path -Force -ErrorAction SilentlyContinue
        if ($null -ne $item -and $item.LinkType -eq 'SymbolicLink' -and $PSCmdlet.ShouldProcess($folder.path, 'Remove the link')) {
            # Remove-Item of Windows PowerShell may empty the target as well.
            $item.Delete()
        }
    }
}
