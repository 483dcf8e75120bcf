// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/processtable.h"

#include "tests/bench/prose.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <limits>
#include <optional>

namespace recension::bench {

namespace {

struct Cost {
    double milliseconds = std::numeric_limits<double>::max(); ///< of processor time
    double mebibytes = 0; ///< resident, at most
};

/// Runs a program to its end without input or output; nothing where it fails.
std::optional<Cost> costOf(const QStringList &command)
{
    std::vector<QByteArray> words;
    for (const QString &word : command) {
        words.push_back(QFile::encodeName(word));
    }
    std::vector<char *> arguments;
    for (QByteArray &word : words) {
        arguments.push_back(word.data());
    }
    arguments.push_back(nullptr);
    const pid_t child = ::fork();
    if (child == 0) {
        const int nothing = ::open("/dev/null", O_RDWR);
        for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
            ::dup2(nothing, stream);
        }
        ::execvp(arguments.front(), arguments.data());
        ::_exit(127);
    }
    int status = 0;
    rusage used{};
    // git tells by 1 that there are differences.
    if (child < 0 || ::wait4(child, &status, 0, &used) != child || !WIFEXITED(status) || WEXITSTATUS(status) > 1) {
        return {};
    }
    const auto milliseconds = [](const timeval &time) { return double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3; };
    return Cost{.milliseconds = milliseconds(used.ru_utime) + milliseconds(used.ru_stime), .mebibytes = double(used.ru_maxrss) / 1024};
}

struct Peer {
    QString name;
    QStringList command; ///< empty: there is none
};

Peer findPeer(const QString &wanted)
{
    if (!wanted.isEmpty()) {
        return {.name = wanted, .command = QProcess::splitCommand(wanted)};
    }
    const QString php = QStringLiteral("php");
    const auto isThere = [](const QStringList &command) {
        return !QStandardPaths::findExecutable(command.constFirst()).isEmpty()
            && QProcess::execute(command.constFirst(), command.sliced(1)) == 0;
    };
    if (isThere({php, QStringLiteral("-r"), QStringLiteral("exit(function_exists('wikidiff2_do_diff') ? 0 : 1);")})) {
        return {.name = QStringLiteral("wikidiff2 under php, its defaults"),
                .command = {php, QStringLiteral("-r"),
                            QStringLiteral("echo wikidiff2_do_diff(file_get_contents($argv[1]), file_get_contents($argv[2]), 2);")}};
    }
    const QString git = QStringLiteral("git");
    if (!QStandardPaths::findExecutable(git).isEmpty()) {
        return {.name = QStringLiteral("no wikidiff2 here, so git diff --word-diff --histogram, which knows lines and no moves"),
                .command = {git, QStringLiteral("diff"), QStringLiteral("--no-index"), QStringLiteral("--word-diff"),
                            QStringLiteral("--histogram"), QStringLiteral("--no-color")}};
    }
    return {.name = QStringLiteral("no peer here: neither php with wikidiff2 nor git was found"), .command = {}};
}

void write(const QString &path, const Revision &revision)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        std::fprintf(stderr, "%s can't be written\n", qPrintable(path));
        ::_exit(1);
    }
    for (const Block &block : revision.article.blocks) {
        file.write(block.text.toUtf8() + '\n');
    }
}

void writePair(const QDir &folder, const QString &name, const Revision &left, const Revision &right)
{
    folder.mkpath(name);
    write(folder.filePath(name + QStringLiteral("/old.txt")), left);
    write(folder.filePath(name + QStringLiteral("/new.txt")), right);
}

/// In a process of its own, which takes along what memory that needs.
void writePairs(const QDir &folder)
{
    std::fflush(stdout);
    const pid_t child = ::fork();
    if (child == 0) {
        Prose prose(20);
        const Revision small = prose.article(1'000);
        const Revision middle = prose.article(10'000);
        const Revision large = prose.article(100'000);
        writePair(folder, QStringLiteral("1: 1k words, 5 edits"), small, prose.edited(small, 5));
        writePair(folder, QStringLiteral("2: 10k, a tenth edited"), middle, prose.editedHereAndThere(middle));
        writePair(folder, QStringLiteral("3: 100k, a tenth edited"), large, prose.editedHereAndThere(large));
        writePair(folder, QStringLiteral("4: 100k, all new"), large, prose.article(100'000));
        writePair(folder, QStringLiteral("5: 100k, shuffled"), large, prose.shuffled(large));
        writePair(folder, QStringLiteral("6: 10k, shuffled"), middle, prose.shuffled(middle));
        constexpr int wordsOfAMebibyte = 155'000;
        writePair(folder, QStringLiteral("7: 1 MB, nothing in common"), prose.article(wordsOfAMebibyte),
                  Prose(21, Prose::Sounds::Unlike).article(wordsOfAMebibyte));
        ::_exit(0);
    }
    ::waitpid(child, nullptr, 0);
}

} // namespace

void timeProcesses(const ProcessTableOptions &options)
{
    const QTemporaryDir made;
    const QDir folder(options.folder.isEmpty() ? made.path() : options.folder);
    if (options.folder.isEmpty()) {
        writePairs(folder);
    }
    const Peer peer = findPeer(options.peer);
    std::printf("whole processes, processor time, best of %d\nours: %s\npeer: %s\n", options.runs, qPrintable(options.program),
                qPrintable(peer.name));
    std::printf("%-28s %10s %8s %10s %8s %8s\n", "pair", "ours, ms", "MiB", "peer, ms", "MiB", "ratio");
    for (const QString &name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const QStringList texts{folder.filePath(name + QStringLiteral("/old.txt")), folder.filePath(name + QStringLiteral("/new.txt"))};
        const std::array commands{QProcess::splitCommand(options.program), peer.command};
        std::array<Cost, 2> least;
        for (int run = 0; run < options.runs; ++run) {
            for (std::size_t at = 0; at < commands.size(); ++at) {
                const std::optional<Cost> cost = commands[at].isEmpty() ? std::nullopt : costOf(commands[at] + texts);
                if (cost) {
                    least[at].milliseconds = std::min(least[at].milliseconds, cost->milliseconds);
                    least[at].mebibytes = std::max(least[at].mebibytes, cost->mebibytes);
                }
            }
        }
        std::printf("%-28s", qPrintable(name));
        for (const Cost &cost : least) {
            if (cost.mebibytes > 0) {
                std::printf(" %10.1f %8.0f", cost.milliseconds, cost.mebibytes);
            } else {
                std::printf(" %10s %8s", "none", "");
            }
        }
        if (least[0].mebibytes > 0 && least[1].mebibytes > 0) {
            std::printf(" %8.2f", least[0].milliseconds / least[1].milliseconds);
        }
        std::printf("\n");
        std::fflush(stdout);
    }
}

} // namespace recension::bench
