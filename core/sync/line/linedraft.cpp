// SPDX-License-Identifier: Apache-2.0
#include "core/sync/line/linedraft.h"

#include "core/base/readabletext.h"
#include "core/base/tr.h"
#include "core/sync/line/linemark.h"

#include <QRegularExpression>

#include <algorithm>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

/// Notes are data in the books, not a message to a person: they stay English and the same on every computer.
QString notesFor(const LineSources &sources, const QString &checkNumber)
{
    QString notes = u"Paid in Xero"_s;
    if (!sources.account.name.isEmpty())
        notes += u" from %1"_s.arg(sources.account.name);
    notes += QLatin1Char('.');
    const QString reference = sources.payment.reference.simplified();
    if (checkNumber.isEmpty() && !reference.isEmpty())
        notes += u" Reference: %1"_s.arg(reference);
    return notes;
}

QString textOf(QDate date)
{
    return date.toString(Qt::ISODate);
}

QString textOf(const Currency &currency)
{
    return currency.code();
}

QString textOf(const Money &amount)
{
    return amount.toDecimalText();
}

template <typename Tag> QString textOf(const StrongId<Tag, qint64> &id)
{
    return id.isValid() ? id.toString() : QString(QLatin1String(""));
}

enum class Wanted { First, All };

/// Compares field by field and keeps what differs. Values are compared; only a difference is made a text.
class Comparison final {
public:
    explicit Comparison(Wanted wanted)
        : m_wanted(wanted)
    {
    }
    /// Money, dates and ids: to the letter.
    template <typename Value> Comparison &field(const char *name, const Value &expected, const Value &found)
    {
        if (!isDone() && expected != found)
            m_found.append(Difference { Tr::tr(name), textOf(expected), textOf(found) });
        return *this;
    }
    /// As a person reads it (rule 11).
    Comparison &text(const char *name, const QString &expected, const QString &found)
    {
        if (isDone() || readsTheSame(expected, found))
            return *this;
        const TextsApart shown = textsApart(expected, found);
        m_found.append(Difference { Tr::tr(name), shown.expected, shown.found, true });
        return *this;
    }
    [[nodiscard]] const QList<Difference> &found() const { return m_found; }

private:
    [[nodiscard]] bool isDone() const { return m_wanted == Wanted::First && !m_found.isEmpty(); }

    Wanted m_wanted;
    QList<Difference> m_found;
};

QList<Difference> contentDifferences(Wanted wanted, const LineDraft &expected, const PaymentLine &line)
{
    return Comparison(wanted)
        .field(QT_TRANSLATE_NOOP("tieout", "currency"), expected.amount.currency(), line.amount.currency())
        .field(QT_TRANSLATE_NOOP("tieout", "amount"), expected.amount, line.amount)
        .field(QT_TRANSLATE_NOOP("tieout", "date"), expected.date, line.date)
        .field(QT_TRANSLATE_NOOP("tieout", "invoice"), expected.invoice, line.invoice)
        .field(QT_TRANSLATE_NOOP("tieout", "commitment"), expected.commitment, line.commitment)
        .field(QT_TRANSLATE_NOOP("tieout", "project"), expected.project, line.project)
        .text(QT_TRANSLATE_NOOP("tieout", "invoice number"), expected.invoiceNumber, line.invoiceNumber)
        .text(QT_TRANSLATE_NOOP("tieout", "check number"), expected.checkNumber, line.checkNumber)
        .text(QT_TRANSLATE_NOOP("tieout", "notes"), expected.notes, line.notes)
        .found();
}

QList<Difference> differences(Wanted wanted, const LineDraft &expected, const PaymentLine &line)
{
    const QString origin = line.originId.toLower();
    const bool isLocked = expected.originId == origin;
    QList<Difference> found = contentDifferences(wanted, expected, line);
    for (Difference &difference : found)
        difference.inTextAlone = difference.inTextAlone && isLocked;
    if (wanted == Wanted::First && !found.isEmpty())
        return found;
    if (!isLocked) {
        found.append(Difference { lockField(), expected.originId, origin });
        return found;
    }
    return found
        + Comparison(wanted)
              .text(QT_TRANSLATE_NOOP("tieout", "the sync's data on the line"), expected.originData, line.originData)
              .found();
}

std::optional<Difference> firstOf(const QList<Difference> &differences)
{
    return differences.isEmpty() ? std::nullopt : std::optional(differences.first());
}

} // namespace

