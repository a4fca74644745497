using Constructs;

namespace Amazon.CDK;

public class App : Construct
{
    public App()
        : base(null!, "")
    {
    }
}
