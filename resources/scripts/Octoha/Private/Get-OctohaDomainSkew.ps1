function Get-OctohaDomainSkew {
    <#
    .SYNOPSIS
    Gives by how many seconds the clock of the domain is ahead of this one, or nothing where it does not tell.
    .PARAMETER Domain
    The name of the domain.
    #>
    [CmdletBinding()]
    [OutputType([double])]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Domain
    )

    $words = @('/stripchart', "/computer:$Domain", '/samples:1', '/dataonly')
    try {
        $said = @(Invoke-OctohaTool -Path 'w32tm.exe' -Argument $words) -join ' '
    }
    catch {
        Write-Verbose -Message "The domain does not tell the time: $($_.Exception.Message)"
        return
    }
    if ($said -match '([+-]\d+)[.,](\d+)s') {
        [double]::Parse("$($Matches[1]).$($Matches[2])", [cultureinfo]::InvariantCulture)
    }
}
