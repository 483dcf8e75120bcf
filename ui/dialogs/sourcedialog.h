// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"

#include <QDialog>

class QTabWidget;

namespace recension {

class SyntaxFormats;

/// The pages as they were written, a tab for each document that is open.
class SourceDialog : public QDialog
{
    Q_OBJECT

public:
    /// `formats` is not owned and must outlive the dialog.
    explicit SourceDialog(SyntaxFormats *formats, QWidget *parent = nullptr);

    void setContent(const SessionContent &content);

private:
    SyntaxFormats *m_formats;
    QTabWidget *m_tabs;
};

} // namespace recension
