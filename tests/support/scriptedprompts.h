// SPDX-License-Identifier: Apache-2.0
// Prompts that answer by themselves and record the questions.
#pragma once

#include "ui/prompts/prompts.h"

#include <QList>

namespace tieout {

/// What the test can still see after the window has taken over its prompts.
struct PromptLog {
    bool answer = true; ///< the answer to every question
    QList<Question> questions;
    QList<QUrl> urls;
};

class ScriptedPrompts final : public Prompts {
public:
    /// The log outlives the prompts.
    explicit ScriptedPrompts(PromptLog &log)
        : m_log(log)
    {
    }

    void ask(QWidget *, const Question &question, std::function<void(bool)> answer) override
    {
        m_log.questions << question;
        answer(m_log.answer);
    }
    void openUrl(const QUrl &url) override { m_log.urls << url; }

private:
    PromptLog &m_log;
};

} // namespace tieout
