/*
Drops the availability group; the database stays on this replica, and in the state RESTORING on the others.
Run: in master of SQL Server, on the primary replica. Right: ALTER ANY AVAILABILITY GROUP.
Parameters: @groupName sysname.
*/
SET NOCOUNT ON;
SET XACT_ABORT ON;
DECLARE @command nvarchar(max);
IF EXISTS (SELECT 1 FROM sys.availability_groups WHERE name = @groupName)
BEGIN
    SET @command = N'DROP AVAILABILITY GROUP ' + QUOTENAME(@groupName) + N';';
    EXEC sys.sp_executesql @command;
END;
