// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/memorysecretstore.h"

#include <QCoroTask>
#include <QtTest>

using namespace tieout;
using namespace Qt::StringLiterals;

class MemorySecretStoreTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsAndForgets();
};

void MemorySecretStoreTest::keepsAndForgets()
{
    MemorySecretStore store;
    const SecretKey key(u"default"_s, u"xero"_s, u"refresh-token"_s);
    const SecretKey other(u"second"_s, u"xero"_s, u"refresh-token"_s);
    QVERIFY(QCoro::waitFor(store.state({})).value() == KeychainState::Ready);
    QVERIFY(!QCoro::waitFor(store.read(key, {})).value());
    QVERIFY(QCoro::waitFor(store.write(key, QByteArray("one\0two", 7), {})));
    QCOMPARE(QCoro::waitFor(store.read(key, {})).value().value(), QByteArray("one\0two", 7));
    QVERIFY(!QCoro::waitFor(store.read(other, {})).value());
    QVERIFY(QCoro::waitFor(store.remove(key, {})));
    QVERIFY(!QCoro::waitFor(store.read(key, {})).value());
    QVERIFY(QCoro::waitFor(store.remove(key, {})));
}

QTEST_GUILESS_MAIN(MemorySecretStoreTest)
#include "tst_memorysecretstore.moc"
