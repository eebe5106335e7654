function Write-OctohaJournal {
    <#
    .SYNOPSIS
    Appends one line to the journal and closes the file, so that a crash loses nothing.
    .PARAMETER Path
    The journal.
    .PARAMETER Settings
    The settings, for design and program.
    .PARAMETER Step
    The id of the step.
    .PARAMETER Result
    begin, done, failed or undone.
    .PARAMETER Message
    What was seen.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Path,

        [Parameter(Mandatory = $true)]
        [psobject] $Settings,

        [Parameter(Mandatory = $true)]
        [string] $Step,

        [Parameter(Mandatory = $true)]
        [ValidateSet('begin', 'done', 'failed', 'undone')]
        [string] $Result,

        [AllowEmptyString()]
        [string] $Message = ''
    )

    $entry = [ordered] @{
        time    = [datetime]::UtcNow.ToString('yyyy-MM-dd HH:mm:ssZ', [cultureinfo]::InvariantCulture)
        host    = [System.Environment]::GetEnvironmentVariable('COMPUTERNAME')
        user    = [System.Environment]::UserName
        design  = $Settings.designHash
        program = $Settings.program
        step    = $Step
        result  = $Result
        message = Get-OctohaMasked -Text $Message
    }
    Add-Content -LiteralPath $Path -Value (ConvertTo-Json -InputObject $entry -Compress) -Encoding UTF8
}
