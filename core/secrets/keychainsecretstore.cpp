// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/keychainsecretstore.h"

#include "core/base/wakeup.h"
#include "core/secrets/keychainerror.h"

#include <qt6keychain/keychain.h>

#include <memory>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

const QString kApplication = u"tieout"_s;

/// A job that cleans up after itself once we stop waiting: the library keeps a bare pointer to a started job, so
/// deleting an unfinished one is a use after free.
template <typename Job> class OwnedJob final {
public:
    explicit OwnedJob(const SecretKey &key)
        : m_job(new Job(kApplication))
    {
        m_job->setKey(key.toString());
        m_job->setAutoDelete(false);
        m_job->setInsecureFallback(false);
    }
    OwnedJob(const OwnedJob &) = delete;
    OwnedJob &operator=(const OwnedJob &) = delete;
    ~OwnedJob()
    {
        if (m_finished || !m_started)
            m_job->deleteLater();
        else
            m_job->setAutoDelete(true);
    }

    Job *operator->() { return m_job; }

    Task<Done> run(std::chrono::milliseconds longest, std::stop_token stop)
    {
        // Shared, because an abandoned job may outlive this object.
        const auto finished = std::make_shared<Wakeup>();
        QObject::connect(m_job, &QKeychain::Job::finished, m_job, [finished] { finished->wakeAll(); });
        const auto note = QObject::connect(m_job, &QKeychain::Job::finished, m_job, [this] { m_finished = true; });
        m_started = true;
        m_job->start();
        const WokenBy woken = co_await finished->wait(longest, stop);
        QObject::disconnect(note);
        if (m_finished)
            co_return Done();
        co_return failed(
            woken == WokenBy::Stop ? Error(ErrorKind::Cancelled, {}) : keychainError(KeychainTrouble::NoAnswer));
    }

private:
    Job *m_job = nullptr;
    bool m_started = false;
    bool m_finished = false;
};

Error errorFrom(const QKeychain::Job *job)
{
    switch (job->error()) {
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return keychainError(KeychainTrouble::Absent);
    case QKeychain::AccessDeniedByUser:
        return keychainError(KeychainTrouble::Dismissed);
    case QKeychain::NoError:
    case QKeychain::EntryNotFound:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::AccessDenied:
    case QKeychain::OtherError:
        break;
    }
    return keychainError(KeychainTrouble::Refused, job->errorString());
}

} // namespace

KeychainSecretStore::KeychainSecretStore(KeychainPatience patience)
    : m_patience(patience)
    , m_service(patience)
{
}

Task<Result<KeychainState>> KeychainSecretStore::state(std::stop_token stop)
{
    co_return co_await m_service.state(stop);
}

Task<Done> KeychainSecretStore::openDefault(KeychainState state, std::stop_token stop)
{
    if (state == KeychainState::Ready)
        co_return Done();
    if (state == KeychainState::Absent)
        co_return failed(
            keychainError(m_service.hasNoKeyring() ? KeychainTrouble::NoKeyring : KeychainTrouble::Absent));
    if (!m_promptsAllowed)
        co_return failed(keychainError(KeychainTrouble::Locked));
    co_return co_await m_service.unlock(QStringList(), stop);
}

Task<Done> KeychainSecretStore::openToStore(std::stop_token stop)
{
    const Result<KeychainState> now = co_await m_service.state(stop);
    if (!now)
        co_return failed(now.error());
    // Storing creates the first keyring, and that asks for a password: do so only when prompts are allowed.
    if (m_service.hasNoKeyring() && m_promptsAllowed)
        co_return Done();
    co_return co_await openDefault(*now, stop);
}

Task<Done> KeychainSecretStore::openForReading(SecretKey key, std::stop_token stop)
{
    const Result<KeychainState> now = co_await m_service.state(stop);
    if (!now)
        co_return failed(now.error());
    const Done opened = co_await openDefault(*now, stop);
    if (!opened)
        co_return opened;
    const Result<QStringList> locked = co_await m_service.lockedEntries(kApplication, key.toString(), stop);
    if (!locked)
        co_return failed(locked.error());
    if (locked->isEmpty())
        co_return Done();
    if (!m_promptsAllowed)
        co_return failed(keychainError(KeychainTrouble::Locked));
    co_return co_await m_service.unlock(*locked, stop);
}

Task<Done> KeychainSecretStore::confirmOpen(std::stop_token stop)
{
    const Result<KeychainState> now = co_await m_service.state(stop);
    if (!now)
        co_return failed(now.error());
    if (*now != KeychainState::Ready)
        co_return failed(keychainError(m_promptsAllowed ? KeychainTrouble::Dismissed : KeychainTrouble::Locked));
    co_return Done();
}

Task<Result<std::optional<QByteArray>>> KeychainSecretStore::read(SecretKey key, std::stop_token stop)
{
    const Done opened = co_await openForReading(key, stop);
    if (!opened)
        co_return failed(opened.error());
    OwnedJob<QKeychain::ReadPasswordJob> job(key);
    const Done ended = co_await job.run(m_patience.service, stop);
    if (!ended)
        co_return failed(ended.error());
    if (job->error() == QKeychain::NoError)
        co_return std::optional<QByteArray>(job->binaryData());
    if (job->error() != QKeychain::EntryNotFound)
        co_return failed(errorFrom(job.operator->()));
    const Done stillOpen = co_await confirmOpen(stop);
    if (!stillOpen)
        co_return failed(stillOpen.error());
    co_return std::optional<QByteArray>();
}

Task<Done> KeychainSecretStore::write(SecretKey key, QByteArray value, std::stop_token stop)
{
    const Done opened = co_await openToStore(stop);
    if (!opened)
        co_return opened;
    OwnedJob<QKeychain::WritePasswordJob> job(key);
    // Always binary: a key can have a text and a binary entry at the same time, and the text would be read first.
    job->setBinaryData(value);
    const auto longest = m_service.hasNoKeyring() ? m_patience.person : m_patience.service;
    const Done ended = co_await job.run(longest, stop);
    if (!ended)
        co_return ended;
    if (job->error() != QKeychain::NoError)
        co_return failed(errorFrom(job.operator->()));
    co_return Done();
}

Task<Done> KeychainSecretStore::remove(SecretKey key, std::stop_token stop)
{
    const Done opened = co_await openForReading(key, stop);
    if (!opened)
        co_return opened;
    OwnedJob<QKeychain::DeletePasswordJob> job(key);
    const Done ended = co_await job.run(m_patience.service, stop);
    if (!ended)
        co_return ended;
    if (job->error() == QKeychain::NoError)
        co_return Done();
    if (job->error() != QKeychain::EntryNotFound)
        co_return failed(errorFrom(job.operator->()));
    co_return co_await confirmOpen(stop);
}

} // namespace tieout
