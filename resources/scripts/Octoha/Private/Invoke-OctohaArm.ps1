function Invoke-OctohaArm {
    <#
    .SYNOPSIS
    Calls Azure Resource Manager as who is signed in to the Azure CLI, for what the CLI takes only in a command line.
    .PARAMETER Path
    The path with its query, from the slash.
    .PARAMETER Body
    What is sent.
    .PARAMETER Method
    Post asks, Put makes.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Path,

        [Parameter(Mandatory = $true)]
        [hashtable] $Body,

        [ValidateSet('Post', 'Put')]
        [string] $Method = 'Post'
    )

    $token = Invoke-OctohaAzure -Argument @('account', 'get-access-token', '--resource', 'https://management.azure.com/') -Quiet
    $request = @{
        Method          = $Method
        Uri             = 'https://management.azure.com' + $Path
        Headers         = @{ Authorization = 'Bearer ' + $token.accessToken }
        ContentType     = 'application/json; charset=utf-8'
        Body            = ConvertTo-Json -InputObject $Body -Depth 5 -Compress
        UseBasicParsing = $true
    }
    Invoke-RestMethod @request
}
