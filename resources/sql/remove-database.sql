/*
Drops the database while it is empty; one with tables is refused.
Run: in master of SQL Server. Right: ALTER ANY DATABASE.
Parameters: @databaseName sysname.
*/
SET NOCOUNT ON;
SET XACT_ABORT ON;
DECLARE @command nvarchar(max), @tables int = 0;
IF DB_ID(@databaseName) IS NOT NULL
BEGIN
    SET @command = N'SELECT @tables = COUNT(*) FROM ' + QUOTENAME(@databaseName) + N'.sys.tables WHERE is_ms_shipped = 0;';
    EXEC sys.sp_executesql @command, N'@tables int OUTPUT', @tables = @tables OUTPUT;
    IF @tables > 0
        THROW 50003, N'The database holds tables. It is not dropped: the way back is a restore.', 1;
    SET @command = N'DROP DATABASE ' + QUOTENAME(@databaseName) + N';';
    EXEC sys.sp_executesql @command;
END;
