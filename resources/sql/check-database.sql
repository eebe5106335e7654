/*
Looks at the care of the database: columns of another collation (they block an upgrade), size, indexes to be rebuilt, statistics.
Octopus: rebuild indexes above 50 % fragmentation, update statistics every month. Changes nothing.
Run: in the database of Octopus. Right: VIEW DATABASE STATE.
Parameters: none.
*/
SET NOCOUNT ON;
SELECT
    DB_NAME() AS database_name,
    CONVERT(nvarchar(128), DATABASEPROPERTYEX(DB_NAME(), 'Collation')) AS collation_name,
    (
        SELECT COUNT(*)
        FROM sys.columns AS part
        JOIN sys.tables AS owner ON owner.object_id = part.object_id
        WHERE owner.is_ms_shipped = 0
            AND part.collation_name <> CONVERT(nvarchar(128), DATABASEPROPERTYEX(DB_NAME(), 'Collation'))
    ) AS columns_of_another_collation,
    (SELECT SUM(CONVERT(bigint, size)) * 8 / 1024 FROM sys.database_files) AS size_mib,
    (
        SELECT COUNT(*)
        FROM sys.dm_db_index_physical_stats(DB_ID(), NULL, NULL, NULL, 'LIMITED')
        WHERE avg_fragmentation_in_percent > 50 AND page_count > 1000 AND index_id > 0
    ) AS indexes_to_rebuild,
    (
        SELECT MIN(state.last_updated)
        FROM sys.stats AS part
        JOIN sys.tables AS owner ON owner.object_id = part.object_id
        CROSS APPLY sys.dm_db_stats_properties(part.object_id, part.stats_id) AS state
        WHERE owner.is_ms_shipped = 0 AND state.modification_counter > 0
    ) AS oldest_statistics;
