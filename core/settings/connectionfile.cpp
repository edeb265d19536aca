// SPDX-License-Identifier: Apache-2.0
#include "core/settings/connectionfile.h"

#include "core/base/refused.h"
#include "core/base/tr.h"
#include "core/json/jsonreader.h"
#include "core/secrets/sealedtext.h"
#include "core/settings/ownerfile.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

constexpr char kVersionKey[] = "tieoutConnection";

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray takeBase64(FirstFault &fault, const JsonReader &root, const char *key)
{
    const QByteArray text = fault.take(root.text(key)).toLatin1();
    const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        fault.note(root.faultAt(key, u"expected base64"_s));
    return decoded ? *decoded : QByteArray();
}

bool isComplete(const ConnectionFile &connection)
{
    return !connection.xeroClientId.isEmpty() && !connection.procoreClientId.isEmpty()
        && !connection.procoreClientSecret.isEmpty() && connection.organisation.isValid()
        && connection.company.isValid();
}

QByteArray textOf(const ConnectionFile &connection)
{
    const QJsonObject xero { { u"clientId"_s, connection.xeroClientId } };
    const QJsonObject procore { { u"clientId"_s, connection.procoreClientId },
        { u"clientSecret"_s, QString::fromUtf8(connection.procoreClientSecret) } };
    const QJsonObject organisation { { u"id"_s, connection.organisation.toString() },
        { u"name"_s, connection.organisationName } };
    const QJsonObject company { { u"id"_s, connection.company.value() }, { u"name"_s, connection.companyName } };
    const QJsonObject root { { u"xero"_s, xero }, { u"procore"_s, procore }, { u"organisation"_s, organisation },
        { u"company"_s, company } };
    return QJsonDocument(root).toJson(QJsonDocument::Compact);
}

/// A member of a member; the first fault is noted.
QString takeText(FirstFault &fault, const JsonReader &root, const char *object, const char *key)
{
    const auto inner = root.object(object);
    if (!inner) {
        fault.note(inner.error());
        return {};
    }
    return fault.take(inner->text(key));
}

Result<ConnectionFile> connectionFromText(const QByteArray &text)
{
    const auto document = parseJson(text);
    const auto root = document ? document->root().asObject() : failed(document.error());
    if (!root)
        return failed(root.error());
    FirstFault fault;
    ConnectionFile connection;
    connection.xeroClientId = takeText(fault, *root, "xero", "clientId");
    connection.procoreClientId = takeText(fault, *root, "procore", "clientId");
    connection.procoreClientSecret = takeText(fault, *root, "procore", "clientSecret").toUtf8();
    connection.organisation = OrganisationId(guidFromText(takeText(fault, *root, "organisation", "id")));
    connection.organisationName = takeText(fault, *root, "organisation", "name");
    connection.companyName = takeText(fault, *root, "company", "name");
    if (const auto company = root->object("company"))
        connection.company = CompanyId(fault.take(company->integer("id")));
    if (fault)
        return failed(fault.error());
    return connection;
}

Result<SealedText> sealedFrom(const JsonReader &root)
{
    FirstFault fault;
    SealedText sealed;
    sealed.salt = takeBase64(fault, root, "salt");
    sealed.nonce = takeBase64(fault, root, "nonce");
    sealed.box = takeBase64(fault, root, "sealed");
    if (fault)
        return refused(Cause::ConnectionFileUnfit,
            Tr::tr("The connection file is incomplete or was changed. %1").arg(fault.error().detail));
    return sealed;
}

} // namespace

Done checkPassphrase(const QByteArray &passphrase)
{
    if (QString::fromUtf8(passphrase).size() >= kShortestPassphrase)
        return {};
    return refused(Tr::tr("The passphrase needs at least %1 characters: it protects your company's access to Procore.")
                       .arg(kShortestPassphrase));
}

Result<QByteArray> sealConnection(const ConnectionFile &connection, const QByteArray &passphrase)
{
    if (Done strong = checkPassphrase(passphrase); !strong)
        return failed(strong.error());
    if (!isComplete(connection)) {
        return refused(Cause::SetUpMissing,
            Tr::tr("A connection file holds the client ids of both services, Procore's client secret, the "
                   "company and the organization. Connect both services and choose both first."));
    }
    const auto sealed = seal(textOf(connection), passphrase);
    if (!sealed)
        return failed(sealed.error());
    const QJsonObject root { { QLatin1String(kVersionKey), kConnectionFileVersion },
        { u"salt"_s, base64(sealed->salt) }, { u"nonce"_s, base64(sealed->nonce) },
        { u"sealed"_s, base64(sealed->box) } };
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

Result<ConnectionFile> openConnection(const QByteArray &bytes, const QByteArray &passphrase)
{
    if (bytes.size() > kLargestConnectionFile)
        return refused(Cause::ConnectionFileUnfit, Tr::tr("The file is too large to be a connection file."));
    const auto document = parseJson(bytes);
    const auto root = document ? document->root().asObject() : failed(document.error());
    const auto version = root ? root->integer(kVersionKey) : failed(root.error());
    if (!version)
        return refused(Cause::ConnectionFileUnfit, Tr::tr("This is not a connection file, or part of it is missing."));
    if (*version != kConnectionFileVersion) {
        return refused(*version > kConnectionFileVersion ? Cause::SettingsNewer : Cause::ConnectionFileUnfit,
            Tr::tr("The connection file has version %1, but this Tieout reads version %2. Use the Tieout "
                   "that wrote it, or a newer one.")
                .arg(*version)
                .arg(kConnectionFileVersion));
    }
    const auto sealed = sealedFrom(*root);
    if (!sealed)
        return failed(sealed.error());
    const auto text = unseal(*sealed, passphrase);
    if (!text)
        return refused(
            causeOf(text.error()), Tr::tr("The connection file cannot be opened. %1").arg(text.error().detail));
    const auto connection = connectionFromText(*text);
    if (!connection || !isComplete(*connection))
        return refused(Cause::ConnectionFileUnfit,
            Tr::tr("The connection file opened, but its content was not written by Tieout."));
    return connection;
}

Result<QByteArray> readConnectionBytes(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return refused(Tr::tr("There is no file %1.").arg(path));
    if (!info.isFile())
        return refused(Tr::tr("%1 is not a file.").arg(path));
    if (info.size() > kLargestConnectionFile)
        return refused(Cause::ConnectionFileUnfit, Tr::tr("The file is too large to be a connection file."));
    const auto bytes = readOwnerFile(path);
    if (!bytes)
        return failed(bytes.error());
    if (!*bytes)
        return refused(Tr::tr("There is no file %1.").arg(path));
    return **bytes;
}

} // namespace tieout
