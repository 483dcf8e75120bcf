// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;

namespace recension {

/// Asks for the address of an article on the web.
class AddressDialog : public QDialog
{
    Q_OBJECT

public:
    AddressDialog(const QString &title, const QString &explanation, QWidget *parent = nullptr);

Q_SIGNALS:
    /// A whole http or https URL, or a file's path.
    void locationChosen(const QString &location);

private:
    QLineEdit *m_address;
};

/// What the reader means by what was typed: "example.org/wall" is https://example.org/wall; paths and URLs stay.
/// Empty for blanks.
[[nodiscard]] QString locationMeant(const QString &typed);

} // namespace recension
