/*
Gives the SID of a login; no row: there is none. Changes nothing.
A SQL login must have one SID on all replicas, or its user is lost at a fail-over.
Run: in master of SQL Server. Right: VIEW ANY DEFINITION.
Parameters: @loginName sysname.
*/
SET NOCOUNT ON;
SELECT name AS login_name, type_desc AS kind, CONVERT(int, is_disabled) AS is_disabled, sid
FROM sys.server_principals
WHERE name = @loginName AND type IN ('S', 'U', 'G');
