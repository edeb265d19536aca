// SPDX-License-Identifier: Apache-2.0
// All that is said of causes, one row each, in the order of the enum (docs/errors.md).
#pragma once

#include "core/base/cause.h"

#include <QCoreApplication>

#include <array>

namespace tieout {

// Shared, so that what is the same is read the same everywhere.
inline constexpr char kNetwork[] = QT_TRANSLATE_NOOP(
    "tieout", "Check the network connection, then try again. A scheduled sync tries again by itself.");
inline constexpr char kLater[] =
    QT_TRANSLATE_NOOP("tieout", "Try again in a few minutes. A scheduled sync tries again by itself.");
inline constexpr char kCheckedFirst[] =
    QT_TRANSLATE_NOOP("tieout", "Nothing to do: the next sync checks %1 first and sends nothing twice.");
inline constexpr char kUnreachable[] = QT_TRANSLATE_NOOP("tieout", "%1 could not be reached.");
inline constexpr char kLedger[] = QT_TRANSLATE_NOOP("tieout", "The ledger on this computer cannot be used.");
inline constexpr char kKeychain[] = QT_TRANSLATE_NOOP("tieout", "The keychain of this computer cannot be used.");
inline constexpr char kSignIn[] = QT_TRANSLATE_NOOP("tieout", "The sign-in to %1 was not finished.");
inline constexpr char kSignInAgain[] = QT_TRANSLATE_NOOP("tieout", "Sign in to %1 again.");
inline constexpr char kNotDone[] = QT_TRANSLATE_NOOP("tieout", "This cannot be done.");
inline constexpr char kUpdate[] = QT_TRANSLATE_NOOP("tieout", "Install the newest version of Tieout.");

inline constexpr std::array kCauses {
    CauseRow { Cause::Stopped, ErrorKind::Cancelled, "stopped", QT_TRANSLATE_NOOP("tieout", "Stopped on request."),
        QT_TRANSLATE_NOOP("tieout", "Start it again when you are ready. What was done stays done.") },
    CauseRow { Cause::NoConnection, ErrorKind::Offline, "no-connection", kUnreachable, kNetwork },
    CauseRow { Cause::NoAnswer, ErrorKind::Timeout, "no-answer",
        QT_TRANSLATE_NOOP("tieout", "%1 did not answer in time."), kNetwork },
    CauseRow { Cause::SignedOut, ErrorKind::SignInNeeded, "signed-out",
        QT_TRANSLATE_NOOP("tieout", "You are signed out of %1."),
        QT_TRANSLATE_NOOP("tieout", "Connect %1 again under Configure Settings, Connections.") },
    CauseRow { Cause::ScopeMissing, ErrorKind::MissingScope, "scope-missing",
        QT_TRANSLATE_NOOP("tieout", "%1 was connected without a permission that Tieout needs."),
        QT_TRANSLATE_NOOP("tieout", "Connect %1 again and accept every permission.") },
    CauseRow { Cause::RightMissing, ErrorKind::Forbidden, "right-missing",
        QT_TRANSLATE_NOOP("tieout", "%1 does not allow this for the person who is signed in."),
        QT_TRANSLATE_NOOP("tieout", "Ask your %1 administrator for the right, then try again.") },
    CauseRow { Cause::RecordUnknown, ErrorKind::NotFound, "record-unknown",
        QT_TRANSLATE_NOOP("tieout", "%1 does not know this record, or you may not see it."),
        QT_TRANSLATE_NOOP("tieout", "Check in %1 that the record still exists and that you can see it.") },
    CauseRow { Cause::CallsTooFast, ErrorKind::RateLimited, "calls-too-fast",
        QT_TRANSLATE_NOOP("tieout", "%1 asked to slow down."),
        QT_TRANSLATE_NOOP("tieout", "Try again later. A scheduled sync tries again by itself.") },
    CauseRow { Cause::CallsUsedUp, ErrorKind::DayLimitReached, "calls-used-up",
        QT_TRANSLATE_NOOP("tieout", "The calls that %1 allows for today are used up."),
        QT_TRANSLATE_NOOP("tieout", "Wait until tomorrow, or choose a lower sync frequency.") },
    CauseRow { Cause::AlreadyThere, ErrorKind::Conflict, "already-there",
        QT_TRANSLATE_NOOP("tieout", "%1 says that this already exists."), kCheckedFirst },
    CauseRow { Cause::ServiceRefused, ErrorKind::Rejected, "service-refused",
        QT_TRANSLATE_NOOP("tieout", "%1 refused this."),
        QT_TRANSLATE_NOOP("tieout", "Fix the cause in %1, then try again.") },
    CauseRow { Cause::ServiceBroken, ErrorKind::ServerFault, "service-broken",
        QT_TRANSLATE_NOOP("tieout", "%1 had an internal error."), kLater },
    CauseRow { Cause::ServiceDown, ErrorKind::Unavailable, "service-down",
        QT_TRANSLATE_NOOP("tieout", "%1 is not available at the moment."), kLater },
    CauseRow { Cause::AnswerUnreadable, ErrorKind::Malformed, "answer-unreadable",
        QT_TRANSLATE_NOOP("tieout", "%1 sent an answer that cannot be read."),
        QT_TRANSLATE_NOOP("tieout", "Try again later. If it happens again, send the history of the run to support.") },
    CauseRow { Cause::AnswerLost, ErrorKind::UnknownOutcome, "answer-lost",
        QT_TRANSLATE_NOOP("tieout", "A change was sent to %1, but the answer was lost."), kCheckedFirst },
    CauseRow { Cause::LedgerUnusable, ErrorKind::Storage, "ledger-unusable", kLedger,
        QT_TRANSLATE_NOOP("tieout",
            "Close Tieout everywhere and start it again. If it happens again, send this "
            "message to support.") },
    CauseRow { Cause::KeychainUnusable, ErrorKind::Keychain, "keychain-unusable", kKeychain,
        QT_TRANSLATE_NOOP("tieout",
            "Open your keychain's own program and fix what it reports, then try again. Tieout "
            "keeps secrets nowhere else.") },
    CauseRow { Cause::RequestWrong, ErrorKind::Configuration, "request-wrong",
        QT_TRANSLATE_NOOP("tieout", "The setup cannot be used."),
        QT_TRANSLATE_NOOP("tieout", "Correct it and try again."), true },
    CauseRow { Cause::OtherSync, ErrorKind::Busy, "other-sync",
        QT_TRANSLATE_NOOP("tieout", "Another sync is going on."),
        QT_TRANSLATE_NOOP("tieout", "Wait until the other sync has ended.") },

    CauseRow { Cause::NoSecureConnection, ErrorKind::Offline, "no-secure-connection", kUnreachable,
        QT_TRANSLATE_NOOP(
            "tieout", "Ask your IT department whether a proxy or a virus scanner opens secure connections.") },
    CauseRow { Cause::CertificateUntrusted, ErrorKind::Offline, "certificate-untrusted", kUnreachable,
        QT_TRANSLATE_NOOP("tieout",
            "Ask your IT department whether a proxy or a virus scanner opens secure "
            "connections; this computer has to trust its authority.") },
    CauseRow { Cause::CertificateOutOfDate, ErrorKind::Offline, "certificate-out-of-date", kUnreachable,
        QT_TRANSLATE_NOOP("tieout", "Check the date and time of this computer, then try again.") },
    CauseRow { Cause::NetworkInBetween, ErrorKind::Offline, "network-in-between", kUnreachable,
        QT_TRANSLATE_NOOP("tieout", "Open any page in the browser and sign in to the network, then try again.") },
    CauseRow { Cause::SignInAnswerLost, ErrorKind::Offline, "sign-in-answer-lost", kSignIn, kSignInAgain },
    CauseRow { Cause::SignInUnanswered, ErrorKind::Timeout, "sign-in-unanswered", kSignIn,
        QT_TRANSLATE_NOOP("tieout", "Sign in to %1 again, and finish the page in the browser.") },
    CauseRow { Cause::SignInDeclined, ErrorKind::SignInNeeded, "sign-in-declined", kSignIn,
        QT_TRANSLATE_NOOP("tieout", "Sign in to %1 again and allow the access.") },

    CauseRow { Cause::EditionUnsupported, ErrorKind::Forbidden, "edition-unsupported",
        QT_TRANSLATE_NOOP("tieout", "This edition of Xero is not supported."),
        QT_TRANSLATE_NOOP("tieout",
            "Choose an organization of the United States, or allow other editions "
            "(unsupported) under Configure Settings, Advanced."),
        true },
    CauseRow { Cause::RightUnreadable, ErrorKind::Forbidden, "right-unreadable",
        QT_TRANSLATE_NOOP("tieout", "Your level on Procore's ERP Integrations tool could not be read."),
        QT_TRANSLATE_NOOP("tieout",
            "Check the tool's name under Configure Settings, Advanced. If it is right, ask "
            "your Procore administrator which level you have."),
        true },
    CauseRow { Cause::LinesRightUnreadable, ErrorKind::Forbidden, "lines-right-unreadable",
        QT_TRANSLATE_NOOP("tieout", "Your level on the project's Commitments tool could not be read."),
        QT_TRANSLATE_NOOP("tieout",
            "Ask your Procore administrator which level you have on this project's Commitments "
            "tool."),
        true },
    CauseRow { Cause::AppNotInstalled, ErrorKind::Forbidden, "app-not-installed",
        QT_TRANSLATE_NOOP("tieout", "The app is not installed in your company in %1."),
        QT_TRANSLATE_NOOP("tieout", "Ask your %1 administrator to install the app in the company, then try again."),
        true },
    CauseRow { Cause::OrganisationGone, ErrorKind::Forbidden, "organization-gone",
        QT_TRANSLATE_NOOP("tieout", "%1 does not show this organization to Tieout."),
        QT_TRANSLATE_NOOP("tieout",
            "Connect %1 again and choose the organization there. If it is connected, ask its "
            "administrator for the right.") },
    CauseRow { Cause::CopyGone, ErrorKind::NotFound, "copy-gone",
        QT_TRANSLATE_NOOP("tieout", "A kept copy of an attachment is missing or was changed."),
        QT_TRANSLATE_NOOP("tieout", "Look at the line in Procore, and attach there what is missing."), true },
    CauseRow { Cause::LeftForLater, ErrorKind::DayLimitReached, "left-for-later",
        QT_TRANSLATE_NOOP("tieout", "This is left to a later sync."),
        QT_TRANSLATE_NOOP("tieout", "Nothing to do: a later sync does it by itself."), true },
    CauseRow { Cause::FilesAddedMeanwhile, ErrorKind::Conflict, "files-added-meanwhile",
        QT_TRANSLATE_NOOP("tieout", "Somebody else attached files to the line in the meantime."),
        QT_TRANSLATE_NOOP("tieout", "Look at the line, then attach what is still missing."), true },

    CauseRow { Cause::RefusedHere, ErrorKind::Rejected, "refused-here", kNotDone,
        QT_TRANSLATE_NOOP("tieout", "Fix the cause, then try again."), true },
    CauseRow { Cause::PaymentNeedsPerson, ErrorKind::Rejected, "payment-needs-person",
        QT_TRANSLATE_NOOP("tieout", "The payment needs you first."),
        QT_TRANSLATE_NOOP("tieout", "See the next step that is shown for the payment."), true },
    CauseRow { Cause::VoidsHeldBack, ErrorKind::Rejected, "voids-held-back",
        QT_TRANSLATE_NOOP("tieout", "More payments than usual were removed in Xero."),
        QT_TRANSLATE_NOOP("tieout", "Check the bills in Xero, then allow the voids or restore the payments."), true },
    CauseRow { Cause::LineShowsOther, ErrorKind::Rejected, "line-shows-other",
        QT_TRANSLATE_NOOP("tieout", "%1 accepted a change and shows something else."),
        QT_TRANSLATE_NOOP("tieout", "Look at the line in %1 before you change anything again."), true },
    CauseRow { Cause::BillUnfit, ErrorKind::Rejected, "bill-unfit",
        QT_TRANSLATE_NOOP("tieout", "The bill cannot be linked."), QT_TRANSLATE_NOOP("tieout", "Choose another bill."),
        true },
    CauseRow { Cause::FileNotServed, ErrorKind::Rejected, "file-not-served",
        QT_TRANSLATE_NOOP("tieout", "A file of %1 could not be read."),
        QT_TRANSLATE_NOOP("tieout", "Check in %1 that the file opens, then try again.") },
    CauseRow { Cause::CallNotOffered, ErrorKind::Rejected, "call-not-offered",
        QT_TRANSLATE_NOOP("tieout", "%1 does not offer this call."), kUpdate },
    CauseRow { Cause::SignInRefused, ErrorKind::Rejected, "sign-in-refused",
        QT_TRANSLATE_NOOP("tieout", "%1 refused the sign-in."), kSignInAgain },
    CauseRow { Cause::SignInPageStuck, ErrorKind::Rejected, "sign-in-page-stuck", kSignIn,
        QT_TRANSLATE_NOOP("tieout", "Sign in to %1 again, in the browser.") },

    CauseRow { Cause::BooksMoving, ErrorKind::Unavailable, "books-moving",
        QT_TRANSLATE_NOOP("tieout", "The books in %1 changed again and again while they were read."), kLater, true },
    CauseRow { Cause::LinesHidden, ErrorKind::Malformed, "lines-hidden",
        QT_TRANSLATE_NOOP("tieout", "%1 shows no payment lines where some are known."),
        QT_TRANSLATE_NOOP("tieout",
            "Look at Payments Issued of the commitment in %1. If you see its lines there, sync "
            "again."),
        true },
    CauseRow { Cause::FilesHidden, ErrorKind::Malformed, "files-hidden",
        QT_TRANSLATE_NOOP("tieout", "%1 does not say which files are attached to a line."),
        QT_TRANSLATE_NOOP("tieout", "Change the attachments in %1 itself."), true },

    CauseRow { Cause::DiskFull, ErrorKind::Storage, "disk-full", kLedger,
        QT_TRANSLATE_NOOP("tieout", "Free some disk space, then start Tieout again.") },
    CauseRow { Cause::DiskFailing, ErrorKind::Storage, "disk-failing", kLedger,
        QT_TRANSLATE_NOOP(
            "tieout", "Check that the disk is connected, has space and is sound, then start Tieout again.") },
    CauseRow { Cause::LedgerLocked, ErrorKind::Storage, "ledger-locked", kLedger,
        QT_TRANSLATE_NOOP("tieout",
            "Close the other program that has the file open (a backup or a database viewer, "
            "for instance), then try again.") },
    CauseRow { Cause::LedgerReadOnly, ErrorKind::Storage, "ledger-read-only", kLedger,
        QT_TRANSLATE_NOOP("tieout", "Make the file and its folder writable for you, then start Tieout again.") },
    CauseRow { Cause::LedgerDamaged, ErrorKind::Storage, "ledger-damaged", kLedger,
        QT_TRANSLATE_NOOP("tieout",
            "Sync: the damaged file is set aside and kept, and a new ledger is filled from "
            "Xero and Procore.") },
    CauseRow { Cause::LedgerForeign, ErrorKind::Storage, "ledger-foreign", kLedger,
        QT_TRANSLATE_NOOP("tieout", "Move that file away, then start Tieout again.") },
    CauseRow { Cause::LedgerNewer, ErrorKind::Storage, "ledger-newer", kLedger, kUpdate },
    CauseRow { Cause::DatabaseUnfit, ErrorKind::Storage, "database-unfit", kLedger,
        QT_TRANSLATE_NOOP("tieout", "Install SQLite 3.40 or newer and Qt's SQLite driver, then start Tieout again.") },
    CauseRow { Cause::FileUnusable, ErrorKind::Storage, "file-unusable",
        QT_TRANSLATE_NOOP("tieout", "A file of Tieout on this computer cannot be used."),
        QT_TRANSLATE_NOOP("tieout",
            "Check that the disk has space and that you may read and write there, then try "
            "again.") },

    CauseRow { Cause::KeychainAbsent, ErrorKind::Keychain, "keychain-absent", kKeychain,
        QT_TRANSLATE_NOOP("tieout",
            "Install GNOME Keyring or KWallet and sign in to the desktop again. Tieout keeps "
            "secrets nowhere else.") },
    CauseRow { Cause::KeychainEmpty, ErrorKind::Keychain, "keychain-empty", kKeychain,
        QT_TRANSLATE_NOOP("tieout",
            "Create a keyring in Passwords and Keys, or connect again in the window and choose "
            "a password when the keychain asks for it.") },
    CauseRow { Cause::KeychainLocked, ErrorKind::Keychain, "keychain-locked", kKeychain,
        QT_TRANSLATE_NOOP("tieout", "Unlock the keychain, or open Tieout's window and sync there.") },
    CauseRow { Cause::KeychainPromptClosed, ErrorKind::Keychain, "keychain-prompt-closed", kKeychain,
        QT_TRANSLATE_NOOP("tieout", "Try again and enter the password.") },
    CauseRow { Cause::KeychainSilent, ErrorKind::Keychain, "keychain-silent", kKeychain,
        QT_TRANSLATE_NOOP("tieout",
            "Look for the keychain's password prompt behind other windows, or sign in to the "
            "desktop again.") },

    CauseRow { Cause::SetUpMissing, ErrorKind::Configuration, "setup-missing",
        QT_TRANSLATE_NOOP("tieout", "The sync is not set up."),
        QT_TRANSLATE_NOOP("tieout", "Choose organization, company and frequency under Configure Settings."), true },
    CauseRow { Cause::OtherOwner, ErrorKind::Configuration, "other-owner",
        QT_TRANSLATE_NOOP("tieout", "This profile belongs to another organization or company."),
        QT_TRANSLATE_NOOP("tieout", "Open the profile of this pair, or add one for it."), true },
    CauseRow { Cause::ClientMissing, ErrorKind::Configuration, "client-missing",
        QT_TRANSLATE_NOOP("tieout", "The client id or the secret of your app is missing."),
        QT_TRANSLATE_NOOP("tieout", "Enter it under Configure Settings, Connections."), true },
    CauseRow { Cause::RegistrationWrong, ErrorKind::Configuration, "registration-wrong",
        QT_TRANSLATE_NOOP("tieout", "%1 does not accept your app."),
        QT_TRANSLATE_NOOP("tieout", "Compare client id, secret and redirect address with your app's page at %1.") },
    CauseRow { Cause::BrowserFailed, ErrorKind::Configuration, "browser-failed", kSignIn,
        QT_TRANSLATE_NOOP("tieout", "Choose a default browser for this computer, then sign in again.") },
    CauseRow { Cause::CodeWrong, ErrorKind::Configuration, "code-wrong", kSignIn,
        QT_TRANSLATE_NOOP("tieout", "Copy it from the browser once more."), true },
    CauseRow { Cause::AddressRefused, ErrorKind::Configuration, "address-refused",
        QT_TRANSLATE_NOOP("tieout", "An address was refused."),
        QT_TRANSLATE_NOOP("tieout", "Correct the addresses in the endpoints file, and add the profile again."), true },
    CauseRow { Cause::SettingsNewer, ErrorKind::Configuration, "settings-newer",
        QT_TRANSLATE_NOOP("tieout", "The settings were written by a newer version of Tieout."), kUpdate, true },
    CauseRow { Cause::RecordNotInLedger, ErrorKind::Configuration, "record-not-in-ledger",
        QT_TRANSLATE_NOOP("tieout", "The ledger does not know this record."),
        QT_TRANSLATE_NOOP("tieout", "Sync first, or choose one that is listed."), true },
    CauseRow { Cause::RecordOutOfSight, ErrorKind::Configuration, "record-out-of-sight",
        QT_TRANSLATE_NOOP("tieout", "Procore does not show you this record."),
        QT_TRANSLATE_NOOP("tieout", "Check the number, and that you can see its project in Procore."), true },
    CauseRow { Cause::ProjectNotChosen, ErrorKind::Configuration, "project-not-chosen",
        QT_TRANSLATE_NOOP("tieout", "The project is not one of those chosen for the sync."),
        QT_TRANSLATE_NOOP("tieout", "Choose it under Configure Settings, Projects."), true },
    CauseRow { Cause::LineMissing, ErrorKind::Configuration, "line-missing",
        QT_TRANSLATE_NOOP("tieout", "The payment has no line in Procore."),
        QT_TRANSLATE_NOOP("tieout", "Bring the payment over first: sync, and decide what it asks."), true },
    CauseRow { Cause::LineNotReady, ErrorKind::Configuration, "line-not-ready",
        QT_TRANSLATE_NOOP("tieout", "The line cannot be changed now."),
        QT_TRANSLATE_NOOP("tieout", "Sync first, and decide what the payment asks then."), true },
    CauseRow { Cause::NothingToDecide, ErrorKind::Configuration, "nothing-to-decide",
        QT_TRANSLATE_NOOP("tieout", "Nothing can be decided about the payment now."),
        QT_TRANSLATE_NOOP("tieout", "Sync first: what it asks then can be decided."), true },
    CauseRow { Cause::LinkMissing, ErrorKind::Configuration, "link-missing",
        QT_TRANSLATE_NOOP("tieout", "The bill is not linked to an invoice."),
        QT_TRANSLATE_NOOP("tieout", "Link the bill to its subcontractor invoice, then try again."), true },
    CauseRow { Cause::CopiesInTheWay, ErrorKind::Configuration, "copies-in-the-way",
        QT_TRANSLATE_NOOP("tieout", "Copies of attachments are in the way."),
        QT_TRANSLATE_NOOP("tieout", "Compare them with the line, remove the folder, then try again."), true },
    CauseRow { Cause::DemoBroken, ErrorKind::Configuration, "demo-broken",
        QT_TRANSLATE_NOOP("tieout", "The demo company does not behave as expected."),
        QT_TRANSLATE_NOOP("tieout", "Start the demo again. If it happens again, send this message to support."), true },

    CauseRow { Cause::LockedElsewhere, ErrorKind::Busy, "locked-elsewhere",
        QT_TRANSLATE_NOOP("tieout", "Another computer has locked this profile."),
        QT_TRANSLATE_NOOP("tieout", "If Tieout no longer runs on this profile there, give the lock up."), true },
    CauseRow { Cause::SignInPortsTaken, ErrorKind::Busy, "sign-in-ports-taken",
        QT_TRANSLATE_NOOP("tieout", "The sign-in to %1 cannot begin."),
        QT_TRANSLATE_NOOP("tieout", "Close the program that uses these ports, then sign in again.") },
    CauseRow { Cause::SignInGoingOn, ErrorKind::Busy, "sign-in-going-on",
        QT_TRANSLATE_NOOP("tieout", "A sign-in to %1 is already going on."),
        QT_TRANSLATE_NOOP("tieout", "Finish it in the browser, or cancel it, before you begin another.") },
    CauseRow { Cause::SignInRenewing, ErrorKind::Busy, "sign-in-renewing",
        QT_TRANSLATE_NOOP("tieout", "Another Tieout is renewing the same sign-in to %1."),
        QT_TRANSLATE_NOOP("tieout", "Try again in a minute.") },
};

} // namespace tieout
