// SPDX-License-Identifier: Apache-2.0
// Languages without files: records what was chosen.
#pragma once

#include "core/facade/languagerequests.h"

namespace tieout {

class FakeLanguages final : public LanguageRequests {
public:
    [[nodiscard]] QList<Language> languages() const override
    {
        return { { QStringLiteral("en"), QStringLiteral("English") },
            { QStringLiteral("es"), QStringLiteral("Español") },
            { QStringLiteral("fr_CA"), QStringLiteral("Français (Canada)") } };
    }
    [[nodiscard]] QString chosen() const override { return choice; }
    [[nodiscard]] Done choose(const QString &code) override
    {
        if (refusal)
            return failed(*refusal);
        choice = code;
        return {};
    }

    QString choice;
    std::optional<Error> refusal;
};

} // namespace tieout
