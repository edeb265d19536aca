// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/keychainerror.h"

#include "core/base/tr.h"

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

QString sentence(KeychainTrouble trouble)
{
    switch (trouble) {
    case KeychainTrouble::Absent:
        return Tr::tr("No keychain (Secret Service) is running in this session.");
    case KeychainTrouble::NoKeyring:
        return Tr::tr("The keychain has no default keyring yet.");
    case KeychainTrouble::Locked:
        return Tr::tr("The keychain is locked, and a scheduled sync never asks for its password.");
    case KeychainTrouble::Dismissed:
        return Tr::tr("The keychain stayed locked because its password prompt was closed.");
    case KeychainTrouble::NoAnswer:
        return Tr::tr("The keychain did not answer in time.");
    case KeychainTrouble::Refused:
        return Tr::tr("The keychain refused.");
    }
    return {};
}

Cause causeOf(KeychainTrouble trouble)
{
    switch (trouble) {
    case KeychainTrouble::Absent:
        return Cause::KeychainAbsent;
    case KeychainTrouble::NoKeyring:
        return Cause::KeychainEmpty;
    case KeychainTrouble::Locked:
        return Cause::KeychainLocked;
    case KeychainTrouble::Dismissed:
        return Cause::KeychainPromptClosed;
    case KeychainTrouble::NoAnswer:
        return Cause::KeychainSilent;
    case KeychainTrouble::Refused:
        break;
    }
    return Cause::KeychainUnusable;
}

} // namespace

Error keychainError(KeychainTrouble trouble, const QString &said)
{
    QString detail = sentence(trouble);
    if (!said.isEmpty())
        detail = Tr::tr("%1 It says: %2", "sentence, the keychain's own words").arg(detail, said);
    Error error(causeOf(trouble), detail);
    error.operation = u"use the keychain"_s;
    return error;
}

} // namespace tieout
