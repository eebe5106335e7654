/*
Drops a user of the database, if it is there.
Run: in the database of Octopus. Right: db_owner.
Parameters: @userName sysname.
*/
SET NOCOUNT ON;
SET XACT_ABORT ON;
DECLARE @command nvarchar(max);
IF DATABASE_PRINCIPAL_ID(@userName) IS NOT NULL
BEGIN
    SET @command = N'DROP USER ' + QUOTENAME(@userName) + N';';
    EXEC sys.sp_executesql @command;
END;
