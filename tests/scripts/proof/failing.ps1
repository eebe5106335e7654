# Each kind of native call made to fail with one of the exit codes that are documented for its tool; failing-all.ps1 tries them all.
Test-Failing -Names @('two nodes, classic', 'grow-single-node') -Each $false
