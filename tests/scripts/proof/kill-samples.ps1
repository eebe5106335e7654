# Killed at thirty points, drawn by a seed, of the two first nodes of each sample; kill-classic.ps1 says how.
Test-Killed -What 'samples' -Designs @(Get-ProofDesign | Where-Object -FilterScript { $_.Kind -eq 'sample' })
