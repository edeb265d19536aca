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
    QStringList files; ///< the answer to every question for files; empty: cancelled
    QString savePath; ///< the answer to every question where to save; empty: cancelled
    QList<SaveQuestion> saveQuestions;
    QStringList notices; ///< titles
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
    void chooseFiles(QWidget *, const QString &, std::function<void(const QStringList &)> chosen) override
    {
        if (!m_log.files.isEmpty())
            chosen(m_log.files);
    }
    void chooseSavePath(QWidget *, const SaveQuestion &question, std::function<void(const QString &)> chosen) override
    {
        m_log.saveQuestions << question;
        if (!m_log.savePath.isEmpty())
            chosen(m_log.savePath);
    }
    void notify(const QString &title, const QString &) override { m_log.notices << title; }

private:
    PromptLog &m_log;
};

} // namespace tieout
