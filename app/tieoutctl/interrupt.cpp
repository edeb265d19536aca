// SPDX-License-Identifier: Apache-2.0
#include "app/tieoutctl/interrupt.h"

#include <QSocketNotifier>

#include <csignal>
#include <cstdio>

#include <sys/socket.h>
#include <unistd.h>

namespace tieout::cli {

namespace {

int g_sockets[2] = { -1, -1 };

// Only calls that are safe in a signal handler.
void tellEventLoop(int)
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    std::signal(SIGHUP, SIG_DFL);
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(g_sockets[0], &byte, 1);
}

} // namespace

Interrupt::Interrupt()
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, g_sockets) != 0)
        return;
    m_notifier = new QSocketNotifier(g_sockets[1], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] { onSignal(); });
    // Without SA_RESTART, so that Ctrl+C also ends a prompt for a secret.
    struct sigaction action { };
    action.sa_handler = tellEventLoop;
    ::sigaction(SIGINT, &action, nullptr);
    ::sigaction(SIGTERM, &action, nullptr);
    ::sigaction(SIGHUP, &action, nullptr); // the terminal was closed
    std::signal(SIGPIPE, SIG_IGN);
}

Interrupt::~Interrupt()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    std::signal(SIGHUP, SIG_DFL);
    for (const int socket : g_sockets) {
        if (socket >= 0)
            ::close(socket);
    }
}

void Interrupt::onSignal()
{
    m_notifier->setEnabled(false);
    std::fputs("Stopping: a write on its way is waited for. Press Ctrl+C again to leave at once.\n", stderr);
    m_source.request_stop();
}

} // namespace tieout::cli
