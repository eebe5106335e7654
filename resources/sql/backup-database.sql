/*
Backs the database up once: without a full backup it cannot join an availability group. A file name without a folder stands in
the backup folder of the instance.
Run: in master of SQL Server, on the first replica. Right: BACKUP DATABASE.
Parameters: @databaseName sysname, @fileName nvarchar(260).
*/
SET NOCOUNT ON;
BACKUP DATABASE @databaseName TO DISK = @fileName WITH CHECKSUM, INIT;
