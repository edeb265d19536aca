// SPDX-License-Identifier: Apache-2.0
// What asks a program to stop: Ctrl+C, a polite kill, a terminal that was closed, a person who signs out.
#pragma once

#include <functional>
#include <memory>

namespace tieout {

enum class StopPolicy {
    /// The first request is heard, in whichever way it comes; the next Ctrl+C or kill ends the process at once. What
    /// the program was told to ignore when it was started (nohup, a shell's `&`) is no request.
    First,
    /// Each Ctrl+C and each kill is heard, and none ends the process.
    Each
};

/// Hears requests while it lives. One per process at a time; needs Qt's event loop on Unix.
class StopRequests final {
public:
    /// `heard` is called in the thread of the event loop on Unix, in one of the system's on Windows.
    StopRequests(StopPolicy policy, std::function<void()> heard);
    ~StopRequests();
    StopRequests(const StopRequests &) = delete;
    StopRequests &operator=(const StopRequests &) = delete;

private:
    class Ear;
    std::unique_ptr<Ear> m_ear;
};

} // namespace tieout
