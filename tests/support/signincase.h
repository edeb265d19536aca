// SPDX-License-Identifier: Apache-2.0
// One sign-in on real sockets, with every part that a test may want to be worse.
#pragma once

#include "core/net/qtnetworktransport.h"
#include "core/oauth/signinservice.h"

#include "tests/support/fakeclock.h"
#include "tests/support/misbehavingserver.h"
#include "tests/support/scriptedsecretstore.h"

#include <QTemporaryDir>

namespace tieout {

/// The decoded value of `name` in an address's query; empty when it is not there.
[[nodiscard]] QString parameter(const QUrl &url, const char *name);
/// The decoded value of `name` in a form's body; empty when it is not there.
[[nodiscard]] QString field(const QByteArray &form, const char *name);
/// "done", or the word for the kind of the error.
[[nodiscard]] QString kindOf(const Done &done);

/// One sign-in. Its steps are what a well-behaved world does; a test overrides the one that goes wrong.
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

    /// The body of a good answer of the token service.
    [[nodiscard]] static QByteArray pair(const QByteArray &scopes = "openid offline_access accounting.payments.read");

    /// A browser's request to our listener.
    void browse(const QString &redirectUri, const QByteArray &target);
    /// prepare(), make() and the sign-in itself, to its end.
    Done run(SignInWay way = SignInWay::Loopback);
    /// Builds keeper and service from what the members say now.
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

/// Keeps every line that is logged, ours on all levels, until stopKeepingLog(). Qt Test puts its own handler in place
/// before initTestCase(): call this there.
void startKeepingLog();
void stopKeepingLog();
/// What was kept so far.
[[nodiscard]] QStringList &keptLog();
/// Fails the test when the kept log or the error holds anything secret of this sign-in.
void verifySilent(const SignInCase &signIn, const Done &done);

} // namespace tieout
