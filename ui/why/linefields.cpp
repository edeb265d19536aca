// SPDX-License-Identifier: Apache-2.0
#include "ui/why/linefields.h"

#include "core/base/readabletext.h"
#include "core/base/tr.h"
#include "ui/style/formats.h"

#include <algorithm>
#include <array>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

struct FieldWords {
    LineField field;
    const char *name;
    const char *inSentences; ///< the standing's word for it; empty where nothing is compared
};

constexpr std::array kFields {
    FieldWords { LineField::Amount, QT_TRANSLATE_NOOP("tieout", "Amount"), QT_TRANSLATE_NOOP("tieout", "amount") },
    FieldWords { LineField::Date, QT_TRANSLATE_NOOP("tieout", "Date"), QT_TRANSLATE_NOOP("tieout", "date") },
    FieldWords { LineField::Invoice, QT_TRANSLATE_NOOP("tieout", "Invoice"), QT_TRANSLATE_NOOP("tieout", "invoice") },
    FieldWords {
        LineField::Commitment, QT_TRANSLATE_NOOP("tieout", "Commitment"), QT_TRANSLATE_NOOP("tieout", "commitment") },
    FieldWords { LineField::Project, QT_TRANSLATE_NOOP("tieout", "Project"), QT_TRANSLATE_NOOP("tieout", "project") },
    FieldWords { LineField::InvoiceNumber, QT_TRANSLATE_NOOP("tieout", "Invoice #"),
        QT_TRANSLATE_NOOP("tieout", "invoice number") },
    FieldWords {
        LineField::CheckNumber, QT_TRANSLATE_NOOP("tieout", "Check #"), QT_TRANSLATE_NOOP("tieout", "check number") },
    FieldWords { LineField::Notes, QT_TRANSLATE_NOOP("tieout", "Notes"), QT_TRANSLATE_NOOP("tieout", "notes") },
    FieldWords { LineField::Mark, QT_TRANSLATE_NOOP("tieout", "ERP mark"),
        QT_TRANSLATE_NOOP("tieout", "the sync's mark on the line") },
    FieldWords { LineField::Data, QT_TRANSLATE_NOOP("tieout", "ERP data"),
        QT_TRANSLATE_NOOP("tieout", "the sync's data on the line") },
    FieldWords { LineField::PaymentNumber, QT_TRANSLATE_NOOP("tieout", "Payment #"), "" },
    FieldWords { LineField::Attachments, QT_TRANSLATE_NOOP("tieout", "Attachments"), "" },
    FieldWords { LineField::Method, QT_TRANSLATE_NOOP("tieout", "Method"), "" },
    FieldWords { LineField::InvoiceDate, QT_TRANSLATE_NOOP("tieout", "Invoice date"), "" },
    FieldWords { LineField::Other, "", "" },
};

consteval bool isInOrder()
{
    for (std::size_t place = 0; place < kFields.size(); ++place) {
        if (kFields[place].field != static_cast<LineField>(place))
            return false;
    }
    return true;
}

static_assert(kFields.size() == enumSize<LineField>(), "every field has its words");
static_assert(isInOrder(), "the words are in the order of the enum");

const FieldWords &wordsOf(LineField field)
{
    return kFields[static_cast<std::size_t>(field)];
}

/// A record's number as people know it, else its id.
template <typename Id> QString named(const Id &id, const Id &known, const QString &name)
{
    if (!id.isValid())
        return {};
    return id == known && !name.isEmpty() ? name : Tr::tr("id %1").arg(id.toString());
}

QString numberText(const std::optional<qint64> &number)
{
    return number ? QString::number(*number) : QString();
}

QString sentText(LineField field, const LineDraft &draft, const PaymentRow &row)
{
    const Placement &place = row.record.placement;
    switch (field) {
    case LineField::Amount:
        return formats::money(draft.amount);
    case LineField::Date:
        return formats::date(draft.date);
    case LineField::Invoice:
        return named(draft.invoice, place.invoice, row.invoiceNumber);
    case LineField::Commitment:
        return named(draft.commitment, place.commitment, row.commitmentNumber);
    case LineField::Project:
        return named(draft.project, place.project, row.projectName);
    case LineField::InvoiceNumber:
        return draft.invoiceNumber;
    case LineField::CheckNumber:
        return draft.checkNumber;
    case LineField::Notes:
        return draft.notes;
    case LineField::Mark:
        return draft.originId;
    case LineField::Data:
        return draft.originData;
    case LineField::PaymentNumber:
        return numberText(draft.paymentNumber);
    case LineField::Method:
        return formats::method(draft.method);
    case LineField::InvoiceDate:
        return formats::date(draft.invoiceDate);
    case LineField::Attachments:
    case LineField::Other:
        break;
    }
    return {};
}

