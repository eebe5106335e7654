function ConvertFrom-OctohaSecret {
    <#
    .SYNOPSIS
    Gives a secret as plain text, for the one call that needs it.
    .PARAMETER Secret
    The secret.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [securestring] $Secret
    )

    $memory = [System.Runtime.InteropServices.Marshal]::SecureStringToBSTR($Secret)
    try {
        [System.Runtime.InteropServices.Marshal]::PtrToStringBSTR($memory)
    }
    finally {
        [System.Runtime.InteropServices.Marshal]::ZeroFreeBSTR($memory)
    }
}
