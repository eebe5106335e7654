/*
Says when the database was last backed up, whole and its log. Changes nothing.
Run: in master of SQL Server; Azure SQL backs up by itself. Right: db_datareader of msdb.
Parameters: @databaseName sysname.
*/
SET NOCOUNT ON;
SELECT
    MAX(CASE WHEN type = 'D' THEN backup_finish_date END) AS last_full,
    MAX(CASE WHEN type = 'L' THEN backup_finish_date END) AS last_log
FROM msdb.dbo.backupset
WHERE database_name = @databaseName;
