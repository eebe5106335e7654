/*
Drops a login, if it is there.
Run: in master of SQL Server, on every replica. Right: ALTER ANY LOGIN.
Parameters: @loginName sysname.
*/
SET NOCOUNT ON;
SET XACT_ABORT ON;
DECLARE @command nvarchar(max);
IF SUSER_ID(@loginName) IS NOT NULL
BEGIN
    SET @command = N'DROP LOGIN ' + QUOTENAME(@loginName) + N';';
    EXEC sys.sp_executesql @command;
END;
