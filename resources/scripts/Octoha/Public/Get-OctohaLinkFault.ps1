function Get-OctohaLinkFault {
    <#
    .SYNOPSIS
    Lists the links that are missing, lead elsewhere, or are something else.
    .PARAMETER Storage
    The settings of the share.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Storage
    )

    foreach ($folder in @($Storage.folders | Where-Object -FilterScript { $_.path -ne $_.target })) {
        $item = Get-Item -LiteralPath $folder.path -Force -ErrorAction SilentlyContinue
        if ($null -eq $item) {
            "$($folder.path) is missing"
        }
        elseif ($item.LinkType -ne 'SymbolicLink') {
            throw "'$($folder.path)' is a real folder, not a link. Nothing is removed: move its content to '$($folder.target)', then delete it by hand."
        }
        else {
            # Windows PowerShell gives the target of a share without the leading backslashes.
            $target = @($item.Target)[0] -replace '^UNC\\', '\\'
            if ($target -ne $folder.target) { "$($folder.path) leads to $target" }
        }
    }
}
