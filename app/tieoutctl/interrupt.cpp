// SPDX-License-Identifier: Apache-2.0
#include "app/tieoutctl/interrupt.h"

#include <QSocketNotifier>

#include <csignal>
#include <cstdio>

#include <sys/socket.h>
#include <unistd.h>

namespace tieout::cli {

namespace {

int stopSockets[2] = { -1, -1 };

/// What asks a program to stop: Ctrl+C, a polite kill, a terminal that was closed.
struct Request {
    int signal;
    bool isHeard; ///< false when the program was started with it ignored: by nohup, or a shell's `&`
};
Request stopRequests[] { { SIGINT, false }, { SIGTERM, false }, { SIGHUP, false } };

// Only calls that are safe in a signal handler.
void endAtTheNext()
{
    for (const Request &request : stopRequests) {
        // A terminal that closes sends its hangup more than once: from the kernel, and from the shell.
        if (request.isHeard)
            std::signal(request.signal, request.signal == SIGHUP ? SIG_IGN : SIG_DFL);
    }
}

void tellEventLoop(int)
{
    endAtTheNext();
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(stopSockets[0], &byte, 1);
}

void hear(Request *request)
{
    struct sigaction before { };
    if (::sigaction(request->signal, nullptr, &before) != 0 || before.sa_handler == SIG_IGN)
        return;
    request->isHeard = true;
    // Without SA_RESTART, so that Ctrl+C also ends a prompt for a secret.
    struct sigaction action { };
    action.sa_handler = tellEventLoop;
    ::sigaction(request->signal, &action, nullptr);
}

} // namespace

Interrupt::Interrupt()
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, stopSockets) != 0)
        return;
    m_notifier = new QSocketNotifier(stopSockets[1], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] { onSignal(); });
    for (Request &request : stopRequests)
        hear(&request);
}

Interrupt::~Interrupt()
{
    endAtTheNext();
    for (const int socket : stopSockets) {
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
