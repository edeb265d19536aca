// SPDX-License-Identifier: Apache-2.0
// Where output goes: one JSON document or people's text to standard output, everything else to standard error.
#pragma once

#include "app/tieoutctl/exitcode.h"

namespace tieout::cli {

class Console final {
public:
    explicit Console(bool isJson)
        : m_isJson(isJson)
    {
    }

    [[nodiscard]] bool isJson() const { return m_isJson; }
    /// False when an answer could not be written in full.
    [[nodiscard]] bool isWhole() const { return m_isWhole; }
    /// A command's answer: the document with --json, otherwise the text.
    void answer(const QByteArray &json, const QString &text);
    /// A hint, a question or progress: always to standard error.
    void say(const QString &text);
    /// One error: for people its sentence and the next step; with --json also the document, unless one was printed
    /// already.
    [[nodiscard]] ExitCode fail(const Error &error);
    /// Wrong usage, with a sentence that says what is wrong.
    [[nodiscard]] ExitCode refuse(const QString &sentence);
    /// refuse() if the error is about the request itself, otherwise fail().
    [[nodiscard]] ExitCode refuseOrFail(const Error &error);

private:
    [[nodiscard]] ExitCode end(const Error &error);

    bool m_isJson = false;
    bool m_hasAnswered = false;
    bool m_isWhole = true;
};

} // namespace tieout::cli
