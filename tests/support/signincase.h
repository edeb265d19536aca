// SPDX-License-Identifier: Apache-2.0
// One sign-in on real sockets; a test may spoil every part of it.
#pragma once

#include "core/net/qtnetworktransport.h"
#include "core/oauth/signinservice.h"

#include "tests/support/fakeclock.h"
#include "tests/support/misbehavingserver.h"
#include "tests/support/scriptedsecretstore.h"

#include <QTemporaryDir>

namespace tieout {

/// The decoded value of `name` in an address's query; empty when missing.
[[nodiscard]] QString parameter(const QUrl &url, const char *name);
/// The decoded value of `name` in a form's body; empty when missing.
[[nodiscard]] QString field(const QByteArray &form, const char *name);
/// "done", or the word for the kind of error.
[[nodiscard]] QString kindOf(const Done &done);

/// One sign-in. Its steps are those of a well-behaved world; a test overrides the step that goes wrong.
class SignInCase {
public:
    explicit SignInCase(Service which);
    virtual ~SignInCase() = default;

    // The steps
    virtual void prepare();
    virtual bool openPage(const QUrl &page);
    virtual QByteArray callback(const QUrl &page);
    virtual Misbehaviour onAuthorize(const Arrival &arrival);
    virtual Misbehaviour onToken(const Arrival &) { return Misbehaviour::answer(200, pair()); }

    /// The body of a good answer from the token service.
    [[nodiscard]] static QByteArray pair(const QByteArray &scopes = "openid offline_access accounting.payments.read");

    /// A browser's request to our listener.
    void browse(const QString &redirectUri, const QByteArray &target);
    /// Runs prepare(), make() and the sign-in itself to the end.
    Done run(SignInWay way = SignInWay::Loopback);
    /// Creates keeper and service from the current members.
    void make();

    [[nodiscard]] TokenStorage storage() { return { profile.profile, profile.service, &store }; }
    /// The refresh token in the store; "none" without one.
    [[nodiscard]] QByteArray stored();

    QTemporaryDir folder;
    QObject browser;
    FakeClock clock;
    TimerSleeper sleeper;
    QtNetworkTransport transport;
    ScriptedSecretStore store;
    OAuthProfile profile;
    ClientCredentials client;
    QList<quint16> ports;
    std::chrono::milliseconds patience = std::chrono::seconds(10);
    QUrl opened;
    QByteArray pages;
    QList<QByteArray> tokenForms;
    MisbehavingServer server;
    std::unique_ptr<TokenKeeper> keeper;
    std::unique_ptr<SignInService> service;

private:
    Misbehaviour onArrival(const Arrival &arrival);
};

/// Records every line that is logged, ours at all levels, until stopKeepingLog(). Qt Test installs its own handler
/// before initTestCase(), so call this there.
void startKeepingLog();
void stopKeepingLog();
/// The lines recorded so far.
[[nodiscard]] QStringList &keptLog();
/// Fails the test when the recorded log or the error contains any secret of this sign-in.
void verifySilent(const SignInCase &signIn, const Done &done);

} // namespace tieout
