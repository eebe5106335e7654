/*
Says how the replicas of a group are, as this replica sees them; no row: it does not know the group. Changes nothing.
Only the primary sees the state of all.
Run: in master of SQL Server. Right: VIEW SERVER STATE.
Parameters: @groupName sysname, @databaseName sysname.
*/
SET NOCOUNT ON;
SELECT
    replica.replica_server_name AS replica_name,
    CONVERT(int, ISNULL(state.is_local, 0)) AS is_local,
    ISNULL(state.role_desc, N'') AS role,
    ISNULL(state.connected_state_desc, N'') AS connected,
    ISNULL((
        SELECT TOP (1) part.synchronization_state_desc
        FROM sys.dm_hadr_database_replica_states AS part
        JOIN sys.databases AS base ON base.database_id = part.database_id
        WHERE part.replica_id = replica.replica_id AND base.name = @databaseName
    ), N'') AS synchronization
FROM sys.availability_groups AS unit
JOIN sys.availability_replicas AS replica ON replica.group_id = unit.group_id
LEFT JOIN sys.dm_hadr_availability_replica_states AS state ON state.replica_id = replica.replica_id
WHERE unit.name = @groupName
ORDER BY replica.replica_server_name;
