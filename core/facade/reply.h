// SPDX-License-Identifier: Apache-2.0
// Where the answer to one request goes: to the part of the window that asked, and to nobody else.
#pragma once

#include "core/base/result.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace tieout {

/// Everybody hears of what changed by signals; only the one who asked hears what came of a request, so that a failure
/// is shown at the place where the person clicked. An answer comes once, in the thread of the window, and never after
/// its receiver is gone. A default one is an answer that nobody waits for.
template <typename T> class Reply final {
public:
    using Function = std::function<void(const Result<T> &)>;

    Reply() = default;
    /// `receiver` belongs to the window's thread; `take` is forgotten with it.
    Reply(QObject *receiver, Function take)
        : m_receiver(receiver)
        , m_take(std::move(take))
    {
    }

    /// Only in the window's thread.
    void deliver(const Result<T> &answer) const
    {
        if (m_receiver && m_take)
            m_take(answer);
    }

private:
    QPointer<QObject> m_receiver;
    Function m_take;
};

} // namespace tieout
