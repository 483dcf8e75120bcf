// SPDX-License-Identifier: GPL-3.0-or-later
// recension-pdfwords: the PDF file on standard input, as words with their places on standard output (see printwords.h).
// A program of its own, so that a file that makes the library crash, run for ever or ask for all memory harms nothing else,
// and so that a reader who opens no PDF file never loads that library. Needs no arguments and touches no file.
#include "core/reading/pdfwords/printwords.h"

#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>

namespace {

constexpr rlim_t mostMemory = 200 * 1024 * 1024;
constexpr int mostMilliseconds = 1900; // of this process's own work, so that a busy machine reads the same

// What goes over a bound ends the program: by SIGPROF where it takes too long, by SIGABRT where memory is refused.
void bound()
{
    const auto limit = [](auto resource, rlim_t most) {
        const rlimit limits{.rlim_cur = most, .rlim_max = most};
        return setrlimit(resource, &limits) == 0;
    };
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, 0);
    limit(RLIMIT_DATA, mostMemory);
    limit(RLIMIT_CPU, mostMilliseconds / 1000 + 2);
    const itimerval time{.it_interval = {}, .it_value = {.tv_sec = mostMilliseconds / 1000, .tv_usec = mostMilliseconds % 1000 * 1000}};
    setitimer(ITIMER_PROF, &time, nullptr);
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0);
}

} // namespace

int main()
{
    bound();
    struct stat input{};
    if (fstat(STDIN_FILENO, &input) != 0 || input.st_size <= 0) {
        return 1;
    }
    const auto size = static_cast<std::size_t>(input.st_size);
    void *bytes = mmap(nullptr, size, PROT_READ, MAP_SHARED, STDIN_FILENO, 0);
    if (bytes == MAP_FAILED) {
        return 1;
    }
    const bool printed = recension::pdfwords::printWords(static_cast<const char *>(bytes), size, stdout);
    return printed && std::fflush(stdout) == 0 ? 0 : 1;
}
