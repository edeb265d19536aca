// SPDX-License-Identifier: Apache-2.0
// Spoils every endpoint's good answer, field by field and byte by byte, and decodes it. The result must be a value, or
// an error that names the field; it must come in bounded time; and a missing amount must never become zero.
#pragma once

#include "core/base/unreadablerow.h"
#include "tests/support/jsonmutations.h"
#include "tests/support/specexamples.h"

#include "core/base/money.h"
#include "core/base/result.h"

#include <QElapsedTimer>
#include <QTest>

#include <functional>

namespace tieout::test {

using namespace Qt::StringLiterals;

/// A decoder's result.
struct Decoded {
    std::optional<Error> error; ///< for the answer as a whole
    QList<UnreadableRow> setAside;
    QList<std::optional<Money>> amounts; ///< of all rows, in order
};

struct Endpoint {
    QString name;
    QByteArray good;
    std::function<Decoded(const QByteArray &)> decode;
};

/// An endpoint and the path of its example in the service's own description; empty if it has none.
struct FuzzRow {
    Endpoint endpoint;
    QString published;
};

template <typename T, typename Amounts> Decoded decodedFrom(const Result<T> &result, Amounts amountsOf)
{
    Decoded decoded;
    if (!result) {
        decoded.error = result.error();
        return decoded;
    }
    if constexpr (requires { result->unreadable; })
        decoded.setAside = result->unreadable; // for a page and a list alike
    amountsOf(*result, decoded.amounts);
    return decoded;
}

template <typename T> Decoded withoutAmounts(const Result<T> &result)
{
    return decodedFrom(result, [](const auto &, QList<std::optional<Money>> &) {});
}

/// Rows of a test's table: our own answers, and the published examples, which get the same treatment.
inline void addRows(const QList<FuzzRow> &rows, const SpecExamples &spec)
{
    QTest::addColumn<Endpoint>("endpoint");
    for (const FuzzRow &row : rows) {
        QTest::newRow(qPrintable(row.endpoint.name)) << row.endpoint;
        const SpecExample *example = spec.find(u"get"_s, row.published);
        if (!example)
            continue;
        Endpoint published = row.endpoint;
        published.good = example->body;
        QTest::addRow("%s, published", qPrintable(row.endpoint.name)) << published;
    }
}

inline qsizetype zeroes(const QList<std::optional<Money>> &amounts)
{
    return std::count_if(amounts.begin(), amounts.end(), [](const auto &amount) { return amount && amount->isZero(); });
}

/// A sentence about the first thing that is wrong; empty when nothing is.
inline QString faultOf(const Endpoint &endpoint, const JsonMutation &mutation, qsizetype zeroesBefore)
{
    QElapsedTimer timer;
    timer.start();
    const Decoded decoded = endpoint.decode(mutation.body);
    const QString where = endpoint.name + u" "_s + mutation.path + u" = "_s + mutation.what;
    if (timer.elapsed() > 5000)
        return where + u": took %1 ms"_s.arg(timer.elapsed());
    if (zeroes(decoded.amounts) > zeroesBefore)
        return where + u": an amount of zero came out of nothing"_s;
    // Something that is not JSON at all has no path: it is nested too deeply, or not Unicode.
    const bool isNoJson = mutation.what == QLatin1String("a thousand lists")
        || mutation.what == QLatin1String("a lone surrogate") || mutation.what == QLatin1String("beyond a double")
        || mutation.what == QLatin1String("beyond 64 bits");
    QList<Error> errors;
    if (decoded.error)
        errors.append(*decoded.error);
    for (const UnreadableRow &row : decoded.setAside)
        errors.append(row.error);
    for (const Error &error : errors) {
        if (error.kind != ErrorKind::Malformed)
            return where + u": is "_s + toString(error.kind);
        if (error.detail.size() > 400)
            return where + u": quotes too much"_s;
        const QString named = pathIn(error.detail);
        if (named.isEmpty() ? !isNoJson : !tellsOf(named, mutation.path))
            return where + u": the error names \"%1\""_s.arg(error.detail);
    }
    return {};
}

/// Tries all mutations of one endpoint. Returns the first fault, or nothing.
inline QString checkEveryField(const Endpoint &endpoint)
{
    const JsonMutations mutations(endpoint.good);
    const Decoded good = endpoint.decode(mutations.unchanged());
    if (good.error || !good.setAside.isEmpty())
        return endpoint.name + u": the good answer is refused: "_s
            + (good.error ? good.error->detail : good.setAside.first().error.detail);
    for (const JsonMutation &mutation : mutations.all()) {
        if (const QString fault = faultOf(endpoint, mutation, zeroes(good.amounts)); !fault.isEmpty())
            return fault;
    }
    return {};
}

/// Deterministic damage to the bytes must give a value or Malformed, nothing else.
inline QString checkDamagedBytes(const Endpoint &endpoint, int rounds)
{
    std::mt19937 random(20261124);
    const QByteArray good = JsonMutations(endpoint.good).unchanged();
    for (int round = 0; round < rounds; ++round) {
        const QByteArray bytes = damaged(good, random);
        const Decoded decoded = endpoint.decode(bytes);
        if (decoded.error && decoded.error->kind != ErrorKind::Malformed)
            return endpoint.name + u": round %1 is %2"_s.arg(round).arg(toString(decoded.error->kind));
        if (decoded.error && decoded.error->detail.isEmpty())
            return endpoint.name + u": round %1 says nothing"_s.arg(round);
    }
    return {};
}

} // namespace tieout::test

Q_DECLARE_METATYPE(tieout::test::Endpoint)
