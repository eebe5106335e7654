function Add-OctohaInstance {
    <#
    .SYNOPSIS
    Registers the instance of Octopus Server, unless it is there.
    .PARAMETER Settings
    The settings.
    .PARAMETER Node
    This node.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings,

        [Parameter(Mandatory = $true)]
        [psobject] $Node
    )

    $octopus = $Settings.octopus
    if (-not (Test-Path -LiteralPath $octopus.configPath)) {
        $words = @('--config', $octopus.configPath, '--home', $octopus.homeFolder, '--serverNodeName', $Node.nodeName)
        Invoke-OctohaServer -Settings $Settings -Verb 'create-instance' -Argument $words | Out-Null
    }
    if ($octopus.cacheFolder.Length -gt 0) {
        New-Item -Path $octopus.cacheFolder -ItemType Directory -Force | Out-Null
    }
}
