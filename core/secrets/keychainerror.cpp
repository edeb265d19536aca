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
        return Tr::tr("No keychain (Secret Service) is running in this session. Install GNOME Keyring or "
                      "KWallet and sign in to the desktop again.");
    case KeychainTrouble::NoKeyring:
        return Tr::tr("The keychain has no default keyring yet. Create one in Passwords and Keys, or connect "
                      "again in the window and choose a password when the keychain asks for it.");
    case KeychainTrouble::Locked:
        return Tr::tr("The keychain is locked, and a scheduled sync never asks for its password. Unlock it, or "
                      "open Tieout's window and sync there.");
    case KeychainTrouble::Dismissed:
        return Tr::tr("The keychain stayed locked because its password prompt was closed. Try again and enter "
                      "the password.");
    case KeychainTrouble::NoAnswer:
        return Tr::tr("The keychain did not answer in time. Look for its password prompt behind other windows, "
                      "or sign in to the desktop again.");
    case KeychainTrouble::Refused:
        return Tr::tr("The keychain refused.");
    }
    return {};
}

} // namespace

Error keychainError(KeychainTrouble trouble, const QString &said)
{
    QString detail = sentence(trouble);
    if (!said.isEmpty())
        detail += Tr::tr(" It says: ") + said;
    Error error(ErrorKind::Keychain, detail);
    error.operation = u"use the keychain"_s;
    return error;
}

} // namespace tieout
