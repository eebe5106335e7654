# Killed at ten points of each of the first two nodes of each sample, drawn by a seed; kill-classic.ps1 says how.
Test-Killed -Most 10 -What 'samples' -Designs @(Get-ProofDesign | Where-Object -FilterScript { $_.Kind -eq 'sample' })
