/*
Makes the endpoint by which replicas talk to each other, unless there is one, and lets the cluster look after the group.
Run: in master of SQL Server, on every replica. Right: CONTROL SERVER.
Parameters: @port int.
Source: https://learn.microsoft.com/azure/azure-sql/virtual-machines/windows/availability-group-manually-configure-prerequisites-tutorial-multi-subnet
*/
SET NOCOUNT ON;
SET XACT_ABORT ON;
DECLARE @number int = @port, @command nvarchar(max);
IF NOT EXISTS (SELECT 1 FROM sys.database_mirroring_endpoints)
BEGIN
    SET @command = N'CREATE ENDPOINT [Hadr_endpoint] STATE = STARTED AS TCP (LISTENER_PORT = ' + CONVERT(nvarchar(10), @number)
        + N') FOR DATABASE_MIRRORING (AUTHENTICATION = WINDOWS NEGOTIATE, ENCRYPTION = REQUIRED ALGORITHM AES, ROLE = ALL);';
    EXEC sys.sp_executesql @command;
END;
IF SUSER_ID(N'NT AUTHORITY\SYSTEM') IS NULL
    CREATE LOGIN [NT AUTHORITY\SYSTEM] FROM WINDOWS;
GRANT ALTER ANY AVAILABILITY GROUP, CONNECT SQL, VIEW SERVER STATE TO [NT AUTHORITY\SYSTEM];
