// SPDX-License-Identifier: Apache-2.0
#include "core/base/error.h"

#include "core/base/enumwords.h"
#include "core/base/tr.h"

#include <array>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

struct KindRow {
    ErrorKind kind;
    const char *name;
    Advice advice;
    const char *summary; ///< %1 is the service
    const char *nextStep;
    const char *ownNextStep = nullptr; ///< when Tieout itself refused or stopped; null = same as nextStep
};

constexpr std::array kKinds {
    KindRow { ErrorKind::Cancelled, "cancelled", Advice::StopTheRun, QT_TRANSLATE_NOOP("tieout", "Stopped on request."),
        QT_TRANSLATE_NOOP("tieout", "Start the sync again when you are ready; it continues where it stopped.") },
    KindRow { ErrorKind::Offline, "offline", Advice::RetryLater,
        QT_TRANSLATE_NOOP("tieout", "%1 could not be reached."),
        QT_TRANSLATE_NOOP("tieout", "Check the network connection. The next sync tries again by itself.") },
    KindRow { ErrorKind::Timeout, "timeout", Advice::RetryLater,
        QT_TRANSLATE_NOOP("tieout", "%1 did not answer in time."),
        QT_TRANSLATE_NOOP("tieout", "Check the network connection. The next sync tries again by itself.") },
    KindRow { ErrorKind::SignInNeeded, "sign-in-needed", Advice::StopTheRun,
        QT_TRANSLATE_NOOP("tieout", "You are signed out of %1."),
        QT_TRANSLATE_NOOP("tieout", "Connect %1 again under Configure Settings, Connections.") },
    KindRow { ErrorKind::MissingScope, "missing-scope", Advice::StopTheRun,
        QT_TRANSLATE_NOOP("tieout", "%1 was connected without a permission that Tieout needs."),
        QT_TRANSLATE_NOOP("tieout", "Connect %1 again and accept every permission.") },
    KindRow { ErrorKind::Forbidden, "forbidden", Advice::AskTheUser,
        QT_TRANSLATE_NOOP("tieout", "%1 does not allow this for the person who is signed in."),
        QT_TRANSLATE_NOOP("tieout", "Ask your %1 administrator for the right, then sync again.") },
    KindRow { ErrorKind::NotFound, "not-found", Advice::AskTheUser,
        QT_TRANSLATE_NOOP("tieout", "%1 does not know this record, or you may not see it."),
        QT_TRANSLATE_NOOP("tieout", "Check in %1 that the record still exists and that you can see it.") },
    KindRow { ErrorKind::RateLimited, "rate-limited", Advice::RetryLater,
        QT_TRANSLATE_NOOP("tieout", "%1 asked to slow down."),
        QT_TRANSLATE_NOOP("tieout", "Nothing to do: the next sync tries again by itself.") },
    KindRow { ErrorKind::DayLimitReached, "day-limit-reached", Advice::StopTheRun,
        QT_TRANSLATE_NOOP("tieout", "The calls that %1 allows for today are used up."),
        QT_TRANSLATE_NOOP("tieout", "Wait until tomorrow, or choose a lower sync frequency."),
        QT_TRANSLATE_NOOP("tieout", "Nothing to do: a later sync does it by itself.") },
    KindRow { ErrorKind::Conflict, "conflict", Advice::ReadBackFirst,
        QT_TRANSLATE_NOOP("tieout", "%1 says that this already exists."),
        QT_TRANSLATE_NOOP("tieout", "Nothing to do: the next sync checks %1 first and sends nothing twice.") },
    KindRow { ErrorKind::Rejected, "rejected", Advice::AskTheUser,
        QT_TRANSLATE_NOOP("tieout", "%1 refused the change."),
        QT_TRANSLATE_NOOP("tieout", "Fix the cause in %1, then sync again."),
        QT_TRANSLATE_NOOP("tieout", "Fix the cause, then try again.") },
    KindRow { ErrorKind::ServerFault, "server-fault", Advice::RetryLater,
        QT_TRANSLATE_NOOP("tieout", "%1 had an internal error."),
        QT_TRANSLATE_NOOP("tieout", "Nothing to do: the next sync tries again by itself.") },
    KindRow { ErrorKind::Unavailable, "unavailable", Advice::RetryLater,
        QT_TRANSLATE_NOOP("tieout", "%1 is not available at the moment."),
        QT_TRANSLATE_NOOP("tieout", "Nothing to do: the next sync tries again by itself.") },
    KindRow { ErrorKind::Malformed, "malformed", Advice::RetryLater,
        QT_TRANSLATE_NOOP("tieout", "%1 sent an answer that cannot be read."),
        QT_TRANSLATE_NOOP("tieout", "Sync again later. If it happens again, send the history of the run to support.") },
    KindRow { ErrorKind::UnknownOutcome, "unknown-outcome", Advice::ReadBackFirst,
        QT_TRANSLATE_NOOP("tieout", "A change was sent to %1, but the answer was lost."),
        QT_TRANSLATE_NOOP("tieout", "Nothing to do: the next sync checks %1 first and sends nothing twice.") },
    KindRow { ErrorKind::Storage, "storage", Advice::StopTheRun,
        QT_TRANSLATE_NOOP("tieout", "The ledger on this computer cannot be used."),
        QT_TRANSLATE_NOOP("tieout", "Free some disk space or check the folder's permissions, then start again.") },
    KindRow { ErrorKind::Keychain, "keychain", Advice::StopTheRun,
        QT_TRANSLATE_NOOP("tieout", "The keychain of this computer cannot be used."),
        QT_TRANSLATE_NOOP("tieout",
            "Unlock or install a keychain (Secret Service), then start again. Tieout keeps secrets nowhere else.") },
    KindRow { ErrorKind::Configuration, "configuration", Advice::StopTheRun,
        QT_TRANSLATE_NOOP("tieout", "The setup cannot be used."),
        QT_TRANSLATE_NOOP("tieout", "Correct it and try again.") },
    KindRow { ErrorKind::Busy, "busy", Advice::StopTheRun, QT_TRANSLATE_NOOP("tieout", "Another sync is going on."),
        QT_TRANSLATE_NOOP("tieout", "Wait until the other sync has ended.") },
};

