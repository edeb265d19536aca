// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/tieout-sandbox/control/serverknobs.h"
#include "app/tieout-sandbox/http/formbody.h"
#include "app/tieout-sandbox/identity/bearer.h"

#include <QHash>
#include <QJsonObject>

namespace tieout::sandbox {

/// Procore's login service for one customer's application, with id and secret (docs/sandbox.md, Procore 7 and 8).
///
/// A refresh token works once. The call that carries it ends it, whether or not the call succeeds or its answer
/// arrives. All times are milliseconds since the epoch on the sandbox's clock, passed in as `now`.
class ProcoreIdentity final {
public:
    ProcoreIdentity(QString clientId, QString clientSecret, QStringList redirectUris);

    static bool owns(const QString &path);
    Response answer(const Request &request, const ServerKnobs &knobs, qint64 now);
    /// The caller, or Procore's 401.
    BearerCheck check(const Request &request, qint64 now) const;

    /// The person's id in the token information, the same as in `/me`.
    void setUserId(qint64 userId) { m_userId = userId; }
    void addRedirectUri(const QString &uri) { m_redirectUris.append(uri); }
    const QStringList &redirectUris() const { return m_redirectUris; }

    /// For the control address: expires every access token now; removes every token, as after a revocation elsewhere.
    void expireAccess(qint64 now);
    void forgetTokens();

    QJsonObject save() const;
    void load(const QJsonObject &saved);

private:
    struct Code {
        QString redirectUri;
        qint64 expires = 0;
    };
    struct Access {
        qint64 created = 0;
        qint64 expires = 0;
        bool serviceAccount = false;
        QString refresh; ///< the other half of the pair
    };

    Response authorize(const FormFields &fields, const ServerKnobs &knobs, qint64 now);
    Response grantCode(const FormFields &fields, const ServerKnobs &knobs, qint64 now);
    Response token(const Request &request, const ServerKnobs &knobs, qint64 now);
    Response redeemCode(const FormFields &fields, const ServerKnobs &knobs, qint64 now);
    Response issue(bool serviceAccount, const ServerKnobs &knobs, qint64 now);
    Response revoke(const Request &request);
    Response info(const Request &request, qint64 now) const;
    bool isOurClient(const FormFields &fields) const;

    QString m_clientId;
    QString m_clientSecret;
    qint64 m_userId = 0;
    QStringList m_redirectUris;
    QHash<QString, Code> m_codes;
    QHash<QString, QString> m_refresh; ///< live refresh token → access token of the pair
    QHash<QString, Access> m_access;
};

} // namespace tieout::sandbox
