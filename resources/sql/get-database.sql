/*
Says what a database is like; no row: it is not there. Changes nothing.
Run: in master of SQL Server; in the database itself on Azure SQL. Right: VIEW ANY DATABASE.
Parameters: @databaseName sysname.
*/
SET NOCOUNT ON;
SELECT
    name AS database_name,
    ISNULL(collation_name, N'') AS collation_name,
    recovery_model_desc AS recovery_model,
    state_desc AS state,
    CONVERT(int, is_read_committed_snapshot_on) AS is_read_committed_snapshot_on,
    CONVERT(int, compatibility_level) AS compatibility_level
FROM sys.databases
WHERE name = @databaseName;
