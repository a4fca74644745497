// Times are measured, and the tests use all processors by themselves.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
