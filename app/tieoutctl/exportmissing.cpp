// SPDX-License-Identifier: Apache-2.0
// In a build without the window: nothing that paints pages, so no export either.
#include "app/tieoutctl/application.h"
#include "app/tieoutctl/run.h"

#include "core/base/tr.h"

namespace tieout::cli {

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    return std::make_unique<QCoreApplication>(argc, argv);
}

Task<ExitCode> runExport(Call call)
{
    co_return call.console->refuse(Tr::tr("This tieoutctl was built without the window and cannot export."));
}

} // namespace tieout::cli
