// SPDX-License-Identifier: Apache-2.0
// Shared by both authorize pages: the person who decides, and the pages and redirects that follow.
#pragma once

#include "app/tieout-sandbox/http/formbody.h"
#include "app/tieout-sandbox/wire.h"

namespace tieout::sandbox {

enum class Decision { Allow, Deny, AskOnPage, NeverAnswer };

/// Follows the consent knob and, if the page was shown, its button (`decision` = allow or deny).
Decision decide(const QString &consentKnob, const FormFields &fields);

/// 302 to `uri` with the parameters appended in order, percent-encoded.
Response redirectTo(const QString &uri, const FormFields &parameters);
/// A page with Allow and Cancel that posts `fields` back to `action`.
Response consentPage(const QString &service, const QString &action, const FormFields &fields);
/// A page that leads nowhere: the person walked away.
Response silentPage(const QString &service);
/// A page of the service itself that says what is wrong; it does not lead back to the application.
Response errorPage(int status, const QString &title, const QString &text);
/// A page with one sentence or code on it; `inner` is HTML.
Response plainPage(int status, const QString &title, const QString &inner);

/// The error answer of a token endpoint; omits the description's key if there is none.
Response oauthError(int status, const QString &error, const QString &description = {});
/// This many random bytes as unpadded base64url.
QString randomText(int bytes);

} // namespace tieout::sandbox
