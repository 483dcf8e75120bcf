// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences.h"

#include <QDialog>

class QComboBox;
class QFontComboBox;
class QLineEdit;
class QSpinBox;
class QCheckBox;

namespace recension {

/// How the text looks, and how the library is watched. What is chosen shows at once in every window.
class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    /// `preferences` is not owned and must outlive the dialog.
    explicit PreferencesDialog(SharedPreferences *preferences, QWidget *parent = nullptr);

private:
    void apply();
    void chooseFeedFolder();
    void showValues(const Preferences &values);

    SharedPreferences *m_preferences;
    QCheckBox *m_ownFont;
    QFontComboBox *m_font;
    QSpinBox *m_size;
    QSpinBox *m_width;
    QComboBox *m_marks;
    QComboBox *m_paper;
    QCheckBox *m_checksDue;
    QComboBox *m_notifications;
    QCheckBox *m_tray;
    QLineEdit *m_feedFolder;
};

} // namespace recension
