#!/usr/bin/env bash
# The main job in one command: pack, consume the package from a local feed, see the findings, see the build fail.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
version="0.1.0-demo.$(date +%s)"

echo "== Packing AccessAnalyzers $version"
dotnet pack "$root/src/AccessAnalyzers.CodeFixes" -c Release -o "$work/feed" -p:Version="$version" -v quiet --nologo >/dev/null
dotnet build "$root/tests/surfaces/Pulumi.AzureNative.V3" -c Release -o "$work/pulumi" -v quiet --nologo >/dev/null

echo "== A project that gets it as a package"
mkdir "$work/Infrastructure"
cp "$root"/samples/PulumiAzureNative/*.cs "$work/Infrastructure"
cat > "$work/Infrastructure/Infrastructure.csproj" <<PROJECT
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <Nullable>enable</Nullable>
    <ImplicitUsings>enable</ImplicitUsings>
    <RestoreAdditionalProjectSources>$work/feed</RestoreAdditionalProjectSources>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="AccessAnalyzers" Version="$version" PrivateAssets="all" />
    <!-- The project's own reference surface stands in for Pulumi.AzureNative. -->
    <Reference Include="$work/pulumi/Pulumi.dll;$work/pulumi/Pulumi.AzureNative.dll" />
  </ItemGroup>
</Project>
PROJECT

echo "== dotnet build"
result=0
dotnet build "$work/Infrastructure" --nologo > "$work/build.log" 2>&1 || result=$?
sed -nE "s#^.*/(Infrastructure/.*: (error|warning) .*) \\[.*#\\1#p" "$work/build.log" | sort -u

if [ "$result" -eq 0 ]; then
    echo "== The build succeeded, but its errors should have failed it."
    exit 1
fi
grep -qE "error (AKS|EKS)[0-9]+" "$work/build.log" || { echo "== The build failed for another reason:"; cat "$work/build.log"; exit 1; }
echo "== The build failed with exit code $result, as it should: the errors above would fail in the cloud."
