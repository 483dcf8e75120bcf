// SPDX-License-Identifier: GPL-3.0-or-later
// `recension`: compares and reads files at once by itself. All else it leaves to recension-desktop, which bears the
// libraries of windows, network and database: loading those takes three times as long as comparing two articles.
#include "app/commandline/comparecommand.h"
#include "app/commandline/output.h"
#include "app/commandline/readcommand.h"
#include "app/startup.h"
#include "core/base/sentence.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <malloc.h>
#include <unistd.h>

namespace {

using namespace recension;

/// The exit status of a command that needs nothing but files.
std::optional<ExitStatus> runFileCommand(const QStringList &arguments)
{
    if (arguments.size() < 2 || std::ranges::any_of(arguments, isWebAddress)) {
        return {};
    }
    if (arguments.at(1) == u"compare" && !mayWritePdf(arguments)) {
        return runCompare(arguments.sliced(1), {});
    }
    if (arguments.at(1) == u"read") {
        return runRead(arguments.sliced(1), {});
    }
    return {};
}

/// Becomes recension-desktop, which stands beside this program where it is built, and in libexec where it is installed.
/// Returns only where it can't, with the reason.
QString handOver(char **argv)
{
    const QString folder = QFileInfo(QFile::symLinkTarget(QStringLiteral("/proc/self/exe"))).path();
    for (const char *place : {"/recension-desktop", "/" RECENSION_LIBEXEC_FROM_BIN "/recension-desktop"}) {
        ::execv(QFile::encodeName(folder + QString::fromLatin1(place)).constData(), argv);
    }
    return qt_error_string(errno);
}

/// A command lives too short to give memory back: what it has taken once serves it again without the kernel's clearing.
/// Large pieces alone are given back, which only documents of many megabytes need: kept, they would add up.
void keepMemory()
{
    ::mallopt(M_MMAP_THRESHOLD, 8 << 20);
    ::mallopt(M_TRIM_THRESHOLD, 1 << 30);
    ::mallopt(M_TOP_PAD, 16 << 20);
}

} // namespace

int main(int argc, char **argv)
{
    keepMemory();
    prepareProgram();
    {
        QCoreApplication application(argc, argv);
        speakReadersLanguage();
        if (const auto status = runFileCommand(programArguments(argc, argv))) {
            return int(*status);
        }
    }
    const QString reason = handOver(argv);
    QCoreApplication application(argc, argv);
    speakReadersLanguage();
    writeMessage(Sentence::tr("The program recension-desktop, a part of Recension, could not be started: %1.").arg(reason));
    return int(ExitStatus::ProgramMissing);
}
