// SPDX-License-Identifier: Apache-2.0
// The only way to translate a sentence for people.
#pragma once

#include <QCoreApplication>

namespace tieout {

/// `Tr::tr("Sync now")` anywhere, in free functions too; `Tr::tr("%n payment(s)", nullptr, n)` for numbers. One context
/// for the whole program: lupdate knows no class for a free function tr(), and such sentences were never found at run
/// time. Mark texts in tables with QT_TRANSLATE_NOOP("tieout", …) and translate them with Tr::tr() where they are
/// shown.
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(tieout)
};

} // namespace tieout
