#!/usr/bin/env pwsh
# SPDX-License-Identifier: Apache-2.0
# Makes the installer of what build.ps1 built, and signs it where there is a certificate (sign.ps1 names the places).
#   packaging\windows\package.ps1 [-Compiler mingw]      into build\packages
# Never run yet.
param([ValidateSet('msvc', 'mingw')] [string] $Compiler = 'msvc')
. "$PSScriptRoot\steps.ps1"

Enter-Compiler $Compiler
# NSIS does not put itself into PATH.
$nsis = Join-Path ${env:ProgramFiles(x86)} 'NSIS'
if (Test-Path $nsis) { $env:PATH = "$env:PATH;$nsis" }
Assert-Command 'makensis' 'install NSIS 3'
$preset = Get-Preset $Compiler
Invoke-Program 'cpack' @('--config', "build\$preset\CPackConfig.cmake", '-G', 'NSIS', '-B', "build\$preset\packages")
New-Item -ItemType Directory -Force 'build\packages' | Out-Null
foreach ($made in Get-ChildItem "build\$preset\packages\tieout-*.exe") {
    $installer = "build\packages\$($made.BaseName)-$Compiler.exe"
    Move-Item -Force $made.FullName $installer
    & "$PSScriptRoot\sign.ps1" $installer
    Say $installer
}
