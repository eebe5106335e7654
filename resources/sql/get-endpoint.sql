/*
Says whether the endpoint of this replica runs, and whether a login may connect to it; no row: there is none. Changes nothing.
Run: in master of SQL Server. Right: VIEW ANY DEFINITION.
Parameters: @loginName sysname.
*/
SET NOCOUNT ON;
SELECT
    point.name AS endpoint_name,
    point.state_desc AS state,
    CONVERT(int, CASE WHEN EXISTS (
        SELECT 1
        FROM sys.server_permissions AS permission
        WHERE permission.class_desc = N'ENDPOINT' AND permission.major_id = point.endpoint_id
            AND permission.type = 'CO' AND permission.state IN ('G', 'W')
            AND permission.grantee_principal_id = SUSER_ID(@loginName)
    ) THEN 1 ELSE 0 END) AS may_connect
FROM sys.database_mirroring_endpoints AS point;
