// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/articlebrief.h"

#include <QWidget>

namespace recension {

/// A statement in quiet letters with what matters in strong ones, as many lines as it takes. All of it is plain text: names
/// in it come from outside.
class StatementLabel : public QWidget
{
    Q_OBJECT

public:
    explicit StatementLabel(QWidget *parent = nullptr);

    void setStatement(const Statement &statement);
    [[nodiscard]] const Statement &statement() const { return m_statement; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Statement m_statement;
};

} // namespace recension
