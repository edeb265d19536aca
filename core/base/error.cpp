// SPDX-License-Identifier: Apache-2.0
#include "core/base/error.h"

#include "core/base/tr.h"

#include <array>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

struct KindName {
    ErrorKind kind;
    const char *name;
};

constexpr std::array kKindNames {
    KindName { ErrorKind::Cancelled, "cancelled" },
    KindName { ErrorKind::Offline, "offline" },
    KindName { ErrorKind::Timeout, "timeout" },
    KindName { ErrorKind::SignInNeeded, "sign-in-needed" },
    KindName { ErrorKind::MissingScope, "missing-scope" },
    KindName { ErrorKind::Forbidden, "forbidden" },
    KindName { ErrorKind::NotFound, "not-found" },
    KindName { ErrorKind::RateLimited, "rate-limited" },
    KindName { ErrorKind::DayLimitReached, "day-limit-reached" },
    KindName { ErrorKind::Conflict, "conflict" },
    KindName { ErrorKind::Rejected, "rejected" },
    KindName { ErrorKind::ServerFault, "server-fault" },
    KindName { ErrorKind::Unavailable, "unavailable" },
    KindName { ErrorKind::Malformed, "malformed" },
    KindName { ErrorKind::UnknownOutcome, "unknown-outcome" },
    KindName { ErrorKind::Storage, "storage" },
    KindName { ErrorKind::Keychain, "keychain" },
    KindName { ErrorKind::Configuration, "configuration" },
    KindName { ErrorKind::Busy, "busy" },
};

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

QString summaryFor(const Error &error)
{
    const QString service = nameOf(error.service);
    switch (error.kind) {
    case ErrorKind::Cancelled:
        return Tr::tr("Stopped on request.");
    case ErrorKind::Offline:
        return Tr::tr("%1 could not be reached.").arg(service);
    case ErrorKind::Timeout:
        return Tr::tr("%1 did not answer in time.").arg(service);
    case ErrorKind::SignInNeeded:
        return Tr::tr("You are signed out of %1.").arg(service);
    case ErrorKind::MissingScope:
        return Tr::tr("%1 was connected without a permission that Tieout needs.").arg(service);
    case ErrorKind::Forbidden:
        return Tr::tr("%1 does not allow this for the person who is signed in.").arg(service);
    case ErrorKind::NotFound:
        return Tr::tr("%1 does not know this record, or you may not see it.").arg(service);
    case ErrorKind::RateLimited:
        return Tr::tr("%1 asked to slow down.").arg(service);
    case ErrorKind::DayLimitReached:
        return Tr::tr("The calls that %1 allows for today are used up.").arg(service);
    case ErrorKind::Conflict:
        return Tr::tr("%1 says that this already exists.").arg(service);
    case ErrorKind::Rejected:
        return Tr::tr("%1 refused the change.").arg(service);
    case ErrorKind::ServerFault:
        return Tr::tr("%1 had a fault of its own.").arg(service);
    case ErrorKind::Unavailable:
        return Tr::tr("%1 is not available at the moment.").arg(service);
    case ErrorKind::Malformed:
        return Tr::tr("%1 sent an answer that cannot be read.").arg(service);
    case ErrorKind::UnknownOutcome:
        return Tr::tr("A change was sent to %1 and its answer was lost.").arg(service);
    case ErrorKind::Storage:
        return Tr::tr("The ledger on this computer cannot be used.");
    case ErrorKind::Keychain:
        return Tr::tr("The keychain of this computer cannot be used.");
    case ErrorKind::Configuration:
        return Tr::tr("The set-up is not usable.");
    case ErrorKind::Busy:
        return Tr::tr("Another sync is going on.");
    }
    return {};
}

} // namespace

