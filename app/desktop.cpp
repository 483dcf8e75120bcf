// SPDX-License-Identifier: GPL-3.0-or-later
// `recension-desktop`: the window, and every command. People start it as `recension`.
#include "app/application.h"
#include "app/commandline/argument.h"
#include "app/commandline/commandline.h"
#include "app/commandline/openlibrary.h"
#include "app/commandline/output.h"
#include "app/startup.h"
#include "app/windowarguments.h"
#include "ui/symbolicicon.h"

#include <KDSingleApplication>

#include <QApplication>
#include <QDir>

namespace {

constexpr int patience = 3'000; // milliseconds that a running Recension is given to take a request

/// What the arguments ask of the window, or the exit status of the command that they named.
std::expected<recension::WindowArguments, recension::ExitStatus> runCommand(int argc, char **argv)
{
    const QStringList arguments = recension::programArguments(argc, argv);
    const auto application = recension::commandApplication(argc, argv, arguments);
    recension::speakReadersLanguage();
    if (const auto status = recension::runCommandLine(arguments))
        return std::unexpected(*status);
    const auto wanted = recension::parseWindowArguments(arguments.sliced(1), QDir::currentPath());
    if (!wanted) {
        recension::writeMessage(recension::shownArgument(wanted.error().message));
        return std::unexpected(recension::ExitStatus::WrongUsage);
    }
    return *wanted;
}

int runWindow(int argc, char **argv, const recension::WindowArguments &wanted)
{
    // Qt forgets the token once it has used it; another Recension may be the one that needs it.
    const recension::WindowRequest request{.locations = wanted.locations, .activationToken = qgetenv("XDG_ACTIVATION_TOKEN")};
    QApplication qtApplication(argc, argv);
    const bool isAlone = wanted.instance == recension::Instance::Shared && qEnvironmentVariableIntValue("RECENSION_SEPARATE") != 0;
    const auto mode = isAlone ? recension::Instance::Separate : wanted.instance;
    std::unique_ptr<KDSingleApplication> instance;
    if (mode == recension::Instance::Shared) {
        using Option = KDSingleApplication::Option;
        instance = std::make_unique<KDSingleApplication>(QStringLiteral(RECENSION_APP_ID),
                                                         Option::IncludeUsernameInSocketName | Option::IncludeSessionInSocketName);
        if (!instance->isPrimaryInstance() && instance->sendMessageWithTimeout(recension::toMessage(request), patience))
            return 0;
        // A Recension that hangs shall not keep the reader from reading.
    }

    QApplication::setWindowIcon(recension::programIcon());
    recension::speakReadersLanguage();

    const QString library = recension::libraryAt(wanted.library);
    recension::Settings settings;
    settings.setLibrary(library);
    recension::Application application(&settings, library, mode);
    if (instance) {
        QObject::connect(instance.get(), &KDSingleApplication::messageReceived, &application, [&application](const QByteArray &message) {
            if (const auto received = recension::fromMessage(message))
                application.open(*received);
        });
    }
    application.open({.locations = request.locations, .activationToken = {}});
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    recension::prepareProgram();
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Recension"));
    QGuiApplication::setDesktopFileName(QStringLiteral(RECENSION_APP_ID));
    const auto wanted = runCommand(argc, argv);
    return wanted ? runWindow(argc, argv, *wanted) : int(wanted.error());
}
