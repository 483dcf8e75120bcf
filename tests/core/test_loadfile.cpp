// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loadfile.h"
#include "tests/support/files.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTimeZone>

#include <sys/stat.h>
#include <unistd.h>

using namespace recension;
using namespace Qt::StringLiterals;

class LoadFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void aFileComesWithItsEvidence()
    {
        const QString path = written(u"article.txt"_s, "abc");
        const QDateTime modified(QDate(2024, 2, 29), QTime(12, 30), QTimeZone::UTC);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(modified, QFileDevice::FileModificationTime));
        file.close();

        const auto raw = loadFile(path);
        QVERIFY(raw);
        QCOMPARE(raw->bytes, "abc");
        const Capture expected{.origin = Origin::File,
                               .filePath = path,
                               .capturedAt = modified,
                               .timeSource = TimeSource::FileModified,
                               .sha256 = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                               .size = 3};
        QCOMPARE(raw->capture, expected);
    }

    void aRelativePathIsKeptAsAnAbsoluteOne()
    {
        const QString path = written(u"here.txt"_s, "abc");
        const QString before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(m_folder->path()));
        const auto raw = loadFile(u"here.txt"_s);
        QVERIFY(QDir::setCurrent(before));
        QVERIFY(raw);
        QCOMPARE(QFileInfo(raw->capture.filePath).canonicalFilePath(), QFileInfo(path).canonicalFilePath());
        QVERIFY(QDir::isAbsolutePath(raw->capture.filePath));
    }

    void bytesAreNotTouched()
    {
        QByteArray bytes;
        for (int i = 0; i < 700'000; ++i) {
            bytes.append(static_cast<char>(i * 31 % 256));
        }
        const auto raw = loadFile(written(u"bytes.bin"_s, bytes));
        QVERIFY(raw);
        QCOMPARE(raw->bytes, bytes);
    }

    void aFileOfExactlyTheLimitIsReadAndOneByteMoreIsNot()
    {
        const QString path = written(u"limit.txt"_s, QByteArray(1000, 'x'));
        QVERIFY(loadFile(path, 1000));
        const auto refused = loadFile(path, 999);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::TooLarge);
        QVERIFY2(refused.error().message.contains(u"999"_s), qPrintable(refused.error().message));
    }

    void aFileThatTellsNoSizeIsStoppedAtTheLimit()
    {
        const QString path = u"/proc/self/maps"_s;
        if (!QFile::exists(path)) {
            QSKIP("there is no /proc here");
        }
        QCOMPARE(errorOf(path, 100).code, ErrorCode::TooLarge);
    }

    void whatCannotBeReadGivesOneSentence_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("words");
        const QDir folder(m_sharedFolder.path());
        QFile empty(folder.filePath(u"empty.html"_s));
        QVERIFY(empty.open(QIODevice::WriteOnly));
        QVERIFY(::mkfifo(QFile::encodeName(folder.filePath(u"pipe"_s)).constData(), 0600) == 0);
        QVERIFY(QFile::link(folder.filePath(u"gone.html"_s), folder.filePath(u"dangling.html"_s)));

        QTest::newRow("no path") << QString() << ErrorCode::Usage << u"No file"_s;
        QTest::newRow("missing") << folder.filePath(u"missing.html"_s) << ErrorCode::NotFound << u"does not exist"_s;
        QTest::newRow("below a file") << folder.filePath(u"empty.html/x"_s) << ErrorCode::NotFound << u"does not exist"_s;
        QTest::newRow("link to nothing") << folder.filePath(u"dangling.html"_s) << ErrorCode::NotFound << u"gone.html"_s;
        QTest::newRow("folder") << folder.path() << ErrorCode::Unreadable << u"folder"_s;
        QTest::newRow("pipe") << folder.filePath(u"pipe"_s) << ErrorCode::Unreadable << u"pipe"_s;
        QTest::newRow("endless device") << u"/dev/zero"_s << ErrorCode::Unreadable << u"device"_s;
        QTest::newRow("empty") << folder.filePath(u"empty.html"_s) << ErrorCode::Empty << u"empty"_s;
        QTest::newRow("name too long") << folder.filePath(QString(5000, u'x')) << ErrorCode::NotFound << u"does not exist"_s;
        QTest::newRow("zero byte in the name") << folder.filePath(u"a\0b.html"_s) << ErrorCode::NotFound << u"does not exist"_s;
    }

    void whatCannotBeReadGivesOneSentence()
    {
        QFETCH(QString, path);
        QFETCH(ErrorCode, code);
        QFETCH(QString, words);
        const Error error = errorOf(path);
        QCOMPARE(error.code, code);
        QVERIFY2(error.message.contains(words), qPrintable(error.message));
        QVERIFY2(error.message.endsWith(u'.'), qPrintable(error.message));
    }

    void aForbiddenFileSaysPermission()
    {
        if (::geteuid() == 0) {
            QSKIP("root may read everything");
        }
        const QString path = written(u"secret.txt"_s, "abc");
        QVERIFY(QFile::setPermissions(path, {}));
        const Error error = errorOf(path);
        QCOMPARE(error.code, ErrorCode::Unreadable);
        QVERIFY2(error.message.contains(u"permission"_s), qPrintable(error.message));
    }

    void aFileThatGrowsWhileItIsReadIsNoEvidence()
    {
        const QString path = written(u"growing.txt"_s, QByteArray(10'000, 'x'));
        int asked = 0;
        const auto raw = loadFile(path, 1'000'000, CancelCheck([&asked, &path] {
                                      if (++asked == 2) {
                                          QFile file(path);
                                          [[maybe_unused]] const bool grown = file.open(QIODevice::Append) && file.write("more") == 4;
                                      }
                                      return false;
                                  }));
        QVERIFY(!raw);
        QVERIFY2(raw.error().message.contains(u"changed while"_s), qPrintable(raw.error().message));
    }

    void aWithdrawnReadStops()
    {
        const auto raw = loadFile(written(u"long.txt"_s, QByteArray(2'000'000, 'x')), 10'000'000, CancelCheck([] { return true; }));
        QVERIFY(!raw);
        QCOMPARE(raw.error().code, ErrorCode::Canceled);
    }

private:
    [[nodiscard]] QString written(const QString &name, const QByteArray &bytes) const { return test::writtenFile(*m_folder, name, bytes); }

    [[nodiscard]] static Error errorOf(const QString &path, qint64 limit = 1'000'000)
    {
        const auto raw = loadFile(path, limit);
        return raw ? Error{ErrorCode::Usage, u"it was read"_s} : raw.error();
    }

    QTemporaryDir m_sharedFolder;
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(LoadFileTest)
#include "test_loadfile.moc"
