// SPDX-License-Identifier: Apache-2.0
// One step of the first start.
#pragma once

#include "core/facade/appstatus.h"
#include "core/facade/setupoutlook.h"
#include "core/settings/profilesettings.h"

#include <QWidget>

namespace tieout {

/// What is known when a step is shown.
struct SetupState {
    ProfileSettings wanted; ///< as chosen so far
    AppStatus status;
    std::optional<SetupOutlook> outlook; ///< of `wanted`'s pair; nothing before it was checked
};

class WizardStep : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// A few words for the list of steps.
    [[nodiscard]] virtual QString name() const = 0;
    /// The heading of the page.
    [[nodiscard]] virtual QString heading() const = 0;
    /// The step is shown.
    virtual void enter(const SetupState &) { }
    /// Something arrived while it is shown.
    virtual void refresh(const SetupState &) { }
    /// The step is left; whatever it waits for is given up.
    virtual void leave() { }
    /// Whether the next one may come: what it asks for is there, and checked.
    [[nodiscard]] virtual bool isDone() const = 0;
    /// Writes what was chosen here.
    virtual void store(ProfileSettings &) const { }
    /// A verb for the button that leads on.
    [[nodiscard]] virtual QString nextText() const;

Q_SIGNALS:
    void changed();
};

} // namespace tieout
