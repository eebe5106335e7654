function Get-OctohaServerSkew {
    <#
    .SYNOPSIS
    Gives by how many seconds the clock of a web server is ahead of this one, by the header Date of its answer.
    .DESCRIPTION
    What it answers does not matter: a refusal has the header as well. Nothing where there is no answer.
    .PARAMETER Url
    The address.
    #>
    [CmdletBinding()]
    [OutputType([double])]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Url
    )

    $response = $null
    try {
        $response = Invoke-WebRequest -Uri $Url -UseBasicParsing -TimeoutSec 20
    }
    catch {
        $property = $_.Exception.PSObject.Properties['Response']
        if ($null -ne $property) { $response = $property.Value }
    }
    if ($null -eq $response -or $null -eq $response.PSObject.Properties['Headers']) { return }
    # A table of texts or of lists of texts; the answer of HttpClient to a refusal has a property instead.
    $headers = $response.Headers
    $date = if ($null -ne $headers.PSObject.Properties['Date']) { $headers.Date } else { @($headers['Date'])[0] }
    $there = [datetimeoffset]::MinValue
    $isDate = [datetimeoffset]::TryParse("$date", [cultureinfo]::InvariantCulture, 'AssumeUniversal', [ref] $there)
    if ($isDate) { ($there - [datetimeoffset]::UtcNow).TotalSeconds }
}
