// SPDX-License-Identifier: GPL-3.0-or-later
// `recension-desktop`: the window, and every command. People start it as `recension`.
#include "app/application.h"
#include "app/commandline/commandline.h"
#include "app/commandline/openlibrary.h"
#include "app/startup.h"
#include "app/windowarguments.h"
#include "ui/symbolicicon.h"

#include <KDSingleApplication>

#include <QApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QTextStream>
#include <QTranslator>

namespace {

constexpr int usageStatus = 2;
constexpr int patience = 3'000; // milliseconds that a running Recension is given to take a request

int fail(const recension::Error &error)
{
    QTextStream(stderr) << "recension: " << error.message << Qt::endl;
    return usageStatus;
}

/// The window: everything that the command line did not do without one.
int runWindow(int argc, char **argv, const QStringList &arguments)
{
    const auto wanted = recension::parseWindowArguments(arguments, QDir::currentPath());
    if (!wanted)
        return fail(wanted.error());

    // Qt forgets the token once it has used it; another Recension may be the one that needs it.
    const recension::WindowRequest request{.locations = wanted->locations, .activationToken = qgetenv("XDG_ACTIVATION_TOKEN")};
    QApplication qtApplication(argc, argv);
    const bool isSeparate = wanted->instance == recension::Instance::Separate || qEnvironmentVariableIntValue("RECENSION_SEPARATE") != 0;
    std::unique_ptr<KDSingleApplication> instance;
    if (!isSeparate) {
        using Option = KDSingleApplication::Option;
        instance = std::make_unique<KDSingleApplication>(QStringLiteral(RECENSION_APP_ID),
                                                         Option::IncludeUsernameInSocketName | Option::IncludeSessionInSocketName);
        if (!instance->isPrimaryInstance() && instance->sendMessageWithTimeout(recension::toMessage(request), patience))
            return 0;
        // A Recension that hangs shall not keep the reader from reading.
    }

    QApplication::setWindowIcon(recension::programIcon());
    QTranslator qtTranslator;
    if (qtTranslator.load(QLocale(), QStringLiteral("qtbase"), QStringLiteral("_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qtTranslator);

    recension::Settings settings;
    recension::Application application(&settings, recension::libraryAt(wanted->library));
    if (instance) {
        QObject::connect(instance.get(), &KDSingleApplication::messageReceived, &application,
                         [&application](const QByteArray &message) {
                             if (const auto received = recension::fromMessage(message))
                                 application.open(*received);
                         });
    }
    application.open({.locations = request.locations, .activationToken = {}});
    return QApplication::exec();
}

// Called by whichever application is made: the window's, or a command's.
void speak()
{
    static QTranslator translator;
    recension::speakReadersLanguage(&translator);
}

} // namespace

int main(int argc, char **argv)
{
    recension::prepareProgram();
    qAddPreRoutine(speak);
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Recension"));
    QGuiApplication::setDesktopFileName(QStringLiteral(RECENSION_APP_ID));
    const QStringList arguments = recension::programArguments(argc, argv);
    if (const std::optional<int> status = recension::runCommandLine(argc, argv, arguments))
        return *status;
    return runWindow(argc, argv, arguments.sliced(1));
}
