// SPDX-License-Identifier: Apache-2.0
// What people read about a failure comes from its cause (rule 22): the whole table, as docs/errors.md shows it.
#include "app/tieoutctl/exitcode.h"
#include "app/tieoutctl/nextstep.h"
#include "core/base/enumwords.h"
#include "core/base/error.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace tieout;
using namespace tieout::cli;
using namespace Qt::StringLiterals;

namespace {

const QString kSource = qEnvironmentVariable("TIEOUT_SOURCE");

QList<CauseRow> allRows()
{
    QList<CauseRow> rows;
    for (std::size_t place = 0; place < enumSize<Cause>(); ++place)
        rows << rowOf(static_cast<Cause>(place));
    return rows;
}

QString shown(const QString &text)
{
    return QString(text).replace(u"%1"_s, u"*service*"_s);
}

QString printed()
{
    QString text = u"<!-- SPDX-License-Identifier: Apache-2.0 -->\n# Errors\n\n"
                   "What every failure says, does and ends with, by its cause (rule 22). `kind` and `cause` are in the "
                   "JSON of\n`tieoutctl`; its exit codes are explained in [commands.md](commands.md). The first rows "
                   "are the usual causes of the\nkinds, where nothing more is known. This page is printed from the "
                   "table in `core/base/causetable.h`.\n\n"
                   "| cause | kind | exit code | heading | next step |\n|---|---|---|---|---|\n"_s;
    for (const CauseRow &row : allRows()) {
        text += u"| %1 | %2 | %3 | %4 | %5 |\n"_s.arg(toString(row.cause), toString(row.kind),
            QString::number(static_cast<int>(exitCodeFor(row.cause))), shown(QLatin1String(row.heading)),
            shown(QLatin1String(row.nextStep)));
    }
    text += u"\nWhere the next step is a command, `tieoutctl` says:\n\n| cause | next step |\n|---|---|\n"_s;
    for (const CauseRow &row : allRows()) {
        Error error(row.cause, {});
        error.service = Service::Xero;
        if (const QString here = nextStepHere(error); here != nextStepFor(error))
            text += u"| %1 | %2 |\n"_s.arg(toString(row.cause), here);
    }
    return text;
}

/// All that makes errors, without the tables about them.
QString makersOfErrors()
{
    const QStringList tables { u"cause.h"_s, u"causetable.h"_s, u"causetable.cpp"_s, u"exitcode.cpp"_s,
        u"nextstep.cpp"_s };
    QString text;
    for (const char *folder : { "/core", "/app" }) {
        QDirIterator files(
            kSource + QLatin1String(folder), { u"*.cpp"_s, u"*.h"_s }, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!tables.contains(files.fileName()) && file.open(QIODevice::ReadOnly))
                text += QString::fromUtf8(file.readAll());
        }
    }
    return text;
}

} // namespace

class ErrorCausesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theDocumentIsWhatTheTablePrints();
    void everyCauseIsToldApart();
    void everyCauseIsMadeSomewhere();
    void theSchemaNamesEveryCause();
    void aChangedKindForgetsItsCause();
    void theNextStepComesFromTheCause_data();
    void theNextStepComesFromTheCause();
};

