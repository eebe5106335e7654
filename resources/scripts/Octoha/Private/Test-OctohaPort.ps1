function Test-OctohaPort {
    <#
    .SYNOPSIS
    Tells whether a TCP port answers.
    .PARAMETER ComputerName
    The other side.
    .PARAMETER Port
    Its port.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [Parameter(Mandatory = $true)]
        [string] $ComputerName,

        [Parameter(Mandatory = $true)]
        [int] $Port
    )

    [bool] (Test-NetConnection -ComputerName $ComputerName -Port $Port -InformationLevel Quiet -WarningAction SilentlyContinue)
}
