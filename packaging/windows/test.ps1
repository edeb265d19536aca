#!/usr/bin/env pwsh
# SPDX-License-Identifier: Apache-2.0
# Installs what build.ps1 built into a folder, as an installer does, and lets the books of the demo company tie out there;
# then runs the tests of single parts where they were built (build.ps1 -Tests). The other tests need a Linux.
#   packaging\windows\test.ps1 [-Compiler mingw]
# Never run yet.
param([ValidateSet('msvc', 'mingw')] [string] $Compiler = 'msvc')
. "$PSScriptRoot\steps.ps1"

Enter-Compiler $Compiler
$build = Join-Path 'build' (Get-Preset $Compiler)
$installed = Join-Path (Resolve-Path $build) 'installed'
if (Test-Path $installed) { Remove-Item -Recurse -Force $installed }
Invoke-Program 'cmake' @('--install', $build, '--prefix', $installed)
$path = $env:PATH
# Nothing but Windows and what was installed: no library may come from elsewhere.
$env:PATH = "$env:SystemRoot\System32;$env:SystemRoot"
Invoke-Program "$installed\bin\tieoutctl.exe" @('--version')
Invoke-Program "$installed\bin\tieoutctl.exe" @('demo')
$env:PATH = $path

if (Test-Path "$build\tests\CTestTestfile.cmake") {
    $libraries = Get-ChildItem -Directory "$build\vcpkg_installed" | Where-Object { Test-Path "$($_.FullName)\bin" } | Select-Object -First 1
    $env:PATH = "$($libraries.FullName)\bin;$path"
    $env:QT_PLUGIN_PATH = "$($libraries.FullName)\Qt6\plugins"
    Invoke-Program 'ctest' @('--test-dir', $build, '-L', 'unit|rules|property', '--output-on-failure', '--no-tests=error')
} else {
    Say 'No tests were built: build.ps1 -Tests builds them.'
}
