// SPDX-License-Identifier: Apache-2.0
// What users do to synced lines in tests of rule 12.
#pragma once

#include "core/ledger/journalrepository.h"
#include "tests/rules/changeacts.h"

#include <QCoroTask>
#include <QDir>

namespace tieout::test {

using namespace Qt::StringLiterals;

using Lock = FakeProcore::Lock;

inline AttachmentFile fileNamed(const QString &name, const QByteArray &content = "new content")
{
    AttachmentFile file;
    file.fileName = name;
    file.content = content;
    return file;
}

inline Result<LineReport> number(BooksFixture &books, PaymentId payment, qint64 wanted)
{
    return QCoro::waitFor(books.engine->changeLineNumber(payment, wanted, books.settings, books.stop.get_token()));
}

inline Result<LineReport> attach(BooksFixture &books, PaymentId payment, const QList<AttachmentFile> &files)
{
    return QCoro::waitFor(books.engine->attachToLine(payment, files, books.settings, books.stop.get_token()));
}

/// Name and content of all the line's attachments, sorted.
inline QStringList hanging(const BooksFixture &books, qsizetype line = 0)
{
    QStringList texts;
    for (const Attachment &attachment : books.procore.lines.at(line).attachments)
        texts.append(
            attachment.fileName + QLatin1Char('=') + QString::fromUtf8(books.procore.contents.value(attachment.id)));
    texts.sort();
    return texts;
}

inline const QStringList kBefore { u"invoice.pdf=old one"_s, u"waiver.pdf=old two"_s };
inline const QStringList kAfter { u"check.png=new content"_s, u"invoice.pdf=old one"_s, u"waiver.pdf=old two"_s };

/// A payment of 500.00 with its line, number 1, and two files attached; another line has number 2.
inline PaymentId prepared(BooksFixture &books)
{
    books.setUp();
    const PaymentId payment = issued(books);
    issued(books, u"10.00"_s);
    books.procore.attach(books.procore.lines.first(), u"invoice.pdf"_s, "old one");
    books.procore.attach(books.procore.lines.first(), u"waiver.pdf"_s, "old two");
    return payment;
}

inline qsizetype openIntents(BooksFixture &books)
{
    return books.ledger->journal().openIntents()->size();
}

inline bool keepsCopies(const BooksFixture &books)
{
    return QDir(books.folder.filePath(u"attachments"_s)).exists();
}

inline QString refusalOf(const Result<LineReport> &report)
{
    if (report)
        return {};
    const Cause cause = causeOf(report.error());
    return cause == Cause::RefusedHere || kindOf(cause) == ErrorKind::Configuration ? report.error().detail : QString();
}

/// The n-th write from now on fails before it arrives, or the first one from there on that is carried out loses its
/// answer. After that nothing works any more, as if the program were killed.
inline void breakWrite(BooksFixture &books, int n, bool done)
{
    const auto seen = std::make_shared<int>(0);
    const auto isDead = std::make_shared<bool>(false);
    const auto isWrite = [](const QString &name) {
        return name == QLatin1String("update") || name == QLatin1String("attach");
    };
    books.procore.failsBefore = [=](const QString &name) -> std::optional<Error> {
        if (isWrite(name) && ++*seen == n && !done)
            *isDead = true;
        return *isDead ? std::optional(lost()) : std::nullopt;
    };
    books.procore.failsAfter = [=](const QString &name) -> std::optional<Error> {
        if (isWrite(name) && *seen >= n)
            *isDead = true;
        return *isDead ? std::optional(lost()) : std::nullopt;
    };
}

} // namespace tieout::test
