function Invoke-OctohaTool {
    <#
    .SYNOPSIS
    Runs a native program with a list of arguments and stops unless it ends well, and within its time.
    .DESCRIPTION
    A program that hangs is ended after the minutes of Get-OctohaToolLimit, with all that it started; the run ends with exit code 4.
    .PARAMETER Path
    The program.
    .PARAMETER Argument
    Its arguments; each arrives as it stands, whatever it holds.
    .PARAMETER Secret
    Those values among the arguments that must not be seen in log and messages.
    .PARAMETER SuccessCode
    Exit codes that are fine.
    .PARAMETER Quiet
    The output may hold secrets: it is not logged.
    .PARAMETER ExtraMinutes
    Time that the arguments allow it besides.
    .PARAMETER InputText
    What the program reads from standard input; it is not logged.
    .OUTPUTS
    The lines that the program wrote to standard output: a warning between them would make JSON or a token unreadable. What it
    wrote to standard error is logged and shown where it fails. The exit code is in ExitCode of the session.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Path,

        [Parameter(Mandatory = $true)]
        [AllowEmptyCollection()]
        [AllowEmptyString()]
        [string[]] $Argument,

        [AllowEmptyCollection()]
        [AllowEmptyString()]
        [string[]] $Secret = @(),

        [int[]] $SuccessCode = @(0),

        [switch] $Quiet,

        [int] $ExtraMinutes = 0,

        [string] $InputText = ''
    )

    # Each word by itself first: quoting changes a secret with quotes, so that it would not be found any more.
    $shown = @(foreach ($value in $Argument) { Get-OctohaMasked -Text $value -Secret $Secret })
    $command = Get-OctohaMasked -Text (Format-OctohaCommand -Path $Path -Argument $shown)
    Write-OctohaLog -Message "> $command" -FileOnly
    $limit = Get-OctohaToolLimit -Path $Path
    $line = @(foreach ($value in $Argument) { ConvertTo-OctohaArgument -Value $value }) -join ' '
    $seen = Invoke-OctohaProcess -Path $Path -Line $line -Minutes ($limit.Minutes + $ExtraMinutes) -InputText $InputText
    $script:Session['ExitCode'] = $seen.Code
    $said = $seen.Output + $seen.Errors
    if (-not $Quiet) {
        Write-OctohaLog -Message ($said -join [System.Environment]::NewLine) -Secret $Secret -FileOnly
    }
    if ($seen.Hung) {
        Exit-OctohaRun -Code 4 -Message "It did not end within $($limit.Minutes + $ExtraMinutes) minutes and was ended: $command. $($limit.Look) Then run again with -Resume."
    }
    if ($SuccessCode -notcontains $seen.Code) {
        $last = if ($Quiet) { '' } else { Get-OctohaMasked -Text (@($said | Select-Object -Last 5) -join ' ') -Secret $Secret }
        throw "Exit code $($seen.Code), expected $($SuccessCode -join ' or '), from: $command. $last"
    }
    $seen.Output
}

function Get-OctohaToolLimit {
    <#
    .SYNOPSIS
    Says how long a native program may take at most, and where to look when it takes longer.
    .DESCRIPTION
    The limits are ours, and generous: what takes longer hangs. A schema, a deployment and an installation may take long, a first
    copy of files days.
    .PARAMETER Path
    The program.
    .OUTPUTS
    Minutes, Look.
    #>
    [CmdletBinding()]
    [OutputType([hashtable])]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Path
    )

    switch -Regex ($Path) {
        'Octopus\.Server\.exe$' { return @{ Minutes = 240; Look = 'Look whether the database and the share answer this machine, and into the newest log of Octopus in the folder Logs of its home folder.' } }
        'Tentacle\.exe$' { return @{ Minutes = 30; Look = 'Look whether this machine reaches the addresses of the nodes, and into the newest log of the Tentacle.' } }
        'msiexec\.exe$' { return @{ Minutes = 120; Look = "Windows Installer may still be at work: look into '$(Join-Path -Path $script:Session.WorkFolder -ChildPath 'msi.log')' and wait until no other installation runs." } }
        'robocopy\.exe$' { return @{ Minutes = 2880; Look = 'What was copied stays. Look whether the share answers and how fast the line is.' } }
        '(^|\\)az(\.cmd)?$' { return @{ Minutes = 240; Look = 'A deployment goes on in Azure without it: look at the deployments of the resource group in the Azure portal and wait until none runs.' } }
    }
    @{ Minutes = 15; Look = 'Look with Task Manager what it waits for.' }
}

