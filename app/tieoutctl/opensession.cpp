// SPDX-License-Identifier: Apache-2.0
#include "app/tieoutctl/opensession.h"

namespace tieout::cli {

Result<std::unique_ptr<Session>> openSession(const Call &call)
{
    SessionOptions options;
    options.profile = call.invocation.profile;
    options.promptsAllowed = !call.invocation.has("scheduled");
    options.addsDefault = options.promptsAllowed;
    Console *console = call.console;
    options.observer.progress = [console, last = QString()](const SyncProgress &progress) mutable {
        if (!progress.sentence.isEmpty() && progress.sentence != last)
            console->say(progress.sentence);
        last = progress.sentence;
    };
    auto session = Session::open(std::move(options));
    // For every command, since an empty list of payments would look like good news. The text of status has its own
    // line.
    const bool hasLine = call.invocation.command == QLatin1String("status") && !console->isJson();
    if (session && !hasLine && !(*session)->notice().isEmpty())
        console->say((*session)->notice());
    return session;
}

} // namespace tieout::cli
