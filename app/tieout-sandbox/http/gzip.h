// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace tieout::sandbox {

/// The bytes as a gzip member (RFC 1952), for answers to clients that accept it.
QByteArray gzipped(const QByteArray &bytes);

} // namespace tieout::sandbox
