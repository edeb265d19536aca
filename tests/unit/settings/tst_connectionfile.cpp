// SPDX-License-Identifier: Apache-2.0
// The connection file: what is sealed comes back, and nothing else is ever taken for one.
#include "core/settings/connectionfile.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest/QtTest>

using namespace tieout;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kPassphrase = QByteArrayLiteral("twelve small ducks \xc3\xbc");

ConnectionFile sample()
{
    ConnectionFile file;
    file.xeroClientId = u"XERO-CLIENT"_s;
    file.procoreClientId = u"procore-client"_s;
    file.procoreClientSecret = QByteArrayLiteral("s3cret \"quoted\" \\ \xc3\xa9");
    file.organisation = OrganisationId(QUuid(u"1f6b2c9e-8a53-4d0b-9c11-2f0a7e5d4c3b"_s));
    file.organisationName = u"Straße & <b>Söhne</b>"_s;
    file.company = CompanyId(4200);
    file.companyName = u"Cascade Ridge Builders"_s;
    return file;
}

QJsonObject objectOf(const QByteArray &bytes)
{
    return QJsonDocument::fromJson(bytes).object();
}

QByteArray bytesOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

} // namespace

class ConnectionFileTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void whatIsSealedComesBack();
    void nothingOfItIsReadable();
    void noTwoFilesAreAlike();
    void aWrongPassphraseOpensNothing();
    void everyChangedPartIsNoticed_data();
    void everyChangedPartIsNoticed();
    void whatIsNoConnectionFileSaysSo_data();
    void whatIsNoConnectionFileSaysSo();
    void everyTruncationIsRefused();
    void aShortPassphraseSealsNothing();
    void anIncompleteConnectionIsNotWritten();
    void pathsThatAreNoFile();

private:
    [[nodiscard]] static QString refusal(const QByteArray &bytes)
    {
        const auto opened = openConnection(bytes, kPassphrase);
        return opened ? QString() : opened.error().detail;
    }
    QByteArray m_bytes;
};

void ConnectionFileTest::initTestCase()
{
    const auto sealed = sealConnection(sample(), kPassphrase);
    QVERIFY2(sealed, sealed ? "" : qPrintable(sealed.error().detail));
    m_bytes = *sealed;
}

void ConnectionFileTest::whatIsSealedComesBack()
{
    const auto opened = openConnection(m_bytes, kPassphrase);
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
    QVERIFY(*opened == sample());
}

void ConnectionFileTest::nothingOfItIsReadable()
{
    for (const char *word : { "s3cret", "client", "CLIENT", "Cascade", "4200", "1f6b2c9e", "ducks" })
        QVERIFY2(!m_bytes.contains(word), word);
    QCOMPARE(objectOf(m_bytes).keys(), (QStringList { u"nonce"_s, u"salt"_s, u"sealed"_s, u"tieoutConnection"_s }));
}

void ConnectionFileTest::noTwoFilesAreAlike()
{
    const auto other = sealConnection(sample(), kPassphrase);
    QVERIFY(other);
    for (const char *part : { "salt", "nonce", "sealed" })
        QVERIFY2(objectOf(*other)[QLatin1String(part)] != objectOf(m_bytes)[QLatin1String(part)], part);
}

void ConnectionFileTest::aWrongPassphraseOpensNothing()
{
    const auto opened = openConnection(m_bytes, QByteArrayLiteral("thirteen small ducks"));
    QVERIFY(!opened);
    QVERIFY(opened.error().kind == ErrorKind::Configuration);
    QVERIFY2(opened.error().detail.contains(u"passphrase is wrong"_s), qPrintable(opened.error().detail));
}

void ConnectionFileTest::everyChangedPartIsNoticed_data()
{
    QTest::addColumn<QString>("part");
    for (const char *part : { "salt", "nonce", "sealed" })
        QTest::newRow(part) << QString::fromLatin1(part);
}

void ConnectionFileTest::everyChangedPartIsNoticed()
{
    QFETCH(QString, part);
    QJsonObject object = objectOf(m_bytes);
    QByteArray raw = QByteArray::fromBase64(object[part].toString().toLatin1());
    raw[raw.size() / 2] = char(raw[raw.size() / 2] ^ 1);
    object[part] = QString::fromLatin1(raw.toBase64());
    QVERIFY2(refusal(bytesOf(object)).contains(u"file was changed"_s), qPrintable(refusal(bytesOf(object))));
}

