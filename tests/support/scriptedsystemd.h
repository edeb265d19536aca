// SPDX-License-Identifier: Apache-2.0
// systemctl and loginctl as shell scripts on PATH: they answer from files in a folder, and log how they were called.
#pragma once

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace tieout::test {

using namespace Qt::StringLiterals;

/// A systemd with one timer, off at first; `enable` and `disable` move it. Every test says what else is so.
class ScriptedSystemd final {
public:
    ScriptedSystemd()
        : m_path(qgetenv("PATH"))
    {
        write(u"systemctl"_s, QByteArray(R"sh(#!/bin/sh
cd "$SCRIPTED_SYSTEMD" || exit 99
echo "systemctl $*" >>calls
[ -e pause ] && exec sleep "$(cat pause)"
[ -e refusal ] && { cat refusal >&2; exit 1; }
state=off-state
case $2 in
show-environment) cat environment ;;
enable | disable)
    for unit in "$@"; do :; done
    [ -e switch-refusal ] && { cat switch-refusal >&2; exit 1; }
    [ -e stuck ] && exit 0
    [ "$2" = enable ] && : >"on-$unit" || rm -f "on-$unit"
    ;;
show)
    [ -e answer ] && exec cat answer
    [ -e "on-$4" ] && state=on-state
    echo "Id=$4"
    cat "$state"
    printf '\nId=%s\n' "$5"
    cat service-state
    ;;
esac
)sh"));
        write(u"loginctl"_s, "#!/bin/sh\ncat \"$SCRIPTED_SYSTEMD/linger\"\n");
        write(u"off-state"_s, "LoadState=loaded\nActiveState=inactive\nUnitFileState=disabled\nLastTriggerUSec=n/a\n");
        write(u"on-state"_s,
            "LoadState=loaded\nActiveState=active\nUnitFileState=enabled\n"
            "LastTriggerUSec=Tue 2026-12-01 10:05:12 UTC\n");
        write(u"service-state"_s, "Result=success\nExecMainStatus=0\n");
        write(u"environment"_s, "HOME=/home/dana\nTIEOUT_HOME=" + qgetenv("TIEOUT_HOME") + '\n');
        write(u"linger"_s, "Linger=no\n");
        qputenv("SCRIPTED_SYSTEMD", m_folder.path().toUtf8());
        qputenv("PATH", m_folder.path().toUtf8() + ':' + m_path);
    }
    ~ScriptedSystemd() { qputenv("PATH", m_path); }
    Q_DISABLE_COPY_MOVE(ScriptedSystemd)

    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    [[nodiscard]] bool isOn(const QString &profile) const
    {
        return QFile::exists(m_folder.filePath(u"on-tieout-sync@%1.timer"_s.arg(profile)));
    }
    void switchOn(const QString &profile) const { write(u"on-tieout-sync@%1.timer"_s.arg(profile), {}); }
    /// As if there were no systemd at all.
    void hidePrograms() const { qputenv("PATH", m_folder.filePath(u"nothing"_s).toUtf8()); }
    [[nodiscard]] QStringList calls() const
    {
        QFile file(m_folder.filePath(u"calls"_s));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    }
    /// Those that changed something.
    [[nodiscard]] QStringList switches() const { return calls().filter(u"able --now"_s); }

private:
    QByteArray m_path;
    QTemporaryDir m_folder;
};

} // namespace tieout::test
