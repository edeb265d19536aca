// SPDX-License-Identifier: Apache-2.0
// What went wrong, as one value: its kind and its cause, where, and what the service said.
#pragma once

#include "core/base/cause.h"

#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace tieout {

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
    /// Counts only as long as it is one of the kind; ask causeOf().
    Cause cause = Cause::RequestWrong;
    /// What went wrong, beyond the cause's heading: our own sentence, already translated, or a quote of the service's
    /// words, or the first fault in an answer. Shown after the heading, or alone where the cause says that it is
    /// complete. May be empty.
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
    /// Of the usual cause of its kind.
    Error(ErrorKind errorKind, QString text)
        : kind(errorKind)
        , cause(usualCause(errorKind))
        , detail(std::move(text))
    {
    }
    Error(Cause known, QString text)
        : kind(kindOf(known))
        , cause(known)
        , detail(std::move(text))
    {
    }

    bool operator==(const Error &) const = default;
};

/// The error's cause, or the usual one of its kind if the kind was changed since.
[[nodiscard]] Cause causeOf(const Error &error);

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

/// Machine name of a kind, e.g. "rate-limited"; stable, used in JSON.
[[nodiscard]] QString toString(ErrorKind kind);
[[nodiscard]] QString toString(Service service);

/// What went wrong in one sentence, from the cause. Translated, never empty.
[[nodiscard]] QString headingFor(const Error &error);
/// The heading, then the detail; the detail alone where it says it all. Translated.
[[nodiscard]] QString sentenceFor(const Error &error);
/// The next step, from the cause. Translated, never empty.
[[nodiscard]] QString nextStepFor(const Error &error);

/// Whether an error at one commitment would occur at every other one too.
[[nodiscard]] bool endsRun(const Error &error);

} // namespace tieout