void ConnectionFileTest::whatIsNoConnectionFileSaysSo_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("sentence");
    const auto with = [](const char *key, const QJsonValue &value) {
        QJsonObject object { { u"tieoutConnection"_s, 1 }, { u"salt"_s, u"AAAA"_s }, { u"nonce"_s, u"AAAA"_s },
            { u"sealed"_s, u"AAAA"_s } };
        object[QLatin1String(key)] = value;
        return bytesOf(object);
    };
    const QString none = u"not a connection file"_s;
    QTest::newRow("empty") << QByteArray() << none;
    QTest::newRow("not JSON") << QByteArray("%PDF-1.7") << none;
    QTest::newRow("not UTF-8") << QByteArray("\xff\xfe{}") << none;
    QTest::newRow("an array") << QByteArray("[1]") << none;
    QTest::newRow("other JSON") << QByteArray(R"({"xero":{}})") << none;
    QTest::newRow("version as text") << with("tieoutConnection", u"1"_s) << none;
    QTest::newRow("newer") << with("tieoutConnection", 2) << u"version 2"_s;
    QTest::newRow("older") << with("tieoutConnection", 0) << u"version 0"_s;
    QTest::newRow("no salt") << with("salt", QJsonValue()) << u"incomplete"_s;
    QTest::newRow("salt is a number") << with("salt", 7) << u"incomplete"_s;
    QTest::newRow("not base64") << with("nonce", u"not base64!"_s) << u"incomplete"_s;
    QTest::newRow("too short") << with("sealed", u"AAAA"_s) << u"A part of it is missing"_s;
    QTest::newRow("huge") << QByteArray(kLargestConnectionFile + 1, ' ') << u"too large"_s;
    QTest::newRow("deep") << QByteArray(30000, '[') << none;
}

void ConnectionFileTest::whatIsNoConnectionFileSaysSo()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, sentence);
    QVERIFY2(refusal(bytes).contains(sentence), qPrintable(refusal(bytes)));
}

void ConnectionFileTest::everyTruncationIsRefused()
{
    for (qsizetype length = 0; length < m_bytes.trimmed().size(); length += 3)
        QVERIFY2(!refusal(m_bytes.left(length)).isEmpty(), qPrintable(QString::number(length)));
}

void ConnectionFileTest::aShortPassphraseSealsNothing()
{
    const auto sealed = sealConnection(sample(), QByteArrayLiteral("elevenchars"));
    QVERIFY(!sealed);
    QVERIFY(sealed.error().detail.contains(u"at least 12"_s));
    QVERIFY(!checkPassphrase(QByteArrayLiteral("\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9"))); // 6 characters
}

void ConnectionFileTest::anIncompleteConnectionIsNotWritten()
{
    const auto isRefused = [](const std::function<void(ConnectionFile &)> &change) {
        ConnectionFile file = sample();
        change(file);
        const auto sealed = sealConnection(file, kPassphrase);
        return !sealed && sealed.error().kind == ErrorKind::Configuration;
    };
    QVERIFY(isRefused([](ConnectionFile &file) { file.xeroClientId.clear(); }));
    QVERIFY(isRefused([](ConnectionFile &file) { file.procoreClientId.clear(); }));
    QVERIFY(isRefused([](ConnectionFile &file) { file.procoreClientSecret.clear(); }));
    QVERIFY(isRefused([](ConnectionFile &file) { file.organisation = {}; }));
    QVERIFY(isRefused([](ConnectionFile &file) { file.company = {}; }));
}

void ConnectionFileTest::pathsThatAreNoFile()
{
    const QTemporaryDir folder;
    const auto detail = [](const QString &path) {
        const auto bytes = readConnectionBytes(path);
        return bytes ? QString() : bytes.error().detail;
    };
    QVERIFY(detail(folder.filePath(u"none"_s)).contains(u"no file"_s));
    QVERIFY(detail(folder.path()).contains(u"is not a file"_s));
    QFile large(folder.filePath(u"large"_s));
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(qint64 { 1 } << 31));
    QVERIFY(detail(large.fileName()).contains(u"too large"_s));
    QFile fine(folder.filePath(u"fine"_s));
    QVERIFY(fine.open(QIODevice::WriteOnly) && fine.write(m_bytes) == m_bytes.size());
    fine.close();
    QCOMPARE(readConnectionBytes(fine.fileName()).value(), m_bytes);
}

QTEST_GUILESS_MAIN(ConnectionFileTest)
#include "tst_connectionfile.moc"