void ErrorCausesTest::theDocumentIsWhatTheTablePrints()
{
    QFile file(kSource + u"/docs/errors.md"_s);
    if (qEnvironmentVariableIsSet("TIEOUT_PRINT_ERRORS")) {
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(printed().toUtf8());
        return;
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY2(QString::fromUtf8(file.readAll()) == printed(),
        "docs/errors.md is not what the table says: run this test with TIEOUT_PRINT_ERRORS=1 and look at the change");
}

void ErrorCausesTest::everyCauseIsToldApart()
{
    QSet<QString> names;
    for (const CauseRow &row : allRows()) {
        const QString name = toString(row.cause);
        QVERIFY2(!names.contains(name), qPrintable(name));
        names.insert(name);
        Error error(row.cause, {});
        error.service = Service::Procore;
        QVERIFY2(causeOf(error) == row.cause && error.kind == row.kind, qPrintable(name));
        QVERIFY2(!nextStepFor(error).contains(u"tieoutctl"_s), qPrintable(name)); // the window says it, too
        for (const QString &text : { headingFor(error), sentenceFor(error), nextStepFor(error), nextStepHere(error) })
            QVERIFY2(text.endsWith(u'.') && !text.contains(u'%'), qPrintable(name + u": "_s + text));
    }
}

void ErrorCausesTest::everyCauseIsMadeSomewhere()
{
    QFile header(kSource + u"/core/base/cause.h"_s);
    QVERIFY(header.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(header.readAll());
    const QString list = text.section(u"enum class Cause {"_s, 1).section(u"};"_s, 0, 0);
    const QString makers = makersOfErrors();
    qsizetype place = 0;
    for (const QString &line : list.split(u'\n')) {
        const QString name = line.section(u"//"_s, 0, 0).trimmed().remove(u',');
        if (name.isEmpty())
            continue;
        const bool isUsual = place++ < static_cast<qsizetype>(enumSize<ErrorKind>());
        const bool isMade = makers.contains(u"Cause::"_s + name);
        QVERIFY2(isUsual || isMade, qPrintable(name + u" is made nowhere"_s));
    }
    QCOMPARE(place, static_cast<qsizetype>(enumSize<Cause>()));
}

void ErrorCausesTest::theSchemaNamesEveryCause()
{
    QFile file(kSource + u"/docs/schemas/error.schema.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject schema = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject error = schema[u"properties"_s][u"error"_s].toObject();
    const QJsonArray names = error[u"properties"_s][u"cause"_s][u"enum"_s].toArray();
    QStringList named;
    for (const QJsonValue &name : names)
        named << name.toString();
    QStringList causes;
    for (const CauseRow &row : allRows())
        causes << toString(row.cause);
    QCOMPARE(named, causes);
}

void ErrorCausesTest::aChangedKindForgetsItsCause()
{
    Error error(Cause::SignInPortsTaken, {});
    error.kind = ErrorKind::Offline;
    QVERIFY(causeOf(error) == Cause::NoConnection);
    QVERIFY(exitCodeFor(error) == ExitCode::Unreachable);
}

void ErrorCausesTest::theNextStepComesFromTheCause_data()
{
    QTest::addColumn<int>("cause");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("nextStep");
    const auto row = [](Cause cause, int code, const QString &heading, const QString &nextStep) {
        QTest::newRow(qPrintable(toString(cause))) << static_cast<int>(cause) << code << heading << nextStep;
    };
    row(Cause::SignInPortsTaken, 3, u"cannot begin"_s, u"Close the program that uses these ports"_s);
    row(Cause::LedgerLocked, 8, u"cannot be used"_s, u"Close the other program"_s);
    row(Cause::DiskFull, 8, u"cannot be used"_s, u"Free some disk space"_s);
    row(Cause::LedgerNewer, 8, u"cannot be used"_s, u"newest version of Tieout"_s);
    row(Cause::EditionUnsupported, 4, u"not supported"_s, u"organization of the United States"_s);
    row(Cause::OtherSync, 7, u"Another sync"_s, u"Wait until the other sync has ended"_s);
    row(Cause::KeychainLocked, 6, u"keychain"_s, u"Unlock the keychain"_s);
}

void ErrorCausesTest::theNextStepComesFromTheCause()
{
    QFETCH(int, cause);
    QFETCH(int, code);
    QFETCH(QString, heading);
    QFETCH(QString, nextStep);
    const Error error(static_cast<Cause>(cause), {});
    QCOMPARE(static_cast<int>(exitCodeFor(error)), code);
    QVERIFY2(headingFor(error).contains(heading), qPrintable(headingFor(error)));
    QVERIFY2(nextStepFor(error).contains(nextStep), qPrintable(nextStepFor(error)));
}

QTEST_GUILESS_MAIN(ErrorCausesTest)
#include "tst_errorcauses.moc"
