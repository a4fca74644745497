namespace AccessAnalyzers.Trials;

/// <summary>What a remedy does to those who may connect to a cluster. Neutral if nothing of this.</summary>
[Flags]
enum Effect
{
    Neutral = 0,

    /// <summary>Somebody whom nobody named may connect no longer.</summary>
    Narrows = 1,

    /// <summary>Somebody who was listed, or everybody, may connect no longer.</summary>
    CutsOff = 2,

    /// <summary>The cloud makes a new cluster in place of the old one.</summary>
    Replaces = 4,

    /// <summary>Somebody may connect who could not before.</summary>
    Widens = 8,
}

static class EffectExtensions
{
    const Effect Harm = Effect.CutsOff | Effect.Replaces | Effect.Widens;

    /// <summary>Whether a person has to decide, so that nothing applies the remedy to many clusters at once.</summary>
    public static bool IsHarmful(this Effect effect) => (effect & Harm) != 0;

    /// <summary>The effect as the end of a title.</summary>
    public static string Describe(this Effect effect)
    {
        var parts = new List<string>();
        if (effect.HasFlag(Effect.Replaces))
            parts.Add("replaces an existing cluster");
        if (effect.HasFlag(Effect.Widens))
            parts.Add("opens it to the internet");
        if (effect.HasFlag(Effect.CutsOff))
            parts.Add("cuts off who connects now");
        return parts.Count == 0 ? "" : $" ({string.Join(", ", parts)})";
    }
}
