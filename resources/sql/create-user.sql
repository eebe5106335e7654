/*
Makes the user that Octopus signs in as, and gives it db_owner of this database and nothing on the server: Octopus needs that to
install, to run and to upgrade. A user whose login was made anew is tied to it again.
Run: in the database of Octopus; for an identity (external) as the Microsoft Entra administrator of the server. Right: db_owner.
Parameters: @userName sysname, @kind nvarchar(10) (external: a managed identity or another identity of Microsoft Entra ID;
    login: of the login of the same name; contained: with a password of its own, in Azure SQL),
    @password nvarchar(128) (of a contained user; else empty).
Source: https://learn.microsoft.com/sql/t-sql/statements/create-user-transact-sql
*/
SET NOCOUNT ON;
SET XACT_ABORT ON;
DECLARE @command nvarchar(max);
-- Who made the database is dbo in it, and can have no other user.
IF EXISTS (SELECT 1 FROM sys.database_principals WHERE name = N'dbo' AND sid = SUSER_SID(@userName))
    RETURN;
IF DATABASE_PRINCIPAL_ID(@userName) IS NULL
BEGIN
    IF @kind = N'external'
        SET @command = N'CREATE USER ' + QUOTENAME(@userName) + N' FROM EXTERNAL PROVIDER;';
    ELSE IF @kind = N'contained'
        SET @command = N'CREATE USER ' + QUOTENAME(@userName) + N' WITH PASSWORD = N''' + REPLACE(@password, N'''', N'''''') + N''';';
    ELSE
        SET @command = N'CREATE USER ' + QUOTENAME(@userName) + N' FOR LOGIN ' + QUOTENAME(@userName) + N';';
    EXEC sys.sp_executesql @command;
END
ELSE IF @kind = N'login' AND EXISTS (
    SELECT 1 FROM sys.database_principals WHERE name = @userName AND sid <> ISNULL(SUSER_SID(@userName), 0x0)
)
BEGIN
    SET @command = N'ALTER USER ' + QUOTENAME(@userName) + N' WITH LOGIN = ' + QUOTENAME(@userName) + N';';
    EXEC sys.sp_executesql @command;
END;
IF ISNULL(IS_ROLEMEMBER(N'db_owner', @userName), 0) = 0
BEGIN
    SET @command = N'ALTER ROLE db_owner ADD MEMBER ' + QUOTENAME(@userName) + N';';
    EXEC sys.sp_executesql @command;
END;
