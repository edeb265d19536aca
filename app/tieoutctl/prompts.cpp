// SPDX-License-Identifier: Apache-2.0
#include "app/tieoutctl/prompts.h"

#include "core/base/refused.h"
#include "core/base/tr.h"
#include "core/settings/connectionfile.h"

#include <cstdio>
#include <iostream>
#include <string>

#include <poll.h>
#include <termios.h>
#include <unistd.h>

namespace tieout::cli {

using namespace Qt::StringLiterals;

namespace {

bool isTerminal()
{
    return ::isatty(STDIN_FILENO) == 1;
}

/// Whether a read would return soon, even with an end of file. A scheduler may give us a pipe that stays silent.
bool hasInput()
{
    pollfd descriptor { STDIN_FILENO, POLLIN, 0 };
    constexpr int kPatienceMs = 500;
    return ::poll(&descriptor, 1, kPatienceMs) > 0;
}

QByteArray readLine()
{
    std::string line;
    if (!std::getline(std::cin, line))
        return {};
    return QByteArray::fromStdString(line).trimmed();
}

/// Hides typed characters while it lives.
class Blindfold final {
public:
    Blindfold()
        : m_changed(isTerminal() && ::tcgetattr(STDIN_FILENO, &m_before) == 0)
    {
        if (!m_changed)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~Blindfold()
    {
        if (!m_changed)
            return;
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
        std::fputc('\n', stderr);
    }
    Q_DISABLE_COPY_MOVE(Blindfold)

private:
    termios m_before {};
    bool m_changed = false;
};

void ask(const QString &question)
{
    std::fputs(question.toLocal8Bit().constData(), stderr);
    std::fflush(stderr);
}

} // namespace

ClientCredentials askForClient(Service service, bool hasStored)
{
    const bool wantsSecret = service == Service::Procore;
    const QString name = wantsSecret ? u"Procore"_s : u"Xero"_s;
    ClientCredentials client;
    if (!isTerminal() && hasStored && !hasInput())
        return client;
    if (isTerminal())
        ask((hasStored ? Tr::tr("Client id of your %1 app (Enter keeps the stored one): ")
                       : Tr::tr("Client id of your %1 app: "))
                .arg(name));
    client.id = QString::fromUtf8(readLine());
    if (!wantsSecret)
        return client;
    if (isTerminal())
        ask((hasStored ? Tr::tr("Client secret of your %1 app (Enter keeps the stored one): ")
                       : Tr::tr("Client secret of your %1 app: "))
                .arg(name));
    const Blindfold blindfold;
    client.secret = readLine();
    return client;
}

QByteArray askForPassphrase()
{
    if (isTerminal())
        ask(Tr::tr("Passphrase of the connection file: "));
    const Blindfold blindfold;
    return readLine();
}

Result<QByteArray> askForNewPassphrase()
{
    const QByteArray passphrase = askForPassphrase();
    if (const Done strong = checkPassphrase(passphrase); !strong)
        return failed(strong.error());
    if (!isTerminal())
        return passphrase;
    ask(Tr::tr("The same again: "));
    const Blindfold blindfold;
    if (readLine() != passphrase)
        return refused(Tr::tr("The two passphrases differ."));
    return passphrase;
}

QString askForLine(const QString &question)
{
    if (isTerminal())
        ask(question);
    return QString::fromUtf8(readLine());
}

} // namespace tieout::cli
