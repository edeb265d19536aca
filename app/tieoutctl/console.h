// SPDX-License-Identifier: Apache-2.0
// Where words go: one JSON document or people's text on standard output, everything else on standard error.
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
    /// False when an answer could not be written: whoever reads it got less than there is.
    [[nodiscard]] bool isWhole() const { return m_isWhole; }
    /// The answer of a command: the document with --json, the text without.
    void answer(const QByteArray &json, const QString &text);
    /// A hint, a question, progress: always standard error.
    void say(const QString &text);
    /// One error: its sentence and the next step for people; with --json also the document, unless one was printed.
    [[nodiscard]] ExitCode fail(const Error &error);
    /// Wrong usage: the sentence that names what is wrong.
    [[nodiscard]] ExitCode refuse(const QString &sentence);
    /// refuse() where the error is about what was asked for, else fail().
    [[nodiscard]] ExitCode refuseOrFail(const Error &error);

private:
    [[nodiscard]] ExitCode end(const Error &error);

    bool m_isJson = false;
    bool m_hasAnswered = false;
    bool m_isWhole = true;
};

} // namespace tieout::cli
