/*
Says whether Azure SQL makes and drops indexes by itself. Octopus knows its indexes and stops at others. Changes nothing.
Run: in the database of Octopus in Azure SQL. Right: VIEW DATABASE STATE.
Parameters: none.
*/
SET NOCOUNT ON;
SELECT name AS option_name, CONVERT(int, actual_state) AS is_on
FROM sys.database_automatic_tuning_options
WHERE name IN (N'CREATE_INDEX', N'DROP_INDEX');
