// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hash.h"
#include "core/library.h"
#include "tests/support/awaited.h"
#include "tests/support/files.h"
#include "tests/support/loopbackserver.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>

using namespace recension;
using namespace recension::test;
using namespace Qt::StringLiterals;

namespace {

template<typename T>
Error errorOf(const Result<T> &result)
{
    return result ? Error{ErrorCode::Usage, u"it was opened"_s} : result.error();
}

const QByteArray olderPage = "<!doctype html><html><head><title>Tide</title></head><body><article><h1>The tide came in</h1>"
                             "<p>The harbour of Lindmouth stood under water on Monday morning, the mayor said.</p>"
                             "<p>Nobody was hurt, and the ferries ran again from noon on.</p></article></body></html>";

} // namespace

class LibraryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<LoopbackServer>();
        m_network = std::make_unique<QNetworkAccessManager>();
        m_library = std::make_unique<Library>(m_network.get(), systemClock());
    }

    void aFileAndAPageOfTheWebAreOpenedAndCompared()
    {
        QByteArray newerPage = olderPage;
        newerPage.replace("Nobody was hurt", "Two people were hurt");
        m_server->serve("/tide", httpAnswer(200, {{"Content-Type", "text/html"}}, newerPage));

        const auto older = m_library->open(written(u"tide.html"_s, olderPage));
        const auto newer = m_library->open(m_server->url("/tide").toString());
        const auto left = awaited(older);
        const auto right = awaited(newer);
        QVERIFY2(left, qPrintable(errorOf(left).message));
        QVERIFY2(right, qPrintable(errorOf(right).message));
        QCOMPARE(left->raw.capture.origin, Origin::File);
        QCOMPARE(right->raw.capture.origin, Origin::Live);
        QCOMPARE(right->raw.capture.sha256, sha256Hex(newerPage));

        const auto comparison = awaited(m_library->compareRevisions(left->reading.revisions.first(), right->reading.revisions.first()));
        QVERIFY(comparison);
        QCOMPARE(comparison->summary.blocksChanged, 1);
        QCOMPARE(comparison->summary.wordsDeleted, 2);
        QCOMPARE(comparison->summary.wordsInserted, 3);
        // The evidence goes along into the comparison.
        QCOMPARE(comparison->revisions.right.capture, right->raw.capture);
    }

    void aFileIsFoundByPathAndByAddress_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : {u"plain.txt"_s, u"with space.txt"_s, u"100% sure?#1.txt"_s, u"naïve — ☃.txt"_s, u"a:b.txt"_s}) {
            QTest::newRow(qPrintable(name)) << name;
        }
    }

    void aFileIsFoundByPathAndByAddress()
    {
        QFETCH(QString, name);
        const QString path = written(name, "The tide came in\nThe harbour stood under water.\n");
        const QByteArray address = QUrl::fromLocalFile(path).toEncoded();
        for (const QString &location :
             {path, QString::fromLatin1(address), QString::fromLatin1(address).replace(u"file://"_s, u"file://localhost"_s),
              u" "_s + QString::fromLatin1(address) + u"\n"_s}) {
            const auto opened = awaited(m_library->open(location));
            QVERIFY2(opened, qPrintable(errorOf(opened).message));
            QCOMPARE(opened->raw.capture.filePath, path);
            QCOMPARE(opened->reading.revisions.first().article.title, u"The tide came in"_s);
        }
    }

    void whatCannotBeOpenedGivesOneSentence_data()
    {
        QTest::addColumn<QString>("location");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("nothing") << QString() << ErrorCode::Usage;
        QTest::newRow("missing file") << u"/nowhere/at/all.html"_s << ErrorCode::NotFound;
        QTest::newRow("missing file by address") << u"file:///nowhere/at/all.html"_s << ErrorCode::NotFound;
        QTest::newRow("folder") << u"/"_s << ErrorCode::Unreadable;
        QTest::newRow("other computer") << u"file://server/share/a.html"_s << ErrorCode::NotAllowed;
        QTest::newRow("ftp") << u"ftp://example.org/a.html"_s << ErrorCode::NotAllowed;
        QTest::newRow("script") << u"javascript:alert(1)"_s << ErrorCode::NotAllowed;
        QTest::newRow("data") << u"data:text/html,<p>x"_s << ErrorCode::NotAllowed;
        QTest::newRow("web without server") << u"http://"_s << ErrorCode::NotAllowed;
        QTest::newRow("broken server") << u"https://exa mple.org/"_s << ErrorCode::NotAllowed;
        QTest::newRow("password") << u"https://me:secret@example.org/"_s << ErrorCode::NotAllowed;
    }

    void whatCannotBeOpenedGivesOneSentence()
    {
        QFETCH(QString, location);
        QFETCH(ErrorCode, code);
        const Error error = errorOf(awaited(m_library->open(location)));
        QCOMPARE(error.code, code);
        QVERIFY2(error.message.endsWith(u'.') && !error.message.contains(u"secret"), qPrintable(error.message));
    }

    void aFileThatHoldsNoTextIsRefused()
    {
        QByteArray noise("\x7f"
                         "ELF\0\0\1\2",
                         8);
        for (int i = 0; i < 5000; ++i) {
            noise.append(static_cast<char>(i * 7919 % 256));
        }
        const Error error = errorOf(awaited(m_library->open(written(u"program"_s, noise))));
        QCOMPARE(error.code, ErrorCode::WrongFormat);
    }

    void aPageThatIsGoneSaysSo()
    {
        const Error error = errorOf(awaited(m_library->open(m_server->url("/gone").toString())));
        QCOMPARE(error.code, ErrorCode::NotFound);
    }

    void withoutANetworkAddressesAreRefusedAndFilesAreNot()
    {
        Library offline(nullptr, systemClock());
        const Error error = errorOf(awaited(offline.open(u"https://example.org/"_s)));
        QCOMPARE(error.code, ErrorCode::NotAllowed);
        QVERIFY2(error.message.contains(u"offline"), qPrintable(error.message));
        QVERIFY(awaited(offline.open(written(u"a.txt"_s, "Head\nBody\n"))));
    }

    void theServerIsToldWhoAsks()
    {
        m_server->serve("/a", httpAnswer(200, {{"Content-Type", "text/html"}}, olderPage));
        m_library->setUserAgent("Recension/9.9");
        QVERIFY(awaited(m_library->open(m_server->url("/a").toString())));
        QVERIFY(m_server->requests().value(0).toLower().contains("user-agent: recension/9.9"));
    }

    void aWithdrawnOpeningEndsTheTransfer()
    {
        m_server->serve("/a", [](QTcpSocket *socket) { socket->write(httpAnswer(200, {{"Content-Length", "5000"}}, "<p>so far")); });
        auto opening = m_library->open(m_server->url("/a").toString());
        QTRY_COMPARE(opening.progressValue(), 9);
        QCOMPARE(opening.progressMaximum(), 5000);
        opening.cancel();
        QTRY_VERIFY(opening.isFinished());
        QTRY_COMPARE(m_server->openConnections(), 0);
        QCOMPARE(opening.resultCount(), 0);
    }

    void aLibraryThatGoesAwayEndsItsQuestions()
    {
        m_server->serve("/a", [](QTcpSocket *) { });
        const auto opening = m_library->open(m_server->url("/a").toString());
        QTRY_COMPARE(m_server->requests().size(), 1);
        m_library.reset();
        QTRY_VERIFY(opening.isFinished());
        QTRY_COMPARE(m_server->openConnections(), 0);
    }

    void manyQuestionsAreAnsweredEachByItsOwn()
    {
        QList<QFuture<Result<OpenedDocument>>> openings;
        for (int i = 0; i < 30; ++i) {
            const QString number = QString::number(i);
            openings.append(m_library->open(written(number + u".txt"_s, "Headline " + number.toLatin1() + "\nBody.\n")));
        }
        for (int i = 0; i < 30; ++i) {
            const auto opened = awaited(openings.at(i));
            QVERIFY2(opened, qPrintable(errorOf(opened).message));
            QCOMPARE(opened->reading.revisions.first().article.title, u"Headline %1"_s.arg(i));
        }
    }

    void aFolderOfSavedCopiesOpensAsRevisionsInOrderOfTime()
    {
        QTemporaryDir copies;
        const auto save = [&copies](const QString &name, const QByteArray &bytes, int hour) {
            QFile file(copies.filePath(name));
            QVERIFY(file.open(QIODevice::ReadWrite));
            QCOMPARE(file.write(bytes), bytes.size());
            QVERIFY(file.flush());
            QVERIFY(file.setFileTime(QDateTime(QDate(2020, 1, 30), QTime(hour, 0), QTimeZone::UTC), QFileDevice::FileModificationTime));
        };
        save(u"a.txt"_s, "Wall sent back\nText.\n", 17);
        save(u"b.txt"_s, "Wall approved\nText.\n", 14);
        save(u"picture.png"_s, "no article", 12);
        const auto opened = awaited(m_library->open(copies.path()));
        QVERIFY2(opened, qPrintable(errorOf(opened).message));
        QCOMPARE(opened->reading.revisions.size(), 2);
        QCOMPARE(opened->reading.revisions.at(0).article.title, u"Wall approved"_s);
        QCOMPARE(opened->reading.revisions.at(1).number, 1);
    }

private:
    [[nodiscard]] QString written(const QString &name, const QByteArray &bytes) const { return writtenFile(*m_folder, name, bytes); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LoopbackServer> m_server;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<Library> m_library;
};

QTEST_GUILESS_MAIN(LibraryTest)
#include "test_library.moc"
