// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/words.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace tieout::words {

using namespace Qt::StringLiterals;

namespace {

template <typename T> struct Entry {
    T value;
    const char *word;
};

constexpr std::array kPaymentKinds { Entry<PaymentKind> { PaymentKind::BillPayment, "bill-payment" },
    Entry<PaymentKind> { PaymentKind::Other, "other" } };
constexpr std::array kPaymentStatuses { Entry<PaymentStatus> { PaymentStatus::Authorised, "authorised" },
    Entry<PaymentStatus> { PaymentStatus::Deleted, "deleted" },
    Entry<PaymentStatus> { PaymentStatus::Unknown, "unknown" } };
constexpr std::array kPaymentAges { Entry<PaymentAge> { PaymentAge::Baseline, "baseline" },
    Entry<PaymentAge> { PaymentAge::New, "new" }, Entry<PaymentAge> { PaymentAge::Undecided, "undecided" } };
constexpr std::array kDecisions { Entry<Decision> { Decision::None, "none" },
    Entry<Decision> { Decision::IssueAnyway, "issue-anyway" }, Entry<Decision> { Decision::Void, "void" },
    Entry<Decision> { Decision::Leave, "leave" }, Entry<Decision> { Decision::Retry, "retry" },
    Entry<Decision> { Decision::Adopt, "adopt" }, Entry<Decision> { Decision::Create, "create" },
    Entry<Decision> { Decision::Restore, "restore" } };
constexpr std::array kAccountKinds { Entry<AccountKind> { AccountKind::Bank, "bank" },
    Entry<AccountKind> { AccountKind::CreditCard, "credit-card" }, Entry<AccountKind> { AccountKind::PayPal, "paypal" },
    Entry<AccountKind> { AccountKind::Other, "other" } };
constexpr std::array kCommitmentKinds { Entry<CommitmentKind> { CommitmentKind::Subcontract, "subcontract" },
    Entry<CommitmentKind> { CommitmentKind::PurchaseOrder, "purchase-order" } };
constexpr std::array kIntentKinds { Entry<IntentKind> { IntentKind::Create, "create" },
    Entry<IntentKind> { IntentKind::Void, "void" }, Entry<IntentKind> { IntentKind::Restore, "restore" },
    Entry<IntentKind> { IntentKind::HandOver, "hand-over" }, Entry<IntentKind> { IntentKind::Adopt, "adopt" },
    Entry<IntentKind> { IntentKind::Number, "number" }, Entry<IntentKind> { IntentKind::Attach, "attach" } };
constexpr std::array kOutcomeKinds { Entry<OutcomeKind> { OutcomeKind::Fulfilled, "done" },
    Entry<OutcomeKind> { OutcomeKind::NotDone, "not-done" }, Entry<OutcomeKind> { OutcomeKind::Refused, "refused" },
    Entry<OutcomeKind> { OutcomeKind::Differs, "differs" } };

template <typename T, size_t N> QString wordOf(const std::array<Entry<T>, N> &table, T value)
{
    for (const Entry<T> &entry : table) {
        if (entry.value == value)
            return QString::fromLatin1(entry.word);
    }
    Q_UNREACHABLE();
}

template <typename T, size_t N> std::optional<T> valueOf(const std::array<Entry<T>, N> &table, const QString &word)
{
    for (const Entry<T> &entry : table) {
        if (word == QLatin1String(entry.word))
            return entry.value;
    }
    return std::nullopt;
}

} // namespace

QString of(PaymentKind value)
{
    return wordOf(kPaymentKinds, value);
}

QString of(PaymentStatus value)
{
    return wordOf(kPaymentStatuses, value);
}

QString of(PaymentAge value)
{
    return wordOf(kPaymentAges, value);
}

QString of(Decision value)
{
    return wordOf(kDecisions, value);
}

QString of(AccountKind value)
{
    return wordOf(kAccountKinds, value);
}

QString of(CommitmentKind value)
{
    return wordOf(kCommitmentKinds, value);
}

QString of(IntentKind value)
{
    return wordOf(kIntentKinds, value);
}

QString of(OutcomeKind value)
{
    return wordOf(kOutcomeKinds, value);
}

std::optional<PaymentKind> paymentKind(const QString &word)
{
    return valueOf(kPaymentKinds, word);
}

std::optional<PaymentStatus> paymentStatus(const QString &word)
{
    return valueOf(kPaymentStatuses, word);
}

std::optional<PaymentAge> paymentAge(const QString &word)
{
    return valueOf(kPaymentAges, word);
}

std::optional<Decision> decision(const QString &word)
{
    return valueOf(kDecisions, word);
}

std::optional<AccountKind> accountKind(const QString &word)
{
    return valueOf(kAccountKinds, word);
}

std::optional<CommitmentKind> commitmentKind(const QString &word)
{
    return valueOf(kCommitmentKinds, word);
}

std::optional<IntentKind> intentKind(const QString &word)
{
    return valueOf(kIntentKinds, word);
}

QString ofArgs(const QStringList &args)
{
    if (args.isEmpty())
        return u"[]"_s;
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(args)).toJson(QJsonDocument::Compact));
}

QStringList args(const QString &json)
{
    if (json == QLatin1String("[]"))
        return {};
    QStringList result;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue &value : array)
        result << value.toString();
    return result;
}

QString ofLineIds(const QList<LineId> &lines)
{
    QStringList texts;
    for (const LineId line : lines)
        texts << line.toString();
    return texts.join(QLatin1Char(','));
}

QList<LineId> lineIds(const QString &text)
{
    QList<LineId> lines;
    const QStringList texts = text.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &id : texts)
        lines << LineId(id.toLongLong());
    return lines;
}

} // namespace tieout::words
