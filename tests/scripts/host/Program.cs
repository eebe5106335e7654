namespace Octoha.ScriptHost;

/// <summary>
/// Holds the exported scripts to the real PowerShell engine.
/// check FOLDER: parses and lints. sql FOLDER: the same for T-SQL. cases SCRIPTS CASES WORK [NAME...]: runs case files on a simulated machine.
/// </summary>
static class Program
{
    static int Main(string[] arguments)
    {
        switch (arguments.FirstOrDefault())
        {
            case "check" when arguments.Length == 2:
                return Lint.CheckFolder(arguments[1]);
            case "sql" when arguments.Length == 2:
                return SqlLint.CheckFolder(arguments[1]);
            case "victim" when arguments.Length == 6:
                return Victim.Die(arguments[1], arguments[2], arguments[3], arguments[4], int.Parse(arguments[5]));
            case "cases" when arguments.Length >= 4:
                return Cases.Run(arguments[1], arguments[2], arguments[3], arguments[4..]);
            default:
                Console.Error.WriteLine("scripthost check FOLDER | sql FOLDER | cases SCRIPTS CASES WORK [NAME...]");
                return 2;
        }
    }
}
