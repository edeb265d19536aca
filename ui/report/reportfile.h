// SPDX-License-Identifier: Apache-2.0
// Reports as files: a file is complete or not there, and one that was there before stays as it was after a failure.
#pragma once

#include "core/base/result.h"
#include "ui/report/report.h"

class QPagedPaintDevice;

namespace tieout {

/// Storage with the path and the system's words when the file cannot be written: no right, a folder, a full disk.
[[nodiscard]] Done writeCsv(const QString &path, const Report &report);
/// In landscape. Needs a QGuiApplication. Errors as for writeCsv().
[[nodiscard]] Done writePdf(const QString &path, const Report &report);
/// Other bytes, in the same way.
[[nodiscard]] Done writeWhole(const QString &path, const QByteArray &bytes);

/// Letter where that is the usual paper, else A4; landscape, with margins.
void setUsualPage(QPagedPaintDevice &device);

} // namespace tieout
