function ConvertTo-OctohaSecret {
    <#
    .SYNOPSIS
    Gives a text that a tool or a file held as a secret.
    .PARAMETER Value
    The text.
    #>
    [CmdletBinding()]
    [OutputType([securestring])]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Value
    )

    $secret = New-Object -TypeName 'System.Security.SecureString'
    foreach ($letter in $Value.ToCharArray()) { $secret.AppendChar($letter) }
    $secret.MakeReadOnly()
    Write-Output -InputObject $secret -NoEnumerate
}
