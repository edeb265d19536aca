#!/usr/bin/env pwsh
# SPDX-License-Identifier: Apache-2.0
# Signs programs. The publisher's certificate comes from the environment; without one this says so and signs nothing:
#   TIEOUT_SIGNING_CERTIFICATE   the .pfx file, as base64
#   TIEOUT_SIGNING_PASSWORD      its password
#   TIEOUT_TIMESTAMP_URL         the time stamping service (RFC 3161) of whoever issued it
#   packaging\windows\sign.ps1 FILE...
# Never run yet.
param([Parameter(Mandatory, ValueFromRemainingArguments)] [string[]] $Files)
# CPack calls this with paths of its own, so the folder stays as it is until they are resolved.
$paths = @($Files | ForEach-Object { (Resolve-Path $_).Path })
. "$PSScriptRoot\steps.ps1"

if (-not $env:TIEOUT_SIGNING_CERTIFICATE) {
    Say 'NOT SIGNED: there is no TIEOUT_SIGNING_CERTIFICATE. Windows will warn whoever starts it.'
    return
}
if (-not $env:TIEOUT_TIMESTAMP_URL) { throw 'TIEOUT_TIMESTAMP_URL is missing: a signature without a time ends with the certificate' }
if (-not (Test-Command 'signtool')) { Find-Vcpkg; Enter-VisualStudio }
Assert-Command 'signtool' 'it comes with the Windows SDK'
$certificate = Join-Path ([IO.Path]::GetTempPath()) "$([Guid]::NewGuid()).pfx"
try {
    [IO.File]::WriteAllBytes($certificate, [Convert]::FromBase64String($env:TIEOUT_SIGNING_CERTIFICATE))
    # Not by Invoke-Program, which would print the password.
    & signtool sign /f $certificate /p $env:TIEOUT_SIGNING_PASSWORD /fd sha256 /tr $env:TIEOUT_TIMESTAMP_URL /td sha256 @paths
    if ($LASTEXITCODE -ne 0) { throw "signtool ended with exit code $LASTEXITCODE" }
} finally {
    if (Test-Path $certificate) { Remove-Item -Force $certificate }
}
