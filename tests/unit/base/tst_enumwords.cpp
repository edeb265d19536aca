// SPDX-License-Identifier: Apache-2.0
#include "core/base/enumwords.h"

#include <QTest>

using namespace tieout;
using namespace Qt::StringLiterals;

namespace {

enum class Shape { Circle, Triangle, Octagon };

constexpr EnumWords<Shape> kShapes {
    { Shape::Circle, "circle" },
    { Shape::Triangle, "triangle" },
    { Shape::Octagon, "octagon" },
};

// The check that fails to compile for a table with a missing word.
static_assert(enumSize<Shape>() == 3);
static_assert(isEnumerator<Shape::Octagon>());
static_assert(!isEnumerator<static_cast<Shape>(3)>());

} // namespace

class EnumWordsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyValueHasItsWord();
    void otherWordsAreNothing();
};

void EnumWordsTest::everyValueHasItsWord()
{
    for (const Shape shape : { Shape::Circle, Shape::Triangle, Shape::Octagon })
        QVERIFY(kShapes.valueOf(kShapes.of(shape)) == shape);
    QCOMPARE(kShapes.of(Shape::Triangle), u"triangle"_s);
}

void EnumWordsTest::otherWordsAreNothing()
{
    QVERIFY(!kShapes.valueOf(u"Circle"_s)); // exactly as written
    QVERIFY(!kShapes.valueOf(QString()));
}

QTEST_GUILESS_MAIN(EnumWordsTest)
#include "tst_enumwords.moc"
