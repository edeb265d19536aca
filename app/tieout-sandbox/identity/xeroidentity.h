// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/tieout-sandbox/control/serverknobs.h"
#include "app/tieout-sandbox/http/formbody.h"
#include "app/tieout-sandbox/identity/bearer.h"

#include <QHash>
#include <QJsonObject>

namespace tieout::sandbox {

/// Xero's identity service for one PKCE application (no secret) and one person (docs/sandbox.md, Xero 1 to 4).
///
///     authorize ──code──▶ token ──access + refresh──▶ token (refresh) ──▶ …
///                                      the rotated refresh token goes on working for the grace period
///
/// All times are milliseconds since the epoch on the sandbox's clock, passed in as `now`.
class XeroIdentity final {
public:
    XeroIdentity(QString clientId, QStringList redirectUris);

    /// Whether the path belongs to the identity service.
    static bool owns(const QString &path);
    /// Answers any path of the identity service. `origin` is this service's address: the issuer.
    Response answer(const Request &request, const QString &origin, const ServerKnobs &knobs, qint64 now);
    /// The caller, or Xero's 401: no token or an unknown one, expired, or a scope is missing.
    BearerCheck check(const Request &request, qint64 now) const;

    /// True once after a revocation, which also removes all connections of the person.
    bool takeConnectionsRemoved();
    /// Once after a consent, which connects the person's organizations (again): the id of its authentication event.
    std::optional<QString> takeConsentEvent();
    /// All scopes that this application has ever had consent for.
    const QStringList &consented() const { return m_consented; }
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
        QString challenge;
        QString nonce;
        QString authEventId;
        QStringList scopes;
        qint64 expires = 0;
    };
    struct Refresh {
        QStringList scopes;
        QString authEventId;
        qint64 expires = 0; ///< the idle limit or, once rotated, the end of the grace period
        bool rotated = false;
    };
    struct Access {
        QStringList scopes;
        qint64 expires = 0;
    };

    Response authorize(const FormFields &fields, const ServerKnobs &knobs, qint64 now);
    std::optional<Response> refuseAuthorize(const FormFields &fields, const ServerKnobs &knobs) const;
    Response grantCode(const FormFields &fields, const ServerKnobs &knobs, qint64 now);
    Response token(const Request &request, const ServerKnobs &knobs, qint64 now);
    Response redeemCode(const FormFields &fields, const ServerKnobs &knobs, qint64 now);
    Response refresh(const FormFields &fields, const ServerKnobs &knobs, qint64 now);
    Response issue(const QStringList &scopes, const QString &authEventId, const QString &nonce,
        const ServerKnobs &knobs, qint64 now);
    Response revoke(const Request &request);
    void forgetExpired(qint64 now);

    QString m_clientId;
    QString m_origin;
    QStringList m_redirectUris;
    QStringList m_consented;
    QHash<QString, Code> m_codes;
    QHash<QString, Refresh> m_refresh;
    QHash<QString, Access> m_access;
    bool m_connectionsRemoved = false;
    std::optional<QString> m_consentEvent;
};

} // namespace tieout::sandbox
