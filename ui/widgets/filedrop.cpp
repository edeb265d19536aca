// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/filedrop.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace tieout {

namespace {

/// A copy, whatever was offered: after a move the other program would remove its files.
bool acceptFiles(QDropEvent *event)
{
    if (!event->mimeData()->hasUrls())
        return false;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    return true;
}

} // namespace

FileDrop::FileDrop(QWidget *target, QObject *parent)
    : QObject(parent)
{
    target->setAcceptDrops(true);
    target->installEventFilter(this);
}

bool FileDrop::eventFilter(QObject *target, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::DragEnter || type == QEvent::DragMove)
        return acceptFiles(static_cast<QDropEvent *>(event));
    if (type != QEvent::Drop)
        return QObject::eventFilter(target, event);
    auto *drop = static_cast<QDropEvent *>(event);
    if (!acceptFiles(drop))
        return false;
    QStringList paths;
    QStringList others;
    const QList<QUrl> urls = drop->mimeData()->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
        else
            others << url.toDisplayString();
    }
    Q_EMIT dropped(paths, others, drop->position().toPoint());
    return true;
}

} // namespace tieout
