using Amazon.CDK;
using AwsCdk;

var app = new App();
if (args.Contains("mistakes"))
    Mistakes.Declare(app);
else
    Repaired.Declare(app);
var assembly = app.Synth();
Console.WriteLine($"Synthesised {string.Join(", ", assembly.Stacks.Select(stack => stack.StackName).Order())} to {assembly.Directory}");