/// The line in the same shape, so that both sides are shown alike.
LineDraft asDraft(const PaymentLine &line)
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
    draft.originId = line.originId.toLower();
    draft.originData = line.originData;
    return draft;
}

QString fileNames(const PaymentLine &line)
{
    QStringList names;
    for (const Attachment &file : line.attachments)
        names << file.fileName;
    return names.join(u", "_s);
}

/// Money, dates, places and the owner to the letter; texts as a person reads them.
bool isEqual(LineField field, const LineDraft &sent, const LineDraft &shown)
{
    switch (field) {
    case LineField::Amount:
        return sent.amount == shown.amount;
    case LineField::Date:
        return sent.date == shown.date;
    case LineField::Invoice:
        return sent.invoice == shown.invoice;
    case LineField::Commitment:
        return sent.commitment == shown.commitment;
    case LineField::Project:
        return sent.project == shown.project;
    case LineField::InvoiceNumber:
        return readsTheSame(sent.invoiceNumber, shown.invoiceNumber);
    case LineField::CheckNumber:
        return readsTheSame(sent.checkNumber, shown.checkNumber);
    case LineField::Notes:
        return readsTheSame(sent.notes, shown.notes);
    case LineField::Mark:
        return sent.originId == shown.originId;
    case LineField::Data:
        return readsTheSame(sent.originData, shown.originData);
    case LineField::PaymentNumber:
    case LineField::Attachments:
    case LineField::Method:
    case LineField::InvoiceDate:
    case LineField::Other:
        break;
    }
    return true;
}

bool isPeoples(LineField field)
{
    return field == LineField::PaymentNumber || field == LineField::Attachments;
}

bool isNeverShown(LineField field)
{
    return field == LineField::Method || field == LineField::InvoiceDate;
}

FieldRow withLine(FieldRow row, const LineDraft &sent, const PaymentLine &line, const PaymentRow &payment)
{
    const LineDraft shown = asDraft(line);
    row.readBack = row.field == LineField::Attachments ? fileNames(line) : sentText(row.field, shown, payment);
    if (isPeoples(row.field))
        row.compared = Compared::YoursToChange;
    else
        row.compared = isEqual(row.field, sent, shown) ? Compared::Equal : Compared::Differs;
    return row;
}

FieldRow withoutLine(FieldRow row, const PaymentRow &payment)
{
    if (isPeoples(row.field)) {
        row.compared = Compared::YoursToChange;
    } else if (payment.record.standing.state() == PaymentState::Synced) {
        row.readBack = row.sent;
        row.compared = Compared::Equal;
    }
    return row;
}

/// The field that the standing's sentence names, as that says it: more was not kept of what was read back.
void showTold(QList<FieldRow> &rows, const Standing &standing)
{
    const bool tells = standing.reason == Reason::LineDiffersAfterWrite || standing.reason == Reason::ChangedInProcore;
    if (!tells || standing.args.size() < 3)
        return;
    FieldRow told { LineField::Other, standing.args[0], standing.args[1], standing.args[2], Compared::Differs };
    const auto found = std::find_if(rows.begin(), rows.end(), [&told](const FieldRow &row) {
        const char *const word = wordsOf(row.field).inSentences;
        return *word != '\0' && Tr::tr(word) == told.name;
    });
    if (found == rows.end()) {
        rows.append(told);
        return;
    }
    told.field = found->field;
    told.name = found->name;
    *found = told;
}

} // namespace

QList<FieldRow> fieldsOf(const PaymentRow &row, const std::optional<PaymentLine> &line)
{
    const std::optional<LineDraft> &issued = row.record.issued;
    if (!issued && !line)
        return {};
    QList<FieldRow> rows;
    for (const FieldWords &words : kFields) {
        const bool isEmptyHere = words.field == LineField::Other || (words.field == LineField::Attachments && !line);
        if (isEmptyHere || (isNeverShown(words.field) && !issued))
            continue;
        FieldRow field { words.field, Tr::tr(words.name), issued ? sentText(words.field, *issued, row) : QString(), {},
            Compared::NotRead };
        if (isNeverShown(words.field))
            field.compared = Compared::NotShown;
        else
            field = line ? withLine(field, issued.value_or(asDraft(*line)), *line, row) : withoutLine(field, row);
        rows.append(field);
    }
    if (!line)
        showTold(rows, row.record.standing);
    return rows;
}

QString comparedText(Compared compared)
{
    switch (compared) {
    case Compared::Equal:
        return Tr::tr("equal");
    case Compared::Differs:
        return Tr::tr("differs");
    case Compared::NotShown:
        return Tr::tr("only sent");
    case Compared::YoursToChange:
        return Tr::tr("yours to change");
    case Compared::NotRead:
        return Tr::tr("look again");
    }
    return {};
}

} // namespace tieout
