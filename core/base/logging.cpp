// SPDX-License-Identifier: Apache-2.0
#include "core/base/logging.h"

#include "core/platform/terminal.h"

#include <QRegularExpression>

namespace tieout {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(logHttp, "tieout.http", QtWarningMsg)
Q_LOGGING_CATEGORY(logSignIn, "tieout.signin", QtWarningMsg)
Q_LOGGING_CATEGORY(logSync, "tieout.sync", QtWarningMsg)
Q_LOGGING_CATEGORY(logLedger, "tieout.ledger", QtWarningMsg)
Q_LOGGING_CATEGORY(logSchedule, "tieout.schedule", QtWarningMsg)
Q_LOGGING_CATEGORY(logApp, "tieout.app", QtWarningMsg)

namespace {

const QString kHidden = u"[hidden]"_s;

void writeRedacted(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QString line = redacted(qFormatLogMessage(type, context, message));
    tell(line.toStdString() + '\n');
}

} // namespace

QString redacted(QString text)
{
    static const QRegularExpression header(u"(authorization\\s*[:=]\\s*)(?:bearer\\s+|basic\\s+)?[^\\s,;\"']+"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression scheme(
        u"\\b(bearer|basic)\\s+[A-Za-z0-9._~+/=-]{8,}"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression parameter(
        u"([\"']?\\b(?:access_token|refresh_token|id_token|token|client_secret|clientSecret|secret|code|"
        "state|code_verifier|password)[\"']?\\s*[=:]\\s*)(\"[^\"]*\"|[^\\s&,;\"'}]+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression jwt(u"\\beyJ[A-Za-z0-9_-]{8,}\\.[A-Za-z0-9_-]+\\.?[A-Za-z0-9_-]*"_s);
    text.replace(header, u"\\1"_s + kHidden);
    text.replace(scheme, u"\\1 "_s + kHidden);
    text.replace(parameter, u"\\1"_s + kHidden);
    text.replace(jwt, kHidden);
    return text;
}

void installRedactingLog()
{
    qSetMessagePattern(u"%{time yyyy-MM-ddThh:mm:ss.zzz} %{category} %{type}: %{message}"_s);
    qInstallMessageHandler(writeRedacted);
}

} // namespace tieout
