// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/keychainerror.h"

namespace tieout {

namespace {

QString sentence(KeychainTrouble trouble)
{
    switch (trouble) {
    case KeychainTrouble::Absent:
        return QStringLiteral("No keychain (Secret Service) is running in this session. Install GNOME Keyring or "
                              "KWallet and sign in to the desktop again.");
    case KeychainTrouble::NoKeyring:
        return QStringLiteral("The keychain has no default keyring yet. Create one in Passwords and Keys, or connect "
                              "again in the window and choose a password when the keychain asks for it.");
    case KeychainTrouble::Locked:
        return QStringLiteral("The keychain is locked, and a scheduled sync never asks for its password. Unlock it, or "
                              "open Tieout's window and sync there.");
    case KeychainTrouble::Dismissed:
        return QStringLiteral("The keychain stayed locked because its password prompt was closed. Try again and enter "
                              "the password.");
    case KeychainTrouble::NoAnswer:
        return QStringLiteral("The keychain did not answer in time. Look for its password prompt behind other windows, "
                              "or sign in to the desktop again.");
    case KeychainTrouble::Refused:
        return QStringLiteral("The keychain refused.");
    }
    return {};
}

} // namespace

Error keychainError(KeychainTrouble trouble, const QString &said)
{
    QString detail = sentence(trouble);
    if (!said.isEmpty())
        detail += QStringLiteral(" It says: ") + said;
    Error error(ErrorKind::Keychain, detail);
    error.operation = QStringLiteral("use the keychain");
    return error;
}

} // namespace tieout
