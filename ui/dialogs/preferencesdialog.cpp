// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/preferencesdialog.h"

#include "ui/dialogs/choice.h"
#include "ui/plainlabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFontComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QSystemTrayIcon>

namespace recension {

PreferencesDialog::PreferencesDialog(SharedPreferences *preferences, QWidget *parent)
    : QDialog(parent), m_preferences(preferences), m_ownFont(new QCheckBox(tr("Use &this font for articles:"))), m_font(new QFontComboBox),
      m_size(new QSpinBox), m_width(new QSpinBox), m_marks(new QComboBox), m_paper(new QComboBox),
      m_checksDue(new QCheckBox(tr("&Check followed articles while Recension is running"))), m_notifications(new QComboBox),
      m_tray(new QCheckBox(tr("Stay in the tra&y when the last window is closed"))), m_feedFolder(new QLineEdit)
{
    setWindowTitle(tr("Preferences"));
    m_size->setRange(Preferences::smallestFontSize, Preferences::largestFontSize);
    m_size->setSuffix(tr(" px"));
    m_width->setRange(Preferences::narrowestText, Preferences::widestText);
    m_width->setSuffix(tr(" characters"));
    addChoice(m_marks, tr("Blue and orange"), MarkPalette::BlueAndOrange);
    addChoice(m_marks, tr("Green and red"), MarkPalette::GreenAndRed);
    addChoice(m_paper, tr("A4"), PaperFormat::A4);
    addChoice(m_paper, tr("Letter"), PaperFormat::Letter);
    addChoice(m_notifications, tr("Nothing"), NotificationLevel::None);
    addChoice(m_notifications, tr("Changes, but minor ones"), NotificationLevel::Changes);
    addChoice(m_notifications, tr("Every change"), NotificationLevel::MinorToo);
    m_font->setAccessibleName(tr("Font for articles"));

    auto *form = new QFormLayout(this);
    form->addRow(m_ownFont, m_font);
    form->addRow(tr("&Size at 100 %:"), m_size);
    form->addRow(tr("&Width of one column:"), m_width);
    form->addRow(tr("&Insertions and deletions:"), m_marks);
    form->addRow(tr("&Paper:"), m_paper);
    form->addRow(m_checksDue);
    form->addRow(tr("Show on the &desktop:"), m_notifications);
    form->addRow(m_tray);
    if (!QSystemTrayIcon::isSystemTrayAvailable()) {
        m_tray->setEnabled(false);
        QLabel *reason = plainLabel(tr("This desktop has no tray."));
        reason->setObjectName(QStringLiteral("noTray"));
        form->addRow(reason);
    }
    m_feedFolder->setReadOnly(true);
    m_feedFolder->setPlaceholderText(tr("nowhere"));
    m_feedFolder->setToolTip(
        tr("Feeds of everything, of each article, publication and kept search are written there whenever something changed."));
    auto *choose = new QPushButton(tr("C&hoose…"));
    auto *forget = new QPushButton(tr("N&owhere"));
    auto *folder = new QHBoxLayout;
    folder->addWidget(m_feedFolder, 1);
    folder->addWidget(choose);
    folder->addWidget(forget);
    auto *folderLabel = new QLabel(tr("Keep feeds of chan&ges in:"));
    folderLabel->setBuddy(m_feedFolder);
    form->addRow(folderLabel, folder);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close | QDialogButtonBox::RestoreDefaults);
    form->addRow(buttons);

    showValues(m_preferences->values());
    connect(m_ownFont, &QCheckBox::toggled, this, &PreferencesDialog::apply);
    connect(m_font, &QFontComboBox::currentFontChanged, this, &PreferencesDialog::apply);
    connect(m_size, &QSpinBox::valueChanged, this, &PreferencesDialog::apply);
    connect(m_width, &QSpinBox::valueChanged, this, &PreferencesDialog::apply);
    connect(m_marks, &QComboBox::currentIndexChanged, this, &PreferencesDialog::apply);
    connect(m_paper, &QComboBox::currentIndexChanged, this, &PreferencesDialog::apply);
    connect(m_checksDue, &QCheckBox::toggled, this, &PreferencesDialog::apply);
    connect(m_notifications, &QComboBox::currentIndexChanged, this, &PreferencesDialog::apply);
    connect(m_tray, &QCheckBox::toggled, this, &PreferencesDialog::apply);
    connect(choose, &QPushButton::clicked, this, &PreferencesDialog::chooseFeedFolder);
    connect(forget, &QPushButton::clicked, this, [this] {
        Preferences values = m_preferences->values();
        values.feedFolder.clear();
        m_preferences->setValues(values);
    });
    connect(m_preferences, &SharedPreferences::changed, this, &PreferencesDialog::showValues);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this, [this] {
        // Only what stands in this dialog.
        const Preferences first;
        Preferences values = m_preferences->values();
        values.reading = first.reading;
        values.paper = first.paper;
        values.dueChecks = first.dueChecks;
        values.notifications = first.notifications;
        values.tray = first.tray;
        values.feedFolder = first.feedFolder;
        m_preferences->setValues(values);
    });
}

void PreferencesDialog::chooseFeedFolder()
{
    const QString now = m_preferences->values().feedFolder;
    auto *dialog = new QFileDialog(this, tr("Folder for Feeds of Changes"), now.isEmpty() ? QDir::homePath() : now);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        Preferences values = m_preferences->values();
        values.feedFolder = path;
        m_preferences->setValues(values);
    });
    dialog->open();
}

void PreferencesDialog::apply()
{
    Preferences values = m_preferences->values();
    values.reading.fontFamily = m_ownFont->isChecked() ? m_font->currentFont().family() : QString();
    values.reading.fontSize = m_size->value();
    values.reading.textWidth = m_width->value();
    values.reading.marks = chosenIn<MarkPalette>(m_marks);
    values.paper = chosenIn<PaperFormat>(m_paper);
    values.dueChecks = m_checksDue->isChecked() ? DueChecks::On : DueChecks::Off;
    values.notifications = chosenIn<NotificationLevel>(m_notifications);
    values.tray = m_tray->isChecked() ? TrayStay::On : TrayStay::Off;
    m_preferences->setValues(values);
}

void PreferencesDialog::showValues(const Preferences &values)
{
    const QSignalBlocker blockers[] = {QSignalBlocker(m_ownFont),   QSignalBlocker(m_font),          QSignalBlocker(m_size),
                                       QSignalBlocker(m_width),     QSignalBlocker(m_marks),         QSignalBlocker(m_paper),
                                       QSignalBlocker(m_checksDue), QSignalBlocker(m_notifications), QSignalBlocker(m_tray)};
    m_ownFont->setChecked(!values.reading.fontFamily.isEmpty());
    m_font->setEnabled(m_ownFont->isChecked());
    if (!values.reading.fontFamily.isEmpty())
        m_font->setCurrentFont(QFont(values.reading.fontFamily));
    m_size->setValue(values.reading.fontSize);
    m_width->setValue(values.reading.textWidth);
    choose(m_marks, values.reading.marks);
    choose(m_paper, values.paper);
    m_checksDue->setChecked(values.dueChecks == DueChecks::On);
    choose(m_notifications, values.notifications);
    m_tray->setChecked(values.tray == TrayStay::On);
    m_feedFolder->setText(QDir::toNativeSeparators(values.feedFolder));
}

} // namespace recension
