// SPDX-License-Identifier: Apache-2.0
// Why no secure connection could be made, in words that lead to somebody who can fix it. Pure.
#pragma once

#include <QList>
#include <QSslError>
#include <QString>

namespace tieout {

enum class TlsProblem {
    UnknownAuthority, ///< issued by somebody whom this computer does not trust: a proxy of the company, for example
    SelfSigned, ///< issued by nobody: a router, a portal
    OtherName, ///< meant for another host
    Expired,
    NotYetValid,
    OldVersion, ///< nothing newer than TLS 1.1
    Other
};

struct TlsFailure {
    TlsProblem problem = TlsProblem::Other;
    QString sentence; ///< translated; names the host and what is wrong
};

/// `errors` is what Qt found in the certificates of `host`, `text` what it says about the whole. Where several things
/// are wrong, the one is reported that the others follow from: who issued it, then for whom, then when. A computer with
/// the wrong date meets nothing but dates.
[[nodiscard]] TlsFailure tlsFailureOf(const QString &host, const QList<QSslError> &errors, const QString &text);

} // namespace tieout
