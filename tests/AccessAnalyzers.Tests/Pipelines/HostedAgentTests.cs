using AccessAnalyzers.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Tests.Pipelines;

/// <summary>Which jobs run on a hosted agent and connect to the API server, beside a private cluster.</summary>
public sealed class HostedAgentTests
{
    static readonly Program isPrivate = Aks.Profile("EnablePrivateCluster = true,");

    [Theory]
    [InlineData("pool", """
        trigger: [main]
        pool: { vmImage: ubuntu-latest }
        {|AKS031:steps|}:
        - script: kubectl apply -f app.yaml
        """)]
    [InlineData("no pool at all", """
        jobs:
        - job: {|AKS031:deploy|}
          steps:
          - bash: |
              set -e
              helm upgrade --install web ./chart
        """)]
    [InlineData("pool of the stage", """
        pool: Hamburg
        stages:
        - stage: production
          pool:
            vmImage: windows-2022
          jobs:
          - job: {|AKS031:deploy|}
            steps:
            - pwsh: kubectl rollout restart deployment/web
          - job: inside
            pool: Hamburg
            steps:
            - script: kubectl get pods
        """)]
    [InlineData("pool of the job", """
        pool: Hamburg
        jobs:
        - job: {|AKS031:deploy|}
          pool: { name: azure pipelines }
          steps:
          - task: KubernetesManifest@1
            inputs: { manifests: app.yaml }
        """)]
    [InlineData("deployment job", """
        jobs:
        - deployment: {|AKS031:web|}
          environment: production.web
          pool: { vmImage: ubuntu-22.04 }
          strategy:
            runOnce:
              deploy:
                steps:
                - task: HelmDeploy@1
                  inputs: { command: upgrade, chartName: web }
        """)]
    [InlineData("Azure CLI", """
        {|AKS031:steps|}:
        - task: AzureCLI@2
          inputs:
            scriptType: bash
            scriptLocation: inlineScript
            inlineScript: |
              az aks get-credentials -g rg -n aks
              NAMESPACE=web kubectl -n web set image deployment/web "web=registry.example.com/web:$(Build.BuildId)" && echo done
        """)]
    [InlineData("heredoc", """
        {|AKS031:steps|}:
        - script: |
            kubectl apply -f - <<EOF
            kind: Deployment
            spec: $(./not-run.sh)
            EOF
        """)]
    [InlineData("continued line", """
        {|AKS031:steps|}:
        - script: >-
            kubectl --namespace web
            apply -f app.yaml
        """)]
    [InlineData("Kubernetes task", """
        {|AKS031:steps|}:
        - checkout: self
        - task: KubectlInstaller@0
        - task: Kubernetes@1
          inputs: { command: apply, useClusterAdmin: true }
        """)]
    [InlineData("template among the jobs", """
        jobs:
        - template: build.yml
        - job: {|AKS031:deploy|}
          steps:
          - script: kubectl apply -f app.yaml
        - ${{ if eq(variables['Build.SourceBranch'], 'refs/heads/main') }}:
          - job: conditional
            steps:
            - script: kubectl apply -f app.yaml
        """)]
    public Task A_job_of_Azure_Pipelines_is_found(string what, string pipeline) => Verify(what, Pipeline.Azure, pipeline);

