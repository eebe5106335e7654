-- ä
DECLARE @command nvarchar(max) = N'DROP ' + @name;
EXEC (@command);
SELECT @command = N'x' + name FROM sys.objects;
GO
SELECT 1;
