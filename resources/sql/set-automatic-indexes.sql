/*
Lets Azure SQL make and drop indexes by itself, or not, or as its server says. Octopus knows its indexes and stops at others.
Run: in the database of Octopus in Azure SQL. Right: db_owner.
Parameters: @wanted varchar(7), on, off or default.
Source: https://learn.microsoft.com/sql/t-sql/statements/alter-database-transact-sql-set-options
*/
SET NOCOUNT ON;
SET XACT_ABORT ON;
IF @wanted = 'on'
    ALTER DATABASE CURRENT SET AUTOMATIC_TUNING (CREATE_INDEX = ON, DROP_INDEX = ON);
IF @wanted = 'off'
    ALTER DATABASE CURRENT SET AUTOMATIC_TUNING (CREATE_INDEX = OFF, DROP_INDEX = OFF);
IF @wanted = 'default'
    ALTER DATABASE CURRENT SET AUTOMATIC_TUNING (CREATE_INDEX = DEFAULT, DROP_INDEX = DEFAULT);
