// SPDX-License-Identifier: Apache-2.0
// QCOMPARE for this program's enums: their toString() returns a QString, which Qt Test's printing does not expect.
#pragma once

#include <QtTest/QtTest>

#include <concepts>

namespace tieout::test {

template <typename T>
concept Named = std::is_enum_v<T> && requires(T value)
{
    {
        toString(value)
        } -> std::same_as<QString>;
};

} // namespace tieout::test

namespace QTest {

template <tieout::test::Named T>
bool qCompare(
    const T &actual, const T &expected, const char *actualText, const char *expectedText, const char *file, int line)
{
    using namespace Qt::StringLiterals;
    const QByteArray message =
        u"%1 is %2, expected %3"_s.arg(QLatin1String(actualText), toString(actual), toString(expected)).toUtf8();
    Q_UNUSED(expectedText)
    return QTest::qVerify(actual == expected, actualText, message.constData(), file, line);
}

} // namespace QTest
