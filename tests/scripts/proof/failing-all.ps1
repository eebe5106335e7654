# Each native call of a plan made to fail with each exit code that is documented for its tool: the infrastructure, an existing server,
# nodes and Tentacles in the classic way and in today's.
Test-Failing -Names @('two nodes, classic', 'two nodes, today''s', 'grow-single-node') -Each $true
