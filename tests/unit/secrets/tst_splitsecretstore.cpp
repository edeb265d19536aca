// SPDX-License-Identifier: Apache-2.0
// The limit of Windows' Credential Manager, played on every system.
#include "core/oauth/tokenstorage.h"
#include "core/secrets/keychainerror.h"
#include "core/secrets/memorysecretstore.h"
#include "core/secrets/splitsecretstore.h"

#include <QCoroTask>
#include <QtTest>

using namespace tieout;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongest = 2560;

/// A keychain as the Credential Manager is: it refuses what is too long. Its changes can stop at any of them.
class ShortStore final : public SecretStore {
public:
    int changesLeft = 1000;
    QStringList names;

    void setPromptsAllowed(bool) override { }
    Task<Result<KeychainState>> state(std::stop_token) override { co_return KeychainState::Ready; }
    Task<Result<std::optional<QByteArray>>> read(SecretKey key, std::stop_token stop) override
    {
        co_return co_await m_kept.read(key, stop);
    }
    Task<Done> write(SecretKey key, QByteArray value, std::stop_token stop) override
    {
        if (value.size() > kLongest || changesLeft-- <= 0)
            co_return failed(keychainError(KeychainTrouble::Refused, u"The stub received bad data."_s));
        if (!names.contains(key.toString()))
            names.append(key.toString());
        co_return co_await m_kept.write(key, value, stop);
    }
    Task<Done> remove(SecretKey key, std::stop_token stop) override
    {
        if (changesLeft-- <= 0)
            co_return failed(keychainError(KeychainTrouble::Refused));
        names.removeAll(key.toString());
        co_return co_await m_kept.remove(key, stop);
    }

private:
    MemorySecretStore m_kept;
};

struct Keychain {
    ShortStore *inner = new ShortStore;
    SplitSecretStore store { std::unique_ptr<SecretStore>(inner), kLongest };
    SecretKey key { u"default"_s, u"xero"_s, u"access-token"_s };

    std::optional<QByteArray> read() { return QCoro::waitFor(store.read(key, {})).value(); }
    bool write(const QByteArray &secret) { return QCoro::waitFor(store.write(key, secret, {})).has_value(); }
    bool remove() { return QCoro::waitFor(store.remove(key, {})).has_value(); }
    QByteArray entry() const { return QCoro::waitFor(inner->read(key, {})).value().value(); }
};

/// Every byte occurs, and no two places look the same.
QByteArray secretOf(qsizetype size, int seed = 0)
{
    QByteArray secret(size, '\0');
    for (qsizetype at = 0; at < size; ++at)
        secret[at] = static_cast<char>((at * 7 + at / 256 + seed) % 256);
    return secret;
}

} // namespace

class SplitSecretStoreTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyLengthComesBack_data();
    void everyLengthComesBack();
    void shortSecretsAreKeptAsTheyAre();
    void whatWasStoredBeforeIsRead();
    void aSecretThatLooksLikeAPartComesBack();
    void nothingIsLeftOfAnOldSecret();
    void aKillLeavesTheOldOrTheNew_data();
    void aKillLeavesTheOldOrTheNew();
    void aTornSecretIsNone();
    void noPartIsTakenForAnothers();
    void tokensOfXeroFit();
};

void SplitSecretStoreTest::everyLengthComesBack_data()
{
    QTest::addColumn<qsizetype>("size");
    for (const qsizetype size : { 0, 1, 2559, 2560, 2561, 5000, 5119, 5120, 5121, 7580, 7680, 20000 })
        QTest::addRow("%d bytes", int(size)) << size;
}

void SplitSecretStoreTest::everyLengthComesBack()
{
    QFETCH(qsizetype, size);
    Keychain keychain;
    QVERIFY(!keychain.read());
    QVERIFY(keychain.write(secretOf(size)));
    QCOMPARE(keychain.read(), secretOf(size));
    QCOMPARE(keychain.inner->names.size() > 1, size > kLongest);
}

void SplitSecretStoreTest::shortSecretsAreKeptAsTheyAre()
{
    Keychain keychain;
    QVERIFY(keychain.write(secretOf(kLongest)));
    QCOMPARE(keychain.entry(), secretOf(kLongest));
}

void SplitSecretStoreTest::whatWasStoredBeforeIsRead()
{
    Keychain keychain;
    QVERIFY(QCoro::waitFor(keychain.inner->write(keychain.key, "a token of before", {})));
    QCOMPARE(keychain.read(), QByteArray("a token of before"));
    QVERIFY(keychain.write(secretOf(4000)));
    QCOMPARE(keychain.read(), secretOf(4000));
}

