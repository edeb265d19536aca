// SPDX-License-Identifier: Apache-2.0
// Names and addresses that clients of the sandbox need.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace tieout::sandbox {

QString xeroClientId();
QString procoreClientId();
QString procoreClientSecret();
/// The loopback addresses that are registered with both services.
QStringList registeredRedirectUris();
/// The scopes a client should ask Xero for (docs/sandbox.md, Xero 4).
QString xeroScopes();

/// `http://host:port` of each part, or https. As at the real one, Procore's sign-in has another address than its API.
struct Origins {
    QString xero;
    QString procore;
    QString procoreLogin;
    QString control;
    QString caFile; ///< that clients trust; empty over http
};

/// The line shown in docs/sandbox.md, without a line break. `more` are redirect addresses that are registered in
/// addition to the fixed ones; they come first, so that clients prefer them. Without limits the line says so, and
/// clients need not pace their calls.
QByteArray endpointsLine(const Origins &origins, const QStringList &more, bool hasLimits);

} // namespace tieout::sandbox
