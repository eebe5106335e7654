function Get-OctohaStatusCode {
    <#
    .SYNOPSIS
    Gives the HTTP status of a failed request; 0 where there was no answer.
    .PARAMETER ErrorRecord
    What a catch block has.
    #>
    [CmdletBinding()]
    [OutputType([int])]
    param(
        [Parameter(Mandatory = $true)]
        [System.Management.Automation.ErrorRecord] $ErrorRecord
    )

    # WebException in Windows PowerShell and HttpResponseException in PowerShell 7 both carry the response.
    $response = $ErrorRecord.Exception.PSObject.Properties['Response']
    if ($null -eq $response -or $null -eq $response.Value) {
        return 0
    }
    [int] $response.Value.StatusCode
}
