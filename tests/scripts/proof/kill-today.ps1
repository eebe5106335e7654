# Killed at twenty points of each stage, drawn by a seed, in today's way; kill-today-all.ps1 takes every point and says how.
Test-Killed -Most 20 -What 'today''s way' -Designs @(Get-ProofDesign | Where-Object -FilterScript { $_.Name -eq 'two nodes, today''s' })
