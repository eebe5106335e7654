/*
Makes the database of Octopus, unless it is there, and sets its recovery model.
The collation must be a case-insensitive one of this server. That of an existing database is never changed.
Run: in master of SQL Server; Azure SQL has its database from its resource. Right: CREATE ANY DATABASE.
Parameters: @databaseName sysname, @collation sysname, @recoveryModel nvarchar(10) (FULL or SIMPLE),
    @create bit (0: only the recovery model, of a database that was moved here).
*/
SET NOCOUNT ON;
SET XACT_ABORT ON;
DECLARE @known sysname, @command nvarchar(max);
IF DB_ID(@databaseName) IS NULL AND @create = 1
BEGIN
    -- The server's own spelling: a collation cannot be quoted.
    SELECT @known = name FROM sys.fn_helpcollations() WHERE name = @collation AND name LIKE N'%[_]CI[_]%';
    IF @known IS NULL
        THROW 50001, N'The collation is not a case-insensitive one of this server.', 1;
    SET @command = N'CREATE DATABASE ' + QUOTENAME(@databaseName) + N' COLLATE ' + @known + N';';
    EXEC sys.sp_executesql @command;
END;
IF DB_ID(@databaseName) IS NULL
    THROW 50002, N'The database is not there.', 1;
IF EXISTS (SELECT 1 FROM sys.databases WHERE name = @databaseName AND recovery_model_desc <> @recoveryModel)
BEGIN
    SET @command = N'ALTER DATABASE ' + QUOTENAME(@databaseName) + N' SET RECOVERY '
        + CASE @recoveryModel WHEN N'FULL' THEN N'FULL' ELSE N'SIMPLE' END + N';';
    EXEC sys.sp_executesql @command;
END;
