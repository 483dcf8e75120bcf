// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

class QAction;

namespace recension {

/// An action as an underlined word among others; hidden while the action can't be done.
class LinkButton : public QToolButton
{
    Q_OBJECT

public:
    /// `action` is not owned and must outlive the button.
    LinkButton(QAction *action, const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void underline();
};

} // namespace recension
