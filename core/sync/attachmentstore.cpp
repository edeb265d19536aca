// SPDX-License-Identifier: Apache-2.0
#include "core/sync/attachmentstore.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QSaveFile>

namespace tieout {

namespace {

tl::unexpected<Error> unusable(ErrorKind kind, const QString &path, const QString &why)
{
    return failed(Error(kind,
        QCoreApplication::translate("tieout::LineEdit", "The copy %1 of an attachment cannot be used: %2")
            .arg(path, why)));
}

Done write(const QString &path, const QByteArray &content)
{
    QSaveFile file(path); // its commit waits for the disk
    if (!file.open(QIODevice::WriteOnly))
        return unusable(ErrorKind::Storage, path, file.errorString());
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (file.write(content) != content.size() || !file.commit())
        return unusable(ErrorKind::Storage, path, file.errorString());
    return {};
}

} // namespace

AttachmentStore::AttachmentStore(QString folder)
    : m_folder(std::move(folder))
{
}

QString AttachmentStore::folderOf(PaymentId payment) const
{
    return m_folder + QLatin1Char('/') + payment.toString();
}

Done AttachmentStore::keep(PaymentId payment, const QList<QByteArray> &contents) const
{
    const QString folder = folderOf(payment);
    QDir(folder).removeRecursively();
    if (m_folder.isEmpty() || !QDir().mkpath(folder))
        return unusable(
            ErrorKind::Storage, folder, QCoreApplication::translate("tieout::LineEdit", "the folder cannot be made."));
    for (const QString &path : { m_folder, folder })
        QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    for (qsizetype place = 0; place < contents.size(); ++place) {
        const QString path = folder + QLatin1Char('/') + QString::number(place);
        if (Done written = write(path, contents[place]); !written) {
            QDir(folder).removeRecursively();
            return written;
        }
    }
    return {};
}

Result<QByteArray> AttachmentStore::content(PaymentId payment, const KeptFile &file) const
{
    QFile copy(folderOf(payment) + QLatin1Char('/') + QString::number(file.place));
    if (!copy.open(QIODevice::ReadOnly))
        return unusable(ErrorKind::NotFound, copy.fileName(), copy.errorString());
    const QByteArray content = copy.readAll();
    if (fileHash(content) != file.hash)
        return unusable(ErrorKind::NotFound, copy.fileName(),
            QCoreApplication::translate("tieout::LineEdit", "it is not what was kept of \"%1\".").arg(file.fileName));
    return content;
}

QList<PaymentId> AttachmentStore::payments() const
{
    QList<PaymentId> payments;
    if (m_folder.isEmpty())
        return payments;
    const QStringList folders = QDir(m_folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &folder : folders) {
        if (const PaymentId payment(guidFromText(folder)); payment.isValid())
            payments.append(payment);
    }
    return payments;
}

void AttachmentStore::forget(PaymentId payment) const
{
    QDir(folderOf(payment)).removeRecursively();
    QDir().rmdir(m_folder); // only when nothing is left in it
}

bool isCopyGone(const Error &error)
{
    return error.kind == ErrorKind::NotFound && error.service == Service::Tieout;
}

QByteArray fileHash(const QByteArray &content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
}

} // namespace tieout
