# Killed at twenty points of each stage, drawn by a seed, in the classic way; kill-classic-all.ps1 takes every point and says how.
Test-Killed -Most 20 -What 'classic way' -Designs @(Get-ProofDesign | Where-Object -FilterScript { $_.Name -eq 'two nodes, classic' })
