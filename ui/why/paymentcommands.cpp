// SPDX-License-Identifier: Apache-2.0
#include "ui/why/paymentcommands.h"

#include "core/base/tr.h"
#include "core/model/paymentdecisions.h"
#include "core/model/standings.h"

#include <algorithm>
#include <array>

namespace tieout {

namespace {

struct CommandRow {
    PaymentCommand command;
    Decision decision; ///< None: it makes none
    const char *name;
    const char *verb;
    const char *effect;
};

constexpr std::array kCommands {
    CommandRow { PaymentCommand::None, Decision::None, "", "", "" },
    CommandRow { PaymentCommand::SignIn, Decision::None, "signInButton", QT_TRANSLATE_NOOP("tieout", "Sign In &Again…"),
        QT_TRANSLATE_NOOP("tieout", "Opens the connections, where you sign in to the service that is signed out.") },
    CommandRow { PaymentCommand::ChooseMethod, Decision::None, "chooseMethodButton",
        QT_TRANSLATE_NOOP("tieout", "&Choose Method…"),
        QT_TRANSLATE_NOOP("tieout", "Opens the settings, where each account gets its payment method.") },
    CommandRow { PaymentCommand::ConfirmOtherSync, Decision::None, "confirmOtherSyncButton",
        QT_TRANSLATE_NOOP("tieout", "Confi&rm That the Other Sync Is Off…"),
        QT_TRANSLATE_NOOP(
            "tieout", "Opens the settings, where you confirm that no other payment sync writes to this company.") },
    CommandRow { PaymentCommand::Adopt, Decision::Adopt, "adoptButton", QT_TRANSLATE_NOOP("tieout", "&Adopt Line"),
        QT_TRANSLATE_NOOP("tieout",
            "Takes the line that is in Procore already for this payment: it gets the values from Xero and is "
            "locked.") },
    CommandRow { PaymentCommand::Create, Decision::Create, "createButton",
        QT_TRANSLATE_NOOP("tieout", "&Create Another Line"),
        QT_TRANSLATE_NOOP("tieout", "Writes a line of its own for this payment and leaves the other lines alone.") },
    CommandRow { PaymentCommand::IssueAnyway, Decision::IssueAnyway, "issueAnywayButton",
        QT_TRANSLATE_NOOP("tieout", "Issue Any&way"),
        QT_TRANSLATE_NOOP("tieout", "Writes the line to Procore although this payment is in question.") },
    CommandRow { PaymentCommand::Void, Decision::Void, "voidButton", QT_TRANSLATE_NOOP("tieout", "Voi&d Line"),
        QT_TRANSLATE_NOOP(
            "tieout", "Sets the line in Procore to 0.00; its notes say when it was voided and how much it was.") },
    CommandRow { PaymentCommand::Restore, Decision::Restore, "restoreButton",
        QT_TRANSLATE_NOOP("tieout", "&Restore Line"),
        QT_TRANSLATE_NOOP("tieout", "Gives the line in Procore the values that it should have.") },
    CommandRow { PaymentCommand::Accept, Decision::Accept, "acceptButton",
        QT_TRANSLATE_NOOP("tieout", "Accept as Sho&wn"),
        QT_TRANSLATE_NOOP("tieout", "Accepts the text as Procore shows it, and compares with that from now on.") },
    CommandRow { PaymentCommand::Retry, Decision::Retry, "retryButton", QT_TRANSLATE_NOOP("tieout", "Retr&y"),
        QT_TRANSLATE_NOOP("tieout", "Syncs the payments of this invoice only.") },
    CommandRow { PaymentCommand::Leave, Decision::Leave, "leaveButton", QT_TRANSLATE_NOOP("tieout", "&Leave as It Is…"),
        QT_TRANSLATE_NOOP("tieout", "Asks for your reason; then nothing more is done about this payment.") },
    CommandRow { PaymentCommand::OpenProcore, Decision::None, "openProcoreButton",
        QT_TRANSLATE_NOOP("tieout", "Open in &Procore"),
        QT_TRANSLATE_NOOP("tieout", "Opens Payments Issued of the commitment in the browser.") },
    CommandRow { PaymentCommand::OpenXero, Decision::None, "openXeroButton",
        QT_TRANSLATE_NOOP("tieout", "Open in &Xero"),
        QT_TRANSLATE_NOOP("tieout", "Opens the bill with its payments in the browser.") },
    CommandRow { PaymentCommand::SupportRequest, Decision::None, "supportRequestButton",
        QT_TRANSLATE_NOOP("tieout", "S&upport Request…"),
        QT_TRANSLATE_NOOP("tieout", "Prepares a text with every id, for Procore's support. Nothing is sent.") },
    CommandRow { PaymentCommand::CopyAnswer, Decision::None, "copyAnswerButton",
        QT_TRANSLATE_NOOP("tieout", "Copy Answer"),
        QT_TRANSLATE_NOOP("tieout", "Copies a sentence about this payment, for the subcontractor who asks.") },
};

consteval bool isInOrder()
{
    for (std::size_t place = 0; place < kCommands.size(); ++place) {
        if (kCommands[place].command != static_cast<PaymentCommand>(place))
            return false;
    }
    return true;
}

consteval bool hasEveryDecision()
{
    for (std::size_t place = 1; place < enumSize<Decision>(); ++place) {
        const auto makes = [place](const CommandRow &row) { return row.decision == static_cast<Decision>(place); };
        if (std::count_if(kCommands.begin(), kCommands.end(), makes) != 1)
            return false;
    }
    return true;
}

static_assert(kCommands.size() == enumSize<PaymentCommand>(), "every command has its row");
static_assert(isInOrder(), "the rows are in the order of the enum");
static_assert(hasEveryDecision(), "every decision has exactly one command");

const CommandRow &rowOf(PaymentCommand command)
{
    return kCommands[static_cast<std::size_t>(command)];
}

/// Nobody tries again what was not tried yet.
QString retryVerb(const PaymentRecord &record)
{
    if (record.standing.reason == Reason::LeftByDecision)
        return Tr::tr("T&ake Up Again");
    return record.standing.state() == PaymentState::Waiting ? Tr::tr("Sync No&w") : Tr::tr("Retr&y");
}

} // namespace

PaymentCommand commandFor(Decision decision)
{
    const auto *const found = std::find_if(
        kCommands.begin(), kCommands.end(), [decision](const CommandRow &row) { return row.decision == decision; });
    return found->command;
}

std::optional<Decision> decisionOf(PaymentCommand command)
{
    const Decision decision = rowOf(command).decision;
    return decision == Decision::None ? std::nullopt : std::optional(decision);
}

QString nameOf(PaymentCommand command)
{
    return QString::fromLatin1(rowOf(command).name);
}

QString verbOf(PaymentCommand command, const PaymentRecord &record)
{
    const QList<LineId> asked = linesAskedAbout(record.standing);
    if (command == PaymentCommand::Retry)
        return retryVerb(record);
    if (command == PaymentCommand::Adopt && asked.size() == 1)
        return Tr::tr("&Adopt Line %1").arg(asked.first().toString());
    return Tr::tr(rowOf(command).verb);
}

QString effectOf(PaymentCommand command, const PaymentRecord &record)
{
    const QString effect = Tr::tr(rowOf(command).effect);
    const QList<LineId> asked = linesAskedAbout(record.standing);
    const bool isAboutLines = command == PaymentCommand::Adopt || command == PaymentCommand::Create;
    if (!isAboutLines || asked.isEmpty())
        return effect;
    const QString lines = lineIdsText(asked);
    if (asked.size() == 1)
        return Tr::tr("%1 The question is about line %2.", "effect, line").arg(effect, lines);
    if (command == PaymentCommand::Adopt)
        return Tr::tr("%1 Of the lines %2, it is the one whose date is nearest.", "effect, lines").arg(effect, lines);
    return Tr::tr("%1 The question is about the lines %2.", "effect, lines").arg(effect, lines);
}

} // namespace tieout
