#requires -Version 5.1
<#
.SYNOPSIS
Breaks every rule of the lint, so that a rule that no longer fires is noticed.
#>
param($Undescribed)

function Foo-Bar { gci C:\ ; $x = $true ? 1 : 2; Write-Host "hi" ; try { 1 } catch { } } 
function Set-Thing {
	[CmdletBinding()]
	param()
	$global:x = 1
	cmd.exe /c dir && Get-Content foo
	:outer while ($true) { break outer }
	$y = $null ?? 'ü'
    1
    1
    1
    1
    1
    1
    1
    1
    1
    1
    1
    1
    1
    1
    1
    1
    1
    1
    1
    1
    1
    1
    1
    1
    1
    1
    1
    1
    1
    1
    1
    1
}
function Get-Badness {
    param([string] $Password)
    Import-Module -Force 'foo'
    if ($Password -eq $null) { $input = Get-FileHash -LiteralPath 'x' -Algorithm MD5 }
    Invoke-RestMethod -Uri 'https://example.com' `
        -SkipCertificateCheck
}
if (
