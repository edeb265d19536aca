// SPDX-License-Identifier: Apache-2.0
#include "core/procore/procoreerrorbody.h"

#include "core/json/jsonreader.h"

namespace tieout {

namespace {

constexpr qsizetype kLongestQuote = 300;

QString shortened(const QString &text)
{
    return text.simplified().left(kLongestQuote);
}

QString textOf(const JsonReader &object, std::string_view key)
{
    const Result<std::optional<QString>> text = object.optionalText(key);
    return text && *text ? shortened(**text) : QString();
}

void addFault(ProcoreErrorBody &body, const QString &field, const QString &message)
{
    if (message.isEmpty())
        return;
    FieldFault fault;
    fault.field = field;
    fault.message = message;
    body.faults.append(fault);
}

/// One message, or a list of them.
void addMessages(ProcoreErrorBody &body, const QString &field, const JsonReader &value)
{
    if (const Result<QString> text = value.asText()) {
        addFault(body, field, shortened(*text));
        return;
    }
    const Result<QList<JsonReader>> list = value.asArray();
    if (!list)
        return;
    for (const JsonReader &element : *list) {
        if (const Result<QString> text = element.asText())
            addFault(body, field, shortened(*text));
    }
}

/// `errors`: a sentence, a list of sentences, or lists of them by field.
void readErrors(ProcoreErrorBody &body, const JsonReader &errors)
{
    if (const Result<QString> text = errors.asText()) {
        if (body.message.isEmpty())
            body.message = shortened(*text);
        return;
    }
    if (errors.isArray()) {
        addMessages(body, QString(), errors);
        return;
    }
    const QList<QString> fields = errors.keys();
    for (const QString &field : fields) {
        const QByteArray key = field.toUtf8();
        if (const Result<JsonReader> messages = errors.member(std::string_view(key.constData(), size_t(key.size()))))
            addMessages(body, field, *messages);
    }
}

/// `error.details[]`: the field is `source`.
void readDetails(ProcoreErrorBody &body, const JsonReader &error)
{
    const Result<QList<JsonReader>> details = error.optionalArray("details");
    if (!details)
        return;
    for (const JsonReader &detail : *details) {
        if (detail.isObject())
            addFault(body, textOf(detail, "source"), textOf(detail, "message"));
    }
}

ProcoreErrorBody fromObject(const JsonReader &root)
{
    ProcoreErrorBody body;
    body.message = textOf(root, "message");
    if (root.has("error")) {
        const JsonReader error = *root.member("error");
        if (error.isObject()) {
            if (body.message.isEmpty())
                body.message = textOf(error, "message");
            readDetails(body, error);
        } else if (body.message.isEmpty()) {
            body.message = textOf(root, "error");
        }
    }
    if (body.message.isEmpty())
        body.message = textOf(root, "reason");
    if (body.message.isEmpty())
        body.message = textOf(root, "error_description");
    if (root.has("errors"))
        readErrors(body, *root.member("errors"));
    return body;
}

} // namespace

ProcoreErrorBody procoreErrorBody(const QByteArray &bytes)
{
    ProcoreErrorBody body;
    const QByteArray start = bytes.left(64).trimmed();
    if (start.startsWith('{') || start.startsWith('[')) {
        const Result<JsonDocument> document = parseJson(bytes);
        if (!document)
            return body;
        if (document->root().isObject())
            return fromObject(document->root());
        readErrors(body, document->root());
        return body;
    }
    if (!start.startsWith('<'))
        body.message = shortened(QString::fromUtf8(bytes.left(4 * kLongestQuote)));
    return body;
}

} // namespace tieout
