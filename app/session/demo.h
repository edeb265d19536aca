// SPDX-License-Identifier: Apache-2.0
// The demo company's story, the same in the window and on the command line.
#pragma once

#include "app/session/demosandbox.h"
#include "app/session/session.h"

#include <QTemporaryDir>

namespace tieout {

/// A separate home: while it lives, TIEOUT_HOME points to a temporary folder, removed at the end, with one profile
/// whose services are the sandbox. Nothing may be using another home meanwhile.
class DemoHome final {
public:
    /// Storage when there is no room for it.
    [[nodiscard]] static Result<std::unique_ptr<DemoHome>> make(const DemoSandbox &sandbox);
    [[nodiscard]] static QString profileName();
    ~DemoHome();
    Q_DISABLE_COPY_MOVE(DemoHome)

private:
    DemoHome() = default;
    QTemporaryDir m_folder;
    std::optional<QByteArray> m_homeBefore; ///< TIEOUT_HOME, as it comes back
};

/// The other side and a home that knows it, in order of creation.
struct DemoCompany {
    std::unique_ptr<DemoSandbox> sandbox;
    std::unique_ptr<DemoHome> home;

    /// The errors of DemoSandbox::start() and DemoHome::make().
    [[nodiscard]] static Result<DemoCompany> open();
    /// Opens the home's profile with its secrets in memory: the demo needs no keychain.
    [[nodiscard]] static SessionOptions sessionOptions();
};

/// Signs the session in to both services, sets it up, and lets the other side act until there is something to see:
/// waiting payments, one of which will fail for a reason that can be fixed on the sandbox's page, and one that was
/// issued and then removed in Xero. Session and sandbox outlive the task.
[[nodiscard]] Task<Done> prepareDemo(Session *session, DemoSandbox *sandbox, std::stop_token stop);

/// Does what a person would do on the sandbox's page of the payment's commitment: switches its payments on, with the
/// page's own form.
[[nodiscard]] Task<Done> mendAtThePage(Session *session, PaymentRow failedPayment, std::stop_token stop);

} // namespace tieout
