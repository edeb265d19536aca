// SPDX-License-Identifier: Apache-2.0
#include "core/model/attachments.h"

#include <algorithm>

namespace tieout {

namespace {

/// Which of the wanted files hang there, and what else does.
struct Comparison {
    QList<KeptFile> missing;
    bool isAnyOldOneThere = false; ///< under the id that it had before
    bool isAnySentOneThere = false;
    bool isAnyUnknownThere = false;
};

Comparison compare(const QList<KeptFile> &wanted, const QList<Attachment> &found)
{
    Comparison result;
    QList<Attachment> others = found;
    QList<KeptFile> byName;
    for (const KeptFile &file : wanted) {
        const bool isThere =
            !file.isNew() && others.removeIf([&file](const Attachment &one) { return one.id == file.attachment; }) > 0;
        result.isAnyOldOneThere = result.isAnyOldOneThere || isThere;
        if (!isThere)
            byName.append(file);
    }
    for (const KeptFile &file : std::as_const(byName)) {
        const auto sent = std::find_if(
            others.begin(), others.end(), [&file](const Attachment &one) { return one.fileName == file.fileName; });
        if (sent == others.end()) {
            result.missing.append(file);
            continue;
        }
        result.isAnySentOneThere = true;
        others.erase(sent);
    }
    result.isAnyUnknownThere = !others.isEmpty();
    return result;
}

} // namespace

QList<KeptFile> missingFiles(const QList<KeptFile> &wanted, const QList<Attachment> &found)
{
    return compare(wanted, found).missing;
}

bool hasLostFile(const QList<KeptFile> &wanted, const QList<Attachment> &found)
{
    const QList<KeptFile> missing = missingFiles(wanted, found);
    return std::any_of(missing.begin(), missing.end(), [](const KeptFile &file) { return !file.isNew(); });
}

QList<KeptFile> filesToSend(const QList<KeptFile> &wanted, const QList<Attachment> &found)
{
    const Comparison now = compare(wanted, found);
    if (now.missing.isEmpty())
        return {};
    if (!now.isAnyOldOneThere && now.isAnySentOneThere)
        return wanted;
    QList<KeptFile> files = now.missing;
    if (now.isAnyUnknownThere)
        files.removeIf([](const KeptFile &file) { return file.isNew(); });
    return files;
}

} // namespace tieout
