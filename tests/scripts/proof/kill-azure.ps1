# Killed everywhere, as in kill-classic.ps1: the resources in Azure, by a stack, and with a certificate that its owner brings.
Test-Killed -What 'Azure' -Designs @(Get-KilledOther -Names @('lab', 'regulated'))
