/*
Makes a login, unless it is there.
Run: in master of SQL Server, on every replica. Right: ALTER ANY LOGIN.
Parameters: @loginName sysname, @kind nvarchar(10) (windows or sql), @password nvarchar(128) (of a SQL login; else empty),
    @sid varbinary(85) (of the same SQL login on another replica; empty: a new one).
*/
SET NOCOUNT ON;
SET XACT_ABORT ON;
DECLARE @bytes varbinary(85) = @sid, @command nvarchar(max);
IF SUSER_ID(@loginName) IS NULL
BEGIN
    IF @kind = N'windows'
        SET @command = N'CREATE LOGIN ' + QUOTENAME(@loginName) + N' FROM WINDOWS;';
    ELSE
        SET @command = N'CREATE LOGIN ' + QUOTENAME(@loginName) + N' WITH PASSWORD = N'''
            + REPLACE(@password, N'''', N'''''') + N''''
            + CASE WHEN DATALENGTH(@bytes) > 0 THEN N', SID = ' + CONVERT(nvarchar(200), @bytes, 1) ELSE N'' END + N';';
    EXEC sys.sp_executesql @command;
END;
