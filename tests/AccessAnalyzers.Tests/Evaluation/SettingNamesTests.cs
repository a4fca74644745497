using AccessAnalyzers.Evaluation;

namespace AccessAnalyzers.Tests.Evaluation;

public sealed class SettingNamesTests
{
    [Theory]
    [InlineData("nets.*.Private", "nets.prod.Private", true)]
    [InlineData("nets.*.Private", "nets.prod.Zone", false)]
    [InlineData("nets.*.Private", "nets.*.Zone", false)]
    [InlineData("nets.*.Private", "nets.{env}.Private", true)]
    [InlineData("nets.{env}.Private", "nets.{region}.Private", true)]
    [InlineData("nets.{env}.Private", "nets.{env}.Zone", false)]
    [InlineData("nets.{env}.*", "nets.{env}.prod", true)]
    [InlineData("nets.*.Private", "zones.prod.Private", false)]
    [InlineData("nets.*.Private", "nets", false)]
    [InlineData("nets[0].Private", "nets[1].Private", false)]
    [InlineData("nets[0].*", "nets[1].*", false)]
    [InlineData("*", "prod", true)]
    [InlineData("{env}-private", "prod-private", true)]
    [InlineData("{env}-private", "prod-public", false)]
    [InlineData("{env}-private", "-", false)]
    [InlineData("app.{env}.json: Private", "app.json: Private", false)]
    [InlineData("app.{env}.json: Private", "app.prod.json: Private", true)]
    [InlineData("app.{env}.json: Private", "app.{env}.json: Zone", false)]
    public void Settings_under_keys_that_the_program_does_not_fix_may_be_one(string left, string right, bool may)
    {
        Assert.Equal(may, SettingNames.MayBeOne(left, right));
        Assert.Equal(may, SettingNames.MayBeOne(right, left));
    }
}