function Invoke-OctohaProcess {
    <#
    .SYNOPSIS
    Starts a native program, waits for its end and gives what it said; one that takes too long is ended.
    .PARAMETER Path
    The program.
    .PARAMETER Line
    Its arguments as a command line.
    .PARAMETER Minutes
    The longest wait.
    .PARAMETER InputText
    What it reads from standard input.
    .OUTPUTS
    Code, Output and Errors (lines), Hung.
    #>
    [CmdletBinding()]
    [OutputType([hashtable])]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Path,

        [AllowEmptyString()]
        [string] $Line = '',

        [Parameter(Mandatory = $true)]
        [double] $Minutes,

        [string] $InputText = ''
    )

    $process = New-Object -TypeName 'System.Diagnostics.Process'
    try {
        $process.StartInfo.FileName = Get-OctohaToolPath -Path $Path
        $process.StartInfo.Arguments = $Line
        $process.StartInfo.UseShellExecute = $false
        $process.StartInfo.RedirectStandardOutput = $true
        $process.StartInfo.RedirectStandardError = $true
        $process.StartInfo.RedirectStandardInput = $InputText.Length -gt 0
        try { $process.Start() | Out-Null } catch { throw "'$Path' could not be started: $($_.Exception.Message)" }
        if ($InputText.Length -gt 0) {
            $process.StandardInput.Write($InputText)
            $process.StandardInput.Close()
        }
        # Both are read meanwhile: a program waits when nobody takes what it says.
        $readers = @($process.StandardOutput.ReadToEndAsync(), $process.StandardError.ReadToEndAsync())
        # In short waits, for else Ctrl+C would be heard only at the end.
        $left = [math]::Ceiling(120 * $Minutes)
        while (-not $process.WaitForExit(500) -and $left -gt 0) { $left-- }
        $hung = $left -le 0
        if ($hung) { Stop-OctohaProcess -Process $process -Confirm:$false }
        # A program that it left running may hold its output open.
        $texts = @(foreach ($reader in $readers) { if ($reader.Wait(10000)) { $reader.Result.TrimEnd() } else { '' } })
        $lines = @(foreach ($text in $texts) { , @(if ($text.Length -gt 0) { $text -split '\r?\n' }) })
        @{ Code = $(if ($hung) { -1 } else { $process.ExitCode }); Output = $lines[0]; Errors = $lines[1]; Hung = $hung }
    }
    finally {
        $process.Dispose()
    }
}

function Get-OctohaToolPath {
    <#
    .SYNOPSIS
    Gives the path of a program of Windows, or of one that PowerShell finds by its name: never one in the current folder.
    .PARAMETER Path
    A name or a path.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Path
    )

    if ($Path -match '[\\/]') { return $Path }
    if ($Path -like '*.exe') { return Join-Path -Path $env:SystemRoot -ChildPath "System32\$Path" }
    $found = @(Get-Command -Name $Path -CommandType 'Application' -ErrorAction 'SilentlyContinue')
    if ($found.Count -gt 0) { $found[0].Path } else { $Path }
}

function Stop-OctohaProcess {
    <#
    .SYNOPSIS
    Ends a program that hangs, with all that it started: the Azure CLI is a batch file that starts another program.
    .PARAMETER Process
    The program.
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Low')]
    param(
        [Parameter(Mandatory = $true)]
        [object] $Process
    )

    if (-not $PSCmdlet.ShouldProcess("$($Process.Id)", 'end')) { return }
    try {
        Invoke-OctohaProcess -Path 'taskkill.exe' -Line "/PID $($Process.Id) /T /F" -Minutes 1 | Out-Null
    }
    catch {
        Write-OctohaLog -Message $_.Exception.Message -FileOnly
    }
    if (-not $Process.WaitForExit(5000)) { $Process.Kill() }
}

function ConvertTo-OctohaArgument {
    <#
    .SYNOPSIS
    Writes one argument of a command line so that a native program reads it unchanged.
    .DESCRIPTION
    By the rules of https://learn.microsoft.com/cpp/c-language/parsing-c-command-line-arguments: quotes around what is empty or holds
    white space or a quote; a backslash before a quote, and backslashes doubled where a quote follows.
    .PARAMETER Value
    The argument as the program shall see it.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [AllowEmptyString()]
        [string] $Value
    )

    if ($Value -match '^[^\s"]+$') { return $Value }
    '"' + ($Value -replace '(\\*)"', '$1$1\"' -replace '(\\+)$', '$1$1') + '"'
}

function Format-OctohaCommand {
    <#
    .SYNOPSIS
    Writes a command as it could be typed, for logs and messages.
    .PARAMETER Path
    The program.
    .PARAMETER Argument
    Its arguments.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Path,

        [Parameter(Mandatory = $true)]
        [AllowEmptyCollection()]
        [AllowEmptyString()]
        [string[]] $Argument
    )

    $words = foreach ($value in @($Path) + $Argument) {
        if ($value -match '^[A-Za-z0-9_\-./:=,\\]+$') { $value } else { "'" + $value.Replace("'", "''") + "'" }
    }
    $words -join ' '
}
