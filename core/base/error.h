// SPDX-License-Identifier: Apache-2.0
// What can go wrong, as one value with a closed set of kinds, and how to react to each kind.
#pragma once

#include <QList>
#include <QString>

#include <chrono>
#include <optional>

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

/// Where an error comes from.
enum class Service { Tieout, Xero, Procore };

/// One message from a service about one field, as sent.
struct FieldFault {
    QString field;
    QString message;

    bool operator==(const FieldFault &) const = default;
};

/// One failure. Never holds a token, a secret or a header.
struct Error {
    ErrorKind kind = ErrorKind::Configuration;
    /// What went wrong, beyond the kind: our own sentence, already translated, or a quote of the service's words, or
    /// the first fault in an answer. For Configuration, and for our own refusals and limits, a complete sentence that
    /// is shown alone; otherwise shown after the kind's sentence. May be empty.
    QString detail;
    Service service = Service::Tieout;
    /// For an answer that was read to its end: the value in it that is wrong (RFC 6901, "/3/amount"). Asking again does
    /// not help. Empty when the answer broke off, or was not the service's at all.
    QString place;
    /// What we were doing, in our words: "list payment lines".
    QString operation;
    /// HTTP status, 0 when there was no answer.
    int httpStatus = 0;
    /// How long the service asked us to wait.
    std::optional<std::chrono::seconds> retryAfter;
    /// The service's id of the exchange, for its support team.
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

/// For an answer that was read to its end and has a wrong value at `place`.
[[nodiscard]] Error malformedAt(const QString &place, const QString &what);

/// How to react to an error. Pure; covers every ErrorKind.
enum class Advice {
    RetryLater, ///< temporary: a later run tries again by itself
    ReadBackFirst, ///< a write's answer was lost: list before anything is sent again
    AskTheUser, ///< a person must act
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

/// Whether an error at one commitment would occur at every other one too.
[[nodiscard]] bool endsRun(const Error &error);

} // namespace tieout
