// SPDX-License-Identifier: Apache-2.0
// The buttons of a payment: for every reason and every shape of payment exactly what it offers, the best first.
#include "core/base/enumwords.h"
#include "core/model/paymentdecisions.h"
#include "tests/support/samplebooks.h"
#include "ui/why/offers.h"

using namespace tieout;
using namespace Qt::StringLiterals;

namespace {

/// A payment in every shape that the offers depend on.
QList<PaymentRecord> everyShape(Reason reason)
{
    QList<PaymentRecord> records;
    for (int bits = 0; bits < 64; ++bits) {
        const InvoiceRow invoice = sampleInvoice(bits);
        PaymentRow row = samplePayment(bits, invoice, dollars("120.50"), { reason, { u"a"_s, u"b"_s, u"c"_s } });
        if (bits & 1) {
            row = proved(row, 3);
            row.record.standing = { reason, { u"a"_s, u"b"_s, u"c"_s } };
        }
        if (bits & 2)
            row.record.payment.status = PaymentStatus::Deleted;
        row.record.standing.inTextAlone = (bits & 4) != 0;
        row.record.hasOpenIntent = (bits & 8) != 0;
        if (bits & 16)
            row.record.standing.lines = { LineId(12), LineId(13) };
        if (bits & 32)
            row.record.placement = {};
        records << row.record;
    }
    return records;
}

QList<Reason> everyReason()
{
    QList<Reason> reasons;
    for (std::size_t place = 0; place < enumSize<Reason>(); ++place)
        reasons << static_cast<Reason>(place);
    return reasons;
}

PaymentRecord withReason(Reason reason)
{
    PaymentRow row = proved(samplePayment(1, sampleInvoice(1), dollars("120.50"), {}), 3);
    row.record.standing = { reason, { u"a"_s, u"b"_s, u"c"_s } };
    return row.record;
}

/// The letter that a text's mnemonic types.
QString mnemonicOf(const QString &text)
{
    const qsizetype place = text.indexOf(u'&');
    return place < 0 ? QString() : text.mid(place + 1, 1).toLower();
}

} // namespace

class OffersTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyDecisionHasItsButtonAndNoOtherIsThere();
    void everyButtonLeadsSomewhere();
    void everyReasonOffersItsBestFirst_data();
    void everyReasonOffersItsBestFirst();
    void aGreenPaymentOffersNoDecision();
    void signingInComesFirst();
    void everyButtonHasItsWords();
    void theLinesInQuestionAreNamed();
    void noNextStepNamesACommandLine();
};

void OffersTest::everyDecisionHasItsButtonAndNoOtherIsThere()
{
    for (const Reason reason : everyReason()) {
        for (const PaymentRecord &record : everyShape(reason)) {
            QList<Decision> offered;
            for (const PaymentCommand command : offersOf(record)) {
                if (const std::optional<Decision> decision = decisionOf(command))
                    offered << *decision;
            }
            QVERIFY2(offered == offeredDecisions(record), qPrintable(toString(reason)));
        }
    }
}

void OffersTest::everyButtonLeadsSomewhere()
{
    for (const Reason reason : everyReason()) {
        for (const PaymentRecord &record : everyShape(reason)) {
            const QList<PaymentCommand> offers = offersOf(record);
            const QSet<PaymentCommand> once(offers.begin(), offers.end());
            QCOMPARE(once.size(), offers.size());
            QVERIFY(offers.contains(PaymentCommand::CopyAnswer));
            QVERIFY(!offers.contains(PaymentCommand::None));
            QVERIFY(!offers.contains(PaymentCommand::SignIn));
            QCOMPARE(offers.contains(PaymentCommand::OpenProcore), record.placement.commitment.isValid());
            QCOMPARE(offers.contains(PaymentCommand::ChooseMethod),
                reason == Reason::MethodNotChosen && !record.hasOpenIntent);
            const bool hasLines = record.line.isValid() || !record.standing.lines.isEmpty();
            QVERIFY2(hasLines || !offers.contains(PaymentCommand::SupportRequest), qPrintable(toString(reason)));
        }
    }
}

