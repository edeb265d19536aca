// SPDX-License-Identifier: Apache-2.0
#include "core/sync/line/attachmentstore.h"

#include "core/base/tr.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

const QString kUnsent = u"unsent"_s;

tl::unexpected<Error> unusable(Cause cause, const QString &path, const QString &why)
{
    return failed(Error(cause, Tr::tr("The copy %1 of an attachment cannot be used: %2").arg(path, why)));
}

Done write(const QString &path, const QByteArray &content)
{
    QSaveFile file(path); // its commit waits for the disk
    if (!file.open(QIODevice::WriteOnly))
        return unusable(Cause::FileUnusable, path, file.errorString());
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (file.write(content) != content.size() || !file.commit())
        return unusable(Cause::FileUnusable, path, file.errorString());
    return {};
}

/// Not there, where somebody could see it if it were.
bool isGone(const QString &path)
{
    const QFileInfo folder(QFileInfo(path).path());
    const bool isVisible = !folder.exists() || (folder.isReadable() && folder.isExecutable());
    return isVisible && !QFileInfo::exists(path);
}

QList<PaymentId> paymentsIn(const QString &parent)
{
    QList<PaymentId> payments;
    const QStringList folders = QDir(parent).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &folder : folders) {
        if (const PaymentId payment(guidFromText(folder)); payment.isValid())
            payments.append(payment);
    }
    return payments;
}

/// Procore's users name files as they like; a disk does not take every name. The number keeps two files of one name
/// apart, and a name from being a device's.
QString localName(const KeptFile &file)
{
    QString local;
    for (const QChar &sign : file.fileName)
        local.append(sign.isLetterOrNumber() || u" ._-()"_s.contains(sign) ? sign : QLatin1Char('_'));
    local = QString::number(file.place) + QLatin1Char(' ') + local.right(100);
    while (local.endsWith(QLatin1Char('.')) || local.endsWith(QLatin1Char(' '))) // Windows would take them away
        local.chop(1);
    return local;
}

} // namespace

AttachmentStore::AttachmentStore(QString folder)
    : m_folder(std::move(folder))
{
}

QString AttachmentStore::folderOf(PaymentId payment) const
{
    return QDir(m_folder).filePath(payment.toString());
}

QString AttachmentStore::copyOf(PaymentId payment, const KeptFile &file) const
{
    return QDir(folderOf(payment)).filePath(QString::number(file.place));
}

QString AttachmentStore::unsentFolder() const
{
    return QDir(m_folder).filePath(kUnsent);
}

QString AttachmentStore::unsentFolderOf(PaymentId payment) const
{
    return QDir(unsentFolder()).filePath(payment.toString());
}

Done AttachmentStore::keep(PaymentId payment, const QList<QByteArray> &contents) const
{
    const QString folder = unsentFolderOf(payment);
    const QString notCreated = Tr::tr("the folder cannot be created.");
    if (m_folder.isEmpty())
        return unusable(Cause::FileUnusable, folder, notCreated);
    if (!QDir(folderOf(payment)).isEmpty())
        return failed(Error(Cause::CopiesInTheWay,
            Tr::tr("The folder %1 contains copies of attachments from a change that Tieout does not know. They may be "
                   "all that is left of the files.")
                .arg(folderOf(payment))));
    QDir(folder).removeRecursively();
    if (!QDir().mkpath(folder))
        return unusable(Cause::FileUnusable, folder, notCreated);
    for (const QString &path : { m_folder, unsentFolder(), folder })
        QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    for (qsizetype place = 0; place < contents.size(); ++place) {
        const QString path = QDir(folder).filePath(QString::number(place));
        if (Done written = write(path, contents[place]); !written) {
            QDir(folder).removeRecursively();
            return written;
        }
    }
    return {};
}

Done AttachmentStore::beginSending(PaymentId payment) const
{
    const QString unsent = unsentFolderOf(payment);
    if (m_folder.isEmpty() || !QFileInfo::exists(unsent))
        return {};
    QDir().rmdir(folderOf(payment)); // an empty one
    if (!QDir().rename(unsent, folderOf(payment)))
        return unusable(Cause::FileUnusable, unsent, Tr::tr("it cannot be moved to %1.").arg(folderOf(payment)));
    QDir().rmdir(unsentFolder());
    return {};
}

Result<QByteArray> AttachmentStore::content(PaymentId payment, const KeptFile &file) const
{
    QFile copy(copyOf(payment, file));
    if (!copy.open(QIODevice::ReadOnly))
        return unusable(
            isGone(copy.fileName()) ? Cause::CopyGone : Cause::FileUnusable, copy.fileName(), copy.errorString());
    const QByteArray content = copy.readAll();
    if (copy.error() != QFileDevice::NoError)
        return unusable(Cause::FileUnusable, copy.fileName(), copy.errorString());
    if (fileHash(content) != file.hash)
        return unusable(Cause::CopyGone, copy.fileName(),
            Tr::tr("its content is not the copy of \"%1\" that was kept.").arg(file.fileName));
    return content;
}

QList<PaymentId> AttachmentStore::payments() const
{
    return m_folder.isEmpty() ? QList<PaymentId>() : paymentsIn(m_folder);
}

QList<PaymentId> AttachmentStore::unsentPayments() const
{
    return m_folder.isEmpty() ? QList<PaymentId>() : paymentsIn(unsentFolder());
}

void AttachmentStore::forget(PaymentId payment) const
{
    if (m_folder.isEmpty())
        return; // these paths would be in the working directory
    QDir(folderOf(payment)).removeRecursively();
    forgetUnsent(payment);
}

void AttachmentStore::forgetUnsent(PaymentId payment) const
{
    if (m_folder.isEmpty())
        return;
    QDir(unsentFolderOf(payment)).removeRecursively();
    for (const QString &folder : { unsentFolder(), m_folder })
        QDir().rmdir(folder); // only when nothing is left in it
}

Result<QString> AttachmentStore::giveToPeople(PaymentId payment, const QList<KeptFile> &files) const
{
    if (const Done together = beginSending(payment); !together)
        return failed(together.error());
    const QString folder = QDir(QDir(m_folder).filePath(u"lost"_s)).filePath(payment.toString());
    for (const KeptFile &file : files) {
        const QString path = copyOf(payment, file);
        if (!QFileInfo::exists(path))
            continue;
        const QString name = QDir(folder).filePath(localName(file));
        QFile::remove(name); // of an earlier time
        if (!QDir().mkpath(folder) || !QFile::rename(path, name))
            return unusable(Cause::FileUnusable, path, Tr::tr("it cannot be moved to %1.").arg(folder));
    }
    return QFileInfo::exists(folder) ? folder : QString();
}

bool isCopyGone(const Error &error)
{
    return causeOf(error) == Cause::CopyGone;
}

QByteArray fileHash(const QByteArray &content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
}

} // namespace tieout