void SplitSecretStoreTest::aSecretThatLooksLikeAPartComesBack()
{
    Keychain other;
    QVERIFY(other.write(secretOf(4000)));
    Keychain keychain;
    QVERIFY(keychain.write(other.entry()));
    QCOMPARE(keychain.read(), other.entry());
}

void SplitSecretStoreTest::nothingIsLeftOfAnOldSecret()
{
    Keychain keychain;
    for (const auto &[size, parts] : { std::pair(20000, 8), std::pair(4000, 2), std::pair(9000, 4) }) {
        QVERIFY(keychain.write(secretOf(size)));
        QCOMPARE(keychain.inner->names.size(), parts);
    }
    QVERIFY(keychain.write("short"));
    QCOMPARE(keychain.inner->names, QStringList(keychain.key.toString()));
    QVERIFY(keychain.write(secretOf(9000)));
    QVERIFY(keychain.remove());
    QCOMPARE(keychain.inner->names, QStringList());
    QVERIFY(!keychain.read());
    QVERIFY(keychain.remove());
}

void SplitSecretStoreTest::aKillLeavesTheOldOrTheNew_data()
{
    QTest::addColumn<qsizetype>("before");
    QTest::addColumn<qsizetype>("after");
    QTest::newRow("long, long") << qsizetype(9000) << qsizetype(6000);
    QTest::newRow("short, long") << qsizetype(100) << qsizetype(9000);
    QTest::newRow("long, short") << qsizetype(9000) << qsizetype(100);
}

void SplitSecretStoreTest::aKillLeavesTheOldOrTheNew()
{
    QFETCH(qsizetype, before);
    QFETCH(qsizetype, after);
    bool wasNew = false;
    for (int changes = 0; changes < 12; ++changes) {
        Keychain keychain;
        QVERIFY(keychain.write(secretOf(before, 1)));
        keychain.inner->changesLeft = changes;
        const bool isWritten = keychain.write(secretOf(after, 2));
        QCOMPARE(keychain.read(), isWritten ? secretOf(after, 2) : secretOf(before, 1));
        QVERIFY(isWritten || !wasNew);
        wasNew = isWritten;
        // The next one does not trip over what is left.
        keychain.inner->changesLeft = 1000;
        QVERIFY(keychain.write(secretOf(7000, 3)));
        QCOMPARE(keychain.read(), secretOf(7000, 3));
        QVERIFY(keychain.remove());
        QCOMPARE(keychain.inner->names, QStringList());
    }
    QVERIFY(wasNew);
}

void SplitSecretStoreTest::aTornSecretIsNone()
{
    Keychain keychain;
    QVERIFY(keychain.write(secretOf(9000)));
    const SecretKey part(u"default"_s, u"xero"_s, u"access-token.a3"_s);
    QVERIFY(QCoro::waitFor(keychain.inner->write(part, "another's", {})));
    QVERIFY(!keychain.read());
    QVERIFY(QCoro::waitFor(keychain.inner->remove(part, {})));
    QVERIFY(!keychain.read());
}

void SplitSecretStoreTest::noPartIsTakenForAnothers()
{
    Keychain keychain;
    const SecretKey other(u"default"_s, u"xero"_s, u"refresh-token"_s);
    QVERIFY(keychain.write(secretOf(9000, 1)));
    QVERIFY(QCoro::waitFor(keychain.store.write(other, secretOf(6000, 2), {})));
    QVERIFY(keychain.remove());
    QCOMPARE(QCoro::waitFor(keychain.store.read(other, {})).value().value(), secretOf(6000, 2));
}

void SplitSecretStoreTest::tokensOfXeroFit()
{
    Keychain keychain;
    TokenStorage storage(u"default"_s, Service::Xero, &keychain.store);
    TokenSet tokens;
    tokens.refreshToken = "refresh";
    tokens.accessToken = "eyJ" + QByteArray(4000, 'x');
    QVERIFY(QCoro::waitFor(storage.writeAccessToken(tokens, {})));
    const auto read = QCoro::waitFor(storage.readAccessToken("refresh", {}));
    QVERIFY(read);
    QCOMPARE(read->accessToken, tokens.accessToken);
    QVERIFY(QCoro::waitFor(storage.removeTokens({})));
    QCOMPARE(keychain.inner->names, QStringList());
}

QTEST_GUILESS_MAIN(SplitSecretStoreTest)
#include "tst_splitsecretstore.moc"
