// SPDX-License-Identifier: Apache-2.0
// Where this build comes from. A library of its own, without the rest of core, so that the sandbox can say it too.
#pragma once

#include <QList>
#include <QString>

namespace tieout {

/// A library, and the version of it that is meant.
struct LibraryVersion {
    QString name;
    QString version;
};

/// The version of the program: "0.1.0". The project's version in CMakeLists.txt is its only source.
[[nodiscard]] QString programVersion();
/// The commit it was built from, with a "+" when files were changed since; "unknown" outside a repository.
[[nodiscard]] QString buildCommit();
/// The page where the publisher of this build has the releases; empty when there is none. Tieout itself never calls it.
[[nodiscard]] QString releasesPage();
/// The libraries that cannot be asked for their version while the program runs: the versions that it was built with.
[[nodiscard]] QList<LibraryVersion> builtWith();

/// What --version prints: program, version and commit in the first line, then a line for each library.
[[nodiscard]] QString versionText(const QString &program, const QList<LibraryVersion> &libraries);

} // namespace tieout
