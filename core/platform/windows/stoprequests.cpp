// SPDX-License-Identifier: Apache-2.0
#include "core/platform/stoprequests.h"

#include "core/platform/windows/api.h"

#include <mutex>
#include <utility>

namespace tieout {

namespace {

/// The system calls its handler with nothing but the kind of event, each time in a thread of its own.
struct Hearing {
    std::mutex lock;
    StopPolicy policy = StopPolicy::First;
    std::function<void()> heard; ///< empty while nobody listens
    bool wasHeard = false;
};

Hearing &hearing()
{
    static Hearing *const kept = new Hearing; // never deleted: an event may come while the program ends
    return *kept;
}

enum class Answer { Heard, Enough, NobodyListens };

Answer tellListener()
{
    Hearing &now = hearing();
    const std::lock_guard locked(now.lock);
    if (!now.heard)
        return Answer::NobodyListens;
    if (std::exchange(now.wasHeard, true) && now.policy == StopPolicy::First)
        return Answer::Enough;
    now.heard();
    return Answer::Heard;
}

BOOL WINAPI onEvent(DWORD event)
{
    const Answer answer = tellListener();
    const bool isPress = event == CTRL_C_EVENT || event == CTRL_BREAK_EVENT;
    if (isPress || answer == Answer::NobodyListens)
        return answer == Answer::Heard ? TRUE : FALSE; // FALSE: the system ends the process
    // A console that was closed, a person who signs out, a computer that goes down: the process lasts as long as this
    // call, for some seconds at most. The program goes on meanwhile, and its end ends this thread too.
    ::Sleep(INFINITE);
    return TRUE;
}

} // namespace

class StopRequests::Ear final {
public:
    Ear(StopPolicy policy, std::function<void()> heard)
    {
        // Once, and never taken back: the system holds a lock of its own while the handler runs, and would wait for it.
        static const bool isSet = ::SetConsoleCtrlHandler(onEvent, TRUE) != 0;
        static_cast<void>(isSet);
        Hearing &now = hearing();
        const std::lock_guard locked(now.lock);
        now.policy = policy;
        now.heard = std::move(heard);
        now.wasHeard = false;
    }
    ~Ear()
    {
        Hearing &now = hearing();
        const std::lock_guard locked(now.lock);
        now.heard = nullptr;
    }
    Ear(const Ear &) = delete;
    Ear &operator=(const Ear &) = delete;
};

StopRequests::StopRequests(StopPolicy policy, std::function<void()> heard)
    : m_ear(std::make_unique<Ear>(policy, std::move(heard)))
{
}

StopRequests::~StopRequests() = default;

} // namespace tieout