    [Theory]
    [InlineData("self-hosted pool", "pool: Hamburg\nsteps:\n- script: kubectl apply -f app.yaml")]
    [InlineData("self-hosted pool by name", "pool: { name: Hamburg, demands: kubectl }\nsteps:\n- script: kubectl apply -f app.yaml")]
    [InlineData("managed pool with an image", "pool: { name: Hamburg, vmImage: ubuntu-latest }\nsteps:\n- script: kubectl apply -f app.yaml")]
    [InlineData("pool by expression", "pool: ${{ parameters.pool }}\nsteps:\n- script: kubectl apply -f app.yaml")]
    [InlineData("pool by variable", "pool: { name: $(pool) }\nsteps:\n- script: kubectl apply -f app.yaml")]
    [InlineData("image by variable", "pool: { vmImage: $(image) }\nsteps:\n- script: kubectl apply -f app.yaml")]
    [InlineData("pool inserted", "${{ if parameters.inside }}:\n  pool: Hamburg\nsteps:\n- script: kubectl apply -f app.yaml")]
    [InlineData("pool of an alias", "x: &pool { vmImage: ubuntu-latest }\npool: *pool\nsteps:\n- script: kubectl apply -f app.yaml")]
    [InlineData("pool of nothing", "pool: { demands: kubectl }\nsteps:\n- script: kubectl apply -f app.yaml")]
    [InlineData("extends", "extends:\n  template: base.yml\nsteps:\n- script: kubectl apply -f app.yaml")]
    [InlineData("template with parameters", "parameters: []\nsteps:\n- script: kubectl apply -f app.yaml")]
    [InlineData("template step", "steps:\n- template: connect.yml\n- script: kubectl apply -f app.yaml")]
    [InlineData("inserted step", "steps:\n- ${{ if parameters.vpn }}:\n  - script: connect\n- script: kubectl apply -f app.yaml")]
    [InlineData("step by expression", "steps:\n- ${{ each step in parameters.steps }}:\n  - ${{ step }}\n- script: kubectl apply -f app.yaml")]
    [InlineData("unknown task", "steps:\n- task: ConnectToOffice@3\n- script: kubectl apply -f app.yaml")]
    [InlineData("VPN", "steps:\n- script: sudo openvpn --config client.ovpn --daemon\n- script: kubectl apply -f app.yaml")]
    [InlineData("tunnel", "steps:\n- script: |\n    az aks bastion --name aks &\n    kubectl apply -f app.yaml")]
    [InlineData("opens the ranges", "steps:\n- script: az aks update -n aks --api-server-authorized-ip-ranges $(ip)\n- script: kubectl apply -f app.yaml")]
    [InlineData("script that is not here", "steps:\n- script: ./connect.sh\n- script: kubectl apply -f app.yaml")]
    [InlineData("script by variable", "steps:\n- script: $(connect)\n- script: kubectl apply -f app.yaml")]
    [InlineData("script of a file", "steps:\n- task: Bash@3\n  inputs: { filePath: connect.sh }\n- script: kubectl apply -f app.yaml")]
    [InlineData("another cloud", "steps:\n- script: aws eks update-kubeconfig --name other\n- script: kubectl apply -f app.yaml")]
    [InlineData("a cluster on the agent", "steps:\n- script: kind create cluster\n- script: kubectl apply -f app.yaml")]
    [InlineData("command invoke", "steps:\n- script: az aks command invoke -g rg -n aks --command \"kubectl get pods\"")]
    [InlineData("a word", "steps:\n- script: echo kubectl apply -f app.yaml")]
    [InlineData("a comment", "steps:\n- script: |\n    # kubectl apply -f app.yaml\n    echo done")]
    [InlineData("locally", "steps:\n- script: |\n    kubectl version --client\n    kubectl kustomize overlays/prod\n    kubectl create secret generic a --dry-run=client -o yaml\n    helm lint chart; helm template chart; helm package chart")]
    [InlineData("local tasks", "steps:\n- task: HelmDeploy@1\n  inputs: { command: package }\n- task: KubernetesManifest@1\n  inputs: { action: bake }\n- task: Kubernetes@1\n  inputs: { command: login }")]
    [InlineData("pulumi alone", "steps:\n- script: pulumi up --yes")]
    [InlineData("machines of the environment", "jobs:\n- deployment: web\n  environment: { name: production, resourceType: VirtualMachine }\n  strategy:\n    runOnce:\n      deploy:\n        steps:\n        - script: kubectl apply -f app.yaml")]
    [InlineData("pool of a hook", "jobs:\n- deployment: web\n  environment: production\n  strategy:\n    runOnce:\n      deploy:\n        pool: Hamburg\n        steps:\n        - script: kubectl apply -f app.yaml")]
    [InlineData("never runs", "jobs:\n- job: deploy\n  condition: false\n  steps:\n  - script: kubectl apply -f app.yaml")]
    [InlineData("several documents", "steps:\n- script: kubectl apply -f app.yaml\n---\nsteps: []")]
    [InlineData("merge", "x: &x { pool: Hamburg }\njobs:\n- job: deploy\n  <<: *x\n  steps:\n  - script: kubectl apply -f app.yaml")]
    [InlineData("nothing", "")]
    [InlineData("no pipeline", "[1, 2]")]
    public Task A_job_of_Azure_Pipelines_is_silent(string what, string pipeline) => Verify(what, Pipeline.Azure, pipeline);

    [Fact]
    public async Task A_template_takes_its_pool_from_the_pipeline_around_it()
    {
        const string Steps = "- script: kubectl apply -f app.yaml";
        await Verify("steps", "/repository/.azure-pipelines/deploy.yml", $"steps:\n{Steps}");
        await Verify("a pipeline", "/repository/.azure-pipelines/deploy.yml", $"trigger: none\n{{|AKS031:steps|}}:\n{Steps}");
        await Verify("a job with a pool", "/repository/.azure-pipelines/jobs.yml", $"jobs:\n- job: {{|AKS031:deploy|}}\n  pool: {{ vmImage: ubuntu-latest }}\n  steps:\n  {Steps}");
    }

