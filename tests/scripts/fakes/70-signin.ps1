# Ways to sign in, licence, certificates and the moving of Tentacles: what Octopus keeps of them, and what it demands.
# Flags: https://octopus.com/docs/administration/octopus.server.exe-command-line/configure. Keys of show-configuration:
# https://github.com/OctopusDeploy/OctopusDSC (its authentication resources and its sample of an output) and
# https://github.com/OctopusDeploy/LdapAuthenticationProvider (LdapConfigurationSettings.cs).
$global:SignInKeys = @{
    '--usernamepasswordisenabled' = 'UsernamePassword.IsEnabled'
    '--azureadisenabled' = 'AzureAD.IsEnabled'; '--azureadissuer' = 'AzureAD.Issuer'; '--azureadclientid' = 'AzureAD.ClientId'
    '--googleappsisenabled' = 'GoogleApps.IsEnabled'; '--googleappsclientid' = 'GoogleApps.ClientId'; '--googleappshosteddomain' = 'GoogleApps.HostedDomain'
    '--oktaisenabled' = 'Okta.IsEnabled'; '--oktaissuer' = 'Okta.Issuer'; '--oktaclientid' = 'Okta.ClientId'
    '--ldapisenabled' = 'WebPortal.LdapIsEnabled'; '--ldapserver' = 'WebPortal.LdapServer'; '--ldapport' = 'WebPortal.LdapPort'; '--ldapusername' = 'WebPortal.LdapUsername'
    '--activedirectoryisenabled' = 'WebPortal.ActiveDirectoryIsEnabled'; '--activedirectorycontainer' = 'WebPortal.ActiveDirectoryContainer'
    '--webauthenticationscheme' = 'WebPortal.AuthenticationScheme'; '--allowformsauthenticationfordomainusers' = 'WebPortal.AllowFormsAuthenticationForDomainUsers'
    '--guestloginenabled' = 'WebPortal.GuestLoginEnabled'; '--autologinenabled' = 'WebPortal.AutoLoginEnabled'
}
# What an identity of each way is called: https://octopus.com/docs/api/authentication. That LDAP is a form is our guess.
$global:SignInTypes = @{
    'UsernamePassword.IsEnabled' = 'UsernamePassword'; 'WebPortal.LdapIsEnabled' = 'UsernamePassword'; 'WebPortal.ActiveDirectoryIsEnabled' = 'ActiveDirectory'
    'AzureAD.IsEnabled' = 'OAuth'; 'GoogleApps.IsEnabled' = 'OAuth'; 'Okta.IsEnabled' = 'OAuth'; 'WebPortal.GuestLoginEnabled' = 'Guest'
}

function Get-SignIn {
    Get-State -Name 'cluster:signIn' -Default @{ 'UsernamePassword.IsEnabled' = 'True' }
}

function Test-SignIn {
    param([string] $Key)
    "$((Get-SignIn)[$Key])" -eq 'true'
}

# The types of what is on, in a settled order, with what people set up in the portal.
function Get-SignInType {
    foreach ($key in @($global:SignInTypes.Keys | Sort-Object)) {
        if (Test-SignIn -Key $key) { $global:SignInTypes[$key] }
    }
}

# Why Octopus refuses a command; nothing where it takes it.
function Get-SignInRefusal {
    param([object[]] $Words)
    $user = "$(Get-Word -Words $Words -Flag '--username')"
    switch ($Words[0]) {
        # Secrets are texts, never empty: https://octopus.com/docs/security/authentication/azure-ad-authentication
        'configure' {
            foreach ($flag in @('--azureADClientSecret', '--oktaClientSecret', '--googleAppsClientSecret', '--ldapPassword')) {
                if ($Words -contains $flag -and -not (Get-Word -Words $Words -Flag $flag)) { "$flag needs a value" }
            }
            # https://octopus.com/docs/security/authentication/active-directory: the directory is asked meanwhile.
            if ($Words -contains '--activeDirectoryIsEnabled' -and (Get-State -Name 'noDirectory')) { 'The directory cannot be queried.' }
        }
        # https://octopus.com/docs/octopus-rest-api/octopus.server.exe-command-line/admin
        'admin' {
            if ($user -like '*\*' -and -not (Test-SignIn -Key 'WebPortal.ActiveDirectoryIsEnabled')) { "No way to sign in knows the user $user." }
            if ($Words -contains '--externalGroup' -and -not (Test-SignIn -Key 'WebPortal.ActiveDirectoryIsEnabled')) { 'No directory has groups.' }
            if ($Words -contains '--externalRoleId' -and -not (@(Get-SignInType) -contains 'OAuth')) { 'No provider has roles.' }
        }
        # https://octopus.com/docs/administration/octopus.server.exe-command-line/license
        'license' {
            try { $null = [System.Convert]::FromBase64String((Get-Word -Words $Words -Flag '--licenseBase64')) }
            catch { 'That is no base64.' }
        }
        # The certificate must be in LocalMachine: https://octopus.com/docs/administration/octopus.server.exe-command-line/ssl-certificate
        'ssl-certificate' {
            $thumbprint = Get-Word -Words $Words -Flag '--thumbprint'
            if (@(Get-State -Name 'certificates' -Default @() | ForEach-Object -Process { $_.Thumbprint }) -notcontains $thumbprint) { "No certificate $thumbprint." }
        }
    }
}

