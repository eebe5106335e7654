/*
Drops the listener of a group, if it is there.
Run: in master of SQL Server, on the primary replica. Right: ALTER ANY AVAILABILITY GROUP.
Parameters: @groupName sysname, @listenerName nvarchar(63).
*/
SET NOCOUNT ON;
SET XACT_ABORT ON;
DECLARE @command nvarchar(max);
IF EXISTS (
    SELECT 1
    FROM sys.availability_groups AS unit
    JOIN sys.availability_group_listeners AS listener ON listener.group_id = unit.group_id
    WHERE unit.name = @groupName AND listener.dns_name = @listenerName
)
BEGIN
    SET @command = N'ALTER AVAILABILITY GROUP ' + QUOTENAME(@groupName) + N' REMOVE LISTENER N'''
        + REPLACE(@listenerName, N'''', N'''''') + N''';';
    EXEC sys.sp_executesql @command;
END;
