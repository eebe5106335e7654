function Invoke-OctohaAzure {
    <#
    .SYNOPSIS
    Runs the Azure CLI and gives what it answers, read from JSON.
    .DESCRIPTION
    On Windows the Azure CLI is a batch file, whose arguments the command processor reads once more. An argument with a
    character that means something to it is therefore refused; whatever may hold one goes into a file.
    .PARAMETER Argument
    The command and its arguments.
    .PARAMETER Quiet
    The answer holds a secret: it is not logged.
    .PARAMETER AsText
    The answer is plain text.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [string[]] $Argument,

        [switch] $Quiet,

        [switch] $AsText
    )

    foreach ($value in $Argument) {
        if ($value -match '[&|<>^%!"\r\n]') {
            throw "The Azure CLI on Windows cannot take '$value': it holds one of & | < > ^ % ! or a quote. Give it another name in the design, or move the bundle to a folder without them."
        }
    }
    $words = $Argument + @('--only-show-errors')
    if (-not $AsText) { $words += @('--output', 'json') }
    $answer = @(Invoke-OctohaTool -Path 'az' -Argument $words -Quiet:$Quiet) -join "`n"
    if ($AsText) { return $answer }
    if ($answer.Trim().Length -eq 0) { return }
    # Windows PowerShell gives a list as one object, newer ones as many: this gives many.
    ConvertFrom-Json -InputObject $answer | ForEach-Object -Process { $_ }
}
