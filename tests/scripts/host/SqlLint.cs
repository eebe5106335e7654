using Microsoft.SqlServer.TransactSql.ScriptDom;
using System.Text.RegularExpressions;

namespace Octoha.ScriptHost;

/// <summary>Holds the T-SQL of the bundle to Microsoft's parser: no error, and no parameter becomes part of a statement unquoted.</summary>
static class SqlLint
{
    static int faults;

    public static int CheckFolder(string folder)
    {
        var files = Directory.GetFiles(folder, "*.sql").Order(StringComparer.Ordinal).ToList();
        if (files.Count == 0)
            Say(folder, 0, "none", "there is no T-SQL");
        foreach (var file in files)
            CheckFile(file);
        Console.WriteLine($"{files.Count} files, {faults} faults");
        return faults == 0 ? 0 : 1;
    }

    static void CheckFile(string path)
    {
        var name = Path.GetFileName(path);
        var text = File.ReadAllText(path);
        if (Regex.IsMatch(text, "(?<!\r)\n") || text.Any(letter => letter > 126) || !text.EndsWith("\r\n"))
            Say(name, 1, "bytes", "not ASCII lines that end with CRLF");
        var tree = (TSqlScript)new TSql160Parser(true).Parse(new StringReader(text), out var errors);
        foreach (var error in errors)
            Say(name, error.Line, "parse", error.Message);
        if (errors.Count > 0)
            return;
        if (tree.Batches.Count != 1)
            Say(name, 1, "batch", "must be one batch");
        var walk = new Walk(name);
        tree.Accept(walk);
        var told = Regex.Match(text, @"(?s)Parameters: (.*?)(?:Source:|\*/)").Groups[1].Value;
        foreach (var parameter in walk.Parameters)
            if (!told.Contains(parameter + " "))
                Say(name, 1, "head", $"the head does not tell {parameter}");
        foreach (var line in new[] { "Run: ", "Right: " })
            if (!text.Contains(line))
                Say(name, 1, "head", $"the head does not say '{line}'");
    }

    static void Say(string name, int line, string rule, string what)
    {
        faults++;
        Console.WriteLine($"{name}:{line}: {rule}: {what}");
    }

    /// <summary>What is joined to text is fixed text, or quoted by the server, or a number, or the server's own.</summary>
    sealed class Walk(string name) : TSqlFragmentVisitor
    {
        readonly HashSet<string> own = new(StringComparer.OrdinalIgnoreCase);
        readonly HashSet<string> used = new(StringComparer.OrdinalIgnoreCase);
        readonly List<string> types = [];
        public IEnumerable<string> Parameters => used.Except(own, StringComparer.OrdinalIgnoreCase);

        public override void Visit(DeclareVariableElement node)
        {
            own.Add(node.VariableName.Value);
            if (node.DataType.Name.BaseIdentifier.Value.ToLowerInvariant() is "int" or "varbinary")
                types.Add(node.VariableName.Value);
            else if (node.Value != null)
                Judge(node.Value, true);
        }
        public override void Visit(VariableReference node) => used.Add(node.Name);
        public override void Visit(SetVariableStatement node) => Judge(node.Expression, true);
        public override void Visit(SelectSetVariable node) => Judge(node.Expression, node.Expression is not ColumnReferenceExpression);
        public override void Visit(ExecuteSpecification node)
        {
            if (node.ExecutableEntity is not ExecutableProcedureReference { ProcedureReference.ProcedureReference.Name.BaseIdentifier.Value: "sp_executesql" } call
                || call.Parameters.Count == 0 || call.Parameters[0].ParameterValue is not VariableReference)
                Say(name, node.StartLine, "execute", "only sp_executesql, with a variable");
        }

        void Judge(ScalarExpression part, bool joined)
        {
            switch (part)
            {
                case BinaryExpression two: Judge(two.FirstExpression, joined); Judge(two.SecondExpression, joined); break;
                case ParenthesisExpression one: Judge(one.Expression, joined); break;
                case SearchedCaseExpression choice:
                    foreach (var when in choice.WhenClauses) Judge(when.ThenExpression, joined);
                    Judge(choice.ElseExpression, joined);
                    break;
                case SimpleCaseExpression choice:
                    foreach (var when in choice.WhenClauses) Judge(when.ThenExpression, joined);
                    Judge(choice.ElseExpression, joined);
                    break;
                case VariableReference variable when !own.Contains(variable.Name): Say(name, part.StartLine, "quote", $"{variable.Name} becomes code"); break;
                case ColumnReferenceExpression when joined: Say(name, part.StartLine, "quote", "a column becomes code"); break;
                case ConvertCall { Parameter: StringLiteral }: break;
                case ConvertCall { Parameter: VariableReference variable } when types.Contains(variable.Name): break;
                case ConvertCall: Say(name, part.StartLine, "quote", "only numbers and bytes are converted"); break;
                case FunctionCall { FunctionName.Value: "STRING_AGG" } call: Judge(call.Parameters[0], true); break;
                case FunctionCall { FunctionName.Value: "REPLACE" } call when Doubles(call): break;
                case FunctionCall { FunctionName.Value: "QUOTENAME" }: break;
                case FunctionCall call: Say(name, part.StartLine, "quote", $"{call.FunctionName.Value} does not quote"); break;
            }
        }

        /// <summary>REPLACE(text, N'''', N''''''), which stands between N'...'.</summary>
        static bool Doubles(FunctionCall call) => call.Parameters is [_, StringLiteral { Value: "'" }, StringLiteral { Value: "''" }];
    }
}
