// SPDX-License-Identifier: Apache-2.0
#include "app/tieoutctl/prompts.h"

#include "core/base/refused.h"
#include "core/base/tr.h"
#include "core/platform/terminal.h"
#include "core/settings/connectionfile.h"

namespace tieout::cli {

using namespace Qt::StringLiterals;

namespace {

/// A scheduler may give us a pipe that stays silent.
constexpr std::chrono::milliseconds kPatience(500);

QByteArray readLine()
{
    return QByteArray::fromStdString(readInputLine()).trimmed();
}

void ask(const QString &question)
{
    tell(question.toStdString());
}

} // namespace

ClientCredentials askForClient(Service service, bool hasStored)
{
    const bool wantsSecret = service == Service::Procore;
    const QString name = wantsSecret ? u"Procore"_s : u"Xero"_s;
    ClientCredentials client;
    if (!isInputTerminal() && hasStored && !hasInputWithin(kPatience))
        return client;
    if (isInputTerminal())
        ask((hasStored ? Tr::tr("Client id of your %1 app (Enter keeps the stored one): ")
                       : Tr::tr("Client id of your %1 app: "))
                .arg(name));
    client.id = QString::fromUtf8(readLine());
    if (!wantsSecret)
        return client;
    if (isInputTerminal())
        ask((hasStored ? Tr::tr("Client secret of your %1 app (Enter keeps the stored one): ")
                       : Tr::tr("Client secret of your %1 app: "))
                .arg(name));
    const HiddenInput hidden;
    client.secret = readLine();
    return client;
}

QByteArray askForPassphrase()
{
    if (isInputTerminal())
        ask(Tr::tr("Passphrase of the connection file: "));
    const HiddenInput hidden;
    return readLine();
}

Result<QByteArray> askForNewPassphrase()
{
    const QByteArray passphrase = askForPassphrase();
    if (const Done strong = checkPassphrase(passphrase); !strong)
        return failed(strong.error());
    if (!isInputTerminal())
        return passphrase;
    ask(Tr::tr("The same again: "));
    const HiddenInput hidden;
    if (readLine() != passphrase)
        return refused(Tr::tr("The two passphrases differ."));
    return passphrase;
}

QString askForLine(const QString &question)
{
    if (isInputTerminal())
        ask(question);
    return QString::fromUtf8(readLine());
}

} // namespace tieout::cli
