#!/usr/bin/env pwsh
# SPDX-License-Identifier: Apache-2.0
# Builds Tieout on Windows with the libraries of vcpkg.json. The first time, vcpkg builds Qt, which takes hours.
#   packaging\windows\build.ps1                      with MSVC, into build\windows
#   packaging\windows\build.ps1 -Compiler mingw      with MinGW, into build\windows-mingw
#   packaging\windows\build.ps1 -Tests               and the tests
# Never run yet.
param([ValidateSet('msvc', 'mingw')] [string] $Compiler = 'msvc', [switch] $Tests)
. "$PSScriptRoot\steps.ps1"

Enter-Compiler $Compiler
$preset = Get-Preset $Compiler
$options = @('--preset', $preset)
if ($Tests) { $options += @('-D', 'TIEOUT_TESTS=ON', '-D', 'VCPKG_MANIFEST_FEATURES=tests') }
Invoke-Program 'cmake' $options
Invoke-Program 'cmake' @('--build', '--preset', $preset)
