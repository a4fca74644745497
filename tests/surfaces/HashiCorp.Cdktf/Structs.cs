namespace HashiCorp.Cdktf;

public interface IAppConfig
{
    IDictionary<string, object>? Context => null;

    bool? HclOutput => null;

    string? Outdir => null;

    bool? SkipBackendValidation => null;

    bool? SkipValidation => null;

    bool? StackTraces => null;
}

public class AppConfig : IAppConfig
{
    public IDictionary<string, object>? Context { get; set; }

    public bool? HclOutput { get; set; }

    public string? Outdir { get; set; }

    public bool? SkipBackendValidation { get; set; }

    public bool? SkipValidation { get; set; }

    public bool? StackTraces { get; set; }
}

public interface IEncodingOptions
{
    string? DisplayHint => null;
}

public class EncodingOptions : IEncodingOptions
{
    public string? DisplayHint { get; set; }
}

public interface ITerraformMetaArguments
{
    object? Connection => null;

    object? Count => null;

    ITerraformDependable[]? DependsOn => null;

    ITerraformResourceLifecycle? Lifecycle => null;

    object[]? Provisioners => null;
}

public class TerraformMetaArguments : ITerraformMetaArguments
{
    public object? Connection { get; set; }

    public object? Count { get; set; }

    public ITerraformDependable[]? DependsOn { get; set; }

    public ITerraformResourceLifecycle? Lifecycle { get; set; }

    public object[]? Provisioners { get; set; }
}

public interface ITerraformResourceConfig : ITerraformMetaArguments
{
    string TerraformResourceType { get; }
}

public class TerraformResourceConfig : ITerraformResourceConfig
{
    public string TerraformResourceType { get; set; } = null!;

    public object? Connection { get; set; }

    public object? Count { get; set; }

    public ITerraformDependable[]? DependsOn { get; set; }

    public ITerraformResourceLifecycle? Lifecycle { get; set; }

    public object[]? Provisioners { get; set; }
}

public interface ITerraformResourceLifecycle
{
    bool? CreateBeforeDestroy => null;

    object? IgnoreChanges => null;

    bool? PreventDestroy => null;

    object[]? ReplaceTriggeredBy => null;
}

public class TerraformResourceLifecycle : ITerraformResourceLifecycle
{
    public bool? CreateBeforeDestroy { get; set; }

    public object? IgnoreChanges { get; set; }

    public bool? PreventDestroy { get; set; }

    public object[]? ReplaceTriggeredBy { get; set; }
}

public interface ITerraformVariableConfig
{
    object? Default => null;

    string? Description => null;

    bool? Nullable => null;

    bool? Sensitive => null;

    string? Type => null;
}

public class TerraformVariableConfig : ITerraformVariableConfig
{
    public object? Default { get; set; }

    public string? Description { get; set; }

    public bool? Nullable { get; set; }

    public bool? Sensitive { get; set; }

    public string? Type { get; set; }
}
