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
/// The loopback addresses registered with both services.
QStringList registeredRedirectUris();
/// The scopes a client should ask Xero for (docs/sandbox.md, Xero 4).
QString xeroScopes();

/// `http://host:port` of each part. Procore signs people in at another address than its API's, as the real one does.
struct Origins {
    QString xero;
    QString procore;
    QString procoreLogin;
    QString control;
};

/// The one line that docs/sandbox.md shows, without a line end. `more` are redirect addresses registered besides the
/// fixed ones; they come first, so that clients prefer them. Without limits the line says so, and clients need not
/// pace.
QByteArray endpointsLine(const Origins &origins, const QStringList &more, bool hasLimits);

} // namespace tieout::sandbox