# What Octopus keeps after a command that it took.
function Set-SignInKept {
    param([object[]] $Words)
    switch ($Words[0]) {
        'configure' {
            $kept = @{} + (Get-SignIn)
            for ($i = 1; $i -lt $Words.Count - 1; $i++) {
                $key = $global:SignInKeys["$($Words[$i])".ToLowerInvariant()]
                if ($key) { $kept[$key] = switch ($Words[$i + 1]) { 'true' { 'True' } 'false' { 'False' } default { $_ } } }
            }
            Set-State -Name 'cluster:signIn' -Value $kept
        }
        'admin' {
            $users = @{} + (Get-State -Name 'cluster:administrators' -Default @{})
            $name = Get-Word -Words $Words -Flag '--username'
            $password = Get-Word -Words $Words -Flag '--password'
            if ($password -or -not $users.ContainsKey($name)) { $users[$name] = "$password" }
            foreach ($flag in @('--externalGroup', '--externalRoleId')) {
                $group = Get-Word -Words $Words -Flag $flag
                if ($group) { $users[$group] = 'group' }
            }
            Set-State -Name 'cluster:administrators' -Value $users
        }
        'license' { Set-State -Name 'cluster:licence' -Value (Get-Word -Words $Words -Flag '--licenseBase64') }
        'ssl-certificate' { Set-State -Name "binding:$(Get-Word -Words $Words -Flag '--port')" -Value (Get-Word -Words $Words -Flag '--thumbprint') }
        'service' {
            # A node offers what it read when it started. That is stricter than Octopus, which says so of the scheme alone.
            if ($Words -contains '--start') {
                Set-State -Name 'offered' -Value @(Get-SignInType)
                Set-State -Name 'cluster:offered' -Value @(Get-SignInType)
            }
        }
    }
}

# What show-configuration tells besides: ways to sign in and the licence.
function Add-SignInKey {
    param([string] $Text)
    $start = $Text.IndexOf('{')
    $all = ConvertFrom-Json -InputObject $Text.Substring($start)
    $kept = @{} + (Get-SignIn)
    foreach ($key in $global:SignInTypes.Keys) { if (-not $kept.ContainsKey($key)) { $kept[$key] = 'False' } }
    $licence = Get-State -Name 'cluster:licence'
    if ($licence) { $kept['Server.License'] = $licence }
    $hidden = @(Get-State -Name 'untold' -Default @())
    foreach ($key in @($kept.Keys | Where-Object -FilterScript { $hidden -notcontains $_ })) {
        $part, $name = $key.Split('.')
        if (-not $all.Octopus.PSObject.Properties[$part]) { $all.Octopus.PSObject.Properties.Add([psnoteproperty]::new($part, [pscustomobject] @{})) }
        $all.Octopus.$part.PSObject.Properties.Add([psnoteproperty]::new($name, $kept[$key]))
    }
    $Text.Substring(0, $start) + (ConvertTo-Json -Depth 6 -InputObject $all)
}

