namespace Amazon.JSII.Runtime.Deputy;

public abstract class DeputyBase;
