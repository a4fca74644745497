namespace Pulumi;

public static class Log
{
    public static void Debug(string message, Resource? resource = null, int? streamId = null, bool? ephemeral = null)
        => Write(Console.Out, "debug", message, resource);

    public static void Info(string message, Resource? resource = null, int? streamId = null, bool? ephemeral = null)
        => Write(Console.Out, "info", message, resource);

    public static void Warn(string message, Resource? resource = null, int? streamId = null, bool? ephemeral = null)
        => Write(Console.Error, "warning", message, resource);

    public static void Error(string message, Resource? resource = null, int? streamId = null, bool? ephemeral = null)
        => Write(Console.Error, "error", message, resource);

    public static void Exception(Exception exception, Resource? resource = null, int? streamId = null, bool? ephemeral = null)
        => Error(exception.ToString(), resource);

    static void Write(TextWriter writer, string severity, string message, Resource? resource)
        => writer.WriteLine(resource is null ? $"{severity}: {message}" : $"{severity}: {resource.GetResourceName()}: {message}");
}
