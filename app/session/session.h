// SPDX-License-Identifier: Apache-2.0
// One open profile, for the window and the command line alike.
#pragma once

#include "app/session/sessioncommitments.h"
#include "app/session/sessionconnections.h"
#include "app/session/sessiondoctor.h"
#include "app/session/sessionlines.h"
#include "app/session/sessionlinks.h"
#include "app/session/sessionpages.h"
#include "app/session/sessionruns.h"
#include "app/session/sessionsetup.h"
#include "app/session/sessionstatus.h"

namespace tieout {

/// The composition root of one profile: creates settings, secrets, ledger, services and engine, and groups what one can
/// do with them into parts. Lives in one thread. Its parts have member coroutines: call drain() before destroying it.
/// Every part that changes something asks permissionFor().
class Session final {
public:
    /// Configuration (name, endpoints, settings file), Storage (ledger). Uses neither the network nor the keychain.
    [[nodiscard]] static Result<std::unique_ptr<Session>> open(SessionOptions options);
    Q_DISABLE_COPY_MOVE(Session)

    [[nodiscard]] SessionStatus &status() { return m_status; }
    [[nodiscard]] SessionConnections &connections() { return m_connections; }
    [[nodiscard]] SessionSetup &setup() { return m_setup; }
    [[nodiscard]] SessionRuns &runs() { return m_runs; }
    [[nodiscard]] SessionLines &lines() { return m_lines; }
    [[nodiscard]] SessionCommitments &commitments() { return m_commitments; }
    [[nodiscard]] SessionLinks &links() { return m_links; }
    [[nodiscard]] SessionDoctor &doctor() { return m_doctor; }
    [[nodiscard]] const SessionPages &pages() const { return m_pages; }

    [[nodiscard]] bool isLoopback() const { return m_context.services().places().isLoopback; }
    [[nodiscard]] Ledger &ledger() { return m_context.ledger(); }
    [[nodiscard]] const Clock &clock() const { return m_context.clock(); }
    /// What people must know about the ledger, whatever they do; empty when there is nothing.
    [[nodiscard]] QString notice() const { return m_context.notice(); }
    /// As on disk now: another process may have changed them.
    [[nodiscard]] Result<ProfileSettings> settings() const { return m_context.settings(); }

    /// Ends when no task of this session is left. Request their stop before that.
    [[nodiscard]] Task<void> drain();

private:
    Session(SessionOptions options, const Places &places, const ProfileHome &home);

    SessionContext m_context;
    SessionConnections m_connections;
    SessionSetup m_setup;
    SessionRuns m_runs;
    SessionPages m_pages;
    SessionLines m_lines;
    SessionCommitments m_commitments;
    SessionLinks m_links;
    SessionDoctor m_doctor;
    SessionStatus m_status;
};

} // namespace tieout
