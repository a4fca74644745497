using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace AccessAnalyzers.Pipelines;

/// <summary>
/// What a script of a pipeline does with a cluster, by the names of the commands that it begins lines and pipes with. It may be written for
/// any shell, so it is taken apart by what they have in common, and what is not plain is unclear.
/// </summary>
/// <param name="Connects">The first command that connects to the API server of a cluster; null where there is none.</param>
/// <param name="IsUnclear">
/// Whether it may connect the machine to another network, open the cluster to it, or be about another cluster.
/// </param>
/// <param name="InvokesCommands">Whether it runs <c>az aks command invoke</c>.</param>
sealed record Script(string? Connects, bool IsUnclear, bool InvokesCommands)
{
    /// <summary>
    /// Those that ask the API server; the others, such as <c>config</c>, <c>kustomize</c> and <c>version</c>, work without one.
    /// </summary>
    static readonly ImmutableHashSet<string> kubectl = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "annotate",
        "api-resources",
        "api-versions",
        "apply",
        "attach",
        "auth",
        "autoscale",
        "cluster-info",
        "cordon",
        "cp",
        "create",
        "debug",
        "delete",
        "describe",
        "diff",
        "drain",
        "edit",
        "events",
        "exec",
        "expose",
        "get",
        "label",
        "logs",
        "patch",
        "replace",
        "rollout",
        "run",
        "scale",
        "set",
        "taint",
        "top",
        "uncordon", "wait");

    /// <summary>
    /// Those that ask the API server; the others, such as <c>lint</c>, <c>package</c> and <c>template</c>, work without one.
    /// </summary>
    static readonly ImmutableHashSet<string> helm = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "delete",
        "get",
        "history",
        "install",
        "list",
        "ls",
        "rollback",
        "status",
        "test",
        "uninstall",
        "upgrade");

    /// <summary>What only comes before a command.</summary>
    static readonly ImmutableHashSet<string> prefixes = ImmutableHashSet.Create(
        "if", "then", "else", "elif", "do", "while", "until", "!", "time", "sudo", "exec", "command", "nohup", "env", "call");

    /// <summary>What runs something that is not written here.</summary>
    static readonly ImmutableHashSet<string> runners = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "ansible",
        "ansible-playbook",
        "bash",
        "cmd",
        "eval",
        "iex",
        "invoke-expression",
        "just",
        "make",
        "pwsh",
        "powershell",
        "python",
        "python3",
        "sh",
        "source",
        "start-process", "task", "xargs", "zsh");

    /// <summary>Words of what leads into another network, and of clusters that are not AKS or live on the machine itself.</summary>
    static readonly Regex elsewhere = new(
        @"(?<![a-z])(open|any)?(vpn|ssh|sshuttle|autossh|tunnel|bastion|proxy|wireguard|wg|wg-quick|tailscale|twingate|zerotier|cloudflared|warp|netbird|teleport|tsh|boundary"
        + @"|kind[ \t]+(create|load|export)|kind-[a-z]+|minikube|k3d|k3s|microk8s|kwok|vcluster|kubeadm|eks|eksctl|gcloud|doctl|ibmcloud|openshift|oc)(?![a-z])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    static readonly Regex assignment = new(@"^[A-Za-z_]\w*=", RegexOptions.CultureInvariant);

    static readonly Regex file = new(@"[/\\]|^\.|\.(sh|ps1|cmd|bat|py|js)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    public static Script Read(string text)
    {
        string? connects = null;
        var (isUnclear, invokes) = (elsewhere.IsMatch(text), false);
        foreach (var words in Commands(text, ref isUnclear))
        {
            var command = words.SkipWhile(static word => prefixes.Contains(word) || assignment.IsMatch(word)).ToArray();
            if (command.Length == 0)
                continue;
            var name = command[0].EndsWith(".exe", StringComparison.OrdinalIgnoreCase)
                ? command[0].Substring(0, command[0].Length - 4)
                : command[0];
            switch (name.ToLowerInvariant())
            {
                case "kubectl":
                    connects ??= Connection("kubectl", kubectl, command);
                    break;
                case "helm":
                    connects ??= Connection("helm", helm, command);
                    break;
                case "az":
                    var what = string.Join(" ", command.Skip(1).Take(3));
                    invokes |= what == "aks command invoke";
                    // These may let the machine in, or make another cluster.
                    isUnclear |=
                        what.StartsWith("aks update", StringComparison.Ordinal) || what.StartsWith("aks create", StringComparison.Ordinal)
                        || what.StartsWith("network ", StringComparison.Ordinal);
                    break;
                default:
                    isUnclear |= runners.Contains(name) || file.IsMatch(name) || name[0] is '$' or '%' or '@' or '-';
                    break;
            }
        }

        return new Script(connects, isUnclear, invokes);
    }

    /// <summary>The command as a message calls it; null where it does not ask the API server, or asks one that is named there.</summary>
    static string? Connection(string name, ImmutableHashSet<string> connecting, string[] command)
    {
        var verb = 1;
        while (verb < command.Length && command[verb].StartsWith("-", StringComparison.Ordinal))
            verb += command[verb] is "-n" or "--namespace" or "--context" or "--kube-context" or "--request-timeout" ? 2 : 1;
        var isLocal = Array.Exists(command, static word => word is "-h" or "--help" or "--local" or "-s"
            || word.StartsWith("--dry-run", StringComparison.Ordinal)
                || word == "--server"
                || word.StartsWith("--server=", StringComparison.Ordinal)
            || word.StartsWith("--kube-apiserver", StringComparison.Ordinal) || word.StartsWith("--kubeconfig", StringComparison.Ordinal));
        return !isLocal && verb < command.Length && connecting.Contains(command[verb]) ? $"{name} {command[verb]}" : null;
    }

    /// <summary>Takes a script apart into commands, and these into words.</summary>
    static List<string[]> Commands(string text, ref bool isUnclear)
    {
        var commands = new List<string[]>();
        var words = new List<string>();
        var word = new StringBuilder();
        var isQuoted = false;
        var at = 0;
        while (at < text.Length)
        {
            var next = text[at++];
            switch (next)
            {
                case '\'' or '"':
                    isQuoted = true;
                    var end = text.IndexOf(next, at);
                    isUnclear |= end < 0;
                    word.Append(text, at, (end < 0 ? text.Length : end) - at);
                    at = end < 0 ? text.Length : end + 1;
                    break;
                case '\\' or '`' or '^' when at < text.Length && text[at] is '\n' or '\r':
                    at += text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1;
                    EndWord();
                    break;
                case '#' when word.Length == 0 && !isQuoted:
                    at = text.IndexOf('\n', at) is >= 0 and var line ? line : text.Length;
                    break;
                case '$' when at + 1 < text.Length && text[at] == '{' && text[at + 1] == '{':
                    var close = text.IndexOf("}}", at, StringComparison.Ordinal);
                    word.Append("${{}}");
                    isUnclear |= close < 0;
                    at = close < 0 ? text.Length : close + 2;
                    break;
                case '$' when at < text.Length && text[at] is '(' or '{':
                    word.Append("$");
                    at = text[at] == '(' ? at + 1 : text.IndexOf('}', at) is >= 0 and var brace ? brace + 1 : text.Length;
                    break;
                // What follows is a text for the command, up to a line that is given.
                case '<' when at < text.Length && text[at] == '<':
                    at = EndOfText(text, at + 1);
                    isUnclear |= at < 0;
                    at = at < 0 ? text.Length : at;
                    EndCommand();
                    break;
                case ';' or '|' or '&' or '\n' or '(' or '{' or '}':
                    EndCommand();
                    break;
                case ' ' or '\t' or '\r' or ')':
                    EndWord();
                    break;
                default:
                    word.Append(next);
                    break;
            }
        }

        EndCommand();
        return commands;

        void EndWord()
        {
            if (word.Length > 0)
                words.Add(word.ToString());
            word.Clear();
            isQuoted = false;
        }

        void EndCommand()
        {
            EndWord();
            if (words.Count > 0)
                commands.Add(words.ToArray());
            words.Clear();
        }
    }

    /// <summary>Where the text of <c>&lt;&lt;EOF</c> ends; negative where it does not.</summary>
    /// <param name="text">The script.</param>
    /// <param name="at">Behind the sign.</param>
    static int EndOfText(string text, int at)
    {
        var line = text.IndexOf('\n', at);
        if (line < 0)
            return -1;
        var mark = new string(text
            .Substring(at, line - at)
            .TrimStart('-', ' ', '\'', '"')
            .TakeWhile(static letter => char.IsLetterOrDigit(letter) || letter == '_')
            .ToArray());
        while (mark.Length > 0 && line >= 0)
        {
            var start = line + 1;
            line = text.IndexOf('\n', start);
            if (text.Substring(start, (line < 0 ? text.Length : line) - start).Trim() == mark)
                return line < 0 ? text.Length : line;
        }

        return -1;
    }
}
