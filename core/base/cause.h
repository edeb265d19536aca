// SPDX-License-Identifier: Apache-2.0
// What can go wrong: the kind, which says how runs go on, and the cause, which says what people read and do.
#pragma once

#include <QString>

namespace tieout {

/// A closed set: the compiler checks every switch and table over it. Wire codes stay in the folder that knows the
/// service.
enum class ErrorKind {
    Cancelled, ///< the caller asked to stop
    Offline, ///< no connection, name not found, connection refused
    Timeout, ///< no answer within the limit (reads only)
    SignInNeeded, ///< no valid token and no way to get one without the person
    MissingScope, ///< signed in, but the consent lacks a scope
    Forbidden, ///< the person or the app may not do this
    NotFound, ///< unknown, or invisible to this person: by itself never proof of deletion
    RateLimited, ///< 429 of a short window
    DayLimitReached, ///< 429 for the day's window, or our own budget for the day is spent
    Conflict, ///< 409, or a duplicate
    Rejected, ///< the service understood and refused: validation, business rule, locked record
    ServerFault, ///< any other 5xx
    Unavailable, ///< 503, maintenance
    Malformed, ///< an unreadable answer; the detail names the path of the first fault
    UnknownOutcome, ///< a write was sent and no answer came: read back, never send again blindly
    Storage, ///< ledger, disk, file
    Keychain, ///< the OS keychain is absent, locked or refused
    Configuration, ///< settings, arguments, endpoints, certificates
    Busy ///< another run or another process has what we need
};

/// Why it went wrong, as far as people are concerned: heading, next step and exit code of tieoutctl come from it
/// (rule 22). Closed; docs/errors.md is printed from its table. The first ones are the usual causes of the kinds, in
/// the order of the kinds: what is meant where nothing more is known.
enum class Cause {
    Stopped,
    NoConnection,
    NoAnswer,
    SignedOut,
    ScopeMissing,
    RightMissing,
    RecordUnknown,
    CallsTooFast,
    CallsUsedUp,
    AlreadyThere,
    ServiceRefused,
    ServiceBroken,
    ServiceDown,
    AnswerUnreadable,
    AnswerLost,
    LedgerUnusable,
    KeychainUnusable,
    RequestWrong,
    OtherSync,
    // Offline
    NoSecureConnection, ///< no TLS that is new enough, or another fault of it
    CertificateUntrusted, ///< of an authority that this computer does not trust, or for another host
    CertificateOutOfDate,
    NetworkInBetween, ///< a redirect: a captive portal or a proxy answered in the service's place
    SignInAnswerLost, ///< of the exchange of a code, which works once
    // Timeout, SignInNeeded
    SignInUnanswered, ///< nobody finished the sign-in page in time
    SignInDeclined, ///< the person said no there
    // Forbidden
    EditionUnsupported, ///< rule 6
    RightUnreadable, ///< the level on ERP Integrations cannot be read (rule 8)
    LinesRightUnreadable, ///< the level on a project's Commitments cannot be read
    AppNotInstalled, ///< Procore's company has not connected the app
    OrganisationGone, ///< Xero's 403: the organization is no longer connected, or hides this
    // NotFound, DayLimitReached, Conflict
    CopyGone, ///< a kept copy of an attachment
    LeftForLater, ///< by a limit of our own, nothing was refused
    FilesAddedMeanwhile, ///< by somebody else, on the line that was to get some
    // Rejected
    RefusedHere, ///< by Tieout itself; the detail is a whole sentence
    PaymentNeedsPerson, ///< the detail is what the payment waits for
    VoidsHeldBack, ///< rule 21
    LineShowsOther, ///< Procore accepted a change and shows something else
    BillUnfit, ///< for a link by hand
    FileNotServed, ///< by the storage to which the service pointed
    CallNotOffered, ///< 501: the service has no such call
    SignInRefused, ///< by the token endpoint, in words of its own
    SignInPageStuck, ///< followed without a browser, it led nowhere
    // Unavailable, Malformed
    BooksMoving, ///< the list changed again and again while it was read
    LinesHidden, ///< Procore shows no lines where some are known
    FilesHidden, ///< Procore does not say which files a line has
    // Storage
    DiskFull,
    DiskFailing,
    LedgerLocked, ///< by another program than a sync of ours
    LedgerReadOnly,
    LedgerDamaged,
    LedgerForeign, ///< another program's file
    LedgerNewer, ///< a newer Tieout's
    DatabaseUnfit, ///< SQLite or its driver is missing or too old
    FileUnusable, ///< a file or folder of ours beside the ledger
    // Keychain
    KeychainAbsent,
    KeychainEmpty, ///< no default keyring
    KeychainLocked, ///< and must not be asked about now
    KeychainPromptClosed,
    KeychainSilent,
    // Configuration
    SetUpMissing,
    OtherOwner, ///< the profile belongs to another organization or company
    ClientMissing, ///< no client id or secret of the app
    RegistrationWrong, ///< client id, secret, redirect address or scopes of the app
    BrowserFailed, ///< the sign-in page could not be opened
    CodeWrong, ///< what was pasted
    AddressRefused, ///< not https, or not where the sign-in is for
    SettingsNewer, ///< written by a newer Tieout
    RecordNotInLedger,
    RecordOutOfSight, ///< a project or an invoice that the person cannot see
    ProjectNotChosen,
    LineMissing, ///< the payment has none in Procore
    LineNotReady, ///< for a change by a person
    NothingToDecide, ///< about a payment
    LinkMissing, ///< of a payment's bill
    CopiesInTheWay, ///< of attachments, from a change that nobody knows
    DemoBroken,
    ConnectionFileUnfit, ///< an administrator's: no such file, incomplete, or changed
    MemoryShort, ///< too little of it for a passphrase
    // Busy
    LockedElsewhere, ///< the profile, by another computer
    SignInPortsTaken, ///< by another program on this computer
    SignInGoingOn, ///< in this program
    SignInRenewing ///< by another Tieout
};

/// The kind that every error with this cause has.
[[nodiscard]] ErrorKind kindOf(Cause cause);
/// What is meant when only the kind is known.
[[nodiscard]] constexpr Cause usualCause(ErrorKind kind)
{
    return static_cast<Cause>(kind);
}

/// Machine name, e.g. "sign-in-ports-taken"; stable, used in JSON.
[[nodiscard]] QString toString(Cause cause);

/// What the table says of a cause, not translated. %1 stands for the service.
struct CauseRow {
    Cause cause;
    ErrorKind kind;
    const char *name;
    const char *heading; ///< one sentence
    const char *nextStep;
    /// Whether the detail of such an error is whole sentences that say it all, so that no heading goes before them.
    bool isDetailEnough = false;
};
[[nodiscard]] const CauseRow &rowOf(Cause cause);

} // namespace tieout