Advice adviceFor(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Offline:
    case ErrorKind::Timeout:
    case ErrorKind::RateLimited:
    case ErrorKind::ServerFault:
    case ErrorKind::Unavailable:
    case ErrorKind::Malformed:
        return Advice::RetryLater;
    case ErrorKind::UnknownOutcome:
    case ErrorKind::Conflict:
        return Advice::ReadBackFirst;
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
    case ErrorKind::Rejected:
        return Advice::AskTheUser;
    case ErrorKind::Cancelled:
    case ErrorKind::SignInNeeded:
    case ErrorKind::MissingScope:
    case ErrorKind::DayLimitReached:
    case ErrorKind::Storage:
    case ErrorKind::Keychain:
    case ErrorKind::Configuration:
    case ErrorKind::Busy:
        return Advice::StopTheRun;
    }
    return Advice::StopTheRun;
}

QString toString(ErrorKind kind)
{
    for (const KindName &entry : kKindNames) {
        if (entry.kind == kind)
            return QLatin1String(entry.name);
    }
    return {};
}

std::optional<ErrorKind> errorKindFromString(const QString &text)
{
    for (const KindName &entry : kKindNames) {
        if (text == QLatin1String(entry.name))
            return entry.kind;
    }
    return std::nullopt;
}

QString toString(Service service)
{
    return nameOf(service).toLower();
}

QString sentenceFor(const Error &error)
{
    const QString summary = summaryFor(error);
    // What is wrong with what was asked for stands in the detail, a whole sentence; so does our own refusal, and what
    // a limit of our own left for later.
    const bool isOurs = error.service == Service::Tieout
        && (error.kind == ErrorKind::Rejected || error.kind == ErrorKind::DayLimitReached);
    if ((error.kind == ErrorKind::Configuration || isOurs) && !error.detail.isEmpty())
        return error.detail;
    return error.detail.isEmpty() ? summary : summary + QLatin1Char(' ') + error.detail;
}

QString nextStepFor(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Cancelled:
        return Tr::tr("Start the sync again when you are ready; it goes on where it stopped.");
    case ErrorKind::Offline:
    case ErrorKind::Timeout:
        return Tr::tr("Check the network connection. The next sync tries again by itself.");
    case ErrorKind::SignInNeeded:
        return Tr::tr("Connect %1 again under Configure Settings, Connections.").arg(nameOf(error.service));
    case ErrorKind::MissingScope:
        return Tr::tr("Connect %1 again and accept every permission.").arg(nameOf(error.service));
    case ErrorKind::Forbidden:
        return Tr::tr("Ask your %1 administrator for the right, then sync again.").arg(nameOf(error.service));
    case ErrorKind::NotFound:
        return Tr::tr("Check in %1 that the record still exists and that you can see it.").arg(nameOf(error.service));
    case ErrorKind::RateLimited:
    case ErrorKind::ServerFault:
    case ErrorKind::Unavailable:
        return Tr::tr("Nothing to do: the next sync tries again by itself.");
    case ErrorKind::DayLimitReached:
        if (error.service == Service::Tieout)
            return Tr::tr("Nothing to do: a later sync does it by itself.");
        return Tr::tr("Wait until tomorrow, or choose a lower sync frequency.");
    case ErrorKind::Conflict:
    case ErrorKind::UnknownOutcome:
        return Tr::tr("Nothing to do: the next sync looks in %1 first and sends nothing twice.")
            .arg(nameOf(error.service));
    case ErrorKind::Rejected:
        if (error.service == Service::Tieout)
            return Tr::tr("See to it, then try again.");
        return Tr::tr("Mend the cause in %1, then sync again.").arg(nameOf(error.service));
    case ErrorKind::Malformed:
        return Tr::tr("Sync again later. If it stays, send the history of the run to support.");
    case ErrorKind::Storage:
        return Tr::tr("Free some disk space or check the folder's permissions, then start again.");
    case ErrorKind::Keychain:
        return Tr::tr(
            "Unlock or install a keychain (Secret Service), then start again. Tieout keeps secrets nowhere else.");
    case ErrorKind::Configuration:
        return Tr::tr("Correct it and try again.");
    case ErrorKind::Busy:
        return Tr::tr("Wait until the other sync has ended.");
    }
    return {};
}

bool endsRun(const Error &error)
{
    return adviceFor(error) == Advice::StopTheRun || error.kind == ErrorKind::Offline
        || error.kind == ErrorKind::RateLimited;
}

} // namespace tieout
