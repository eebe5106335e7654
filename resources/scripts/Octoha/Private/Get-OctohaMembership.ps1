function Get-OctohaMembership {
    <#
    .SYNOPSIS
    Says of which domain this computer is a member, and whether it is a controller. Another domain than the design's is refused.
    .DESCRIPTION
    DomainRole 4 and 5 are controllers. Source: https://learn.microsoft.com/windows/win32/cimwin32prov/win32-computersystem
    .PARAMETER Settings
    The settings.
    .OUTPUTS
    Member, Controller, Seen.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    $computer = @(Get-CimInstance -ClassName 'Win32_ComputerSystem')[0]
    $wanted = $Settings.domain.name
    if ($computer.PartOfDomain -and $computer.Domain -ne $wanted) {
        throw "This computer is a member of the domain $($computer.Domain), expected $wanted. Nothing is changed: take it out of that domain first."
    }
    $controller = $computer.PartOfDomain -and $computer.DomainRole -ge 4
    [pscustomobject] @{
        Member     = [bool] $computer.PartOfDomain
        Controller = [bool] $controller
        Seen       = if ($controller) { "controller of $wanted" } elseif ($computer.PartOfDomain) { "member of $wanted" } else { 'in no domain' }
    }
}
