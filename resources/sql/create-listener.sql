/*
Makes the listener of a group, unless it is there: one address in each subnet of the replicas, or the one of the internal load balancer.
Run: in master of SQL Server, on the primary replica. Right: ALTER ANY AVAILABILITY GROUP.
Parameters: @groupName sysname, @listenerName nvarchar(63), @port int,
    @addresses nvarchar(max), JSON: [{"address": "10.20.3.10", "mask": "255.255.255.0"}, ...].
Source: https://learn.microsoft.com/sql/t-sql/statements/alter-availability-group-transact-sql
*/
SET NOCOUNT ON;
SET XACT_ABORT ON;
DECLARE @number int = @port, @clauses nvarchar(max), @command nvarchar(max);
IF NOT EXISTS (
    SELECT 1
    FROM sys.availability_groups AS unit
    JOIN sys.availability_group_listeners AS listener ON listener.group_id = unit.group_id
    WHERE unit.name = @groupName
)
BEGIN
    SELECT @clauses = STRING_AGG(CONVERT(nvarchar(max), N'(N''') + REPLACE(ip_address, N'''', N'''''') + N''', N'''
        + REPLACE(subnet_mask, N'''', N'''''') + N''')', N', ')
    FROM OPENJSON(@addresses) WITH (ip_address nvarchar(48) N'$.address', subnet_mask nvarchar(15) N'$.mask');
    SET @command = N'ALTER AVAILABILITY GROUP ' + QUOTENAME(@groupName) + N' ADD LISTENER N''' + REPLACE(@listenerName, N'''', N'''''')
        + N''' (WITH IP (' + @clauses + N'), PORT = ' + CONVERT(nvarchar(10), @number) + N');';
    EXEC sys.sp_executesql @command;
END;
