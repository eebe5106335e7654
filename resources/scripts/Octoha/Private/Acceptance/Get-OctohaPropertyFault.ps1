function Get-OctohaPropertyFault {
    <#
    .SYNOPSIS
    Says in which properties a resource differs from the design; nothing where it does not.
    .PARAMETER Part
    Type, Name, Child (a path below the resource, or empty) and Wanted (path of a property, its value).
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [hashtable] $Part
    )

    $id = Get-OctohaResourceId -Type $Part.Type -Name $Part.Name
    if ($id.Length -eq 0) {
        return "$($Part.Name) is not in this subscription"
    }
    $at = $id + $Part.Child
    $resource = Invoke-OctohaAzure -Quiet -Argument @('resource', 'show', '--ids', $at)
    foreach ($path in $Part.Wanted.Keys) {
        $wanted = Join-OctohaValue -Value @($Part.Wanted[$path])
        $seen = Get-OctohaProperty -Value $resource -Path $path
        if ($seen -ne $wanted) { "$($Part.Name)$($Part.Child) has $path '$seen', expected '$wanted'" }
    }
}
