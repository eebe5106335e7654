/*
Lets the account under which another replica runs connect to the endpoint of this one; its login is there already.
Run: in master of SQL Server, on every replica. Right: CONTROL SERVER.
Parameters: @loginName sysname.
*/
SET NOCOUNT ON;
SET XACT_ABORT ON;
DECLARE @endpoint sysname, @command nvarchar(max);
SELECT TOP (1) @endpoint = name FROM sys.database_mirroring_endpoints;
IF @endpoint IS NULL
    THROW 50004, N'This replica has no endpoint.', 1;
SET @command = N'GRANT CONNECT ON ENDPOINT::' + QUOTENAME(@endpoint) + N' TO ' + QUOTENAME(@loginName) + N';';
EXEC sys.sp_executesql @command;