consteval bool isInOrder()
{
    for (std::size_t place = 0; place < kKinds.size(); ++place) {
        if (kKinds[place].kind != static_cast<ErrorKind>(place))
            return false;
    }
    return true;
}

static_assert(kKinds.size() == enumSize<ErrorKind>(), "every kind has its row");
static_assert(isInOrder(), "the rows are in the order of the enum");

const KindRow &rowOf(ErrorKind kind)
{
    return kKinds[static_cast<std::size_t>(kind)];
}

QString nameOf(Service service)
{
    switch (service) {
    case Service::Xero:
        return u"Xero"_s;
    case Service::Procore:
        return u"Procore"_s;
    case Service::Tieout:
        break;
    }
    return u"Tieout"_s;
}

/// A text from the table, with the service's name filled in.
QString filled(const char *text, Service service)
{
    return Tr::tr(text).replace(u"%1"_s, nameOf(service));
}

} // namespace

Error malformedAt(const QString &place, const QString &what)
{
    Error error(ErrorKind::Malformed, (place.isEmpty() ? u"/"_s : place) + u": "_s + what);
    error.place = place;
    return error;
}

Advice adviceFor(const Error &error)
{
    return rowOf(error.kind).advice;
}

QString toString(ErrorKind kind)
{
    return QString::fromLatin1(rowOf(kind).name);
}

QString toString(Service service)
{
    return nameOf(service).toLower();
}

QString sentenceFor(const Error &error)
{
    const QString summary = filled(rowOf(error.kind).summary, error.service);
    // The detail of a configuration error is a complete sentence. So is the detail when we refuse something ourselves
    // or when a limit of our own leaves work for later.
    const bool isOurs = error.service == Service::Tieout
        && (error.kind == ErrorKind::Rejected || error.kind == ErrorKind::DayLimitReached);
    if ((error.kind == ErrorKind::Configuration || isOurs) && !error.detail.isEmpty())
        return error.detail;
    return error.detail.isEmpty() ? summary : summary + QLatin1Char(' ') + error.detail;
}

QString nextStepFor(const Error &error)
{
    const KindRow &row = rowOf(error.kind);
    const bool isOwn = error.service == Service::Tieout && row.ownNextStep;
    return filled(isOwn ? row.ownNextStep : row.nextStep, error.service);
}

bool endsRun(const Error &error)
{
    return adviceFor(error) == Advice::StopTheRun || error.kind == ErrorKind::Offline
        || error.kind == ErrorKind::RateLimited;
}

} // namespace tieout
