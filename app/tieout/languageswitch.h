// SPDX-License-Identifier: Apache-2.0
// The language of the window: what is offered, what was chosen, and the moment in which it changes.
#pragma once

#include "core/facade/languagerequests.h"

#include <QObject>
#include <QStringList>

namespace tieout {

class LanguageSwitch final : public QObject, public LanguageRequests {
    Q_OBJECT
public:
    /// Remembers where the choice is kept now: the demo company has a home of its own, which is gone afterwards. The
    /// folders are where the translations are.
    explicit LanguageSwitch(QStringList folders, QObject *parent = nullptr);

    [[nodiscard]] QList<Language> languages() const override;
    [[nodiscard]] QString chosen() const override;
    [[nodiscard]] Done choose(const QString &code) override;

    /// Shows the chosen language from now on, with its dates and figures. While no window is open; `engine` lives in
    /// the only other thread that writes sentences, which stands still meanwhile.
    void install(QObject &engine) const;

Q_SIGNALS:
    /// Another language was chosen and can be installed.
    void changed();

private:
    QStringList m_folders;
    QString m_path;
};

} // namespace tieout
