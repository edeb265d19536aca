// SPDX-License-Identifier: Apache-2.0
// Preloaded into tieoutctl by tst_kill.py: ends the process by SIGKILL at the n-th write to, or sync of, the ledger's
// write-ahead log. Every step of the journal passes there, so a run can be killed at each of them without the program
// knowing of its test.
//   TIEOUT_KILL_AT=sync:3   before the third fsync     TIEOUT_KILL_AT=write:17   before the 17th write
#define _GNU_SOURCE
#include <dlfcn.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static int isLedgerLog(int fd)
{
    char link[64];
    char path[4096];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    const ssize_t length = readlink(link, path, sizeof path - 1);
    if (length < 4)
        return 0;
    path[length] = '\0';
    return strcmp(path + length - 4, "-wal") == 0;
}

static void count(const char *kind, int fd)
{
    static int seen[2];
    const char *wanted = getenv("TIEOUT_KILL_AT");
    if (!wanted || !isLedgerLog(fd))
        return;
    const size_t length = strlen(kind);
    const int now = ++seen[kind[0] == 's'];
    if (strncmp(wanted, kind, length) == 0 && wanted[length] == ':' && atoi(wanted + length + 1) == now)
        kill(getpid(), SIGKILL);
}

int fsync(int fd)
{
    count("sync", fd);
    return ((int (*)(int))dlsym(RTLD_NEXT, "fsync"))(fd);
}

int fdatasync(int fd)
{
    count("sync", fd);
    return ((int (*)(int))dlsym(RTLD_NEXT, "fdatasync"))(fd);
}

ssize_t pwrite64(int fd, const void *bytes, size_t size, off64_t at)
{
    count("write", fd);
    return ((ssize_t(*)(int, const void *, size_t, off64_t))dlsym(RTLD_NEXT, "pwrite64"))(fd, bytes, size, at);
}

ssize_t write(int fd, const void *bytes, size_t size)
{
    count("write", fd);
    return ((ssize_t(*)(int, const void *, size_t))dlsym(RTLD_NEXT, "write"))(fd, bytes, size);
}
