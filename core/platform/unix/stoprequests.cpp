// SPDX-License-Identifier: Apache-2.0
#include "core/platform/stoprequests.h"

#include <QSocketNotifier>

#include <csignal>

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace tieout {

namespace {

int stopSockets[2] = { -1, -1 };

struct Request {
    int signal;
    bool isHeard; ///< false when the program was started with it ignored: by nohup, or a shell's `&`
};
Request stopRequests[] { { SIGINT, false }, { SIGTERM, false }, { SIGHUP, false } };

// Only calls that are safe in a signal handler, here and in the next two.
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
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(stopSockets[0], &byte, 1);
}

void tellEventLoopOnce(int signal)
{
    endAtTheNext();
    tellEventLoop(signal);
}

void hearFirst(Request *request)
{
    struct sigaction before { };
    if (::sigaction(request->signal, nullptr, &before) != 0 || before.sa_handler == SIG_IGN)
        return;
    request->isHeard = true;
    // Without SA_RESTART, so that Ctrl+C also ends a prompt for a secret.
    struct sigaction action { };
    action.sa_handler = tellEventLoopOnce;
    ::sigaction(request->signal, &action, nullptr);
}

} // namespace

class StopRequests::Ear final {
public:
    Ear(StopPolicy policy, std::function<void()> heard)
        : m_policy(policy)
        , m_heard(std::move(heard))
    {
        if (::socketpair(AF_UNIX, SOCK_STREAM, 0, stopSockets) != 0)
            return;
        for (const int socket : stopSockets)
            ::fcntl(socket, F_SETFD, FD_CLOEXEC); // NOLINT(cppcoreguidelines-pro-type-vararg)
        m_notifier = std::make_unique<QSocketNotifier>(stopSockets[1], QSocketNotifier::Read);
        QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [this] { hear(); });
        listen();
    }
    ~Ear()
    {
        stopListening();
        m_notifier.reset();
        for (const int socket : stopSockets) {
            if (socket >= 0)
                ::close(socket);
        }
    }
    Ear(const Ear &) = delete;
    Ear &operator=(const Ear &) = delete;

private:
    void listen()
    {
        if (m_policy == StopPolicy::Each) {
            std::signal(SIGINT, tellEventLoop);
            std::signal(SIGTERM, tellEventLoop);
            return;
        }
        for (Request &request : stopRequests)
            hearFirst(&request);
    }

    void stopListening()
    {
        endAtTheNext();
        if (m_policy == StopPolicy::First)
            return;
        std::signal(SIGINT, SIG_IGN); // it is ending already
        std::signal(SIGTERM, SIG_IGN);
    }

    void hear()
    {
        char byte = 0;
        [[maybe_unused]] const ssize_t count = ::read(stopSockets[1], &byte, 1);
        if (m_policy == StopPolicy::First)
            m_notifier->setEnabled(false);
        m_heard();
    }

    StopPolicy m_policy;
    std::function<void()> m_heard;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

StopRequests::StopRequests(StopPolicy policy, std::function<void()> heard)
    : m_ear(std::make_unique<Ear>(policy, std::move(heard)))
{
}

StopRequests::~StopRequests() = default;

} // namespace tieout
