// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/mocknetwork.h"

#include <QTimer>

namespace recension::test {

namespace {

class MockReply : public QNetworkReply
{
public:
    MockReply(const QNetworkRequest &request, const MockAnswer &answer, QObject *parent) : QNetworkReply(parent), m_answer(answer)
    {
        setRequest(request);
        setUrl(request.url());
        setOperation(QNetworkAccessManager::GetOperation);
        open(QIODevice::ReadOnly);
        QTimer::singleShot(0, this, [this] { answerNow(); });
    }

    void abort() override { close(); }
    [[nodiscard]] qint64 bytesAvailable() const override { return m_answer.body.size() - m_position + QNetworkReply::bytesAvailable(); }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const qint64 count = std::min(maxSize, m_answer.body.size() - m_position);
        std::copy_n(m_answer.body.constData() + m_position, count, data);
        m_position += count;
        return count;
    }

private:
    void answerNow()
    {
        if (m_answer.status != 0) {
            setAttribute(QNetworkRequest::HttpStatusCodeAttribute, m_answer.status);
            for (const auto &[name, value] : m_answer.headers) {
                setRawHeader(name, value);
            }
            Q_EMIT metaDataChanged();
        }
        if (!isOpen()) {
            return;
        }
        if (m_answer.error != NoError) {
            setError(m_answer.error, QStringLiteral("mocked"));
        }
        setFinished(true);
        Q_EMIT finished();
    }

    MockAnswer m_answer;
    qint64 m_position = 0;
};

} // namespace

QNetworkReply *MockNetwork::createRequest(Operation, const QNetworkRequest &request, QIODevice *)
{
    m_requests.append(request);
    Q_EMIT asked(request.url());
    const MockAnswer unknown{.status = 0, .headers = {}, .body = {}, .error = QNetworkReply::HostNotFoundError};
    return new MockReply(request, m_answers.value(request.url(), unknown), this);
}

} // namespace recension::test
