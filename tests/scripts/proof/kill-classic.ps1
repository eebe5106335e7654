# Killed everywhere: two nodes in the classic way, with their Tentacles. At every point of a run the world is put back as it was then,
# and -Resume must reach the same end, with nothing done twice that may not be. victims.ps1 does it by SIGKILL from outside.
Test-Killed -What 'classic way' -Designs @(Get-ProofDesign | Where-Object -FilterScript { $_.Name -eq 'two nodes, classic' })