$global:ServerOfBefore = ${function:C:\Program Files\Octopus Deploy\Octopus\Octopus.Server.exe}
${function:global:C:\Program Files\Octopus Deploy\Octopus\Octopus.Server.exe} = {
    $refusal = @(Get-SignInRefusal -Words $args)
    if ($refusal.Count -gt 0) {
        Add-Call -Tool 'Octopus.Server.exe' -Words $args
        $global:LASTEXITCODE = 1
        return $refusal
    }
    $said = @(& $global:ServerOfBefore @args)
    if ($global:LASTEXITCODE -ne 0) { return $said }
    Set-SignInKept -Words $args
    if ($args[0] -eq 'show-configuration') { Add-SignInKey -Text ($said -join "`n") } else { $said }
}

# GET /api/authentication, without a key: https://octopus.com/docs/api/authentication
function Get-SignInAnswer {
    param([switch] $Portal)
    $byHand = @(Get-State -Name 'cluster:setUpInPortal' -Default @())
    $types = @(Get-State -Name $(if ($Portal) { 'cluster:offered' } else { 'offered' }) -Default @()) + $byHand
    @{ AuthenticationProviders = @($types | ForEach-Object -Process { @{ Name = $_; IdentityType = $_; FormsLoginEnabled = $_ -eq 'UsernamePassword' } }) }
}

$global:RestBeforeSignIn = ${function:Invoke-RestMethod}
function Invoke-RestMethod {
    [CmdletBinding()]
    param($Uri, $Headers, $Method = 'Get', $Body, $ContentType, $TimeoutSec, [switch] $UseBasicParsing)
    if ("$Uri" -notlike '*/api/authentication') { return & $global:RestBeforeSignIn @PSBoundParameters }
    $isHere = ([uri] $Uri).Host -eq 'localhost'
    $service = Get-State -Name 'service'
    if ($isHere -and (-not $service -or $service.State -ne 'Running')) { throw [System.IO.IOException]::new('No connection could be made.') }
    ConvertFrom-Json -InputObject (ConvertTo-Json -Depth 5 -InputObject (Get-SignInAnswer -Portal:(-not $isHere)))
}

$global:CurlBeforeSignIn = ${function:curl.exe}
function curl.exe {
    $said = & $global:CurlBeforeSignIn @args
    if ($args[-1] -like '*/api/serverstatus/redis' -and $global:LASTEXITCODE -eq 0) {
        return ConvertTo-Json -InputObject (Invoke-RestMethod -Uri ("$($args[-1])" -replace '^https', 'http'))
    }
    if ($args[-1] -notlike '*/api/authentication') { return $said }
    if ($global:LASTEXITCODE -eq 0) { ConvertTo-Json -Depth 5 -InputObject (Get-SignInAnswer) }
}

# The heading is in the language of Windows: https://learn.microsoft.com/windows-server/administration/windows-commands/netsh-http
function netsh.exe {
    Add-Call -Tool 'netsh.exe' -Words $args
    $bound = Get-State -Name "binding:$("$($args[3])".Split(':')[-1])"
    $global:LASTEXITCODE = if ($bound) { 0 } else { 1 }
    if (-not $bound) { return 'Das System kann die angegebene Datei nicht finden.' }
    "    IP:Port                 : $("$($args[3])".Substring(7))"
    "    Zertifikathash          : $("$bound".ToLowerInvariant())"
    '    Anwendungs-ID           : {e2096a4c-2391-4be1-9f17-e353f930e7f1}'
}

# A certificate of the vault: base64 of a PFX without a password, which is how its secret looks
# (https://learn.microsoft.com/azure/key-vault/certificates/about-certificates).
function New-TestPfx {
    param([string] $Name = 'octopus.example.com', [int] $Days = 365)
    $key = [System.Security.Cryptography.ECDsa]::Create([System.Security.Cryptography.ECCurve]::CreateFromFriendlyName('nistP256'))
    $request = [System.Security.Cryptography.X509Certificates.CertificateRequest]::new("CN=$([System.Globalization.IdnMapping]::new().GetAscii($Name))", $key, [System.Security.Cryptography.HashAlgorithmName]::SHA256)
    $made = $request.CreateSelfSigned([datetimeoffset]::UtcNow.AddDays(-400), [datetimeoffset]::UtcNow.AddDays($Days))
    [System.Convert]::ToBase64String($made.Export('Pfx'))
}

