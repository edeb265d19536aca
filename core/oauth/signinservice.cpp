// SPDX-License-Identifier: Apache-2.0
#include "core/oauth/signinservice.h"

#include "core/base/logging.h"
#include "core/base/plural.h"
#include "core/base/tr.h"
#include "core/oauth/authorizeurl.h"
#include "core/oauth/followsigninpage.h"
#include "core/oauth/pastedcode.h"
#include "core/oauth/pkce.h"

namespace tieout {

using namespace Qt::StringLiterals;

/// The data of one sign-in, forgotten when it ends.
class SignInService::Attempt final {
public:
    Attempt(SignInWay chosenWay, const QString &serviceName)
        : way(chosenWay)
        , state(randomUrlText(24))
        , proof(makePkcePair())
        , receiver(serviceName, state)
    {
    }

    const SignInWay way;
    const QByteArray state;
    const PkcePair proof;
    LoopbackReceiver receiver;
    QString redirectUri;
    std::optional<Error> pageError;
};

SignInService::SignInService(SignInParts parts)
    : m_parts(std::move(parts))
    , m_storage(m_parts.profile.profile, m_parts.profile.service, m_parts.secrets)
    , m_client(m_parts.profile, m_parts.transport, m_parts.clock)
{
}

SignInService::~SignInService()
{
    Q_ASSERT_X(!m_running, "SignInService", "destroyed while a sign-in is going on");
}

Error SignInService::error(Cause cause, const QString &detail) const
{
    Error result(cause, detail);
    result.service = m_parts.profile.service;
    result.operation = u"sign in"_s;
    return result;
}

Error SignInService::timeoutError(const Attempt &attempt) const
{
    const auto minutes = std::chrono::ceil<std::chrono::minutes>(m_parts.patience).count();
    QString text =
        counted(minutes, QT_TRANSLATE_NOOP("tieout", "No answer came from %1's sign-in page within 1 minute."),
            QT_TRANSLATE_N_NOOP("tieout", "No answer came from %1's sign-in page within %Ln minutes."))
            .arg(m_parts.profile.serviceName());
    if (attempt.way != SignInWay::PastedCode) {
        text += QLatin1Char(' ')
            + Tr::tr("If the page shows an error, check that the redirect address is registered in the app, exactly "
                     "like this: %1")
                  .arg(attempt.redirectUri);
    }
    return error(Cause::SignInUnanswered, text);
}

Task<Done> SignInService::setClient(ClientCredentials client, std::stop_token stop)
{
    co_return co_await m_storage.writeClient(std::move(client), stop);
}

Task<Result<bool>> SignInService::hasClient(std::stop_token stop)
{
    const Result<ClientCredentials> client = co_await m_storage.readClient(stop);
    if (client)
        co_return !m_parts.profile.usesSecret() || !client->secret.isEmpty();
    if (client.error().kind == ErrorKind::Configuration)
        co_return false;
    co_return failed(client.error());
}

Task<Done> SignInService::signIn(SignInWay way, OpenUrl openUrl, std::stop_token stop)
{
    if (m_running)
        co_return failed(error(Cause::SignInGoingOn, QString()));
    m_running = true;
    const Done done = co_await run(way, std::move(openUrl), stop);
    m_attempt.reset();
    m_running = false;
    co_return done;
}

Task<Done> SignInService::run(SignInWay way, OpenUrl openUrl, std::stop_token stop)
{
    const Done usable = m_parts.profile.validate();
    if (!usable)
        co_return usable;
    // This also opens the keychain: find out before the sign-in, not after it, that nothing can be stored.
    const Result<ClientCredentials> client = co_await m_storage.readClient(stop);
    if (!client)
        co_return failed(client.error());
    if (m_parts.profile.usesSecret() && client->secret.isEmpty()) {
        co_return failed(error(Cause::ClientMissing, Tr::tr("The client secret of your app is missing.")));
    }
    const Result<std::shared_ptr<Attempt>> begun = begin(way);
    if (!begun)
        co_return failed(begun.error());
    const std::shared_ptr<Attempt> attempt = *begun;
    m_attempt = attempt;
    const QUrl page =
        authorizeUrlFor(m_parts.profile, client->id, attempt->redirectUri, attempt->state, attempt->proof.challenge);
    const Result<CallbackAnswer> answer = co_await ask(attempt, page, std::move(openUrl), stop);
    if (!answer)
        co_return failed(answer.error());
    if (answer->code.isEmpty())
        co_return failed(errorFor(*answer, m_parts.profile.service));
    co_return co_await finish(attempt, *client, answer->code, stop);
}

Result<std::shared_ptr<SignInService::Attempt>> SignInService::begin(SignInWay way) const
{
    auto attempt = std::make_shared<Attempt>(way, m_parts.profile.serviceName());
    if (way == SignInWay::PastedCode) {
        if (!m_parts.profile.canPasteCode()) {
            return failed(
                error(Cause::RequestWrong, Tr::tr("%1 offers no code to copy.").arg(m_parts.profile.serviceName())));
        }
        attempt->redirectUri = pasteCodeUri();
        return attempt;
    }
    const Result<QString> listening = attempt->receiver.listen(m_parts.profile.loopbackUris());
    if (!listening) {
        QString detail = listening.error().detail;
        if (m_parts.profile.canPasteCode())
            detail += QLatin1Char(' ') + Tr::tr("You can also choose to paste the code.");
        return failed(error(causeOf(listening.error()), detail));
    }
    attempt->redirectUri = *listening;
    return attempt;
}

Task<Result<CallbackAnswer>> SignInService::ask(
    std::shared_ptr<Attempt> attempt, QUrl page, OpenUrl openUrl, std::stop_token stop)
{
    std::stop_source following;
    const auto pass = [&following] { following.request_stop(); };
    const std::stop_callback onStop(stop, pass);
    std::optional<Task<Done>> follower;
    if (attempt->way == SignInWay::FollowPage) {
        follower.emplace(followPage(attempt, page, following.get_token()));
    } else if (!openUrl || !openUrl(page)) {
        co_return failed(error(Cause::BrowserFailed, Tr::tr("The sign-in page could not be opened.")));
    }
    const Result<CallbackAnswer> answer = co_await attempt->receiver.wait(m_parts.patience, stop);
    if (follower) {
        if (!answer)
            following.request_stop();
        const Done followed = co_await *follower;
        if (!followed)
            qCInfo(logSignIn) << "following the sign-in page ended with" << toString(followed.error().kind);
    }
    if (attempt->pageError)
        co_return failed(*attempt->pageError);
    if (!answer && answer.error().kind == ErrorKind::Timeout)
        co_return failed(timeoutError(*attempt));
    co_return answer;
}

Task<Done> SignInService::followPage(std::shared_ptr<Attempt> attempt, QUrl page, std::stop_token stop)
{
    const Done followed = co_await followSignInPage(m_parts.transport, page, stop);
    // The page led nowhere: the listener will never get a callback, so end the wait here.
    if (!followed && followed.error().kind != ErrorKind::Cancelled) {
        Error failure = followed.error();
        failure.service = m_parts.profile.service;
        if (attempt->receiver.accept(CallbackAnswer()))
            attempt->pageError = failure;
    }
    co_return followed;
}

Task<Done> SignInService::finish(
    std::shared_ptr<Attempt> attempt, ClientCredentials client, QString code, std::stop_token stop)
{
    Result<TokenSet> tokens = co_await m_client.exchangeCode(
        std::move(client), code.toUtf8(), attempt->proof.verifier, attempt->redirectUri, stop);
    if (!tokens) {
        Error failure = tokens.error();
        if (failure.kind == ErrorKind::UnknownOutcome) {
            // A code works only once: there is nothing to read back, and the only thing to repeat is the sign-in.
            failure.kind = ErrorKind::Offline;
            failure.cause = Cause::SignInAnswerLost;
            failure.detail = Tr::tr("The answer of the sign-in service was lost.");
        }
        co_return failed(failure);
    }
    const QStringList missing = missingScopes(m_parts.profile.scopes, tokens->scopes);
    if (!missing.isEmpty()) {
        co_return failed(error(Cause::ScopeMissing, Tr::tr("Not permitted: %1.").arg(missing.join(u", "_s))));
    }
    co_return co_await m_parts.keeper->adopt(std::move(*tokens), stop);
}

Done SignInService::submitPastedCode(const QString &text)
{
    if (!m_attempt)
        return failed(error(Cause::CodeWrong, Tr::tr("No sign-in is waiting for a code.")));
    const Result<CallbackAnswer> answer =
        readPastedCode(text, m_attempt->state, m_attempt->way == SignInWay::PastedCode);
    if (!answer)
        return failed(error(causeOf(answer.error()), answer.error().detail));
    if (!m_attempt->receiver.accept(*answer))
        return failed(error(Cause::CodeWrong, Tr::tr("The sign-in already has its answer.")));
    return {};
}

Task<Result<Disconnection>> SignInService::disconnect(std::stop_token stop)
{
    co_return co_await m_parts.keeper->disconnect(stop);
}

} // namespace tieout
