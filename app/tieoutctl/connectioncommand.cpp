// SPDX-License-Identifier: Apache-2.0
// connection export, connection import
#include "app/tieoutctl/jsonviews.h"
#include "app/tieoutctl/opensession.h"
#include "app/tieoutctl/prompts.h"

#include "core/base/tr.h"
#include "core/settings/connectionfile.h"
#include "core/settings/ownerfile.h"

#include <QFileInfo>

namespace tieout::cli {

using namespace Qt::StringLiterals;

namespace {

QByteArray pairJson(const char *verb, const QString &path, const QString &organisation, const QString &company)
{
    return textsJson({ { QLatin1String(verb), path }, { u"organisation"_s, organisation }, { u"company"_s, company } });
}

Task<ExitCode> exportFile(Call call, Session *session)
{
    const QString path = call.invocation.arguments.first();
    if (QFileInfo::exists(path))
        co_return call.console->refuse(Tr::tr("%1 exists already. Choose another name.").arg(path));
    const auto connection = co_await session->setup().connection(call.stop);
    if (!connection)
        co_return call.console->refuseOrFail(connection.error());
    const auto passphrase = askForNewPassphrase();
    if (!passphrase)
        co_return call.console->refuse(passphrase.error().detail);
    const auto bytes = sealConnection(*connection, *passphrase);
    if (!bytes)
        co_return call.console->refuseOrFail(bytes.error());
    const Done written = writeOwnerFile(path, *bytes);
    if (!written)
        co_return call.console->fail(written.error());
    call.console->answer(pairJson("exported", path, connection->organisationName, connection->companyName),
        Tr::tr("%1 was written: organization %2, company %3. Hand over the passphrase separately from the file.\n")
            .arg(path, connection->organisationName, connection->companyName));
    co_return ExitCode::Done;
}

Task<ExitCode> importFile(Call call, Session *session)
{
    const QString path = call.invocation.arguments.first();
    const auto bytes = readConnectionBytes(path);
    if (!bytes)
        co_return call.console->refuseOrFail(bytes.error());
    const auto connection = openConnection(*bytes, askForPassphrase());
    if (!connection)
        co_return call.console->refuseOrFail(connection.error());
    ConnectionFile taken = *connection;
    const auto settings = co_await session->setup().takeConnection(std::move(taken), call.stop);
    if (!settings)
        co_return call.console->refuseOrFail(settings.error());
    call.console->answer(pairJson("imported", path, settings->organisationName, settings->companyName),
        Tr::tr("Taken from %1: organization %2, company %3. Next: connect xero, connect procore, setup.\n")
            .arg(path, settings->organisationName, settings->companyName));
    co_return ExitCode::Done;
}

} // namespace

Task<ExitCode> runConnection(Call call)
{
    auto opened = openSession(call);
    if (!opened)
        co_return call.console->fail(opened.error());
    Session *session = opened->get();
    const bool isExport = call.invocation.command == QLatin1String("connection export");
    if (isExport)
        co_return co_await exportFile(call, session);
    co_return co_await importFile(call, session);
}

} // namespace tieout::cli
