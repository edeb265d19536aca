// SPDX-License-Identifier: Apache-2.0
#include "core/sync/line/editrules.h"

#include "core/base/plaintext.h"
#include "core/base/readabletext.h"
#include "core/base/refused.h"
#include "core/base/tr.h"
#include "core/sync/line/linemark.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

QString sizeText(qint64 bytes)
{
    return QLocale::c().formattedDataSize(bytes);
}

Done checkName(const QString &name)
{
    if (name.trimmed().isEmpty())
        return refused(Cause::RequestWrong, Tr::tr("A file without a name cannot be attached."));
    // Quoted as HTML has it: who reads %22 for a quotation mark reads a file's own %22 so too.
    static const QRegularExpression unsendable(u"[/\\\\\";\n]|%[0-9A-Fa-f]{2}"_s);
    if (plainText(name) != name || name.contains(unsendable))
        return refused(Cause::RequestWrong,
            Tr::tr("The file name \"%1\" contains a character that is not allowed in the name of an attachment.")
                .arg(plainText(name).replace(QLatin1Char('\n'), QChar::ReplacementCharacter)));
    if (name.toUtf8().size() > kLongestFileName)
        return refused(Cause::RequestWrong,
            Tr::tr("The file name \"%1\" is longer than %2 bytes.").arg(name).arg(kLongestFileName));
    return {};
}

Done checkFile(const AttachmentFile &file)
{
    if (Done named = checkName(file.fileName); !named)
        return named;
    if (file.content.isEmpty())
        return refused(Cause::RequestWrong, Tr::tr("The file \"%1\" is empty.").arg(file.fileName));
    if (file.content.size() > kLargestAttachment)
        return refused(Cause::RequestWrong,
            Tr::tr("The file \"%1\" has %2; an attachment may have at most %3.")
                .arg(file.fileName, sizeText(file.content.size()), sizeText(kLargestAttachment)));
    return {};
}

} // namespace

Done checkEditable(const PaymentRecord &record)
{
    if (record.hasOpenIntent)
        return refused(
            Cause::LineNotReady, Tr::tr("It is not known yet how the last change of this payment's line ended."));
    if (!record.line.isValid() || !record.issued)
        return refused(
            Cause::LineMissing, Tr::tr("This payment has no line in Procore. %1").arg(record.standing.sentence()));
    if (record.standing.state() != PaymentState::Synced)
        return refused(Cause::LineNotReady,
            Tr::tr("Only a synced payment's line can be changed here. %1").arg(record.standing.sentence()));
    return {};
}

Done checkAsProved(const PaymentRecord &record, const PaymentLine &line)
{
    if (!record.issued)
        return refused(
            Cause::LineMissing, Tr::tr("This payment has no line in Procore. %1").arg(record.standing.sentence()));
    const std::optional<Difference> difference = firstDifference(*record.issued, line);
    if (!difference)
        return {};
    return refused(Cause::LineNotReady,
        Tr::tr("Somebody changed this line in Procore: its %1 is \"%2\" and was \"%3\".")
            .arg(difference->field, difference->found, difference->expected));
}

std::optional<PaymentLine> lineNumbered(qint64 number, LineId except, const QList<PaymentLine> &lines)
{
    const auto taken = std::find_if(lines.begin(), lines.end(),
        [&](const PaymentLine &line) { return line.id != except && line.paymentNumber == number; });
    return taken == lines.end() ? std::nullopt : std::optional(*taken);
}

Done checkNumber(qint64 number, const PaymentLine &line, const QList<PaymentLine> &lines)
{
    if (number < 1 || number > kLargestPaymentNumber)
        return refused(
            Cause::RequestWrong, Tr::tr("A payment number is a whole number from 1 to %1.").arg(kLargestPaymentNumber));
    const std::optional<PaymentLine> taken = lineNumbered(number, line.id, lines);
    if (!taken)
        return {};
    return refused(Cause::RequestWrong,
        Tr::tr("Payment number %1 is taken on this commitment: line %2, %3 of %4, invoice number \"%5\", has "
               "it.")
            .arg(number)
            .arg(taken->id.toString(), taken->amount.toDecimalText(), taken->date.toString(Qt::ISODate),
                plainText(taken->invoiceNumber)));
}

Done checkFiles(const QList<AttachmentFile> &files, const QList<Attachment> &onTheLine)
{
    if (files.isEmpty())
        return refused(Cause::RequestWrong, Tr::tr("No file to attach was named."));
    QStringList names;
    for (const Attachment &attachment : onTheLine) {
        if (attachment.fileName.trimmed().isEmpty())
            return refused(Cause::RequestWrong,
                Tr::tr("An attachment of this line has no name in Procore, so it could not be put back if it "
                       "got lost. Attach the file in Procore."));
        names.append(attachment.fileName);
    }
    for (const AttachmentFile &file : files) {
        if (Done good = checkFile(file); !good)
            return good;
        const auto isTheSame = [&file](const QString &name) { return readsTheSame(name, file.fileName); };
        if (std::any_of(names.cbegin(), names.cend(), isTheSame))
            return refused(Cause::RequestWrong,
                Tr::tr("The line would have two attachments named \"%1\". Rename the file first.").arg(file.fileName));
        names.append(file.fileName);
    }
    return {};
}

Done checkTotalSize(qint64 bytes)
{
    if (bytes <= kAttachmentsOfALine)
        return {};
    return refused(Cause::RequestWrong,
        Tr::tr("The attachments of this line would come to %1. Tieout changes lines with up to %2, since it "
               "keeps a copy of each while it does; attach the file in Procore.")
            .arg(sizeText(bytes), sizeText(kAttachmentsOfALine)));
}

} // namespace tieout
