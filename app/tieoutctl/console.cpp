// SPDX-License-Identifier: Apache-2.0
#include "app/tieoutctl/console.h"

#include "app/tieoutctl/jsonviews.h"
#include "app/tieoutctl/nextstep.h"
#include "core/base/plaintext.h"
#include "core/base/tr.h"
#include "core/platform/terminal.h"

namespace tieout::cli {

void Console::answer(const QByteArray &json, const QString &text)
{
    m_hasAnswered = true;
    const bool isWritten =
        writeText(stdout, m_isJson ? json.toStdString() : plainText(forThisProfile(text)).toStdString());
    m_isWhole = isWritten && m_isWhole;
    if (!m_isWhole)
        say(Tr::tr("The answer could not be written to standard output."));
}

void Console::say(const QString &text)
{
    tell(plainText(forThisProfile(text)).toStdString() + '\n');
}

ExitCode Console::fail(const Error &error)
{
    say(sentenceFor(error));
    say(nextStepHere(error));
    return end(error);
}

ExitCode Console::refuse(const QString &sentence)
{
    say(sentence);
    say(Tr::tr("See tieoutctl --help."));
    return end(Error(ErrorKind::Configuration, sentence));
}

ExitCode Console::refuseOrFail(const Error &error)
{
    const bool isOurs = causeOf(error) == Cause::RequestWrong && error.service == Service::Tieout;
    return isOurs ? refuse(error.detail) : fail(error);
}

ExitCode Console::end(const Error &error)
{
    const ExitCode code = exitCodeFor(error);
    if (m_isJson && !m_hasAnswered)
        answer(errorJson(error, code), {});
    return code;
}

} // namespace tieout::cli
