using System.Text;

namespace Octoha.ScriptHost;

/// <summary>How a program of Windows reads its command line.</summary>
public static class WindowsLine
{
    /// <summary>The argument as the program sees it, of one that stands between others.</summary>
    public static string RoundTrip(string argument)
    {
        var seen = Read("tool.exe " + argument + " last");
        return seen.Count == 3 && seen[2] == "last" ? seen[1] : $"{seen.Count} words: " + string.Join('|', seen);
    }

    // https://learn.microsoft.com/cpp/c-language/parsing-c-command-line-arguments
    public static List<string> Read(string line)
    {
        List<string> words = [];
        var word = new StringBuilder();
        bool inside = false, any = false;
        for (int i = 0; i <= line.Length; i++)
        {
            if (i == line.Length || (!inside && (line[i] == ' ' || line[i] == '\t')))
            {
                if (any || word.Length > 0)
                    words.Add(word.ToString());
                word.Clear();
                any = false;
                continue;
            }
            var slashes = 0;
            while (i + slashes < line.Length && line[i + slashes] == '\\')
                slashes++;
            if (slashes > 0)
            {
                var quoted = i + slashes < line.Length && line[i + slashes] == '"';
                word.Append('\\', quoted ? slashes / 2 : slashes);
                i += slashes;
                if (!quoted || slashes % 2 == 0)
                    i--;
                else
                    word.Append('"');
                continue;
            }
            if (line[i] == '"')
            {
                if (inside && i + 1 < line.Length && line[i + 1] == '"')
                {
                    word.Append('"');
                    i++;
                }
                else
                    inside = !inside;
                any = true;
            }
            else
                word.Append(line[i]);
        }
        return words;
    }
}
