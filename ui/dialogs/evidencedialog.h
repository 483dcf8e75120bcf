// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"

#include <QDialog>

namespace recension {

/// What is known of the documents that are open: where from, when, their fingerprints, what the articles and the page
/// of revisions say of themselves. Everything can be selected and copied; all of it is plain text.
class EvidenceDialog : public QDialog
{
    Q_OBJECT

public:
    explicit EvidenceDialog(const SessionContent &content, QWidget *parent = nullptr);
};

} // namespace recension
