/*
Lists the listener of a group with its addresses; no row: there is none. Changes nothing.
Run: in master of SQL Server. Right: VIEW ANY DEFINITION.
Parameters: @groupName sysname.
*/
SET NOCOUNT ON;
SELECT
    listener.dns_name,
    CONVERT(int, ISNULL(listener.port, 0)) AS port,
    ISNULL(address.ip_address, N'') AS ip_address
FROM sys.availability_groups AS unit
JOIN sys.availability_group_listeners AS listener ON listener.group_id = unit.group_id
LEFT JOIN sys.availability_group_listener_ip_addresses AS address ON address.listener_id = listener.listener_id
WHERE unit.name = @groupName;