QString checkNumberFrom(const QString &reference)
{
    static const QRegularExpression pattern(
        u"^(?:(?:CHECK|CHK|CK)?\\s*[#.:]?\\s*)([0-9]{1,20})$"_s, QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(reference.trimmed());
    return match.hasMatch() ? match.captured(1) : QString();
}

LineDraft draftFor(const LineSources &sources)
{
    LineDraft draft;
    draft.project = sources.invoice.project;
    draft.commitment = sources.invoice.commitment;
    draft.invoice = sources.invoice.id;
    draft.amount = sources.payment.amount;
    draft.date = sources.payment.date;
    draft.invoiceNumber = sources.bill.number.isEmpty() ? sources.payment.billNumber : sources.bill.number;
    draft.invoiceDate = sources.invoice.billingDate;
    if (sources.method == PaymentMethod::Check)
        draft.checkNumber = checkNumberFrom(sources.payment.reference);
    draft.method = sources.method;
    draft.notes = notesFor(sources, draft.checkNumber);
    draft.paymentNumber = sources.paymentNumber;
    draft.originId = originIdFor(sources.payment.id);
    draft.originData = originDataFor(sources.payment.id, LineOperation::Issue, draft);
    return draft;
}

LineDraft voidedDraft(const LineDraft &issued, const Payment &payment)
{
    LineDraft draft = issued;
    draft.amount = Money::fromMinor(0, issued.amount.currency());
    const QString removedAt = toDateTime(payment.updatedAt).toString(u"yyyy-MM-dd hh:mm 'UTC'"_s);
    draft.notes = u"Removed in Xero on %1. Was %2 %3, dated %4. %5"_s
                      .arg(removedAt, issued.amount.toDecimalText(), issued.amount.currency().code(),
                          issued.date.toString(Qt::ISODate), issued.notes)
                      .trimmed();
    draft.originId = originIdFor(payment.id);
    draft.originData = originDataFor(payment.id, LineOperation::Void, draft);
    return draft;
}

LineDraft draftFromLine(const PaymentLine &line)
{
    LineDraft draft;
    draft.project = line.project;
    draft.commitment = line.commitment;
    draft.invoice = line.invoice;
    draft.amount = line.amount;
    draft.date = line.date;
    draft.invoiceNumber = line.invoiceNumber;
    draft.checkNumber = line.checkNumber;
    draft.notes = line.notes;
    draft.paymentNumber = line.paymentNumber;
    draft.originId = line.originId;
    draft.originData = line.originData;
    return draft;
}

PaymentLine lineFromDraft(const LineDraft &draft)
{
    PaymentLine line;
    line.project = draft.project;
    line.commitment = draft.commitment;
    line.invoice = draft.invoice;
    line.amount = draft.amount;
    line.date = draft.date;
    line.invoiceNumber = draft.invoiceNumber;
    line.checkNumber = draft.checkNumber;
    line.notes = draft.notes;
    line.paymentNumber = draft.paymentNumber;
    line.originId = draft.originId;
    line.originData = draft.originData;
    return line;
}

std::optional<Difference> firstContentDifference(const LineDraft &expected, const PaymentLine &line)
{
    return firstOf(contentDifferences(Wanted::First, expected, line));
}

Standing differing(Reason reason, const Difference &difference)
{
    Standing standing { reason, { difference.field, difference.expected, difference.found } };
    standing.inTextAlone = difference.inTextAlone;
    return standing;
}

QString lockField()
{
    return Tr::tr(QT_TRANSLATE_NOOP("tieout", "the sync's mark on the line"));
}

std::optional<Difference> firstDifference(const LineDraft &expected, const PaymentLine &line)
{
    return firstOf(differences(Wanted::First, expected, line));
}

QList<Difference> allDifferences(const LineDraft &expected, const PaymentLine &line)
{
    return differences(Wanted::All, expected, line);
}

LineDraft withTextAccepted(LineDraft draft, const PaymentLine &line)
{
    struct Text {
        QString &accepted;
        const QString &shown;
    };
    const Text texts[] { { draft.invoiceNumber, line.invoiceNumber }, { draft.checkNumber, line.checkNumber },
        { draft.notes, line.notes }, { draft.originData, line.originData } };
    const auto first = std::find_if(
        std::begin(texts), std::end(texts), [](const Text &text) { return !readsTheSame(text.accepted, text.shown); });
    if (first != std::end(texts))
        first->accepted = first->shown;
    return draft;
}

qint64 highestPaymentNumber(const QList<PaymentLine> &lines)
{
    qint64 highest = 0;
    for (const PaymentLine &line : lines)
        highest = std::max(highest, line.paymentNumber.value_or(0));
    return highest;
}

qint64 nextPaymentNumber(const QList<PaymentLine> &lines, const QSet<qint64> &given)
{
    qint64 highest = highestPaymentNumber(lines);
    for (const qint64 number : given)
        highest = std::max(highest, number);
    if (highest < kLargestPaymentNumber)
        return highest + 1;
    QSet<qint64> taken = given;
    for (const PaymentLine &line : lines)
        taken.insert(line.paymentNumber.value_or(0));
    qint64 free = 1;
    while (taken.contains(free))
        ++free;
    return free;
}

} // namespace tieout
