// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>
#include <QUrl>

class QPlainTextEdit;

namespace recension {

/// The web addresses in a text, one a line, in its order and each once; "https://" is put before those that name no scheme.
/// What is no address is left out.
[[nodiscard]] QList<QUrl> addressesIn(const QString &text);

/// Asks for the addresses of articles to follow: typed, pasted or dropped, one a line.
class FollowDialog : public QDialog
{
    Q_OBJECT

public:
    explicit FollowDialog(QWidget *parent = nullptr);

Q_SIGNALS:
    void addressesChosen(const QList<QUrl> &addresses);

private:
    QPlainTextEdit *m_addresses;
};

} // namespace recension
