function Lock-OctohaRun {
    <#
    .SYNOPSIS
    Keeps a second runner away from this machine. Dispose what it gives to let go; the end of the process does so too.
    .PARAMETER Path
    The lock file.
    #>
    [CmdletBinding()]
    [OutputType([System.IO.FileStream])]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Path
    )

    $native = $PSCmdlet.GetUnresolvedProviderPathFromPSPath($Path)
    try {
        New-Object -TypeName 'System.IO.FileStream' -ArgumentList @($native, 'OpenOrCreate', 'ReadWrite', 'None', 4096, 'DeleteOnClose')
    }
    catch {
        Exit-OctohaRun -Code 2 -Message "Another run holds '$Path' on this machine. Wait until it ends; nothing was changed."
    }
}
