// SPDX-License-Identifier: Apache-2.0
#include "core/oauth/tokenclient.h"

#include "core/base/tr.h"
#include "core/net/formbody.h"
#include "core/oauth/tokenanswer.h"

namespace tieout {

using namespace Qt::StringLiterals;

/// The fields of a form; also remembers which of them must never be repeated.
class TokenClient::Form final {
public:
    explicit Form(const OAuthProfile &profile, const ClientCredentials &client)
    {
        add("client_id", client.id);
        if (profile.usesSecret())
            addSecret("client_secret", client.secret);
    }
    void add(const char *name, const QString &value) { m_fields.append(qMakePair(QString::fromLatin1(name), value)); }
    void addSecret(const char *name, const QByteArray &value)
    {
        add(name, QString::fromUtf8(value));
        if (!value.isEmpty())
            m_secrets.append(QString::fromUtf8(value));
    }
    [[nodiscard]] QByteArray body() const { return formEncoded(m_fields); }
    [[nodiscard]] QString withoutSecrets(QString text) const
    {
        for (const QString &secret : m_secrets)
            text.replace(secret, u"[hidden]"_s);
        return text;
    }

private:
    FormFields m_fields;
    QStringList m_secrets;
};

TokenClient::TokenClient(OAuthProfile profile, HttpTransport *transport, Clock *clock)
    : m_profile(std::move(profile))
    , m_transport(transport)
    , m_clock(clock)
{
}

Task<Result<HttpResponse>> TokenClient::post(QUrl url, Form form, QString operation, std::stop_token stop)
{
    const Done usable = m_profile.validate();
    if (!usable)
        co_return failed(usable.error());
    HttpRequest request(HttpMethod::Post, std::move(url), operation);
    request.body = form.body();
    request.contentType = formContentType();
    request.headers.append(qMakePair(QByteArrayLiteral("Accept"), QByteArrayLiteral("application/json")));
    Result<HttpResponse> response = co_await m_transport->send(std::move(request), stop);
    Error error;
    if (!response)
        error = response.error();
    else if (response->isSuccess())
        co_return response;
    else
        error = tokenErrorFor(*response, m_profile.service, operation);
    error.service = m_profile.service;
    error.operation = operation;
    error.detail = form.withoutSecrets(error.detail);
    co_return failed(error);
}

Task<Result<TokenSet>> TokenClient::exchangeCode(
    ClientCredentials client, QByteArray code, QByteArray verifier, QString redirectUri, std::stop_token stop)
{
    Form form(m_profile, client);
    form.add("grant_type", u"authorization_code"_s);
    form.addSecret("code", code);
    form.add("redirect_uri", redirectUri);
    if (m_profile.usesPkce())
        form.addSecret("code_verifier", verifier);
    const Result<HttpResponse> response =
        co_await post(m_profile.tokenUrl, std::move(form), u"exchange the sign-in code"_s, stop);
    if (!response)
        co_return failed(response.error());
    Result<TokenSet> tokens = decodeTokenAnswer(*response, m_profile.service, m_clock->now());
    if (tokens && tokens->refreshToken.isEmpty()) {
        Error error(
            ErrorKind::MissingScope, Tr::tr("The sign-in gave no permission to stay connected (offline_access)."));
        error.service = m_profile.service;
        co_return failed(error);
    }
    co_return tokens;
}

Task<Result<TokenSet>> TokenClient::refresh(ClientCredentials client, QByteArray refreshToken, std::stop_token stop)
{
    Form form(m_profile, client);
    form.add("grant_type", u"refresh_token"_s);
    form.addSecret("refresh_token", refreshToken);
    const Result<HttpResponse> response =
        co_await post(m_profile.tokenUrl, std::move(form), u"renew the sign-in"_s, stop);
    if (!response)
        co_return failed(response.error());
    co_return decodeTokenAnswer(*response, m_profile.service, m_clock->now());
}

Task<Done> TokenClient::revoke(ClientCredentials client, QByteArray refreshToken, std::stop_token stop)
{
    Form form(m_profile, client);
    form.addSecret("token", refreshToken);
    const Result<HttpResponse> response =
        co_await post(m_profile.revocationUrl, std::move(form), u"end the connection"_s, stop);
    if (!response)
        co_return failed(response.error());
    co_return Done();
}

} // namespace tieout
