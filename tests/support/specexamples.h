// SPDX-License-Identifier: Apache-2.0
// The example answers from the services' own descriptions, read from the folder TIEOUT_SPEC (default: ../shared/spec
// beside the sources). Their licence does not allow shipping them, so tests read them where they are.
#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace tieout {

using namespace Qt::StringLiterals;

struct SpecExample {
    QString service;
    QString method;
    QString path;
    QByteArray body;

    [[nodiscard]] QString title() const { return method + QLatin1Char(' ') + path; }
};

/// The folder of the descriptions, for every test that reads them.
[[nodiscard]] inline QString folderOfDescriptions()
{
    const QString source = qEnvironmentVariable("TIEOUT_SOURCE", QDir::currentPath());
    return qEnvironmentVariable("TIEOUT_SPEC", source + u"/../shared/spec"_s);
}

class SpecExamples final {
public:
    /// Extracts the examples of one service. `problem` is empty on success; a missing folder is a problem only in CI.
    void load(const QString &service)
    {
        const QString source = qEnvironmentVariable("TIEOUT_SOURCE", QDir::currentPath());
        const QString folder = folderOfDescriptions();
        if (!QDir(folder).exists()) {
            const QString text = u"THE FOLDER OF DESCRIPTIONS IS MISSING, ITS EXAMPLES WERE NOT READ: "_s;
            if (qEnvironmentVariable("CI") == QLatin1String("true"))
                problem = text + folder;
            else
                qWarning("%s%s", qPrintable(text), qPrintable(folder));
            return;
        }
        QProcess python;
        python.start(u"python3"_s, { source + u"/tests/support/specexamples.py"_s, folder, m_folder.path() });
        if (!python.waitForFinished(60000) || python.exitCode() != 0) {
            problem = QString::fromUtf8(python.readAllStandardError());
            return;
        }
        readIndex(service);
    }

    /// Nothing when the descriptions, or this example in them, are missing.
    [[nodiscard]] const SpecExample *find(const QString &method, const QString &path) const
    {
        for (const SpecExample &example : examples) {
            if (example.method == method && example.path == path)
                return &example;
        }
        return nullptr;
    }

    /// A row for each example, with its index; a single row with -1 when the descriptions are missing.
    void addRows() const
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < examples.size(); ++i)
            QTest::addRow("%d %s", i, qPrintable(examples.at(i).title())) << i;
        if (examples.isEmpty())
            QTest::newRow("no descriptions here") << -1;
    }

    QList<SpecExample> examples;
    QString problem;

private:
    [[nodiscard]] QByteArray contentOf(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void readIndex(const QString &service)
    {
        const QStringList lines = QString::fromUtf8(contentOf(u"index.tsv"_s)).split(QLatin1Char('\n'));
        for (const QString &line : lines) {
            const QStringList columns = line.split(QLatin1Char('\t'));
            if (columns.size() == 5 && columns.at(0) == service)
                examples.append(SpecExample { columns.at(0), columns.at(1), columns.at(2), contentOf(columns.at(4)) });
        }
    }

    QTemporaryDir m_folder;
};

} // namespace tieout
