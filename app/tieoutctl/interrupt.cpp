// SPDX-License-Identifier: Apache-2.0
#include "app/tieoutctl/interrupt.h"

#include "core/platform/terminal.h"

namespace tieout::cli {

Interrupt::Interrupt()
    : m_requests(StopPolicy::First, [this] { QMetaObject::invokeMethod(this, [this] { stop(); }); })
{
}

void Interrupt::stop()
{
    tell("Stopping: a write on its way is waited for. Press Ctrl+C again to leave at once.\n");
    m_source.request_stop();
}

} // namespace tieout::cli
