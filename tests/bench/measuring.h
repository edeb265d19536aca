// SPDX-License-Identifier: Apache-2.0
// Time and memory of this process, and results that must be there.
#pragma once

#include "core/base/result.h"

#include <QElapsedTimer>
#include <QFile>

#include <functional>

#include <malloc.h>
#include <sys/resource.h>

namespace tieout::test {

using namespace Qt::StringLiterals;

struct Spent {
    double wall = 0; ///< milliseconds
    /// Milliseconds of this process, in user mode and in the kernel: what a busy machine leaves as it is.
    double cpu = 0;
};

inline double cpuMilliseconds()
{
    rusage usage {};
    ::getrusage(RUSAGE_SELF, &usage);
    const auto of = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
    };
    return of(usage.ru_utime) + of(usage.ru_stime);
}

/// The most memory that the process held since forgetPeak(), or ever. Linux's own figure: getrusage never forgets.
inline double peakMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    return text.mid(text.indexOf("VmHWM:") + 6).trimmed().split(' ').value(0).toDouble() / 1024;
}

inline void forgetPeak()
{
    ::malloc_trim(0);
    QFile marks(u"/proc/self/clear_refs"_s);
    if (marks.open(QIODevice::WriteOnly))
        marks.write("5");
}

inline Spent spentOn(const std::function<void()> &work)
{
    const double cpu = cpuMilliseconds();
    QElapsedTimer timer;
    timer.start();
    work();
    return { static_cast<double>(timer.nsecsElapsed()) / 1e6, cpuMilliseconds() - cpu };
}

inline double milliseconds(const std::function<void()> &work)
{
    return spentOn(work).wall;
}

template <typename Value> Value must(Result<Value> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().detail));
    return std::move(*result);
}

inline void must(const Done &done)
{
    if (!done)
        qFatal("%s", qPrintable(done.error().detail));
}

} // namespace tieout::test
