// SPDX-License-Identifier: Apache-2.0
#include "core/model/attachments.h"

#include "core/base/readabletext.h"

#include <algorithm>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

/// Which of the wanted files are there, and what else is.
struct Comparison {
    QList<KeptFile> missing;
    bool isAnyOldOneThere = false; ///< under its former id
    bool isAnySentOneThere = false;
    QList<Attachment> unknown;
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
        const auto sent = std::find_if(others.begin(), others.end(),
            [&file](const Attachment &one) { return readsTheSame(one.fileName, file.fileName); });
        if (sent == others.end()) {
            result.missing.append(file);
            continue;
        }
        result.isAnySentOneThere = true;
        others.erase(sent);
    }
    result.unknown = others;
    return result;
}

template <typename Files> QString namesIn(const Files &files)
{
    QStringList names;
    for (const auto &file : files)
        names.append(file.fileName);
    return names.join(u", "_s);
}

} // namespace

QList<KeptFile> missingFiles(const QList<KeptFile> &wanted, const QList<Attachment> &found)
{
    return compare(wanted, found).missing;
}

QList<KeptFile> lostFiles(const QList<KeptFile> &wanted, const QList<Attachment> &found)
{
    QList<KeptFile> lost = missingFiles(wanted, found);
    lost.removeIf([](const KeptFile &file) { return file.isNew(); });
    return lost;
}

bool hasLostFile(const QList<KeptFile> &wanted, const QList<Attachment> &found)
{
    return !lostFiles(wanted, found).isEmpty();
}

QList<Attachment> unknownFiles(const QList<KeptFile> &wanted, const QList<Attachment> &found)
{
    return compare(wanted, found).unknown;
}

QString namesOf(const QList<KeptFile> &files)
{
    return namesIn(files);
}

QString namesOf(const QList<Attachment> &files)
{
    return namesIn(files);
}

QList<KeptFile> filesToSend(const QList<KeptFile> &wanted, const QList<Attachment> &found)
{
    const Comparison now = compare(wanted, found);
    if (now.missing.isEmpty() || !now.unknown.isEmpty())
        return {};
    if (!now.isAnyOldOneThere && now.isAnySentOneThere)
        return wanted;
    return now.missing;
}

} // namespace tieout
