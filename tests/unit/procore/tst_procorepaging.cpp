// SPDX-License-Identifier: Apache-2.0
// When a Procore list is complete (api facts, Procore 7.2).
#include "core/procore/procorepaging.h"

using namespace tieout;
using Verdict = ProcorePages::Verdict;

namespace {

PageHeaders headers(const QList<QPair<QByteArray, QByteArray>> &lines)
{
    HttpResponse response;
    for (const auto &line : lines)
        response.headers.insert(line.first, line.second);
    return pageHeadersOf(response);
}

QList<qint64> ids(qint64 first, qint64 count)
{
    QList<qint64> result;
    for (qint64 id = first; id < first + count; ++id)
        result.append(id);
    return result;
}

PageHeaders total(int rows, int perPage)
{
    PageHeaders result;
    result.total = rows;
    result.perPage = perPage;
    return result;
}

} // namespace

class ProcorePagingTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void headersAreRead();
    void followsLinkToItsEnd();
    void aCappedPageIsNotTheLast();
    void onePageNeedsOneCall();
    void withoutHeadersOnlyAnEmptyPageEnds();
    void aMovedListIsBegunAgain();
    void missingRowsAreNeverAccepted();
    void aListThatNeverHoldsStill();
    void aPageThatRepeats();
    void aLinkThatSkipsAPageHidesRows();
    void moreRowsThanTheTotalAreNoList();
    void anEmptyPageWithANextIsNoEnd();
};

void ProcorePagingTest::headersAreRead()
{
    // The documented sample omits the caller's other parameters, so only the number is useful.
    const PageHeaders first = headers({ { "link",
                                            "<https://api.procore.com/rest/v1.0/x?page=2&per_page=3>; rel=\"next\", "
                                            "<https://api.procore.com/rest/v1.0/x?page=5&per_page=3>; rel=\"last\"" },
        { "total", "13" }, { "per-page", "3" } });
    QVERIFY(first.hasLink);
    QCOMPARE(first.nextPage, std::optional(2));
    QCOMPARE(first.total, std::optional(13));
    QCOMPARE(first.perPage, std::optional(3));
    const PageHeaders last =
        headers({ { "link", "<https://x/?page=1>; rel=\"first\", <https://x/?page=4>; rel=prev" } });
    QVERIFY(last.hasLink);
    QVERIFY(!last.nextPage);
    QVERIFY(!headers({}).hasLink);
    QVERIFY(!headers({ { "total", "many" } }).total);
}

void ProcorePagingTest::followsLinkToItsEnd()
{
    ProcorePages pages;
    PageHeaders link;
    link.hasLink = true;
    link.nextPage = 2;
    QCOMPARE(*pages.take(link, ids(1, 30)), Verdict::Keep);
    QCOMPARE(pages.next(), std::optional(2));
    link.nextPage.reset();
    QCOMPARE(*pages.take(link, ids(31, 30)), Verdict::Keep);
    QVERIFY(!pages.next());
}

void ProcorePagingTest::aCappedPageIsNotTheLast()
{
    // We asked for 1,000; the service reduces that to 30 and says so.
    ProcorePages pages;
    QCOMPARE(*pages.take(total(45, 30), ids(1, 30)), Verdict::Keep);
    QCOMPARE(pages.next(), std::optional(2));
    QCOMPARE(*pages.take(total(45, 30), ids(31, 15)), Verdict::Keep);
    QVERIFY(!pages.next());
}

void ProcorePagingTest::onePageNeedsOneCall()
{
    ProcorePages pages;
    QCOMPARE(*pages.take(total(4, 100), ids(1, 4)), Verdict::Keep);
    QVERIFY(!pages.next());
    ProcorePages empty;
    QCOMPARE(*empty.take(total(0, 100), {}), Verdict::Keep);
    QVERIFY(!empty.next());
}

void ProcorePagingTest::withoutHeadersOnlyAnEmptyPageEnds()
{
    ProcorePages pages;
    QCOMPARE(*pages.take(PageHeaders(), ids(1, 7)), Verdict::Keep);
    QCOMPARE(pages.next(), std::optional(2));
    QCOMPARE(*pages.take(PageHeaders(), {}), Verdict::Keep);
    QVERIFY(!pages.next());
}

