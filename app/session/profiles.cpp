// SPDX-License-Identifier: Apache-2.0
#include "app/session/profiles.h"

#include "app/session/profilelocks.h"
#include "app/session/profileplaces.h"
#include "app/session/withoutprompts.h"
#include "core/base/logging.h"
#include "core/oauth/tokenstorage.h"
#include "core/platform/keychainlimit.h"
#include "core/secrets/keychainsecretstore.h"
#include "core/secrets/memorysecretstore.h"
#include "core/secrets/splitsecretstore.h"
#include "core/settings/endpoints.h"
#include "core/settings/profilehome.h"
#include "core/settings/settingsstore.h"

#include <QFile>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

Task<Done> storeClient(
    QString profile, Service service, ClientCredentials client, SecretStore *secrets, std::stop_token stop)
{
    if (client.id.isEmpty())
        co_return Done();
    TokenStorage storage(profile, service, secrets);
    co_return co_await storage.writeClient(std::move(client), stop);
}

Task<Done> fillProfile(ProfileHome home, EndpointsFile file, SecretStore *secrets, std::stop_token stop)
{
    if (Done saved = saveEndpoints(home.endpointsPath(), file.endpoints); !saved)
        co_return saved;
    ClientCredentials xero(file.xeroClientId, QByteArray());
    Done stored = co_await storeClient(secretsNameOf(home), Service::Xero, std::move(xero), secrets, stop);
    if (!stored)
        co_return stored;
    ClientCredentials procore(file.procoreClientId, file.procoreClientSecret);
    co_return co_await storeClient(secretsNameOf(home), Service::Procore, std::move(procore), secrets, stop);
}

Task<Done> removeSecrets(QString profile, Service service, SecretStore *secrets, std::stop_token stop)
{
    TokenStorage storage(profile, service, secrets);
    Done token = co_await storage.removeTokens(stop);
    if (!token)
        co_return token;
    co_return co_await storage.removeClient(stop);
}

Task<Done> removeAllSecrets(QString profile, SecretStore *secrets, std::stop_token stop)
{
    const Done xero = co_await removeSecrets(profile, Service::Xero, secrets, stop);
    if (!xero)
        co_return xero;
    co_return co_await removeSecrets(profile, Service::Procore, secrets, stop);
}

Task<Done> finishRemoval(ProfileHome home, SecretStore *secrets, std::stop_token stop)
{
    Result<std::unique_ptr<ProfileLocks>> locks = co_await ProfileLocks::take(home, stop);
    if (!locks)
        co_return failed(locks.error()); // it is going on
    // Without the file the secrets are gone, and the name may be another profile's by now. Nor does the removal of a
    // copy sign out the profile that it was copied from.
    if (QFile::exists(home.keychainNamePath()) && !home.sharesKeychainName()) {
        const Done forgotten = co_await removeAllSecrets(secretsNameOf(home), secrets, stop);
        if (!forgotten)
            co_return forgotten;
    }
    locks->reset(); // their files are in the folder
    co_return ProfileHome::erase(home);
}

ProfileChoice choiceOf(const QString &name)
{
    ProfileChoice choice;
    choice.name = name;
    const auto home = ProfileHome::find(name);
    const auto settings = home ? SettingsStore(home->settingsPath()).load() : failed(home.error());
    if (!settings) {
        choice.problem = settings.error().detail;
        return choice;
    }
    choice.isSetUp = settings->isSetUp();
    choice.organisationName = settings->organisationName;
    choice.companyName = settings->companyName;
    return choice;
}

} // namespace

std::unique_ptr<SecretStore> makeSecretStore(SecretsIn secretsIn)
{
    if (secretsIn == SecretsIn::Memory)
        return std::make_unique<MemorySecretStore>();
    auto keychain = std::make_unique<KeychainSecretStore>();
    if (const auto longest = longestKeychainEntry())
        return std::make_unique<SplitSecretStore>(std::move(keychain), static_cast<qsizetype>(*longest));
    return keychain;
}

QString defaultProfileName()
{
    return u"default"_s;
}

Task<Result<AddedProfile>> addProfile(
    QString name, std::optional<QByteArray> endpoints, SecretStore *secrets, std::stop_token stop)
{
    AddedProfile added;
    EndpointsFile file;
    if (endpoints) {
        const auto parsed = parseEndpoints(*endpoints);
        if (!parsed)
            co_return failed(parsed.error());
        file = *parsed;
        added.isLoopback = file.endpoints.isLoopback();
    }
    const auto home = ProfileHome::add(name);
    if (!home)
        co_return failed(home.error());
    if (!endpoints)
        co_return added;
    Done filled = co_await fillProfile(*home, file, secrets, stop);
    if (!filled) {
        static_cast<void>(ProfileHome::remove(name)); // report the first error
        co_return failed(filled.error());
    }
    co_return added;
}

Task<Done> removeProfile(QString name, SecretStore *secrets, std::stop_token stop)
{
    const auto home = ProfileHome::find(name);
    if (!home)
        co_return failed(home.error());
    if (Done removable = ProfileHome::checkRemovable(name); !removable)
        co_return removable;
    Result<std::unique_ptr<ProfileLocks>> locks = co_await ProfileLocks::take(*home, stop);
    if (!locks)
        co_return failed(locks.error());
    (*locks)->letFolderMove();
    const auto removed = ProfileHome::setAside(name);
    if (!removed)
        co_return failed(removed.error());
    const Done forgotten = co_await removeAllSecrets(secretsNameOf(*removed), secrets, stop);
    if (!forgotten) {
        static_cast<void>(ProfileHome::takeBack(*removed)); // report the first error
        co_return forgotten;
    }
    locks->reset(); // their files are in the folder
    co_return ProfileHome::erase(*removed);
}

Task<void> finishRemovals(SecretStore *secrets, std::stop_token stop)
{
    const WithoutPrompts quiet(*secrets, true);
    const QList<ProfileHome> left = ProfileHome::removed();
    for (const ProfileHome &home : left) {
        const Done finished = co_await finishRemoval(home, secrets, stop);
        if (!finished)
            qCInfo(logApp) << "what is left of a removed profile stays until the next start:" << home.folder();
    }
}

Task<Done> renameProfile(QString name, QString newName, std::stop_token stop)
{
    const auto home = ProfileHome::find(name);
    if (!home)
        co_return failed(home.error());
    if (Done renamable = ProfileHome::checkRenamable(name, newName); !renamable)
        co_return renamable;
    Result<std::unique_ptr<ProfileLocks>> locks = co_await ProfileLocks::take(*home, stop);
    if (!locks)
        co_return failed(locks.error());
    (*locks)->letFolderMove();
    const auto renamed = ProfileHome::rename(name, newName);
    if (!renamed)
        co_return failed(renamed.error());
    co_return Done();
}

QList<ProfileChoice> listProfiles()
{
    QList<ProfileChoice> profiles;
    for (const QString &name : ProfileHome::list())
        profiles << choiceOf(name);
    return profiles;
}

} // namespace tieout