void OffersTest::everyReasonOffersItsBestFirst_data()
{
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<PaymentCommand>("best");
    using enum PaymentCommand;
    const std::pair<Reason, PaymentCommand> table[] { { Reason::Proved, OpenProcore }, { Reason::Voided, OpenProcore },
        { Reason::NotWrittenYet, Retry }, { Reason::TemporaryFailure, Retry }, { Reason::VoidPending, Retry },
        { Reason::OutcomeUnknown, Retry }, { Reason::ChangeUnderWay, Retry }, { Reason::BeforeSetup, OpenProcore },
        { Reason::NotLinked, OpenProcore }, { Reason::NotABillPayment, OpenProcore },
        { Reason::RemovedBeforeIssued, OpenProcore }, { Reason::ZeroAmount, OpenProcore },
        { Reason::ProjectNotSelected, OpenProcore }, { Reason::Replaced, OpenProcore },
        { Reason::RemovedAndDeleted, OpenProcore }, { Reason::LeftByDecision, Retry },
        { Reason::MethodNotChosen, ChooseMethod }, { Reason::OverIssue, IssueAnyway },
        { Reason::DueUnknown, IssueAnyway }, { Reason::RemovedLineStands, IssueAnyway },
        { Reason::BaselinePaymentRemoved, IssueAnyway }, { Reason::AmbiguousLink, OpenProcore },
        { Reason::TwoLinesOneOrigin, OpenProcore }, { Reason::LineDiffersAfterWrite, Restore },
        { Reason::ChangedInProcore, Restore }, { Reason::DeletedInProcore, Restore },
        { Reason::VoidRefused, PaymentCommand::Void }, { Reason::HistoryUnclear, Create },
        { Reason::UnknownStatus, OpenXero }, { Reason::ChangedAfterIssue, Restore },
        { Reason::VoidAwaitsDecision, PaymentCommand::Void }, { Reason::VoidAwaitsReplacement, PaymentCommand::Void },
        { Reason::VoidLeftByChoice, PaymentCommand::Void }, { Reason::MoneyTakenBack, OpenXero },
        { Reason::TakenBackBeforeIssue, OpenXero }, { Reason::ReplacementUnclear, Create },
        { Reason::ReplacedLineChanged, Restore }, { Reason::PossibleDuplicate, Adopt },
        { Reason::OtherSyncSuspected, PaymentCommand::ConfirmOtherSync }, { Reason::RestoreRefused, Restore },
        { Reason::AttachmentsLost, OpenProcore }, { Reason::LineUnreadable, OpenProcore },
        { Reason::CurrencyDiffers, OpenProcore }, { Reason::TabClosedOrRefused, OpenProcore },
        { Reason::NotPermitted, OpenProcore }, { Reason::NotFoundInProcore, OpenProcore },
        { Reason::AmountUnreadable, OpenXero } };
    QCOMPARE(std::size(table), enumSize<Reason>()); // a new reason says here what is best
    for (const auto &[reason, best] : table)
        QTest::newRow(qPrintable(toString(reason))) << reason << best;
}

void OffersTest::everyReasonOffersItsBestFirst()
{
    QFETCH(Reason, reason);
    QFETCH(PaymentCommand, best);
    const PaymentRecord record = withReason(reason);
    QCOMPARE(nameOf(offersOf(record).constFirst()), nameOf(best));
}

void OffersTest::aGreenPaymentOffersNoDecision()
{
    for (const Reason reason : { Reason::Proved, Reason::Voided }) {
        const QList<PaymentCommand> offers = offersOf(withReason(reason), true);
        QCOMPARE(offers,
            (QList<PaymentCommand> { PaymentCommand::OpenProcore, PaymentCommand::OpenXero,
                PaymentCommand::SupportRequest, PaymentCommand::CopyAnswer }));
    }
}

void OffersTest::signingInComesFirst()
{
    for (const Reason reason : everyReason()) {
        for (const PaymentRecord &record : everyShape(reason)) {
            const QList<PaymentCommand> offers = offersOf(record, true);
            const bool hasDecision = !offeredDecisions(record).isEmpty();
            QCOMPARE(offers.contains(PaymentCommand::SignIn), hasDecision);
            QVERIFY(!hasDecision || offers.constFirst() == PaymentCommand::SignIn);
        }
    }
}

void OffersTest::everyButtonHasItsWords()
{
    const QStringList menus { u"f"_s, u"e"_s, u"v"_s, u"s"_s, u"h"_s };
    for (const Reason reason : everyReason()) {
        for (const PaymentRecord &record : everyShape(reason)) {
            for (const bool isSignedOut : { false, true }) {
                QStringList letters = menus;
                for (const PaymentCommand command : offersOf(record, isSignedOut)) {
                    const QString letter = mnemonicOf(verbOf(command, record));
                    // The answer has its letter in the Edit menu; nothing can be decided while somebody is signed out.
                    const bool isElsewhere = command == PaymentCommand::CopyAnswer;
                    const bool isDisabled = isSignedOut && decisionOf(command);
                    QVERIFY2(isElsewhere || isDisabled || (!letter.isEmpty() && !letters.contains(letter)),
                        qPrintable(toString(reason) + u": "_s + verbOf(command, record)));
                    if (!isElsewhere && !isDisabled)
                        letters << letter;
                    QVERIFY(!nameOf(command).isEmpty());
                    QVERIFY(effectOf(command, record).endsWith(u'.'));
                }
            }
        }
    }
}

void OffersTest::theLinesInQuestionAreNamed()
{
    PaymentRecord record = withReason(Reason::PossibleDuplicate);
    record.standing.lines = { LineId(12) };
    QVERIFY(verbOf(PaymentCommand::Adopt, record).contains(u"12"_s));
    QVERIFY(effectOf(PaymentCommand::Adopt, record).contains(u"line 12"_s));
    QVERIFY(effectOf(PaymentCommand::Create, record).contains(u"line 12"_s));
    record.standing.lines << LineId(13);
    for (const PaymentCommand command : { PaymentCommand::Adopt, PaymentCommand::Create })
        QVERIFY2(effectOf(command, record).contains(u"lines 12, 13"_s), qPrintable(effectOf(command, record)));
}

void OffersTest::noNextStepNamesACommandLine()
{
    for (const Reason reason : everyReason())
        QVERIFY2(!withReason(reason).standing.advice().contains(u"tieoutctl"_s), qPrintable(toString(reason)));
}

QTEST_MAIN(OffersTest)
#include "tst_offers.moc"
