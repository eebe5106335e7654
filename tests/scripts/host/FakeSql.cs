using System.Collections;
using System.Data;
using System.Management.Automation;
using System.Security;

// A stand-in for the SqlClient that .NET Framework brings along. It keeps no data itself: Invoke-FakeSql of fakes/50-sql.ps1 gets
// server, database, sign-in, the whole text and its parameters, and gives rows.
namespace System.Data.SqlClient;

public sealed class SqlException(string message) : Exception(message);

public sealed class SqlCredential
{
    public SqlCredential(string userId, SecureString password)
    {
        // Source: https://learn.microsoft.com/dotnet/api/system.data.sqlclient.sqlcredential: the password must be read-only.
        if (!password.IsReadOnly())
            throw new ArgumentException("password must be marked as read only.");
        UserId = userId;
        Password = password;
    }
    public string UserId { get; }
    public SecureString Password { get; }
}

public sealed class SqlConnection(string connectionString) : IDisposable
{
    readonly Common.DbConnectionStringBuilder words = new() { ConnectionString = connectionString };
    string accessToken;
    SqlCredential credential;
    public bool IsOpen { get; private set; }
    // Server is a synonym of Data Source, and Database of Initial Catalog.
    public string Word(string key) => words.TryGetValue(key, out var value) ? value.ToString()
        : key == "Data Source" ? Word("Server") : key == "Initial Catalog" ? Word("Database") : "";
    bool Integrated => Word("Integrated Security").ToUpperInvariant() is "TRUE" or "SSPI";

    // Source: https://learn.microsoft.com/dotnet/api/system.data.sqlclient.sqlconnection.accesstoken, .credential: neither goes
    // together with the other, with Integrated Security, or with a name or password in the connection string.
    public string AccessToken
    {
        get => accessToken;
        set => accessToken = Alone(credential != null) ? value : null;
    }
    public SqlCredential Credential
    {
        get => credential;
        set => credential = Alone(accessToken != null) ? value : null;
    }
    bool Alone(bool other) => !other && !Integrated && Word("User ID") == "" && Word("Password") == "" ? true
        : throw new InvalidOperationException("Cannot set the property: another way to sign in is set.");

    public void Open()
    {
        if (accessToken == null && credential == null && !Integrated)
            throw new SqlException("Login failed for user ''.");
        IsOpen = true;
    }
    public SqlCommand CreateCommand() => new(this);
    public void Dispose() => IsOpen = false;
}

public sealed class SqlParameterCollection
{
    public Hashtable Given { get; } = new(StringComparer.OrdinalIgnoreCase);
    public object AddWithValue(string name, object value)
    {
        // A null of no type is not sent at all, and the server then misses the parameter.
        Given.Add(name.TrimStart('@'), value is PSObject wrapped ? wrapped.BaseObject : value ?? throw new SqlException($"The parameter {name} was not supplied."));
        return null;
    }
}

public sealed class SqlCommand(SqlConnection connection) : IDisposable
{
    public string CommandText { get; set; }
    public int CommandTimeout { get; set; } = 30;
    public SqlParameterCollection Parameters { get; } = new();
    public SqlDataReader ExecuteReader()
    {
        if (!connection.IsOpen)
            throw new InvalidOperationException("ExecuteReader requires an open and available Connection.");
        var call = new Hashtable
        {
            ["Server"] = connection.Word("Data Source"), ["Database"] = connection.Word("Initial Catalog"), ["Token"] = connection.AccessToken,
            ["Credential"] = connection.Credential, ["Text"] = CommandText, ["Parameters"] = Parameters.Given, ["Connection"] = connection,
        };
        // Unbound, so that it runs where the caller runs and finds the fakes there.
        var block = ScriptBlock.Create("param($call) Invoke-FakeSql -Call $call");
        try
        {
            return new SqlDataReader(block.Invoke(call).Where(row => row != null).ToList());
        }
        catch (RuntimeException error)
        {
            throw new SqlException(error.Message);
        }
    }
    public void Dispose() { }
}

public sealed class SqlDataReader(List<PSObject> rows) : IDisposable
{
    int at = -1;
    PSPropertyInfo[] Cells => rows[at].Properties.ToArray();
    public int FieldCount => rows.Count == 0 ? 0 : rows[Math.Max(at, 0)].Properties.Count();
    public bool Read() => ++at < rows.Count;
    public string GetName(int column) => Cells[column].Name;
    public object GetValue(int column) => Cells[column].Value ?? DBNull.Value;
    public void Dispose() { }
}
