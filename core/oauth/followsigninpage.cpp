// SPDX-License-Identifier: Apache-2.0
#include "core/oauth/followsigninpage.h"

#include "core/base/logging.h"
#include "core/base/tr.h"
#include "core/net/safeurl.h"

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostRedirects = 5;

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

} // namespace

Task<Done> followSignInPage(HttpTransport *transport, QUrl authorizeUrl, std::stop_token stop)
{
    QUrl url = std::move(authorizeUrl);
    for (int redirects = 0; redirects <= kMostRedirects; ++redirects) {
        if (!requireSafeUrl(url) || !isLoopback(url)) {
            co_return failed(Error(ErrorKind::Configuration,
                Tr::tr("Signing in without a browser works only with services on this computer (a sandbox).")));
        }
        HttpRequest request(HttpMethod::Get, url, u"follow the sign-in page"_s);
        Result<HttpResponse> response = co_await transport->send(std::move(request), stop);
        if (!response) {
            response.error().detail = redacted(response.error().detail);
            co_return failed(response.error());
        }
        if (!isRedirect(response->status)) {
            // No redirects: the page expects a person, or showed an error. No callback will come.
            if (response->isSuccess() && redirects > 0)
                co_return Done();
            co_return failed(Error(Cause::SignInPageStuck,
                Tr::tr("The sign-in page did not lead back to Tieout (HTTP status %1).").arg(response->status)));
        }
        url = url.resolved(QUrl::fromEncoded(response->header("location"), QUrl::TolerantMode));
    }
    co_return failed(Error(Cause::SignInPageStuck, Tr::tr("The sign-in page redirects in circles.")));
}

} // namespace tieout