void ProcorePagingTest::aMovedListIsBegunAgain()
{
    ProcorePages pages;
    QCOMPARE(*pages.take(total(6, 3), ids(1, 3)), Verdict::Keep);
    QCOMPARE(*pages.take(total(5, 3), ids(5, 2)), Verdict::StartAgain); // row 4 moved to page 1
    QCOMPARE(pages.next(), std::optional(1));
    QCOMPARE(*pages.take(total(5, 3), ids(2, 3)), Verdict::Keep);
    QCOMPARE(*pages.take(total(5, 3), ids(5, 2)), Verdict::Keep);
    QVERIFY(!pages.next());
}

void ProcorePagingTest::missingRowsAreNeverAccepted()
{
    ProcorePages pages;
    for (int pass = 1; pass < ProcorePages::kMaxPasses; ++pass) {
        QCOMPARE(*pages.take(total(5, 100), ids(1, 4)), Verdict::Keep);
        QCOMPARE(*pages.take(total(5, 100), {}), Verdict::StartAgain);
    }
    QCOMPARE(*pages.take(total(5, 100), ids(1, 4)), Verdict::Keep);
    const Result<Verdict> last = pages.take(total(5, 100), {});
    QVERIFY(!last);
    QCOMPARE(toString(last.error().kind), toString(ErrorKind::Malformed));
    QVERIFY(last.error().detail.contains(QLatin1String("5 rows, but 4")));
}

void ProcorePagingTest::aListThatNeverHoldsStill()
{
    ProcorePages pages;
    Result<Verdict> verdict = Verdict::Keep;
    for (int rows = 10; verdict && rows < 100; ++rows)
        verdict = pages.take(total(rows, 1), ids(rows, 1));
    QVERIFY(!verdict);
    QCOMPARE(toString(verdict.error().kind), toString(ErrorKind::Unavailable));
}

void ProcorePagingTest::aPageThatRepeats()
{
    ProcorePages pages;
    QCOMPARE(*pages.take(PageHeaders(), ids(1, 3)), Verdict::Keep);
    const Result<Verdict> again = pages.take(PageHeaders(), ids(1, 3));
    QVERIFY(!again);
    QCOMPARE(toString(again.error().kind), toString(ErrorKind::Malformed));
    ProcorePages linked;
    PageHeaders backwards;
    backwards.hasLink = true;
    backwards.nextPage = 1;
    QVERIFY(!linked.take(backwards, ids(1, 3)));
}

void ProcorePagingTest::aLinkThatSkipsAPageHidesRows()
{
    ProcorePages pages;
    PageHeaders link;
    link.hasLink = true;
    link.nextPage = 3;
    const Result<Verdict> skipped = pages.take(link, ids(1, 3));
    QVERIFY(!skipped);
    QCOMPARE(toString(skipped.error().kind), toString(ErrorKind::Malformed));
    QVERIFY(skipped.error().detail.contains(QLatin1String("page 3")));
    ProcorePages unreadable;
    link.nextPage = 0; // a next without a number
    QVERIFY(!unreadable.take(link, ids(1, 3)));
}

void ProcorePagingTest::moreRowsThanTheTotalAreNoList()
{
    ProcorePages pages;
    Result<Verdict> verdict = Verdict::Keep;
    int calls = 0;
    while (verdict && pages.next() && ++calls < 100)
        verdict = pages.take(total(3, 100), ids(1, 4));
    QVERIFY(!verdict);
    QCOMPARE(toString(verdict.error().kind), toString(ErrorKind::Malformed));
    QVERIFY(calls <= ProcorePages::kMaxPasses);
}

void ProcorePagingTest::anEmptyPageWithANextIsNoEnd()
{
    ProcorePages pages;
    PageHeaders link;
    link.hasLink = true;
    link.nextPage = 2;
    Result<Verdict> verdict = Verdict::Keep;
    int calls = 0;
    while (verdict && pages.next() && ++calls < 100)
        verdict = pages.take(link, {});
    QVERIFY(!verdict);
    QCOMPARE(toString(verdict.error().kind), toString(ErrorKind::Malformed));
    QVERIFY(calls <= ProcorePages::kMaxPasses);
}

QTEST_GUILESS_MAIN(ProcorePagingTest)
#include "tst_procorepaging.moc"
