// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/keychainerror.h"

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

QString sentence(KeychainTrouble trouble)
{
    switch (trouble) {
    case KeychainTrouble::Absent:
        return u"No keychain (Secret Service) is running in this session. Install GNOME Keyring or "
               "KWallet and sign in to the desktop again."_s;
    case KeychainTrouble::NoKeyring:
        return u"The keychain has no default keyring yet. Create one in Passwords and Keys, or connect "
               "again in the window and choose a password when the keychain asks for it."_s;
    case KeychainTrouble::Locked:
        return u"The keychain is locked, and a scheduled sync never asks for its password. Unlock it, or "
               "open Tieout's window and sync there."_s;
    case KeychainTrouble::Dismissed:
        return u"The keychain stayed locked because its password prompt was closed. Try again and enter "
               "the password."_s;
    case KeychainTrouble::NoAnswer:
        return u"The keychain did not answer in time. Look for its password prompt behind other windows, "
               "or sign in to the desktop again."_s;
    case KeychainTrouble::Refused:
        return u"The keychain refused."_s;
    }
    return {};
}

} // namespace

Error keychainError(KeychainTrouble trouble, const QString &said)
{
    QString detail = sentence(trouble);
    if (!said.isEmpty())
        detail += u" It says: "_s + said;
    Error error(ErrorKind::Keychain, detail);
    error.operation = u"use the keychain"_s;
    return error;
}

} // namespace tieout
