// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startup.h"

#include "app/commandline/argument.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace recension {

namespace {

QtMessageHandler handlerBefore = nullptr;

// Where the reader's locale is not installed, Qt goes on with UTF-8 by itself; the reader need not hear of it, and their
// language stays the one that the environment names.
void passOn(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type != QtWarningMsg || !message.startsWith(QLatin1String("Detected locale"))) {
        handlerBefore(type, context, message);
    }
}

} // namespace

void prepareProgram()
{
    handlerBefore = qInstallMessageHandler(passOn);
    QCoreApplication::setOrganizationDomain(QStringLiteral("recension.org"));
    QCoreApplication::setOrganizationName(QStringLiteral("Recension"));
    QCoreApplication::setApplicationName(QStringLiteral("recension"));
    QCoreApplication::setApplicationVersion(QStringLiteral(RECENSION_VERSION));
}

QStringList programArguments(int argc, char **argv)
{
    QStringList arguments;
    for (int index = 0; index < argc; ++index) {
        // Qt's own, for a look at a mirrored window.
        if (qstrcmp(argv[index], "-reverse") != 0) {
            arguments += decodeArgument(argv[index]);
        }
    }
    return arguments;
}

void speakReadersLanguage()
{
    const auto install = [](auto... where) {
        auto *translator = new QTranslator(QCoreApplication::instance());
        return translator->load(where...) && QCoreApplication::installTranslator(translator);
    };
    const QLocale locale;
    (void)install(locale, QStringLiteral("qtbase"), QStringLiteral("_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    const QString folder = QStringLiteral(":/translations");
    // English needs one too, for its plurals; it is what readers of other languages get.
    if (!install(locale, QStringLiteral("recension"), QStringLiteral("_"), folder)) {
        (void)install(QStringLiteral("recension_en"), folder);
    }
}

} // namespace recension
