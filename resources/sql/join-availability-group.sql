/*
Joins this replica to the group and lets the group make its database here.
Run: in master of SQL Server, on every replica but the first. Right: ALTER ANY AVAILABILITY GROUP.
Parameters: @groupName sysname.
Source: https://learn.microsoft.com/sql/database-engine/availability-groups/windows/automatically-initialize-always-on-availability-group
*/
SET NOCOUNT ON;
SET XACT_ABORT ON;
DECLARE @command nvarchar(max);
IF NOT EXISTS (SELECT 1 FROM sys.availability_groups WHERE name = @groupName)
BEGIN
    SET @command = N'ALTER AVAILABILITY GROUP ' + QUOTENAME(@groupName) + N' JOIN;';
    EXEC sys.sp_executesql @command;
END;
SET @command = N'ALTER AVAILABILITY GROUP ' + QUOTENAME(@groupName) + N' GRANT CREATE ANY DATABASE;';
EXEC sys.sp_executesql @command;
