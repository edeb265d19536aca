// SPDX-License-Identifier: Apache-2.0
// The one way in which every sentence for people is translated.
#pragma once

#include <QCoreApplication>

namespace tieout {

/// `Tr::tr("Sync now")` anywhere, in free functions too; `Tr::tr("%n payment(s)", nullptr, n)` for numbers. One context
/// for the whole program: lupdate gives a free function tr() no class, and such sentences were never found again. Texts
/// in tables are marked by QT_TRANSLATE_NOOP("tieout", …) and translated by Tr::tr() where they are shown.
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(tieout)
};

} // namespace tieout
