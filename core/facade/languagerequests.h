// SPDX-License-Identifier: Apache-2.0
// The languages that Tieout can be shown in, and the one that a person chose on this computer.
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>

namespace tieout {

struct Language {
    QString code; ///< as in "es" or "fr_CA"
    QString ownName; ///< in the language itself

    bool operator==(const Language &) const = default;
};

/// No part of SyncFacade: the choice holds for every profile and needs no right. Belongs to the window's thread.
class LanguageRequests {
public:
    virtual ~LanguageRequests() = default;

    /// Those that have a usable translation, English first.
    [[nodiscard]] virtual QList<Language> languages() const = 0;
    /// The code of the chosen one; empty: the desktop's.
    [[nodiscard]] virtual QString chosen() const = 0;
    /// Keeps the choice. A moment after the call, this window gives way to one in that language; what the engine does
    /// goes on. Storage when it cannot be kept; then nothing changes.
    [[nodiscard]] virtual Done choose(const QString &code) = 0;
};

} // namespace tieout
