function Read-OctohaLicence {
    <#
    .SYNOPSIS
    Asks for the file with the licence and gives what is in it: an answer that is typed ends at the first line break.
    #>
    [CmdletBinding()]
    [OutputType([securestring])]
    param()

    $path = Read-Host -Prompt 'Path of the file with the licence (XML)'
    $text = @(Get-Content -LiteralPath $path -Encoding UTF8) -join "`n"
    if ($text -notmatch '^\s*(<\?xml[^>]*>\s*)?<License\b[\s\S]*</License>\s*$') {
        throw "'$path' holds no licence of Octopus: it begins with <License and ends with </License>. Save it from your account at octopus.com, then run again with -Resume."
    }
    ConvertTo-OctohaSecret -Value $text
}
