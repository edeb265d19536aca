// SPDX-License-Identifier: Apache-2.0
// Runs while building: writes the manual pages and the completion of bash, zsh and fish into the folder that is named.
#include "app/manuals/completion.h"
#include "app/manuals/manualpage.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

#include <cstdio>

using namespace tieout::manuals;
using namespace Qt::StringLiterals;

namespace {

bool write(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
        return true;
    std::fprintf(stderr, "%s: %s\n", qPrintable(path), qPrintable(file.errorString()));
    return false;
}

bool writeAll(const QDir &folder)
{
    const QList<Program> all = programs();
    bool isWhole =
        folder.mkpath(u"man"_s) && folder.mkpath(u"bash"_s) && folder.mkpath(u"zsh"_s) && folder.mkpath(u"fish"_s);
    for (const Program &program : all) {
        isWhole = isWhole && write(folder.filePath(u"man/%1.1"_s.arg(program.name)), manualPage(program, all))
            && write(folder.filePath(u"bash/"_s + program.name), bashCompletion(program))
            && write(folder.filePath(u"zsh/_"_s + program.name), zshCompletion(program))
            && write(folder.filePath(u"fish/%1.fish"_s.arg(program.name)), fishCompletion(program));
    }
    return isWhole;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 2) {
        std::fputs("usage: tieout-manuals FOLDER\n", stderr);
        return 2;
    }
    return writeAll(QDir(arguments.at(1))) ? 0 : 1;
}
