/*
Makes the availability group on the replica that holds the database; copies are made by automatic seeding.
Run: in master of SQL Server 2017 or later, on the first replica. Right: CREATE AVAILABILITY GROUP.
Parameters: @groupName sysname, @databaseName sysname, @basic bit (Standard edition: two replicas, one database),
    @replicas nvarchar(max), JSON: [{"name": "sql-01", "url": "TCP://sql-01.corp.example.com:5022", "readable": false}, ...].
Source: https://learn.microsoft.com/sql/t-sql/statements/create-availability-group-transact-sql
*/
SET NOCOUNT ON;
SET XACT_ABORT ON;
DECLARE @clauses nvarchar(max), @command nvarchar(max);
IF NOT EXISTS (SELECT 1 FROM sys.availability_groups WHERE name = @groupName)
BEGIN
    SELECT @clauses = STRING_AGG(CONVERT(nvarchar(max), N'N''') + REPLACE(replica_name, N'''', N'''''')
        + N''' WITH (ENDPOINT_URL = N''' + REPLACE(endpoint_url, N'''', N'''''')
        + N''', AVAILABILITY_MODE = SYNCHRONOUS_COMMIT, FAILOVER_MODE = AUTOMATIC, SEEDING_MODE = AUTOMATIC'
        + CASE WHEN @basic = 1 THEN N''
            WHEN is_readable = 1 THEN N', SECONDARY_ROLE (ALLOW_CONNECTIONS = READ_ONLY)'
            ELSE N', SECONDARY_ROLE (ALLOW_CONNECTIONS = NO)' END + N')', N', ')
    FROM OPENJSON(@replicas) WITH (
        replica_name nvarchar(256) N'$.name', endpoint_url nvarchar(256) N'$.url', is_readable bit N'$.readable'
    );
    SET @command = N'CREATE AVAILABILITY GROUP ' + QUOTENAME(@groupName) + N' WITH ('
        + CASE WHEN @basic = 1 THEN N'BASIC, ' ELSE N'' END + N'DB_FAILOVER = ON) FOR DATABASE ' + QUOTENAME(@databaseName)
        + N' REPLICA ON ' + @clauses + N';';
    EXEC sys.sp_executesql @command;
END;
SET @command = N'ALTER AVAILABILITY GROUP ' + QUOTENAME(@groupName) + N' GRANT CREATE ANY DATABASE;';
EXEC sys.sp_executesql @command;
