/*
Says whether a user is in the database, owns it, and belongs to its login; no row: there is no such user. Changes nothing.
Run: in the database of Octopus. Right: VIEW DEFINITION.
Parameters: @userName sysname.
*/
SET NOCOUNT ON;
SELECT
    person.name AS user_name,
    person.authentication_type_desc AS authentication,
    CONVERT(int, CASE WHEN person.name = N'dbo' OR EXISTS (
        SELECT 1
        FROM sys.database_role_members AS member
        JOIN sys.database_principals AS role ON role.principal_id = member.role_principal_id
        WHERE member.member_principal_id = person.principal_id AND role.name = N'db_owner'
    ) THEN 1 ELSE 0 END) AS is_owner,
    CONVERT(int, CASE WHEN person.authentication_type_desc = N'INSTANCE' AND person.sid <> ISNULL(SUSER_SID(@userName), 0x0)
        THEN 0 ELSE 1 END) AS has_login
FROM sys.database_principals AS person
WHERE person.name = @userName OR (person.name = N'dbo' AND person.sid = SUSER_SID(@userName));
