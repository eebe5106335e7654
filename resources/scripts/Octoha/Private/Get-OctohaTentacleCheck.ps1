function Get-OctohaTentacleCheck {
    <#
    .SYNOPSIS
    Looks whether a Tentacle is installed and reaches the portal and every polling address.
    .PARAMETER Settings
    The settings.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    $path = Join-Path -Path $env:ProgramFiles -ChildPath 'Octopus Deploy\Tentacle\Tentacle.exe'
    $there = Test-Path -LiteralPath $path
    Get-OctohaCheckRow -Check 'Tentacle' -Fine $there -Do "there is no '$path': install the Tentacle and create its instance first."
    foreach ($address in @($Settings.polling.portal) + @(Get-OctohaPollAddress -Polling $Settings.polling)) {
        $uri = $null
        if (-not [uri]::TryCreate($address, 'Absolute', [ref] $uri)) {
            Get-OctohaCheckRow -Check 'Address' -Fine $false -Seen $address -Expected 'an address as https://NAME:PORT' -Do 'correct it in the design and export again.'
            continue
        }
        $fine = Test-OctohaPort -ComputerName $uri.Host -Port $uri.Port
        Get-OctohaCheckRow -Check $address -Fine $fine -Do "$($uri.Host):$($uri.Port) does not answer, so registration would fail."
    }
}
