// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startup.h"

#include "app/commandline/argument.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#include <clocale>
#include <langinfo.h>

namespace recension {

void prepareProgram()
{
    std::setlocale(LC_ALL, "");
    if (qstrcmp(nl_langinfo(CODESET), "UTF-8") != 0) {
        qputenv("LC_ALL", "C.UTF-8");
    }
    QCoreApplication::setOrganizationDomain(QStringLiteral("recension.org"));
    QCoreApplication::setOrganizationName(QStringLiteral("Recension"));
    QCoreApplication::setApplicationName(QStringLiteral("recension"));
    QCoreApplication::setApplicationVersion(QStringLiteral(RECENSION_VERSION));
}

QStringList programArguments(int argc, char **argv)
{
    QStringList arguments;
    for (int index = 0; index < argc; ++index) {
        arguments += decodeArgument(argv[index]);
    }
    return arguments;
}

void speakReadersLanguage(QTranslator *translator)
{
    const QString folder = QStringLiteral(":/translations");
    // English needs one too, for its plurals; it is what readers of other languages get.
    if (translator->load(QLocale(), QStringLiteral("recension"), QStringLiteral("_"), folder)
        || translator->load(QStringLiteral("recension_en"), folder)) {
        QCoreApplication::installTranslator(translator);
    }
}

} // namespace recension
