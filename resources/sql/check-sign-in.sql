/*
Says as whom this connection is signed in, and whether it owns the database. Changes nothing.
Run: in the database of Octopus, as the account of Octopus. Right: none.
Parameters: none.
*/
SET NOCOUNT ON;
SELECT
    DB_NAME() AS database_name,
    SUSER_SNAME() AS login_name,
    USER_NAME() AS user_name,
    CONVERT(int, ISNULL(IS_ROLEMEMBER(N'db_owner'), 0)) AS is_owner;
