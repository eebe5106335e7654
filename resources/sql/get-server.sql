/*
Says what this instance of SQL Server is. Changes nothing.
Run: in master. Right: VIEW SERVER STATE.
Parameters: none.
*/
SET NOCOUNT ON;
SELECT
    CONVERT(nvarchar(128), SERVERPROPERTY('ServerName')) AS server_name,
    CONVERT(nvarchar(128), SERVERPROPERTY('ProductVersion')) AS product_version,
    CONVERT(nvarchar(128), SERVERPROPERTY('Collation')) AS collation_name,
    CONVERT(int, ISNULL(SERVERPROPERTY('IsHadrEnabled'), 0)) AS is_hadr_enabled,
    CONVERT(int, ISNULL(SERVERPROPERTY('IsClustered'), 0)) AS is_clustered,
    ISNULL((
        SELECT TOP (1) service_account
        FROM sys.dm_server_services
        WHERE servicename LIKE N'SQL Server (%'
    ), N'') AS service_account;
