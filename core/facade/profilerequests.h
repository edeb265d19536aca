// SPDX-License-Identifier: Apache-2.0
// The profiles of this computer, and which of them the window shows.
#pragma once

#include "core/facade/reply.h"

#include <QList>
#include <QString>

namespace tieout {

/// One profile as its files say: one pair of organization and company.
struct ProfileChoice {
    QString name;
    bool isSetUp = false;
    QString organisationName;
    QString companyName;
    QString problem; ///< why its settings cannot be read; empty when they can

    bool operator==(const ProfileChoice &) const = default;
};

/// No part of SyncFacade: it outlives the profile that the facade is for. Belongs to the window's thread.
class ProfileRequests {
public:
    virtual ~ProfileRequests() = default;

    /// By name. Reads small files at once.
    [[nodiscard]] virtual QList<ProfileChoice> profiles() const = 0;
    /// The one that is shown; empty: the demo company.
    [[nodiscard]] virtual QString current() const = 0;

    /// Ends this window and what its engine does (a write in flight is waited for), a moment after the call, and opens
    /// another one on that profile. Where that fails, the old one comes back and says why.
    virtual void open(QString name) = 0;
    virtual void openDemo() = 0;

    /// Answers with the name. Configuration when the name is not valid or is taken.
    virtual void add(QString name, Reply<QString> reply) = 0;
    /// Its entries in the keychain go with it. Configuration as for add(); Busy while something is going on in the
    /// profile; Keychain. The one that is shown is closed for it and opened again.
    virtual void rename(QString name, QString newName, Reply<QString> reply) = 0;
    /// Deletes the profile's folder with settings and ledger, and its entries in the keychain; nothing in Xero or
    /// Procore. Errors as for rename(). The one that is shown gives way to another, or to a new default one.
    virtual void remove(QString name, Reply<QString> reply) = 0;
};

} // namespace tieout
