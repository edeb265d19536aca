// SPDX-License-Identifier: Apache-2.0
// Names of strangers that are HTML to Qt: everything that shows one shows its characters.
#include "tests/gui/sampledialog.h"
#include "tests/gui/samplewindow.h"
#include "ui/models/paymenttablemodel.h"
#include "ui/models/syncedinvoices.h"
#include "ui/prompts/dialogprompts.h"
#include "ui/style/plainwidgets.h"

#include <QMessageBox>
#include <QTextDocument>

namespace tieout {

using namespace Qt::StringLiterals;
using namespace test;

class NamesAreTextTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tipsShowEveryCharacter_data();
    void tipsShowEveryCharacter();
    void everyRoleOfEveryModel();
    void everyWidgetOfTheWindow();
    void everyWidgetOfTheSettings();
    void messageBoxesToo();
};

namespace {

const QString kName = u"North <S> Works <h1>PAID</h1>"_s;
/// What betrays a name, whatever became of it.
const QString kTrace = u"PAID"_s;

/// What Qt shows where it guesses.
QString shownByGuess(const QString &text)
{
    if (!Qt::mightBeRichText(text))
        return text;
    QTextDocument document;
    document.setHtml(text);
    return document.toPlainText();
}

QString shownBy(const QLabel &label)
{
    if (label.textFormat() == Qt::PlainText)
        return label.text();
    return label.textFormat() == Qt::AutoText ? shownByGuess(label.text()) : u"markup: "_s + label.text();
}

/// The sample, with the name wherever a stranger can put one.
void nameEverything(FakeSyncFacade &facade)
{
    fillSample(facade, 24);
    facade.appStatus->companyName = facade.appStatus->organisationName = facade.appStatus->personName = kName;
    facade.appStatus->xero.accountName = facade.appStatus->procore.accountName = kName;
    facade.settings.companyName = facade.settings.organisationName = kName;
    for (Account &account : facade.accounts)
        account.name = kName;
    for (InvoiceRow &row : facade.invoices) {
        row.invoice.vendorName = row.projectName = row.commitmentTitle = row.commitmentNumber = row.billNumber = kName;
        if (!row.message.isEmpty())
            row.message = kName;
    }
    for (PaymentRow &row : facade.payments) {
        row.vendorName = row.projectName = row.commitmentTitle = row.commitmentNumber = row.accountName = kName;
        row.record.payment.vendorName = row.record.payment.reference = kName;
        for (QString &value : row.record.standing.args)
            value = kName;
    }
}

/// How many of the texts below `root` hold the name; all of them must show it.
void checkTexts(const QWidget &root, int &found)
{
    QList<std::pair<QString, QString>> texts; // where, as shown
    QList<const QWidget *> widgets { &root };
    for (const QWidget *widget : root.findChildren<QWidget *>())
        widgets << widget;
    for (const QWidget *widget : std::as_const(widgets)) {
        const QString where = QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
        texts.append({ where + u" tool tip"_s, shownByGuess(widget->toolTip()) });
        texts.append({ where + u" what's this"_s, shownByGuess(widget->whatsThis()) });
        texts.append({ where + u" status tip"_s, widget->statusTip() });
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts.append({ where, shownBy(*label) });
        for (const QAction *action : widget->actions()) {
            texts.append({ where + u" action's tip"_s, shownByGuess(action->toolTip()) });
            texts.append({ where + u" action's help"_s, shownByGuess(action->whatsThis()) });
        }
    }
    for (const auto &[where, text] : std::as_const(texts)) {
        if (!text.contains(kTrace))
            continue;
        QVERIFY2(text.contains(kName), qPrintable(where + u": "_s + text));
        ++found;
    }
}

void checkModel(const QAbstractItemModel &model, int &found)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            for (int role = 0; role < Qt::UserRole + 20; ++role) {
                const QVariant value = index.data(role);
                const bool isGuessed = role == Qt::ToolTipRole || role == Qt::WhatsThisRole;
                const QString text = isGuessed ? shownByGuess(value.toString()) : value.toString();
                if (!text.contains(kTrace))
                    continue;
                QVERIFY2(text.contains(kName), qPrintable(u"column %1, role %2: %3"_s.arg(column).arg(role).arg(text)));
                found += isGuessed ? 1 : 0;
            }
        }
    }
}

} // namespace

void NamesAreTextTest::tipsShowEveryCharacter_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : { kName, u"Smith & Sons"_s, u"a &lt; b"_s, u"<b>"_s, u"two\nlines of <i>x</i>"_s,
             u"<qt>two\nlines  with  room</qt>"_s, QString(), u"<?xml version=\"1.0\"?>"_s })
        QTest::newRow(qPrintable(text)) << text;
}

void NamesAreTextTest::tipsShowEveryCharacter()
{
    QFETCH(QString, text);
    QCOMPARE(shownByGuess(plainToolTip(text)), text);
    QWidget parent;
    QCOMPARE(shownBy(*plainLabel(text, &parent)), text);
}

void NamesAreTextTest::everyRoleOfEveryModel()
{
    FakeSyncFacade facade;
    nameEverything(facade);
    SyncedInvoices books(facade);
    facade.tellAll();
    int found = 0;
    checkModel(books.invoices(), found);
    QVERIFY(found >= 24 * 3);
    PaymentTableModel payments;
    payments.setRows(facade.payments);
    found = 0;
    checkModel(payments, found);
    QVERIFY(found >= facade.payments.size());
}

void NamesAreTextTest::everyWidgetOfTheWindow()
{
    SampleWindow stage;
    nameEverything(stage.facade);
    stage.facade.tellAll();
    stage.selectInvoice(stage.paymentWith(Reason::MethodNotChosen).record.placement.invoice);
    stage.payments()->selectRow(0);
    Q_EMIT stage.facade.failed(u"Sync"_s, Error(Cause::ServiceRefused, kName));
    int found = 0;
    checkTexts(*stage.window, found);
    QVERIFY2(found >= 5, qPrintable(QString::number(found)));

    stage.facade.appStatus->maySync = { false, kName };
    stage.facade.appStatus->xero.isSignedIn = false;
    stage.facade.appStatus->xero.problem = kName;
    stage.facade.tellAll();
    found = 0;
    checkTexts(*stage.window, found);
    QVERIFY2(found >= 5, qPrintable(QString::number(found)));
}

void NamesAreTextTest::everyWidgetOfTheSettings()
{
    SampleDialog stage;
    nameEverything(stage.facade);
    stage.open();
    Q_EMIT stage.facade.failed(u"Settings"_s, Error(Cause::ServiceRefused, kName));
    int found = 0;
    checkTexts(*stage.dialog, found);
    QVERIFY2(found >= stage.facade.accounts.size() + 2, qPrintable(QString::number(found)));
}

void NamesAreTextTest::messageBoxesToo()
{
    QWidget parent;
    DialogPrompts prompts;
    prompts.ask(&parent, Question { u"Disconnect"_s, kName, u"Disconnect"_s }, [](bool) {});
    const auto *box = parent.findChild<QMessageBox *>();
    QVERIFY(box);
    int found = 0;
    checkTexts(*box, found);
    QCOMPARE(found, 1);
}

} // namespace tieout

QTEST_MAIN(tieout::NamesAreTextTest)
#include "tst_namesaretext.moc"
