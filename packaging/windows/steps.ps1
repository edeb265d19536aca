# SPDX-License-Identifier: Apache-2.0
# Sourced by the steps beside it: where the tree is, what is missing, and how a failing program ends a step.
Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '..\..')

function Say([string] $Text) { Write-Host $Text }

# Runs a program; its exit code other than 0 ends the step, which PowerShell alone does not.
function Invoke-Program([string] $Program, [string[]] $Arguments) {
    Say "> $Program $($Arguments -join ' ')"
    & $Program @Arguments
    if ($LASTEXITCODE -ne 0) { throw "$Program ended with exit code $LASTEXITCODE" }
}

function Test-Command([string] $Name) { [bool] (Get-Command $Name -ErrorAction SilentlyContinue) }

function Assert-Command([string] $Name, [string] $Advice) {
    if (-not (Test-Command $Name)) { throw "$Name is missing: $Advice" }
}

function Get-Preset([string] $Compiler) {
    if ($Compiler -eq 'mingw') { 'windows-mingw' } else { 'windows' }
}

# A person sets VCPKG_ROOT; GitHub's machines name their own clone.
function Find-Vcpkg {
    if (-not $env:VCPKG_ROOT) { $env:VCPKG_ROOT = $env:VCPKG_INSTALLATION_ROOT }
    if (-not $env:VCPKG_ROOT) {
        throw 'VCPKG_ROOT is not set: it names a clone of vcpkg, which brings the libraries that vcpkg.json lists'
    }
    $env:VCPKG_ROOT = (Resolve-Path $env:VCPKG_ROOT).Path
}

# What a developer prompt of Visual Studio does; it would name a vcpkg of its own, which has no ports.
function Enter-VisualStudio {
    if (Test-Command 'cl') { return }
    $vcpkg = $env:VCPKG_ROOT
    $finder = Join-Path ${env:ProgramFiles(x86)} 'Microsoft Visual Studio\Installer\vswhere.exe'
    if (-not (Test-Path $finder)) { throw 'Visual Studio is missing: install it with "Desktop development with C++"' }
    $folder = & $finder -latest -products '*' -requires Microsoft.VisualStudio.Component.VC.Tools.x86.x64 -property installationPath
    if (-not $folder) { throw 'Visual Studio has no C++ compiler: add "Desktop development with C++"' }
    Import-Module (Join-Path $folder 'Common7\Tools\Microsoft.VisualStudio.DevShell.dll')
    Enter-VsDevShell -VsInstallPath $folder -SkipAutomaticLocation -DevCmdArguments '-arch=x64 -host_arch=x64' | Out-Null
    $env:VCPKG_ROOT = $vcpkg
}

function Enter-Compiler([string] $Compiler) {
    Find-Vcpkg
    if ($Compiler -eq 'msvc') { Enter-VisualStudio } else { Assert-Command 'g++' 'install MinGW-w64 and put its bin folder into PATH' }
    Assert-Command 'cmake' 'install CMake 3.25 or later'
    Assert-Command 'ninja' 'install Ninja; Visual Studio brings it with its CMake tools'
}