    [Theory]
    [InlineData("command", "runs-on: ubuntu-latest", "- run: kubectl apply -f app.yaml")]
    [InlineData("list of one", "runs-on: [windows-2022]", "- run: helm upgrade web ./chart")]
    [InlineData("action", "runs-on: ubuntu-24.04", "- uses: actions/checkout@v4\n      - uses: azure/login@v2\n      - uses: Azure/k8s-deploy@v5\n        with: { manifests: app.yaml }")]
    [InlineData("expression in an argument", "runs-on: ubuntu-latest", "- run: kubectl set image deployment/web web=web:${{ github.sha }}")]
    public Task A_job_of_GitHub_is_found(string what, string runner, string steps) =>
        Verify(what, Pipeline.GitHub, $"on: push\njobs:\n  {{|AKS031:deploy|}}:\n    {runner}\n    steps:\n      {steps}\n");

    [Theory]
    [InlineData("self-hosted", "runs-on: self-hosted", "- run: kubectl apply -f app.yaml")]
    [InlineData("self-hosted with labels", "runs-on: [self-hosted, linux]", "- run: kubectl apply -f app.yaml")]
    [InlineData("larger runner", "runs-on: ubuntu-latest-8-cores", "- run: kubectl apply -f app.yaml")]
    [InlineData("group", "runs-on: { group: inside, labels: [ubuntu-latest] }", "- run: kubectl apply -f app.yaml")]
    [InlineData("matrix", "runs-on: ${{ matrix.os }}", "- run: kubectl apply -f app.yaml")]
    [InlineData("unknown action", "runs-on: ubuntu-latest", "- uses: tailscale/github-action@v3\n      - run: kubectl apply -f app.yaml")]
    [InlineData("action of the repository", "runs-on: ubuntu-latest", "- uses: ./.github/actions/connect\n      - run: kubectl apply -f app.yaml")]
    [InlineData("a cluster on the runner", "runs-on: ubuntu-latest", "- uses: helm/kind-action@v1\n      - run: kubectl apply -f app.yaml")]
    [InlineData("through Azure", "runs-on: ubuntu-latest", "- uses: azure/k8s-deploy@v5\n        with: { private-cluster: true }")]
    [InlineData("nothing of a cluster", "runs-on: ubuntu-latest", "- run: dotnet test")]
    [InlineData("command by expression", "runs-on: ubuntu-latest", "- run: ${{ inputs.connect }}\n      - run: kubectl apply -f app.yaml")]
    public Task A_job_of_GitHub_is_silent(string what, string runner, string steps) =>
        Verify(what, Pipeline.GitHub, $"on: push\njobs:\n  deploy:\n    {runner}\n    steps:\n      {steps}\n  called:\n    uses: ./.github/workflows/other.yml\n");

    [Fact]
    public Task What_is_no_pipeline_by_its_name_is_not_read() =>
        Verify("another file", "/repository/deploy/values.yml", "steps:\n- script: kubectl apply -f app.yaml");

    [Fact]
    public Task A_project_can_name_a_pipeline() => new Pipeline("/repository/deploy/release.yml", "trigger: none\n{|AKS031:steps|}:\n- script: kubectl apply -f app.yaml")
        .Verify(isPrivate with { Options = isPrivate.Options.Add("build_metadata.AdditionalFiles.AccessAnalyzersPipeline", "true") });

    [Fact]
    public async Task The_finding_names_the_cluster_and_the_line_that_makes_it_private()
    {
        var finding = Assert.Single(await new Pipeline(Pipeline.Azure, "steps:\n- script: kubectl apply -f app.yaml").Findings(Aks.Program("""
            class TestStack : Stack
            {
                public TestStack() => _ = new ManagedCluster("aks", new ManagedClusterArgs
                {
                    ResourceGroupName = "rg",
                    ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs
                    {
                        EnablePrivateCluster = true,
                    },
                });
            }
            """)));
        Assert.Equal(
            "The job 'the job' runs 'kubectl apply' on a Microsoft-hosted agent, which cannot reach AKS cluster 'aks', made private at Test0.cs:14; run it on "
            + "a self-hosted one in a network from which the cluster is reached, or use 'az aks command invoke'",
            finding.GetMessage(null));
        Assert.Equal(DiagnosticSeverity.Warning, finding.Severity);
        Assert.Equal("EnablePrivateCluster = true", Assert.Single(finding.AdditionalLocations).SourceTree!.GetText().ToString(finding.AdditionalLocations[0].SourceSpan));
    }

    static Task Verify(string what, string path, string pipeline) => new Pipeline(path, pipeline).Verify(isPrivate);
}
