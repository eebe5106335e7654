function Install-OctohaService {
    <#
    .SYNOPSIS
    Installs the service, or sets it again, under its account, and starts it.
    .DESCRIPTION
    The password of a domain account goes by the environment, so that no command line holds it. A managed account has
    no password: Windows is told the name once the service is there.
    .PARAMETER Settings
    The settings.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    $account = $Settings.serviceAccount
    $words = @('--install', '--reconfigure')
    try {
        if ($account.kind -eq 'domainAccount') {
            $secret = Get-OctohaSecret -Settings $Settings -Kind 'serviceAccountPassword'
            $env:OCTOPUS_SERVICE_USERNAME = $account.name
            $env:OCTOPUS_SERVICE_PASSWORD = ConvertFrom-OctohaSecret -Secret $secret
        }
        Invoke-OctohaServer -Settings $Settings -Verb 'service' -Argument $words | Out-Null
    }
    finally {
        Remove-Item -Path 'Env:OCTOPUS_SERVICE_USERNAME', 'Env:OCTOPUS_SERVICE_PASSWORD' -ErrorAction SilentlyContinue
    }
    $service = Get-OctohaService -Settings $Settings
    if ($null -eq $service) {
        throw 'Octopus said that it installed its service, but Windows knows none of that name.'
    }
    if ($account.kind -eq 'gmsa') {
        Invoke-OctohaTool -Path 'sc.exe' -Argument @('config', $service.Name, 'obj=', $account.name) | Out-Null
    }
    Invoke-OctohaServer -Settings $Settings -Verb 'service' -Argument @('--start') | Out-Null
}
