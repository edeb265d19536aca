// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QStringList>

namespace tieout::sandbox {

/// Whether Xero knows the scope; `broadAllowed` is for apps made before March 2026 (docs/sandbox.md, Xero 4).
bool isXeroScope(const QString &scope, bool broadAllowed);

/// Whether a token with these scopes may call this path; paths outside the Accounting API need none.
bool xeroScopesAllow(const QStringList &granted, const QByteArray &method, const QString &path);

} // namespace tieout::sandbox
