// SPDX-License-Identifier: GPL-3.0-or-later
//
// A disk that fails: preloaded (LD_PRELOAD) beneath a program, it lets one call that changes a file fail.
//   FAULTY_DISK_FILES  only files whose path holds this text
//   FAULTY_DISK_CALL   the number of the call that fails, from 1
//   FAULTY_DISK_ERROR  its errno: 28 for a full disk (ENOSPC), 5 for a broken one (EIO)
//   FAULTY_DISK_LASTS  set: all later calls fail, too

#include <dlfcn.h>
#include <sys/types.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace {

bool isWatched(int descriptor)
{
    static const char *const files = std::getenv("FAULTY_DISK_FILES");
    if (files == nullptr) {
        return false;
    }
    char link[64];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    char path[4096];
    const ssize_t length = readlink(link, path, sizeof path - 1);
    if (length < 0) {
        return false;
    }
    path[length] = '\0';
    return std::strstr(path, files) != nullptr;
}

bool failsNow(int descriptor)
{
    static const char *const call = std::getenv("FAULTY_DISK_CALL");
    static const bool lasts = std::getenv("FAULTY_DISK_LASTS") != nullptr;
    static std::atomic<long> calls{0};
    if (call == nullptr || !isWatched(descriptor)) {
        return false;
    }
    const long number = ++calls;
    const long failing = std::atol(call);
    if (number == failing || (lasts && number > failing)) {
        const char *const error = std::getenv("FAULTY_DISK_ERROR");
        errno = error != nullptr ? std::atoi(error) : EIO;
        return true;
    }
    return false;
}

template<typename Function>
Function next(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

} // namespace

extern "C" {

ssize_t pwrite64(int descriptor, const void *bytes, size_t count, off64_t offset)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t, off64_t)>("pwrite64");
    return failsNow(descriptor) ? -1 : real(descriptor, bytes, count, offset);
}

ssize_t pwrite(int descriptor, const void *bytes, size_t count, off_t offset)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t, off_t)>("pwrite");
    return failsNow(descriptor) ? -1 : real(descriptor, bytes, count, offset);
}

ssize_t write(int descriptor, const void *bytes, size_t count)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t)>("write");
    return failsNow(descriptor) ? -1 : real(descriptor, bytes, count);
}

int fsync(int descriptor)
{
    static const auto real = next<int (*)(int)>("fsync");
    return failsNow(descriptor) ? -1 : real(descriptor);
}

int fdatasync(int descriptor)
{
    static const auto real = next<int (*)(int)>("fdatasync");
    return failsNow(descriptor) ? -1 : real(descriptor);
}

int ftruncate64(int descriptor, off64_t length)
{
    static const auto real = next<int (*)(int, off64_t)>("ftruncate64");
    return failsNow(descriptor) ? -1 : real(descriptor, length);
}
}
