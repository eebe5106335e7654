# Killed everywhere, as in kill-classic.ps1: two nodes in today's way, with their Tentacles.
Test-Killed -What 'today''s way' -Designs @(Get-ProofDesign | Where-Object -FilterScript { $_.Name -eq 'two nodes, today''s' })
