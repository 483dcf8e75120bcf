// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sentence.h"
#include "core/reading/pdfpages.h"

#include <QCoreApplication>
#include <QFile>
#include <QLoggingCategory>

#include <cerrno>
#include <csignal>
#include <optional>
#include <utility>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

namespace recension {

namespace {

Q_LOGGING_CATEGORY(lcPdf, "recension.reading.pdf", QtInfoMsg)

constexpr qsizetype mostOutput = 64 * 1024 * 1024;

/// A file descriptor that is closed when it goes.
class Descriptor
{
public:
    explicit Descriptor(int number = -1) : m_number(number) { }
    ~Descriptor() { close(); }
    Q_DISABLE_COPY_MOVE(Descriptor)

    [[nodiscard]] int number() const { return m_number; }
    void close()
    {
        if (m_number >= 0) {
            ::close(std::exchange(m_number, -1));
        }
    }

private:
    int m_number;
};

std::unexpected<Error> notStarted(const char *what)
{
    qCWarning(lcPdf) << what << qt_error_string(errno);
    return failure(ErrorCode::Unreadable, Sentence::tr("The part of Recension that reads PDF files can't be started."));
}

bool writeAll(int descriptor, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), static_cast<std::size_t>(bytes.size()));
        if (written < 0 && errno != EINTR) {
            return false;
        }
        bytes = bytes.sliced(std::max<qsizetype>(written, 0));
    }
    return ::lseek(descriptor, 0, SEEK_SET) == 0;
}

/// The process, or empty where it could not be started. Its messages go nowhere: they are the library's, in English.
std::optional<pid_t> start(int input, int output)
{
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    pid_t process = 0;
    int failed = ENOENT;
    for (const char *place : {"/" RECENSION_LIBEXEC_FROM_BIN, ""}) {
        QByteArray program = QFile::encodeName(QCoreApplication::applicationDirPath() + QString::fromLatin1(place)) + "/recension-pdfwords";
        char *const arguments[] = {program.data(), nullptr};
        failed = failed == 0 ? 0 : posix_spawn(&process, program.constData(), &actions, nullptr, arguments, environ);
    }
    posix_spawn_file_actions_destroy(&actions);
    errno = failed;
    return failed == 0 ? std::optional(process) : std::nullopt;
}

/// All that the process writes, up to a bound; empty where nobody wants it any more.
std::optional<QByteArray> readOutput(int descriptor, const CancelCheck &cancel)
{
    QByteArray output;
    QByteArray piece(256 * 1024, Qt::Uninitialized);
    while (output.size() <= mostOutput) {
        if (cancel.isCanceled()) {
            return std::nullopt;
        }
        pollfd waiting{.fd = descriptor, .events = POLLIN, .revents = 0};
        constexpr int milliseconds = 100; // until the next question whether anybody still wants it
        if (::poll(&waiting, 1, milliseconds) == 0) {
            continue;
        }
        const ssize_t count = ::read(descriptor, piece.data(), static_cast<std::size_t>(piece.size()));
        if (count == 0 || (count < 0 && errno != EINTR)) {
            break;
        }
        output.append(piece.constData(), std::max<qsizetype>(count, 0));
    }
    return output;
}

int waitFor(pid_t process)
{
    int status = 0;
    while (::waitpid(process, &status, 0) < 0 && errno == EINTR) { }
    return status;
}

} // namespace

Result<PdfPages> extractPdf(QByteArrayView pdf, const CancelCheck &cancel)
{
    Descriptor input(::memfd_create("pdf", MFD_CLOEXEC));
    int ends[2] = {-1, -1};
    if (input.number() < 0 || !writeAll(input.number(), pdf) || ::pipe2(ends, O_CLOEXEC) != 0) {
        return notStarted("memory file or pipe");
    }
    Descriptor reading(ends[0]);
    Descriptor writing(ends[1]);
    const std::optional<pid_t> process = start(input.number(), writing.number());
    if (!process) {
        return notStarted("recension-pdfwords");
    }
    writing.close();
    const std::optional<QByteArray> output = readOutput(reading.number(), cancel);
    reading.close();
    if (!output) {
        ::kill(*process, SIGKILL);
    }
    const int status = waitFor(*process);
    if (!output) {
        return failure(ErrorCode::Canceled, Sentence::tr("Reading was canceled."));
    }
    if (WIFSIGNALED(status)) {
        qCDebug(lcPdf) << "recension-pdfwords ended by signal" << WTERMSIG(status);
        const bool tookTooLong = WTERMSIG(status) == SIGPROF || WTERMSIG(status) == SIGXCPU;
        return tookTooLong
            ? failure(ErrorCode::TooLarge, Sentence::tr("This PDF file takes too long to read."))
            : failure(ErrorCode::WrongFormat, Sentence::tr("This PDF file is damaged or built in a way that can't be read."));
    }
    if (WEXITSTATUS(status) != 0 && output->isEmpty()) {
        return notStarted("recension-pdfwords left");
    }
    return parsePdfWords(*output);
}

} // namespace recension
