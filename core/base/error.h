// SPDX-License-Identifier: Apache-2.0
// What can go wrong, as one value with a closed set of kinds, and what each kind asks for.
#pragma once

#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace tieout {

/// Closed: every switch and table over it is checked by the compiler. Wire codes never leave the folder that knows the
/// service.
enum class ErrorKind {
    Cancelled, ///< the caller asked to stop
    Offline, ///< no connection, name not found, connection refused
    Timeout, ///< no answer within the limit (reads only)
    SignInNeeded, ///< no valid token and no way to get one without the person
    MissingScope, ///< signed in, but the consent lacks a scope
    Forbidden, ///< the person or the app may not do this
    NotFound, ///< unknown, or invisible to this person: never proof of deletion by itself
    RateLimited, ///< 429 of a short window
    DayLimitReached, ///< 429 of the day's window, or our own budget for it is spent
    Conflict, ///< 409, or a duplicate
    Rejected, ///< the service understood and refused: validation, business rule, locked record
    ServerFault, ///< 5xx without more
    Unavailable, ///< 503, maintenance
    Malformed, ///< an answer that cannot be read; the detail names the path of the first fault
    UnknownOutcome, ///< a write was sent and no answer came: read back, never send again blindly
    Storage, ///< ledger, disk, file
    Keychain, ///< the OS keychain is absent, locked or refused
    Configuration, ///< settings, arguments, endpoints, certificates
    Busy ///< another run or another process holds what is needed
};

/// Which part of the world an error came from.
enum class Service { Tieout, Xero, Procore };

/// One message of a service about one field, as sent.
struct FieldFault {
    QString field;
    QString message;

    bool operator==(const FieldFault &) const = default;
};

/// One failure. Never holds a token, a secret or a header.
struct Error {
    ErrorKind kind = ErrorKind::Configuration;
    /// What went wrong, one English sentence; may quote the service's own words. Shown as detail, never alone.
    QString detail;
    Service service = Service::Tieout;
    /// Of an answer that was read to its end: the value in it that is not as it must be (RFC 6901, "/3/amount"). Asking
    /// again will not help. Empty when the answer broke off, or was not the service's at all.
    QString place;
    /// What was being done, in our words: "list payment lines".
    QString operation;
    /// HTTP status, 0 when no answer came.
    int httpStatus = 0;
    /// How long the service asked us to wait.
    std::optional<std::chrono::seconds> retryAfter;
    /// The service's id of the exchange, for its support.
    QString requestId;
    QList<FieldFault> faults;

    Error() = default;
    Error(ErrorKind errorKind, QString text)
        : kind(errorKind)
        , detail(std::move(text))
    {
    }

    bool operator==(const Error &) const = default;
};

/// An answer that was read to its end, in which the value at `place` is not as it must be.
[[nodiscard]] Error malformedAt(const QString &place, const QString &what);

/// What to do about an error. Pure; complete over ErrorKind.
enum class Advice {
    RetryLater, ///< temporary: a later run tries again by itself
    ReadBackFirst, ///< a write's answer was lost: list before anything is sent again
    AskTheUser, ///< waits for a person
    StopTheRun ///< nothing else in this run can succeed either
};
[[nodiscard]] Advice adviceFor(const Error &error);

/// Machine name of a kind, e.g. "rate-limited"; stable, used in JSON and the ledger.
[[nodiscard]] QString toString(ErrorKind kind);
[[nodiscard]] QString toString(Service service);

/// One sentence an accountant understands, then the detail. Translated.
[[nodiscard]] QString sentenceFor(const Error &error);
/// The next step. Translated, never empty.
[[nodiscard]] QString nextStepFor(const Error &error);

/// Whether an error of one commitment would meet every other one too.
[[nodiscard]] bool endsRun(const Error &error);

} // namespace tieout
