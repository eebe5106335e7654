# Killed everywhere, as in kill-classic.ps1: an existing server that is moved, and the making of its new resources in Azure.
Test-Killed -What 'existing server and Azure' -Designs @(Get-KilledOther -Names @('grow-single-node'))