# The store of the machine, which .NET on Linux does not have, and the stand-in of SqlClient, of which pwsh has a real one;
# everything else New-Object makes as it does.
function New-Object {
    [CmdletBinding()]
    param([Parameter(Mandatory = $true)] [string] $TypeName, [object[]] $ArgumentList = @())
    if ($TypeName -like 'System.Data.SqlClient.*') {
        $given = [object[]] @($ArgumentList | ForEach-Object -Process { $_.psobject.BaseObject })
        return , [System.Activator]::CreateInstance([Octoha.ScriptHost.World].Assembly.GetType($TypeName), $given)
    }
    if ($TypeName -notlike '*.X509Store') {
        return , (& (Get-Command -Name 'New-Object' -CommandType Cmdlet) -TypeName $TypeName -ArgumentList $ArgumentList)
    }
    New-Module -AsCustomObject -ArgumentList ($ArgumentList -join '\') -ScriptBlock {
        param($Name)
        function Open { param($How) if ($Name -ne 'My\LocalMachine' -or $How -ne 'ReadWrite') { throw "Access to $Name is denied." } }
        function Add {
            param($Certificate)
            Add-Call -Tool 'store add' -Words @($Certificate.Thumbprint)
            $names = @([pscustomobject] @{ Unicode = [System.Globalization.IdnMapping]::new().GetUnicode($Certificate.GetNameInfo('DnsName', $false)) })
            Set-State -Name 'certificates' -Value @(@(Get-State -Name 'certificates' -Default @()) + @([pscustomobject] @{
                        HasPrivateKey = $Certificate.HasPrivateKey; NotBefore = $Certificate.NotBefore; NotAfter = $Certificate.NotAfter
                        DnsNameList = $names; Thumbprint = $Certificate.Thumbprint
                    }))
        }
        function Close { }
    }
}

# https://github.com/OctopusDeploy/OctopusTentacle (PollCommand.cs, ClearTrustedServersCommand.cs) and
# https://octopus.com/docs/administration/high-availability/polling-tentacles-with-ha/multi-node-polling-tentacles
$global:TentacleOfBefore = ${function:C:\Program Files\Octopus Deploy\Tentacle\Tentacle.exe}
${function:global:C:\Program Files\Octopus Deploy\Tentacle\Tentacle.exe} = {
    $polled = @(Get-State -Name 'polled' -Default @())
    $version = Get-State -Name 'tentacleVersion' -Default '9.2.4154'
    $keep = @("$(Get-Word -Words $args -Flag '--keep')".Split(',') | ForEach-Object -Process { $_.TrimEnd('/') })
    $refusal = switch ($args[0]) {
        'poll-server' { if ($polled.Count -eq 0) { 'This Tentacle has no subscription yet: register it first.' } }
        { @('register-with', 'register-worker') -contains $_ } { if ($polled.Count -gt 0 -and $args -notcontains '--force') { 'A machine of that name already exists.' } }
        'clear-trusted-servers' {
            if ([version] $version -lt [version] '8.1.1713') { 'Unknown command' }
            elseif (@($polled | Where-Object -FilterScript { $keep -contains $_.Address.TrimEnd('/') }).Count -eq 0) { 'Nothing to keep.' }
        }
    }
    if ($args -contains '--reset-trust' -or $refusal) {
        Add-Call -Tool 'Tentacle.exe' -Words $args
        $global:LASTEXITCODE = 1
        return "$refusal"
    }
    $said = @(& $global:TentacleOfBefore @args)
    if ($global:LASTEXITCODE -ne 0) { return $said }
    switch ($args[0]) {
        'version' { $said = @($version) }
        'clear-trusted-servers' { Set-State -Name 'polled' -Value @($polled | Where-Object -FilterScript { $keep -contains $_.Address.TrimEnd('/') }) }
    }
    $said
}

# Every response names its node: https://octopus.com/docs/administration/high-availability. State "answering" is whose turn it is.
$global:WebBeforeSignIn = ${function:Invoke-WebRequest}
function Invoke-WebRequest {
    [CmdletBinding()]
    param($Uri, $OutFile, $TimeoutSec, [switch] $UseBasicParsing)
    $answer = & $global:WebBeforeSignIn @PSBoundParameters
    $turn = @(Get-State -Name 'answering' -Default @())
    if ($turn.Count -eq 0 -or $OutFile) { return $answer }
    Set-State -Name 'answering' -Value @(@($turn | Where-Object -FilterScript { $_ -ne $turn[0] }) + @($turn[0]))
    [pscustomobject] @{ StatusCode = $answer.StatusCode; Headers = @{ 'Octopus-Node' = $turn[0] } }
}
